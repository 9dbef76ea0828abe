#pragma once

#include "domain/visitor/Visit.h"
#include "domain/visitor/VisitStep.h"

#include <vector>

namespace frontdesk {

/// The one table of what may follow what in a visit, with its gates: registered before the host is contacted (M0-031),
/// the host's consent before the visitor goes anywhere (M0-032). Pure.
class VisitCourse {
public:
    /// The visit after a step. "Phoned first, typed later": Register may be followed at the same time by Contact and
    /// Answer in one save; the times are then all `at`.
    /// @error visit.not_registered, visit.no_consent, visit.not_here, visit.not_expected, visit.no_badge
    [[nodiscard]] static Result<Visit> after(const Visit& visit, const VisitStep& step, UtcTime at);
    /// The steps that the visit may take now, the most likely first: what a card offers.
    [[nodiscard]] static std::vector<VisitStep> next(const Visit& visit);
    /// How long they have been waiting; nothing when they do not wait.
    [[nodiscard]] static std::optional<Milliseconds> waited(const Visit& visit, UtcTime now);
};

} // namespace frontdesk
