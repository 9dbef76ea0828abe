#pragma once

#include "base/LocalTime.h"
#include "domain/identity/IdentityRepository.h"
#include "domain/visitor/Visit.h"
#include "domain/watch/WatchMatch.h"

#include <optional>
#include <vector>

namespace frontdesk {

class ReadView;

/// What is known of a visit besides what stands in it: the document that was shown, masked, and whether a supervisor is
/// to be asked. On the read lane's thread.
struct VisitBeside {
    std::optional<MaskedIdentity> identity = {};
    std::vector<WatchHit> hits = {};
    std::vector<WatchDecision> decisions = {}; ///< the newest first

    /// True while somebody on the watch-list has come and nobody who may has decided about it.
    [[nodiscard]] bool isUndecided() const { return !hits.empty() && decisions.empty(); }
    [[nodiscard]] bool isRefused() const { return !decisions.empty() && !decisions.front().letIn; }

    /// @error what the store answers
    [[nodiscard]] static Result<VisitBeside> read(const ReadView& view, const Visit& visit, LocalDate today);
};

} // namespace frontdesk
