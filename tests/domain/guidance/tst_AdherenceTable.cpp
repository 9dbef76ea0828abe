#include "domain/guidance/AdherenceTable.h"

#include "contracts/Samples.h"
#include "domain/guidance/AdherencePeriod.h"
#include "domain/guidance/ClauseWords.h"
#include "rules/PackReader.h"

#include <catch2/catch.hpp>

namespace tst_AdherenceTable {

using namespace frontdesk;
using namespace std::chrono_literals;
using contract::idOf;
using contract::morning;

namespace {

/// Work at which a word of each of the packs was flagged: figures without a book behind them.
RecordedWork work(LocalDate day, std::optional<StaffId> who, const std::vector<const char*>& packs)
{
    RecordedWork done{.who = who, .day = day};
    for (const char* const pack : packs) {
        done.session.flagForbidden(std::string{pack} + "/word", morning);
    }
    done.has = [](std::string_view) { return false; };
    done.field = [](std::string_view) { return std::string{}; };
    return done;
}

const RuleBook& noBook()
{
    static const RuleBook book = RuleBook::compile({});
    return book;
}

const std::optional<StaffId> seven = idOf<StaffId>(7);
const std::optional<StaffId> nobody;

std::vector<AdherencePart> partsOf(const std::vector<AdherenceRow>& rows)
{
    std::vector<AdherencePart> parts;
    for (const AdherenceRow& row : rows) {
        parts.push_back(row.part);
    }
    return parts;
}

} // namespace

TEST_CASE("By week there is a line for each person, pack and week, the newest first and nobody last", "[guidance]")
{
    Adherence adherence;
    adherence.add(work(2026y / 11 / 16, nobody, {"base"}), noBook());
    adherence.add(work(2026y / 11 / 16, seven, {"base", "reception"}), noBook());
    adherence.add(work(2026y / 11 / 23, seven, {"base"}), noBook());
    const auto rows = AdherenceTable::rows(adherence, AdherenceTable::By::Week);
    CHECK(partsOf(rows) == std::vector<AdherencePart>{{},
                                                      {seven, "base", 2026y / 11 / 23},
                                                      {seven, "base", 2026y / 11 / 16},
                                                      {seven, "reception", 2026y / 11 / 16},
                                                      {nobody, "base", 2026y / 11 / 16}});
    CHECK(rows[0].figures.records == 3);
    CHECK(rows[0].figures.forbiddenWords == 4);
    CHECK(rows[0].isSum());
    CHECK_FALSE(rows[1].isSum());
}

TEST_CASE("Together there are the sums of each pack and person, but none that repeats a single line", "[guidance]")
{
    Adherence adherence;
    adherence.add(work(2026y / 11 / 16, nobody, {"base"}), noBook());
    adherence.add(work(2026y / 11 / 16, seven, {"base", "reception"}), noBook());
    adherence.add(work(2026y / 11 / 23, seven, {"base"}), noBook());
    const auto rows = AdherenceTable::rows(adherence, AdherenceTable::By::Whole);
    CHECK(partsOf(rows) == std::vector<AdherencePart>{{},
                                                      {.pack = "base"},
                                                      {.pack = "reception"},
                                                      {.who = seven},
                                                      {.who = seven, .pack = "base"},
                                                      {.who = seven, .pack = "reception"},
                                                      {.who = nobody, .pack = "base"}});
    CHECK(rows[1].figures.records == 3);
    CHECK(rows[3].figures.records == 2);

    Adherence own;
    own.add(work(2026y / 11 / 16, seven, {"base"}), noBook());
    CHECK(partsOf(AdherenceTable::rows(own, AdherenceTable::By::Whole)) ==
          std::vector<AdherencePart>{{.who = seven, .pack = "base"}});
    CHECK(AdherenceTable::rows(Adherence{}, AdherenceTable::By::Week).empty());
}

TEST_CASE("What a clause asks is told in the words of the entries in force", "[guidance]")
{
    constexpr std::string_view words = R"(format = 1
moment = [ { name = "call.answered", zh = "接起", en = "answered" } ]
)";
    constexpr std::string_view text = R"(format = 1
[pack]
id = "desk"
title = "T"
version = "1"
[[checklist]]
id = "first"
at = "call.answered"
title = { zh = "开口", en = "Opening" }
source = ["A-1", "A-2"]
steps = [ { id = "greet", text = { zh = "问好", en = "Greet" } } ]
[[checklist]]
id = "off"
at = "call.answered"
enabled = false
title = "x"
source = ["A-1"]
steps = [ { id = "greet", text = "x" } ]
[[forbid]]
id = "dunno"
text = ["不知道", "不清楚"]
source = ["A-2"]
)";
    const Vocabulary vocabulary = Vocabulary::read(words, "v").value();
    std::vector<Pack> packs;
    packs.push_back(PackReader{vocabulary}.read(text, "p").value());
    const RuleBook book = RuleBook::compile(std::move(packs));
    const ClauseWords steps{
        .kind = ClauseWords::Kind::Steps, .title = {"开口", "Opening"}, .items = {{"问好", "Greet"}}};
    CHECK(ClauseWords::of(book, "A-1") == std::vector<ClauseWords>{steps});
    const ClauseWords notToSay{
        .kind = ClauseWords::Kind::NotToSay, .title = {}, .items = {{"不知道", {}}, {"不清楚", {}}}};
    CHECK(ClauseWords::of(book, "A-2") == std::vector<ClauseWords>{steps, notToSay});
    CHECK(ClauseWords::of(book, "A-9").empty());
}

TEST_CASE("Periods are whole weeks up to the week of today", "[guidance]")
{
    const LocalDate sunday = 2026y / 11 / 29;
    using Period = AdherencePeriod;
    CHECK(PeriodDays::of(Period::ThisWeek, sunday) == PeriodDays{2026y / 11 / 23, 2026y / 11 / 30});
    CHECK(PeriodDays::of(Period::LastWeek, sunday) == PeriodDays{2026y / 11 / 16, 2026y / 11 / 23});
    CHECK(PeriodDays::of(Period::FourWeeks, sunday) == PeriodDays{2026y / 11 / 2, 2026y / 11 / 30});
    CHECK(PeriodDays::of(Period::ThirteenWeeks, sunday) == PeriodDays{2026y / 8 / 31, 2026y / 11 / 30});
}

} // namespace tst_AdherenceTable
