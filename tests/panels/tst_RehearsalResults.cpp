#include "contracts/RehearsalRepositoryContract.h"
#include "domain/people/Rights.h"
#include "panels/rehearsal/ResultFinder.h"
#include "panels/rehearsal/ResultModel.h"
#include "panels/rehearsal/ResultReading.h"
#include "panels/support/HitRole.h"
#include "support/GuiApplication.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

namespace tst_RehearsalResults {

using namespace frontdesk;

namespace {

RehearsalResult resultOf(std::int64_t id, int done, int due)
{
    return {.id = RehearsalId::fromValue(id).value(),
            .who = StaffId::fromValue(7).value(),
            .pack = "reception",
            .version = "2",
            .scenario = "late",
            .done = done,
            .due = due,
            .at = utcFromMillis(1'795'224'060'000 - id * 60'000)};
}

ResultLine lineOf(std::int64_t id, const char* person, std::optional<bool> passed)
{
    return {.result = resultOf(id, passed == true ? 19 : 5, 20),
            .person = QString::fromUtf8(person),
            .title = {"第四声才接", "Answered on the fourth ring"},
            .pack = {"前台 2", "Front desk 2"},
            .passed = passed};
}

} // namespace

TEST_CASE("A list of results says who, when, which rehearsal and how well", "[panels]")
{
    GuiApplication::get();
    const ManualClock clock;
    const TimeZone zone = TimeZone::named("Asia/Shanghai").value();
    ResultModel model(clock, zone);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines({lineOf(3, "Han Mei", true), lineOf(2, "Li Lei", false), lineOf(1, "", {})}, true);
    REQUIRE(model.rowCount() == 3);
    const auto text = [&](int row, int role) { return model.index(row).data(role).toString(); };
    CHECK(text(0, Qt::DisplayRole) == QLatin1String("Han Mei"));
    CHECK(text(0, HitRole::Second) == QStringLiteral("Answered on the fourth ring \u00b7 Front desk 2"));
    CHECK_FALSE(text(0, HitRole::When).isEmpty());
    CHECK(text(0, HitRole::State) == QStringLiteral("passed \u00b7 95 %"));
    CHECK(text(0, HitRole::Mood) == QLatin1String("ok"));
    CHECK(text(1, HitRole::State) == QStringLiteral("not passed \u00b7 25 %"));
    CHECK(text(1, HitRole::Mood) == QLatin1String("near"));
    CHECK(text(2, HitRole::State) == QStringLiteral("25 %")); // what is kept of it cannot be read
    CHECK(text(2, Qt::DisplayRole) == QLatin1String("Somebody unknown"));
    for (const char* const words : {"Han Mei", "Answered on the fourth ring", "Front desk 2", "passed \u00b7 95 %"}) {
        CHECK(text(0, Qt::AccessibleTextRole).contains(QString::fromUtf8(words)));
    }
    CHECK(model.rowOf(RehearsalId::fromValue(2).value()) == 1);
    CHECK(model.rowOf(RehearsalId::fromValue(9).value()) == -1);
    CHECK(model.line(3) == nullptr);
    CHECK(model.line(-1) == nullptr);

    model.setLines({lineOf(2, "Li Lei", false)}, false); // one's own: whose they are needs no saying
    CHECK(text(0, Qt::DisplayRole) == QLatin1String("Answered on the fourth ring"));
    CHECK(text(0, HitRole::Second) == QLatin1String("Front desk 2"));
}

TEST_CASE("Results are narrowed by name and by rehearsal, in characters and by sound", "[panels]")
{
    std::vector<ResultLine> lines{lineOf(3, "韩梅", true), lineOf(2, "李雷", false)};
    lines[1].title = {"三声内接听", "Answers in time"};
    ResultFinder finder;
    CHECK(finder.find(lines, "") == std::vector<int>{0, 1});
    CHECK(finder.find(lines, "梅") == std::vector<int>{0});
    CHECK(finder.find(lines, "lilei") == std::vector<int>{1});
    CHECK(finder.find(lines, "jieting") == std::vector<int>{1});
    CHECK(finder.find(lines, "FOURTH ring") == std::vector<int>{0});
    CHECK(finder.find(lines, "front desk") == std::vector<int>{0, 1});
    CHECK(finder.find(lines, "hm time").empty()); // each word must fit
}

TEST_CASE("Who may see rehearsals reads everybody's, others their own, nobody signed in none", "[panels]")
{
    GuiApplication::get();
    InMemoryStore store;
    const auto add = [&](const RehearsalResult& result) {
        REQUIRE(
            store
                .writeNow([&](UnitOfWork& uow) {
                    return uow.rehearsals().add(result).and_then([&] {
                        return uow.audit().append(contract::entryFor({RecordKind::Rehearsal, result.id.value()}, 1));
                    });
                })
                .has_value());
    };
    add(contract::plainRehearsal(1, 5));
    add(contract::plainRehearsal(2, 6));
    const auto read = [&](const Actor& actor) {
        Result<ResultReading> found;
        REQUIRE(store
                    .readNow([&](const ReadView& view) -> Result<void> {
                        found = ResultReading::readFor(actor, view, RuleBook::compile({}));
                        return {};
                    })
                    .has_value());
        return found;
    };
    const auto actorOf = [](std::int64_t id, Role role) {
        return Actor{.desk = 1, .staff = contract::idOf<StaffId>(id), .roles = Roles{role}};
    };
    const auto all = read(actorOf(5, Role::Supervisor));
    REQUIRE(all.has_value());
    CHECK(all->isOfEverybody());
    REQUIRE(all->lines().size() == 2);
    CHECK(all->lines()[0].result == contract::plainRehearsal(2, 6)); // the newest first
    CHECK(all->lines()[0].title.en == "reception-in-time");          // no pack in force has it
    CHECK(all->lines()[0].pack.en == "reception 2026.11");
    const auto own = read(actorOf(5, Role::Staff));
    REQUIRE(own.has_value());
    CHECK_FALSE(own->isOfEverybody());
    REQUIRE(own->lines().size() == 1);
    CHECK(own->lines()[0].result == contract::plainRehearsal(1, 5));
    const auto none = read(Actor{.desk = 1});
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == noRight);
}

} // namespace tst_RehearsalResults
