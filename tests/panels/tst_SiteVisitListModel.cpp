#include "contracts/SiteVisitSamples.h"
#include "panels/sitevisit/SiteVisitActs.h"
#include "panels/sitevisit/SiteVisitListModel.h"
#include "panels/sitevisit/SiteVisitLists.h"
#include "panels/sitevisit/SiteVisitTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/WordFilter.h"
#include "support/GuiApplication.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

namespace tst_SiteVisitListModel {

using namespace frontdesk;
using namespace std::chrono_literals;
using contract::morning;
using contract::plainSiteVisit;

namespace {

const TimeZone& shanghai()
{
    static const TimeZone zone = TimeZone::named("Asia/Shanghai").value();
    return zone;
}

SiteVisit agreedFor(int number, UtcTime at)
{
    SiteVisit visit = plainSiteVisit(number);
    visit.name = "Wang";
    visit.state = SiteVisitState::Confirmed;
    visit.agreed = true;
    visit.appointmentAt = at;
    return visit;
}

QString cell(const SiteVisitListModel& model, int row, const char* column, int role = Qt::DisplayRole)
{
    return model.index(row, model.columnOf(QLatin1String(column))).data(role).toString();
}

SiteVisitLists listed(const std::vector<SiteVisit>& visits, SiteVisitList which,
                      std::optional<SiteVisitId> besides = {})
{
    InMemoryStore store;
    REQUIRE(store
                .writeNow([&](UnitOfWork& uow) -> Result<void> {
                    for (const SiteVisit& visit : visits) {
                        const auto added = uow.siteVisits().add(visit).and_then(
                            [&] { return uow.audit().append(contract::entryFor(refOf(visit), visit.version)); });
                        if (!added) {
                            return added;
                        }
                    }
                    return {};
                })
                .has_value());
    SiteVisitLists lists;
    REQUIRE(
        store
            .readNow([&](const ReadView& view) {
                return SiteVisitLists::read(view, which, besides, shanghai(), morning).map([&](SiteVisitLists read) {
                    lists = std::move(read);
                });
            })
            .has_value());
    return lists;
}

std::vector<std::int64_t> idsOf(const SiteVisitLists& lists)
{
    std::vector<std::int64_t> ids;
    for (const SiteVisit& visit : lists.rows) {
        ids.push_back(visit.id.value());
    }
    return ids;
}

} // namespace

TEST_CASE("The list of visits says when, at whose place, and what presses")
{
    GuiApplication::get();
    ManualClock clock;
    SiteVisitListModel model(shanghai(), clock, [] { return 30min; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SiteVisit visit = agreedFor(1, clock.now() + 2h);
    visit.purpose = "See the\nlift";
    SiteVisit voided = plainSiteVisit(2);
    voided.voided = Voided{.at = {}, .reason = "twice", .by = {}};
    model.setRows({visit, voided});

    REQUIRE(model.rowCount({}) == 2);
    CHECK(cell(model, 0, "number") == QStringLiteral("1121-001"));
    CHECK(cell(model, 0, "who") == QStringLiteral("Wang 3-1801"));
    CHECK(cell(model, 0, "purpose") == QStringLiteral("See the lift"));
    CHECK(cell(model, 0, "state") == QStringLiteral("Agreed"));
    CHECK(cell(model, 1, "when") == QStringLiteral("\u2014"));
    CHECK(cell(model, 1, "state") == QStringLiteral("Voided"));
    CHECK(model.index(1, 0).data(listrole::struck).toBool());
    CHECK(cell(model, 0, "number", listrole::haystack).contains(QStringLiteral("lift")));

    clock.advance(1h + 35min); // near
    model.lookAgain();
    CHECK(cell(model, 0, "state") == QStringLiteral("In 25 min"));
    CHECK(cell(model, 0, "state", listrole::chip) == QStringLiteral("near"));
    clock.advance(30min); // over
    CHECK(cell(model, 0, "state") == QStringLiteral("5 min late"));
    CHECK(cell(model, 0, "state", listrole::chip) == QStringLiteral("late"));
    model.setRows({voided});
    CHECK(model.rowCount({}) == 1);
}

TEST_CASE("A visit stands in the list of its day, and whatever is not settled in one of its own")
{
    GuiApplication::get();
    SiteVisit today = agreedFor(1, morning + 2h);
    SiteVisit yesterday = agreedFor(2, morning - 20h);
    SiteVisit later = agreedFor(3, morning + 48h);
    SiteVisit loose = plainSiteVisit(4);
    SiteVisit there = agreedFor(5, morning - 1h);
    there.state = SiteVisitState::Arrived;
    there.arrivedAt = morning - 1h;
    SiteVisit done = agreedFor(6, morning - 48h);
    done.state = SiteVisitState::Done;
    done.endedAt = morning - 47h;
    SiteVisit voided = agreedFor(7, morning + 1h);
    voided.voided = Voided{.at = morning, .reason = "twice", .by = {}};
    SiteVisit old = done;
    old.id = contract::idOf<SiteVisitId>(9808);
    old.endedAt = morning - std::chrono::days{40};
    old.appointmentAt = morning - std::chrono::days{40};
    const std::vector<SiteVisit> all{later, today, loose, yesterday, there, done, voided, old};

    const SiteVisitLists first = listed(all, SiteVisitList::Today);
    CHECK(idsOf(first) == std::vector<std::int64_t>{9802, 9805, 9801}); // the soonest first
    CHECK(first.counts == std::vector<int>{3, 1, 1, 0});
    CHECK(idsOf(listed(all, SiteVisitList::Coming)) == std::vector<std::int64_t>{9803});
    CHECK(idsOf(listed(all, SiteVisitList::Unsettled)) == std::vector<std::int64_t>{9804});
    CHECK(idsOf(listed(all, SiteVisitList::Over)) == std::vector<std::int64_t>{9807, 9806}); // voided ones, too
    CHECK(SiteVisitLists::listOf(loose, shanghai(), morning) == SiteVisitList::Unsettled);
    CHECK(SiteVisitLists::listOf(voided, shanghai(), morning) == SiteVisitList::Over);

    // What somebody looks at is listed wherever it belongs, once.
    CHECK(idsOf(listed(all, SiteVisitList::Over, old.id)).back() == 9808);
    CHECK(idsOf(listed(all, SiteVisitList::Coming, today.id)) == std::vector<std::int64_t>{9801, 9803});
    CHECK(idsOf(listed(all, SiteVisitList::Coming, later.id)) == std::vector<std::int64_t>{9803});
    CHECK(idsOf(listed(all, SiteVisitList::Coming, contract::idOf<SiteVisitId>(1))).size() == 1);
}

TEST_CASE("Every state of a visit has its acts, each with a key and words of its own")
{
    GuiApplication::get();
    QStringList keys;
    for (const SiteVisitActs::Row& row : SiteVisitActs::all()) {
        keys += QKeySequence(row.key).toString();
        CHECK((row.act == SiteVisitAct::Next) == SiteVisitActs::label(row.act).isEmpty());
    }
    CHECK(keys.removeDuplicates() == 0);
    SiteVisit visit = agreedFor(1, morning);
    CHECK(SiteVisitActs::next(visit, false) == std::optional{SiteVisitAct::Arrive});
    CHECK_FALSE(SiteVisitActs::isOffered(SiteVisitAct::Ticket, visit, false));
    visit.ticket = RecordRef{RecordKind::Complaint, 1};
    CHECK(SiteVisitActs::isOffered(SiteVisitAct::Ticket, visit, false));
    visit.state = SiteVisitState::Arrived;
    CHECK(SiteVisitActs::next(visit, false) == std::optional{SiteVisitAct::Finish});
    visit.state = SiteVisitState::Cancelled;
    CHECK_FALSE(SiteVisitActs::next(visit, false).has_value());
    CHECK_FALSE(SiteVisitActs::isOffered(SiteVisitAct::Edit, visit, false));
    CHECK(SiteVisitActs::next(visit, true) == std::optional{SiteVisitAct::Settle}); // what is promised is still to do
    visit.state = SiteVisitState::Planned;
    CHECK(SiteVisitActs::next(visit, false) == std::optional{SiteVisitAct::Confirm});
    visit.voided = Voided{};
    CHECK_FALSE(SiteVisitActs::next(visit, false).has_value());
    CHECK(SiteVisitActs::isOffered(SiteVisitAct::Void, visit, false)); // which restores it
}

TEST_CASE("A page says whether a customer was told in time that we come later")
{
    GuiApplication::get();
    SiteVisit visit = agreedFor(1, morning);
    CHECK(SiteVisitTexts::latenessOf(visit, morning).words.isEmpty());
    CHECK(SiteVisitTexts::latenessOf(visit, morning + 1min).state == QStringLiteral("late"));
    visit.late = LateNotice{.at = morning - 5min, .due = morning, .reason = "x"};
    CHECK(SiteVisitTexts::latenessOf(visit, morning + 1min).state == QStringLiteral("near"));
    visit.late->at = morning + 5min;
    CHECK(SiteVisitTexts::latenessOf(visit, morning + 6min).state == QStringLiteral("late"));
}

} // namespace tst_SiteVisitListModel
