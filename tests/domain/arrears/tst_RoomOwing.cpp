#include "domain/arrears/FeeDesk.h"
#include "domain/arrears/RoomOwing.h"

namespace frontdesk::tst_RoomOwing {

using namespace feetest;

namespace {

Result<std::optional<RoomOwing>> owingOf(FeeDesk& desk, const std::string& place, const Actor& actor = clerk)
{
    Result<std::optional<RoomOwing>> owing = fail(recordNotFound);
    REQUIRE(desk.store
                .readNow([&](const ReadView& view) -> Result<void> {
                    owing = RoomOwing::of(view, actor, place);
                    return {};
                })
                .has_value());
    return owing;
}

} // namespace

TEST_CASE("What a room owes is told with its sum, how many and the oldest, however the room is written", "[fee]")
{
    FeeDesk desk;
    const FeeAccount owner = desk.account("3-1801", "王芳");
    const FeeAccount tenant = desk.account("3-1801", "某公司");
    desk.owe(owner, "300", "2026-10-12");
    desk.owe(owner, "112.50", "2026-09-12");
    desk.owe(tenant, "10", "2026-11-30");
    desk.owe(desk.account("3-1802"), "999", "2026-01-01");
    const auto owing = owingOf(desk, " 3栋1801室 ");
    REQUIRE(owing.has_value());
    REQUIRE(owing->has_value());
    CHECK((*owing)->rest.toYuan() == "422.50");
    CHECK((*owing)->items == 3);
    CHECK((*owing)->oldest == contract::dayOf(9, 12));
}

TEST_CASE("A room without an account has nothing to tell, one whose fees are paid owes nothing", "[fee]")
{
    FeeDesk desk;
    desk.account("3-1801");
    CHECK(owingOf(desk, "3-1801").value() == RoomOwing{});
    CHECK_FALSE(owingOf(desk, "3-1802").value().has_value());
    CHECK_FALSE(owingOf(desk, "  ").value().has_value());
}

TEST_CASE("Whoever does not collect fees hears nothing of what a room owes", "[fee]")
{
    FeeDesk desk;
    desk.owe(desk.account("3-1801"), "300", "2026-10-12");
    for (const Actor& actor : {Actor{}, Actor{.staff = contract::idOf<StaffId>(5), .roles = {Role::Trainer}}}) {
        CHECK_FALSE(owingOf(desk, "3-1801", actor).value().has_value());
    }
    CHECK(owingOf(desk, "3-1801", supervisor).value().has_value());
}

} // namespace frontdesk::tst_RoomOwing
