#include "base/TimeZone.h"
#include "domain/directory/AttendanceTable.h"
#include "domain/directory/DirectoryDesk.h"
#include "domain/directory/PeopleTable.h"
#include "domain/directory/PlacesTable.h"
#include "domain/table/Tables.h"

#include <set>

namespace tst_DirectoryTables {

using namespace frontdesk;
using namespace frontdesk::directorytest;

namespace {

using Row = FieldValues;

std::vector<MappedRow> rowsOf(std::initializer_list<Row> rows)
{
    std::vector<MappedRow> mapped;
    int number = 1;
    for (const Row& row : rows) {
        mapped.push_back({++number, row});
    }
    return mapped;
}

std::string codesOf(const std::vector<RowProblem>& problems)
{
    std::string codes;
    for (const RowProblem& one : problems) {
        codes += std::to_string(one.row) + ' ' + one.problem.field + ' ' + std::string{one.problem.code.name} + '\n';
    }
    return codes;
}

struct TableDesk : Desk {
    PeopleTable people{shippedKind("directory_people"), ids};
    PlacesTable places{shippedKind("directory_places"), ids};
    AttendanceTable attendance{shippedKind("attendance"), ids};

    Result<ImportSummary> take(const ImportTarget& target, const std::vector<MappedRow>& rows, std::size_t stopAt = 0)
    {
        return step<ImportSummary>([&](UnitOfWork& uow) {
            return target.commit(uow, actor, now, rows, [&](std::size_t done) { return done != stopAt; });
        });
    }
    Result<bool> takeBack(const ImportTarget& target, const std::string& undo)
    {
        return step<bool>([&](UnitOfWork& uow) { return target.undo(uow, actor, now, undo).map([] { return true; }); });
    }
    std::vector<RowProblem> checked(const ImportTarget& target, const std::vector<MappedRow>& rows)
    {
        std::vector<RowProblem> problems;
        REQUIRE(store.readNow([&](const ReadView& view) -> Result<void> {
            problems = target.check(view, rows).value();
            return {};
        }));
        return problems;
    }
    Party only(const std::string& name)
    {
        for (const auto& [id, party] : store.data().parties) {
            if (party.name == name && !party.voided) {
                return stored(party.id);
            }
        }
        throw std::runtime_error("nobody is named " + name);
    }
};

} // namespace

TEST_CASE("Every set word that a table's field lists is one that the directory keeps", "[directory]")
{
    const auto wordsOf = [](const char* kind, const char* field) {
        std::set<std::string_view> words;
        for (const auto& [word, ways] : shippedKind(kind).field(field)->words) {
            words.insert(word);
        }
        return words;
    };
    const auto all = [](const auto& pairs) {
        std::set<std::string_view> words;
        for (const auto& [value, word] : pairs) {
            words.insert(word);
        }
        return words;
    };
    CHECK(wordsOf("directory_people", "kind") == all(DirectoryWords<PartyKind>::words));
    CHECK(wordsOf("directory_people", "role") == all(DirectoryWords<PartyRole>::words));
    CHECK(wordsOf("directory_people", "relation") == all(DirectoryWords<PlaceRelation>::words));
    CHECK(wordsOf("directory_people", "disclose") == all(DirectoryWords<Disclose>::words));
    CHECK(wordsOf("directory_places", "use") == all(DirectoryWords<PlaceKind>::words));
    CHECK(wordsOf("directory_people", "tags") == std::set<std::string_view>(partyTags.begin(), partyTags.end()));
}

TEST_CASE("A row of a list of people is read as people write such lists", "[directory]")
{
    TableDesk desk;
    std::vector<RowProblem> problems;
    const auto rows = rowsOf({{{"name", "王丽"},
                               {"role", "业主"},
                               {"title", "女士"},
                               {"phone", "138-0013-8000、021 58881234"},
                               {"email", "wang@house.cn"},
                               {"building", "3"},
                               {"room", "1203"},
                               {"tags", "业委会，甲方"},
                               {"disclose", "保密"},
                               {"plate", "沪A12345"},
                               {"may_be_told", "费用"}}});
    const PartyForm form = desk.people.formOf(rows[0], problems);
    CHECK(problems.empty());
    CHECK(form.role == "proprietor");
    CHECK(form.title == "ms");
    REQUIRE(form.contacts.size() == 3);
    CHECK(form.contacts[1].value == "021 58881234");
    CHECK(form.contacts[2].kind == "email");
    CHECK(form.contacts[0].disclose == "never");
    CHECK(form.tags == Names{"owners_committee", "client"});
    REQUIRE(form.places.size() == 1);
    CHECK(form.places[0].place == "3-1203");
    CHECK(form.places[0].relation == "proprietor"); // the role says it
    CHECK(form.places[0].mayBeTold == "费用");
    CHECK(desk.people.understood(rows[0]).get("phone") == "138 0013 8000, 021-5888 1234");
    CHECK(desk.people.understood(rows[0]).get("room") == "3-1203");
    const auto posts = rowsOf({{{"name", "孙工"}, {"title", "工程主管"}, {"room", "3-1203"}, {"building", "3"}}});
    CHECK(desk.people.formOf(posts[0], problems).title == "工程主管");
    CHECK(desk.people.formOf(posts[0], problems).places.at(0).place == "3-1203"); // names its building already
}

TEST_CASE("What is wrong with a row of people stands at the table's own field", "[directory]")
{
    TableDesk desk;
    const auto rows = rowsOf({{{"name", "王丽"}, {"phone", "12ab"}},
                              {{"name", "李明"}, {"role", "皇帝"}, {"phone", "13900139000"}},
                              {{"name", "赵六"}, {"phone", "13700137000"}, {"email", "nowhere"}},
                              {{"name", "孙七"}, {"phone", "13700137000"}, {"tags", "甲方,朋友"}},
                              {{"name", "周八"}, {"phone", "13700137000"}, {"plate", "1"}}});
    CHECK(codesOf(desk.people.examine(rows)) == "2 phone directory.bad_phone\n"
                                                "3 role form.unknown_word\n"
                                                "4 email directory.bad_email\n"
                                                "5 tags form.unknown_word\n"
                                                "6 plate directory.bad_plate\n");
    desk.add(formOf("吴九", "13600136000"));
    desk.add(formOf("吴九", "13600136000"));
    CHECK(codesOf(desk.checked(desk.people, rowsOf({{{"name", "吴九"}, {"phone", "13600136000"}},
                                                    {{"name", "郑十"}},
                                                    {{"name", "钱一"}, {"phone", "13500135000"}}}))) ==
          "2  directory.doubtful\n3  directory.needs_key\n");
}

TEST_CASE("A table of people goes in once, says what it did, and is taken back whole", "[directory]")
{
    TableDesk desk;
    const auto rows = rowsOf({{{"name", "王丽"}, {"role", "业主"}, {"phone", "13800138000"}, {"room", "3-1203"}},
                              {{"name", "李明"}, {"relation", "租客"}, {"phone", "13900139000"}, {"room", "3-1203"}},
                              {{"name", "无号"}}});
    const ImportSummary summary = desk.take(desk.people, rows).value();
    CHECK(summary.added == 2);
    CHECK(codesOf(summary.refused) == "4  directory.needs_key\n");
    CHECK(desk.only("李明").role == PartyRole::Tenant);
    CHECK(desk.only("王丽").places.at(0).relation == PlaceRelation::Proprietor);
    const ImportSummary again = desk.take(desk.people, rows).value();
    CHECK(again.unchanged == 2);
    CHECK_FALSE(again.undo.has_value());
    REQUIRE(summary.undo.has_value());
    REQUIRE(desk.takeBack(desk.people, *summary.undo).has_value());
    for (const auto& [id, party] : desk.store.data().parties) {
        CHECK(party.voided.has_value());
    }
    CHECK(codeOf(desk.takeBack(desk.people, *summary.undo)) == directoryImportGone);
    CHECK(codeOf(desk.takeBack(desk.people, "none of ours")) == directoryImportGone);
}

TEST_CASE("An import that is stopped leaves nothing", "[directory]")
{
    TableDesk desk;
    const auto rows =
        rowsOf({{{"name", "王丽"}, {"phone", "13800138000"}}, {{"name", "李明"}, {"phone", "13900139000"}}});
    CHECK(codeOf(desk.take(desk.people, rows, 2)) == tableCancelled);
    CHECK(desk.store.data().parties.empty());
}

TEST_CASE("Rooms and shops come from a table", "[directory]")
{
    TableDesk desk;
    const auto rows = rowsOf({{{"building", "3"}, {"room", "1203"}, {"use", "住宅"}},
                              {{"room", "S-08"}, {"use", "商铺"}, {"name", "花店"}, {"note", "转角"}}});
    CHECK(desk.places.examine(rows).empty());
    CHECK(codesOf(desk.places.examine(rowsOf({{{"room", "1"}, {"use", "火箭"}}}))) == "2 use form.unknown_word\n");
    const ImportSummary summary = desk.take(desk.places, rows).value();
    CHECK(summary.added == 2);
    std::map<std::string, PlaceRecord> stored;
    for (const auto& [id, place] : desk.store.data().places) {
        stored.emplace(place.number, place);
    }
    CHECK(stored.at("3-1203").kind == PlaceKind::Room);
    CHECK(stored.at("S-08").kind == PlaceKind::Shop);
    CHECK(stored.at("S-08").note == "花店\n转角");
    REQUIRE(desk.takeBack(desk.places, *summary.undo).has_value());
}

TEST_CASE("The time clock's table says who is here today", "[directory]")
{
    TableDesk desk;
    const auto colleague = [&](const char* name) {
        PartyForm form = formOf(name);
        form.role = "colleague";
        return desk.add(form).value();
    };
    const Party here = colleague("王芳");
    const Party left = colleague("李强");
    const Party other = colleague("赵敏");
    const auto zone = TimeZone::named("Asia/Shanghai").value();
    const std::string today = toIso(zone.localDate(desk.now));
    const auto rows = rowsOf({{{"name", "王芳"}, {"date", today + " 08:55"}, {"arrived_at", "08:55"}},
                              {{"name", "李强"}, {"date", today}, {"arrived_at", "8:00"}, {"left_at", "17:00"}},
                              {{"name", "赵敏"}, {"date", "2020/1/9"}, {"arrived_at", "8:00"}},
                              {{"name", "没人"}, {"date", "昨天"}}});
    CHECK(codesOf(desk.attendance.examine(rows)) == "5 date time.bad_date\n");
    CHECK(codesOf(desk.checked(desk.attendance, rows)) == "5 name directory.no_initials\n");
    const ImportSummary summary = desk.take(desk.attendance, {rows[0], rows[1], rows[2]}).value();
    CHECK(summary.updated == 2);
    CHECK(summary.unchanged == 1);
    CHECK(desk.stored(here.id).presence.value().state == PresenceState::AtDesk);
    CHECK(desk.stored(left.id).presence.value().state == PresenceState::Absent);
    CHECK_FALSE(desk.stored(other.id).presence.has_value());
    REQUIRE(desk.takeBack(desk.attendance, *summary.undo).has_value());
    CHECK_FALSE(desk.stored(here.id).presence.has_value());
}

} // namespace tst_DirectoryTables
