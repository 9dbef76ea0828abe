#pragma once

#include "domain/watch/Watch.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What is known of somebody at the desk; any of it may be missing.
struct WatchPerson {
    std::string name = {};
    std::optional<PhoneNumber> phone = {};
    std::string plate = {};        ///< as typed
    std::string identityMark = {}; ///< IdentityRepository::markOf of the document shown; empty: none was
};

/// By what somebody was recognised, the surest first.
enum class WatchedBy { Identity, NameAndPhone, Plate };

struct WatchHit {
    Watch watch;
    WatchedBy by = WatchedBy::Identity;
    bool operator==(const WatchHit&) const = default;
};

/// Which entries of the list somebody fits, exactly and by what is surest: the same document, the same name with the
/// same number, or the same plate. Names are compared without case, width and blanks, numbers as they are dialled. A
/// name alone, a number alone or a likeness never fits: nobody is stopped for a namesake. Pure.
[[nodiscard]] std::vector<WatchHit> watchHits(const std::vector<Watch>& list, const WatchPerson& person,
                                              LocalDate today);

/// A name as it is compared.
[[nodiscard]] std::string watchNameKey(std::string_view name);

} // namespace frontdesk
