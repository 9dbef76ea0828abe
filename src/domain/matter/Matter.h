#pragma once

#include "base/Id.h"
#include "base/PhoneNumber.h"
#include "domain/FormReader.h"
#include "domain/RecordErrors.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/matter/MatterForm.h"
#include "domain/matter/MatterSnapshot.h"
#include "domain/people/Actor.h"

#include <array>
#include <optional>
#include <string>

namespace frontdesk {

struct MatterTag;
using MatterId = Id<MatterTag>;

inline constexpr ErrorCode matterBadPhone{"matter.bad_phone"}; ///< not a number, or too short; %1 as typed
inline constexpr ErrorCode matterNotEnded{"matter.not_ended"};
inline constexpr ErrorCode matterGateField{"matter.gate_field"};   ///< a pack requires %1
inline constexpr ErrorCode matterClaimed{"matter.claimed"};        ///< somebody has taken it already
inline constexpr ErrorCode matterNotClaimed{"matter.not_claimed"}; ///< only whoever took it gives it back
inline constexpr std::array matterErrors{matterBadPhone, matterNotEnded, matterGateField, matterClaimed,
                                         matterNotClaimed};

/// What somebody at the counter came for, as recorded. Made only by from() or a repository.
struct Matter {
    MatterId id;
    Version version = 1;
    MatterSnapshot live = {};
    std::string kind = {};          ///< one of matterKinds, or empty
    std::string emergencyKind = {}; ///< of an emergency: a word of emergencyKinds, or empty
    std::string name = {};
    std::string title = {}; ///< word "mr", "ms" or free text (a post)
    std::optional<PhoneNumber> phone = {};
    std::string place = {}; ///< room or unit, as typed
    std::string keyPoints = {};
    std::string requestedItems = {};
    bool toComplete = false;                ///< saved by one key, to be completed later
    std::optional<StaffId> operatorId = {}; ///< empty: unclaimed
    std::optional<Voided> voided = {};
    std::string ruleBook = {}; ///< name of the rule book that it was taken under
    RecordImage guidance = {}; ///< GuidanceSession as saved
    bool operator==(const Matter&) const = default;

    /// Reads a form. @error form.invalid with every problem at once (bad phone, too long, unknown kind)
    [[nodiscard]] static Result<Matter> from(MatterId id, const MatterForm& form, const MatterSnapshot& live);
    /// What the form showed, to edit it again.
    [[nodiscard]] MatterForm toForm() const;
};

/// Every field, the guidance under "guidance.", the times under "live.".
[[nodiscard]] RecordImage imageOf(const Matter& matter);
/// What a matter is found by. A voided one stays findable: it is shown struck through and can be restored.
[[nodiscard]] SearchText searchText(const Matter& matter);

} // namespace frontdesk
