#pragma once

#include "base/Clock.h"
#include "base/IdentityNumber.h"
#include "base/Result.h"
#include "domain/RecordRef.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

inline constexpr ErrorCode identityNotKept{"identity.not_kept"};
/// Sealed by another key than the one at hand, or damaged.
inline constexpr ErrorCode identityUnreadable{"identity.unreadable"};
inline constexpr std::array identityErrors{identityNotKept, identityUnreadable};

/// What of a kept number everybody may see.
struct MaskedIdentity {
    IdentityKind kind = IdentityKind::ResidentId;
    std::string masked;
    UtcTime keptFrom; ///< the period of keeping counts from here
    bool operator==(const MaskedIdentity&) const = default;
};

/// Port: numbers of identity documents, one a record. They are sealed at rest and bound to their record; no other
/// table, index, image or log holds them.
class IdentityRepository {
public:
    virtual ~IdentityRepository() = default;
    /// Adds or replaces. @return false when just this stood there already
    [[nodiscard]] virtual Result<bool> put(RecordRef owner, const IdentityNumber& number, UtcTime keptFrom) = 0;
    /// @return false when there was none
    [[nodiscard]] virtual Result<bool> remove(RecordRef owner) = 0;
    /// Removes what is kept from `before` or earlier, the oldest first. @return the records that it belonged to
    [[nodiscard]] virtual Result<std::vector<RecordRef>> purge(UtcTime before, int most) = 0;

    [[nodiscard]] virtual Result<std::optional<MaskedIdentity>> maskedOf(RecordRef owner) const = 0;
    /// The number itself: IdentityService asks for the right and writes down who saw it.
    /// @error identity.not_kept, identity.unreadable
    [[nodiscard]] virtual Result<IdentityNumber> reveal(RecordRef owner) const = 0;
    /// Records that keep the very same number, by kind and id.
    [[nodiscard]] virtual Result<std::vector<RecordRef>> ownersOf(const IdentityNumber& number) const = 0;
    /// Recognises a number where it is not kept: equal for equal numbers, and worthless without the data key.
    [[nodiscard]] virtual std::string markOf(const IdentityNumber& number) const = 0;
};

} // namespace frontdesk
