#include "exchange/IndicatorTables.h"

#include "contracts/Samples.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace tst_IndicatorTables {

using namespace frontdesk;

namespace {

Vocabulary shippedWords()
{
    std::ifstream file{FRONTDESK_SOURCE_DIR "/resources/vocabulary.toml"};
    std::stringstream text;
    text << file.rdbuf();
    auto words = Vocabulary::read(text.str(), "vocabulary.toml");
    REQUIRE(words.has_value());
    return std::move(*words);
}

/// One indicator of a house.
struct HouseIndicator {
    Vocabulary vocabulary = shippedWords();
    IndicatorEntry entry;

    HouseIndicator()
    {
        entry.head.id = "satisfaction-rate";
        entry.title = {"满意率", "Satisfied customers"};
        entry.definition = {"客户满意的占多少", "Those where the customer was satisfied"};
        entry.numerator = {{.fact = "satisfied", .anyOf = {true}}};
        entry.denominator = {{.fact = "followed_up", .anyOf = {true, false}}};
        entry.exclusions = {{{.fact = "chased", .least = 3}}};
        entry.whose = IndicatorEntry::Whose::Responsible;
        entry.target = 90;
    }
    FigureTable table(const IndicatorFigure& figure) const
    {
        const NamesOfStaff names{{contract::idOf<StaffId>(77), "李静"}};
        const auto tables = IndicatorTables::of({figure}, names, vocabulary);
        REQUIRE(tables.size() == 1);
        return tables.front();
    }
};

QStringList row(std::initializer_list<const char*> cells)
{
    QStringList all;
    for (const char* const cell : cells) {
        all += QString::fromUtf8(cell);
    }
    return all;
}

} // namespace

TEST_CASE("An indicator stands with what was counted, of what, what was left out, and whose it is", "[exchange]")
{
    const HouseIndicator house;
    const FigureTable table = house.table({.indicator = &house.entry,
                                           .total = {.numerator = 14, .denominator = 15, .excluded = 2},
                                           .groups = {{"77", {.numerator = 9, .denominator = 9, .excluded = 0}},
                                                      {"", {.numerator = 0, .denominator = 0, .excluded = 2}},
                                                      {"78", {.numerator = 5, .denominator = 6, .excluded = 0}}}});
    CHECK(table.key == QLatin1String("indicator_satisfaction_rate"));
    CHECK(table.title == QLatin1String("Satisfied customers"));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0] == row({"In all", "93.3%", "14", "15", "2", "met"}));
    CHECK(table.rows[1] == row({"李静", "100.0%", "9", "9", "0", "met"}));
    CHECK(table.rows[2] == row({"78", "83.3%", "5", "6", "0", "missed"})); // somebody who came after the names
    CHECK(table.rows[3] == row({"Not noted", "–", "0", "0", "2", ""}));    // of nobody nothing is known
    for (const char* const words :
         {"Those where the customer was satisfied",
          "Counted: The customer is satisfied. Of: known: The customer was asked",
          "Left out: Times the customer asked again ≥ 3.", "Whose: Responsible. Target: 90% or more."}) {
        INFO(words);
        CHECK(table.counted.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("An indicator that counts shows the number, and of the desk there is one line", "[exchange]")
{
    HouseIndicator house;
    house.entry.unit = IndicatorEntry::Unit::Count;
    house.entry.better = IndicatorEntry::Better::Less;
    house.entry.target = 3;
    house.entry.whose = IndicatorEntry::Whose::Desk;
    house.entry.denominator.clear();
    house.entry.exclusions.clear();
    const FigureTable table = house.table({.indicator = &house.entry, .total = {.numerator = 4, .denominator = 9}});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0] == row({"In all", "4", "4", "9", "0", "missed"}));
    CHECK(table.counted.contains(QLatin1String("Of: all.")));
    CHECK_FALSE(table.counted.contains(QLatin1String("Left out")));
    CHECK(table.counted.contains(QLatin1String("Target: 3 or less.")));
}

TEST_CASE("A table of figures says what it counts in its file too", "[exchange]")
{
    const FigureTable figures{QStringLiteral("x"),
                              QStringLiteral("Tickets"),
                              QStringLiteral("What was received."),
                              {QStringLiteral("Kind"), QStringLiteral("Tickets")},
                              {{QStringLiteral("Praise"), QStringLiteral("3")}}};
    const auto csv = OutTable::bytesOf({figures.toTable()}, OutTable::Format::Csv);
    REQUIRE(csv.has_value());
    CHECK(csv->find("What was received.") != std::string::npos);
}

} // namespace tst_IndicatorTables
