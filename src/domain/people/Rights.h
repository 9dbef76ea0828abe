#pragma once

#include "base/Result.h"
#include "domain/people/Actor.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode noRight{"people.no_right"}; ///< %1 the right's name
inline constexpr std::array rightsErrors{noRight};

/// What somebody may do. Services ask for it at their beginning; widgets only hide what would be refused.
enum class Right {
    RecordWork,      ///< save what happened at the desk, and its promises: also with nobody signed in ("ring first")
    ClaimRecords,    ///< take what was recorded while nobody was signed in
    CorrectRecords,  ///< complete, correct, void and restore records
    SettlePromises,  ///< keep, withdraw, tell progress
    SeePersonal,     ///< names, numbers and words of other people's records
    EditDirectory,   ///< people and places one by one, presence
    ManageDirectory, ///< import, merge and take such steps back
    EditRoster,      ///< who is on duty
    ExportRecords,   ///< lists that leave the program
    SeeAdherence,    ///< how far colleagues follow the packs; everybody sees their own figures
    ManagePacks,
    Rehearse,            ///< and have the result kept: somebody is signed in
    SeeRehearsals,       ///< other people's results
    ConfirmRules,        ///< that one has read what changed in the rules
    SuperviseComplaints, ///< close a ticket over its gate, rule on it, score it
    CollectFees,         ///< remind of fees, take money, send letters
    ManageFees,          ///< finance's lists, waivers, counter-entries, writing off
    DecideWatch,         ///< the watch-list, and who on it may come in
    RevealIdentity,      ///< see an identity number in full; each time is recorded
    ManagePeople,        ///< staff, roles, PINs
    ChangeUnit,          ///< the unit's settings
};

/// The one table of roles and rights.
class Rights {
public:
    [[nodiscard]] static bool has(Roles roles, Right right);
    /// @error people.no_right
    [[nodiscard]] static Result<void> require(const Actor& actor, Right right);
};

[[nodiscard]] std::string_view nameOf(Right right);
inline constexpr std::array allRights{
    Right::RecordWork,    Right::ClaimRecords,  Right::CorrectRecords,  Right::SettlePromises,
    Right::SeePersonal,   Right::EditDirectory, Right::ManageDirectory, Right::EditRoster,
    Right::ExportRecords, Right::SeeAdherence,  Right::ManagePacks,     Right::Rehearse,
    Right::SeeRehearsals, Right::ConfirmRules,  Right::DecideWatch,     Right::SuperviseComplaints,
    Right::CollectFees,   Right::ManageFees,    Right::RevealIdentity,  Right::ManagePeople,
    Right::ChangeUnit,
};

} // namespace frontdesk
