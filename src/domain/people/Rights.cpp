#include "domain/people/Rights.h"

namespace frontdesk {

namespace {

struct RightRow {
    Right right;
    std::string_view name;
    Roles roles;
    bool nobodyToo = false; ///< without a person signed in
};

constexpr Roles everybody{Role::Staff, Role::Supervisor, Role::Trainer, Role::Administrator};
constexpr Roles deskWork{Role::Staff, Role::Supervisor};
constexpr Roles oversight{Role::Supervisor, Role::Administrator};
constexpr Roles administration{Role::Administrator};

constexpr std::array<RightRow, allRights.size()> rightRows{{
    {Right::RecordWork, "record_work", everybody, true},
    {Right::ClaimRecords, "claim_records", everybody},
    {Right::CorrectRecords, "correct_records", deskWork},
    {Right::SettlePromises, "settle_promises", deskWork},
    {Right::SeePersonal, "see_personal", everybody},
    {Right::EditDirectory, "edit_directory", {Role::Staff, Role::Supervisor, Role::Administrator}},
    {Right::ManageDirectory, "manage_directory", oversight},
    {Right::EditRoster, "edit_roster", oversight},
    {Right::ExportRecords, "export_records", oversight},
    {Right::SeeAdherence, "see_adherence", {Role::Supervisor, Role::Trainer, Role::Administrator}},
    {Right::ManagePacks, "manage_packs", {Role::Trainer, Role::Administrator}},
    {Right::Rehearse, "rehearse", everybody},
    {Right::SeeRehearsals, "see_rehearsals", {Role::Supervisor, Role::Trainer, Role::Administrator}},
    {Right::ConfirmRules, "confirm_rules", everybody},
    {Right::SuperviseComplaints, "supervise_complaints", oversight},
    {Right::CollectFees, "collect_fees", deskWork},
    {Right::ManageFees, "manage_fees", oversight},
    {Right::DecideWatch, "decide_watch", oversight},
    {Right::RevealIdentity, "reveal_identity", oversight},
    {Right::ManagePeople, "manage_people", administration},
    {Right::ChangeUnit, "change_unit", administration},
}};

const RightRow& rowOf(Right right)
{
    for (const RightRow& row : rightRows) {
        if (row.right == right) {
            return row;
        }
    }
    return rightRows.back(); // a test wants a row for each: the strictest stands in
}

} // namespace

std::string_view nameOf(Right right) { return rowOf(right).name; }

bool Rights::has(Roles roles, Right right)
{
    const RightRow& row = rowOf(right);
    return roles.has(Role::Program) || roles.meets(row.roles) || (roles.empty() && row.nobodyToo);
}

Result<void> Rights::require(const Actor& actor, Right right)
{
    if (!has(actor.roles, right)) {
        return fail(noRight, {std::string{nameOf(right)}});
    }
    return {};
}

} // namespace frontdesk
