#pragma once

#include "domain/knownissue/KnownIssue.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What is known of somebody's matter so far, as typed.
struct AskedIssue {
    std::string place = {};
    std::string building = {}; ///< beside the place, where a form has such a field
    std::string category = {}; ///< of a ticket; empty: not chosen, or of another kind
    std::string words = {};
    bool operator==(const AskedIssue&) const = default;
};

/// Which known issue somebody seems to ask about. Pure and safe on any thread.
///
/// An issue with a place is never meant from another place. It is meant when its category or one of its words meets
/// what was typed; one with a place also when nothing but the place is known yet. "3" and its forms in words mean every
/// room of building 3, what is no number is meant where it stands in the place.
struct KnownIssueMatch {
    /// Those that are running and meant, the surest first, the latest begun of two alike.
    [[nodiscard]] static std::vector<KnownIssue> of(const std::vector<KnownIssue>& issues, const AskedIssue& asked,
                                                    UtcTime now);
    /// How sure it is: 0 is not meant.
    [[nodiscard]] static int sureness(const KnownIssue& issue, const AskedIssue& asked);
};

} // namespace frontdesk
