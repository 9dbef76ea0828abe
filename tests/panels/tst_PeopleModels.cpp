#include "base/TimeZone.h"
#include "contracts/Samples.h"
#include "panels/people/StaffModel.h"
#include "panels/people/UnclaimedModel.h"
#include "panels/support/PinEdit.h"
#include "support/GuiApplication.h"
#include "support/ManualClock.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <catch2/catch.hpp>

namespace tst_PeopleModels {

using namespace frontdesk;
using Tester = QAbstractItemModelTester;

TEST_CASE("Staff and unclaimed records are ordinary models", "[people]")
{
    GuiApplication::get();
    StaffModel staff;
    const Tester staffTester(&staff, Tester::FailureReportingMode::Fatal);
    staff.setRows({contract::plainStaff(1), contract::fullStaff(2)});
    CHECK(staff.rowCount({}) == 2);
    CHECK(staff.index(1, staff.columnOf(QStringLiteral("state"))).data().toString() == QLatin1String("Left"));
    CHECK(staff.index(0, staff.columnOf(QStringLiteral("state"))).data().toString() == QLatin1String("No PIN yet"));
    staff.setRows({contract::fullStaff(2)});

    const ManualClock clock;
    const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    UnclaimedModel unclaimed(zone, clock);
    const Tester unclaimedTester(&unclaimed, Tester::FailureReportingMode::Fatal);
    UnclaimedItem known;
    known.record = {RecordKind::Call, 1};
    known.at = clock.now();
    known.phone = "13800138000";
    known.place = "3-1203";
    UnclaimedItem unknown;
    unknown.record = {RecordKind::Call, 2};
    unknown.at = clock.now();
    unclaimed.setRows({known, unknown});
    CHECK(unclaimed.index(0, 0).data().toString() == QLatin1String("09:21"));
    CHECK(unclaimed.index(0, 1).data().toString().contains(QLatin1String("3-1203")));
    CHECK(unclaimed.index(1, 1).data().toString() == QLatin1String("Not known"));
}

TEST_CASE("A field for a PIN gives it away once", "[people]")
{
    GuiApplication::get();
    PinEdit field;
    QTest::keyClicks(&field, QStringLiteral("4821"));
    CHECK(field.displayText() != QLatin1String("4821"));
    CHECK(field.take().view() == "4821");
    CHECK(field.text().isEmpty());
    field.undo();
    CHECK(field.text().isEmpty());
    CHECK(field.take().empty());
}

} // namespace tst_PeopleModels
