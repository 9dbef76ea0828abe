#include "domain/HistoryPeriod.h"

#include <catch2/catch.hpp>

namespace tst_HistoryPeriod {

using namespace frontdesk;

TEST_CASE("Days of a history end with today or are whole months")
{
    const auto days = [](HistoryPeriod period, const char* today) {
        const PeriodDays asked = daysOf(period, parseDate(today).value());
        return toIso(asked.from) + ' ' + toIso(asked.until);
    };
    CHECK(days(HistoryPeriod::Today, "2026-11-30") == "2026-11-30 2026-12-01");
    CHECK(days(HistoryPeriod::SevenDays, "2026-11-30") == "2026-11-24 2026-12-01");
    CHECK(days(HistoryPeriod::ThirtyOneDays, "2026-11-30") == "2026-10-31 2026-12-01");
    CHECK(days(HistoryPeriod::ThisMonth, "2026-12-31") == "2026-12-01 2027-01-01");
    CHECK(days(HistoryPeriod::LastMonth, "2027-01-31") == "2026-12-01 2027-01-01");
    CHECK(days(HistoryPeriod::LastMonth, "2024-03-31") == "2024-02-01 2024-03-01");
}

} // namespace tst_HistoryPeriod
