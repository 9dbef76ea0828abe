#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeAccountService.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeeLetterService.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/desk/SearchHits.h"
#include "storage/Migrator.h"
#include "support/TempDatabase.h"

#include <catch2/catch.hpp>
#include <thread>

namespace frontdesk::tst_FeeLetterSearch {

namespace {

const Actor supervisor{.staff = contract::idOf<StaffId>(78), .roles = {Role::Supervisor}};

/// A book with one letter.
RuleBook demandBook()
{
    Pack pack;
    pack.id = "base";
    pack.letters = {{.head = {.id = "demand", .pack = "base"},
                     .kind = LetterEntry::Kind::Demand,
                     .title = {"催缴函", "Demand"},
                     .paragraphs = {{"{payer}：", "{payer}:"}, {"{items}", "{items}"}}}};
    return RuleBook::compile({pack});
}

/// A store with a letter to somebody.
struct LetterStore {
    TempDatabase database;
    IdMaker ids{database.clock, 1};
    TimeZone zone = *TimeZone::named("Asia/Shanghai");
    RuleBook book = demandBook();
    FeeLetterService letters{ids, {}};

    LetterStore() { REQUIRE(database.open().has_value()); }

    template <class T> T run(std::function<Result<T>(UnitOfWork&)> job)
    {
        std::optional<T> result;
        REQUIRE(database
                    .write([&](UnitOfWork& uow) -> Result<void> {
                        return job(uow).map([&](const T& done) { result = done; });
                    })
                    .has_value());
        return *result;
    }
    FeeLetter letterTo(const std::string& place, const std::string& payer)
    {
        const UtcTime now = contract::morning;
        const auto account = run<FeeAccount>([&](UnitOfWork& uow) {
            return FeeAccountService{}.save(uow, supervisor, ids.next<FeeAccountTag>(), {},
                                            {.place = place, .payer = payer}, now);
        });
        run<FeeItem>([&](UnitOfWork& uow) {
            return FeeAccountService{}.addItem(uow, supervisor, ids.next<FeeItemTag>(), account.id,
                                               {.kind = "物业费", .amount = "100", .due = "2026-01-10"}, now);
        });
        return run<FeeLetter>([&](UnitOfWork& uow) {
            const FeeLetterBatch batch{.letterTemplate = "base/demand",
                                       .letters = {{ids.next<FeeLetterTag>(), account.id}}};
            return letters.make(uow, supervisor, batch, book, zone, now).map([](const FeeLettersMade& made) {
                return made.letters.at(0);
            });
        });
    }
    FeeLetter send(const FeeLetter& letter, const std::string& tracking)
    {
        return run<FeeLetter>([&](UnitOfWork& uow) {
            return letters.sent(uow, supervisor, {letter.id, letter.version}, tracking, contract::morning);
        });
    }
    std::vector<SearchHit> hits(const std::string& typed)
    {
        std::vector<SearchHit> found;
        REQUIRE(database
                    .read([&](const ReadView& view) {
                        return view.searchKind(RecordKind::FeeLetter, typed, 9)
                            .and_then(
                                [&](const std::vector<RecordRef>& records) { return SearchHits::of(view, records); })
                            .map([&](std::vector<SearchHit> all) { found = std::move(all); });
                    })
                    .has_value());
        return found;
    }
    bool finds(const FeeLetter& letter, const std::string& typed)
    {
        const auto found = hits(typed);
        return found.size() == 1 && found.front().record == refOf(letter);
    }
};

} // namespace

TEST_CASE("A letter is found by its number, its tracking number, the room and the name", "[storage]")
{
    LetterStore desk;
    const FeeLetter letter = desk.letterTo("3-1801", "欧阳建国");
    for (const char* const typed : {"CJ-20261121-001", "20261121-001", "欧阳", "ouyang", "oyjg", "3-1801"}) {
        INFO(typed);
        CHECK(desk.finds(letter, typed));
    }
    CHECK(desk.hits("EMS1054738201").empty());
    CHECK(desk.hits("oyjg").front().state == "made");
    const FeeLetter sent = desk.send(letter, "EMS1054738201");
    for (const char* const typed : {"EMS1054738201", "ems1054", "738201", "CJ-20261121-001"}) {
        INFO(typed);
        CHECK(desk.finds(sent, typed));
    }
    const SearchHit hit = desk.hits("EMS1054738201").front();
    CHECK(hit.state == "sent");
    CHECK(hit.name == "欧阳建国");
    CHECK(hit.place == "3-1801");
    CHECK(hit.words == "CJ-20261121-001 催缴函 EMS1054738201");
    CHECK(desk.hits("100").empty()); // nothing of what it says
}

TEST_CASE("Letters that a desk made before they were searched are found after the upgrade", "[storage]")
{
    LetterStore desk;
    const FeeLetter newer = desk.letterTo("3-1801", "欧阳建国");
    FeeLetter letter{.id = desk.ids.next<FeeLetterTag>(), .account = newer.account};
    letter.number = "CJ-20260301-007";
    letter.tracking = "EMS777";
    letter.day = contract::dayOf(3, 1);
    letter.paper.set("title", "催缴函");
    REQUIRE(desk.database
                .write([&](UnitOfWork& uow) { // as the program of before: nothing for the index
                    return uow.feeLetters().add(letter).and_then(
                        [&] { return uow.audit().append(contract::entryFor(refOf(letter), letter.version)); });
                })
                .has_value());
    CHECK(desk.hits("CJ-20260301-007").empty());
    desk.database.close();
    const auto steps = Migrator::shipped();
    const auto upgrade = std::find_if(steps.begin(), steps.end(),
                                      [](const Migration& each) { return each.name == "0021_fee_letter_search.sql"; });
    REQUIRE(upgrade != steps.end());
    {
        Database connection = desk.database.connection();
        REQUIRE(connection.execute(upgrade->sql).has_value());
    }
    REQUIRE(desk.database.open().has_value());
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    while (!desk.finds(letter, "CJ-20260301-007") && std::chrono::steady_clock::now() < end) {
        std::this_thread::yield();
    }
    CHECK(desk.finds(letter, "CJ-20260301-007"));
    CHECK(desk.finds(letter, "EMS777"));
    CHECK(desk.finds(newer, "oyjg"));
}

TEST_CASE("The upgrade leaves a desk without letters as it is", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    database.close();
    Database connection = database.connection();
    CHECK(connection.integer("SELECT count(*) FROM meta WHERE name = 'search_rebuilt_to'").value() == 0);
}

} // namespace frontdesk::tst_FeeLetterSearch
