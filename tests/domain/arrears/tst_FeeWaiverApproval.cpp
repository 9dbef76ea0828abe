#include "domain/arrears/FeePaymentDesk.h"
#include "domain/people/PeopleErrors.h"
#include "domain/people/StaffRepository.h"
#include "domain/people/StaffService.h"

namespace frontdesk::tst_FeeWaiverApproval {

using namespace feetest;
using Lines = std::vector<std::string>;

namespace {

const Actor administrator{.staff = contract::idOf<StaffId>(1), .roles = {Role::Administrator}};

/// A clerk at the counter, and colleagues who may or may not approve.
struct Approving : FeePaymentDesk {
    FeeAccount wang = account();
    FeeItem fee = owe(wang, "100", "2026-01-10");

    Approving()
    {
        add(1, "钱经理", {Role::Administrator});
        add(78, "赵主任", {Role::Supervisor});
        add(79, "钱", {Role::Staff});
        add(77, "李雷", {Role::Staff});
    }
    void add(int id, const std::string& name, Roles roles)
    {
        REQUIRE(run<Staff>([&](UnitOfWork& uow) {
                    return StaffService{}.add(uow, administrator, contract::idOf<StaffId>(id),
                                              {.name = name, .roles = std::move(roles)},
                                              "hash of " + std::to_string(id), now);
                }).has_value());
    }
    [[nodiscard]] Version versionOf(int id) const { return store.data().staff.at(id).version; }
    Result<FeePayment> waive(std::optional<PinProof> approval, const Actor& actor = clerk)
    {
        FeePaymentToTake input = toTake(
            wang, {.method = "qr", .amount = "80", .waiver = "20", .waiverReason = "burst pipe", .ticked = {fee.id}});
        input.approval = std::move(approval);
        return take(input, actor);
    }
    static PinProof proofOf(int id) { return {contract::idOf<StaffId>(id), "hash of " + std::to_string(id)}; }
};

} // namespace

TEST_CASE("A supervisor approves a waiver on the spot, and both names are kept", "[fee]")
{
    Approving desk;
    const auto taken = desk.waive(Approving::proofOf(78));
    REQUIRE(taken.has_value());
    CHECK(taken->operatorId == clerk.staff);
    CHECK(taken->lines.front().kind == PaymentLineKind::Waiver);
    CHECK(taken->lines.front().approvedBy == supervisor.staff);
    CHECK(desk.stored(desk.fee).rest().isZero());
    CHECK(desk.actionsOn(refOf(*taken)) == Lines{"taken", "waiver_approved"});
    const AuditEntry& approved = desk.store.data().audit.back();
    CHECK(approved.actor.staff == supervisor.staff);
    CHECK(desk.store.data().audit.at(desk.store.data().audit.size() - 2).actor.staff == clerk.staff);
}

TEST_CASE("Nobody approves who may not, has left, is the clerk himself, or has another PIN by now", "[fee]")
{
    Approving desk;
    CHECK(desk.waive({}).error().code == noRight);
    CHECK(desk.waive(Approving::proofOf(79)).error().code == noRight);
    CHECK(desk.waive(PinProof{contract::idOf<StaffId>(78), "hash of another PIN"}).error().code == pinWrong);
    CHECK(desk.waive(PinProof{contract::idOf<StaffId>(78), ""}).error().code == pinWrong);
    REQUIRE(desk.run<Staff>([&](UnitOfWork& uow) {
                    return StaffService{}.deactivate(uow, administrator, *supervisor.staff, desk.versionOf(78),
                                                     desk.now);
                })
                .has_value());
    CHECK(desk.waive(Approving::proofOf(78)).error().code == staffLeft);
    // Made a supervisor since he signed in: he does not approve what he takes himself.
    REQUIRE(desk.run<Staff>([&](UnitOfWork& uow) {
                    return StaffService{}.change(uow, administrator, *clerk.staff, desk.versionOf(77),
                                                 {.name = "李雷", .roles = {Role::Supervisor}}, desk.now);
                })
                .has_value());
    CHECK(desk.waive(Approving::proofOf(77)).error().code == noRight);
    CHECK(desk.waive(PinProof{contract::idOf<StaffId>(5), "x"}).error().code == recordNotFound);
    CHECK(desk.store.data().feePayments.empty());
    CHECK(desk.stored(desk.fee).settled.isZero());
}

TEST_CASE("Without a waiver nobody needs to approve, and whoever may waive approves alone", "[fee]")
{
    Approving desk;
    FeePaymentToTake plain = desk.toTake(desk.wang, {.method = "qr", .amount = "10", .ticked = {desk.fee.id}});
    plain.approval = PinProof{contract::idOf<StaffId>(5), "x"};
    const auto taken = desk.take(plain);
    REQUIRE(taken.has_value());
    CHECK(desk.actionsOn(refOf(*taken)) == Lines{"taken"});
    FeePaymentToTake own = desk.toTake(desk.wang, {.waiver = "5", .waiverReason = "x", .ticked = {desk.fee.id}});
    const auto waived = desk.take(own, supervisor);
    REQUIRE(waived.has_value());
    CHECK(waived->lines.front().approvedBy == supervisor.staff);
    CHECK(desk.actionsOn(refOf(*waived)) == Lines{"taken"});
}

} // namespace frontdesk::tst_FeeWaiverApproval
