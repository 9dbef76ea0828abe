#include "panels/rehearsal/ScenarioModel.h"
#include "panels/rehearsal/ScorePaper.h"
#include "panels/rehearsal/ScoreSheet.h"
#include "panels/support/HitRole.h"
#include "support/GuiApplication.h"

#include <QAbstractItemModelTester>
#include <QTextDocument>
#include <catch2/catch.hpp>

namespace tst_Rehearsal {

using namespace frontdesk;

namespace {

ScenarioEntry scenarioOf(const char* id, const char* title)
{
    ScenarioEntry scenario{.head = {.id = id, .source = {"X-1"}}, .title = {title, title}};
    scenario.head.pack = "demo";
    scenario.steps = {{.at = "call.answered", .expect = {"hello"}}};
    return scenario;
}

/// A pack whose texts look like markup.
RuleBook demoBook()
{
    Pack pack{.id = "demo", .title = {"Demo", "Demo"}, .version = "3"};
    PromptEntry hello{.head = {.id = "hello", .at = "call.answered", .source = {"X-2"}},
                      .say = {"<b>Hello</b>, {unit}"}};
    hello.head.pack = "demo";
    pack.prompts = {hello};
    ForbidEntry never{.head = {.id = "never", .source = {"X-3"}}, .text = {"never"}, .instead = "<i>soon</i>"};
    never.head.pack = "demo";
    pack.forbids = {never};
    pack.scenarios = {scenarioOf("first", "<u>First</u>"), scenarioOf("second", "Second")};
    return RuleBook::compile({pack});
}

RehearsalScore scoreOf(const RuleBook& book, bool said)
{
    RehearsalPlay play{*book.scenarios().front(), book};
    play.begin(SteadyTime{});
    RehearsalSight sight{.moments = {"call.answered"}};
    if (said) {
        sight.shown = {"demo/hello"};
    } else {
        sight.flagged = {"demo/never"};
    }
    static_cast<void>(play.see(sight, SteadyTime{}));
    play.next();
    return RehearsalScore::of(play, book);
}

void fill(QTextDocument& document, const RuleBook& book, const RehearsalScore& score)
{
    const Vocabulary vocabulary;
    ScoreSheet{book, vocabulary, {{"unit", "Lakeside"}}}.write(document,
                                                               {.unit = QStringLiteral("<h1>Lakeside</h1>"),
                                                                .title = QStringLiteral("<u>First</u>"),
                                                                .pack = QStringLiteral("Demo 3"),
                                                                .person = QStringLiteral("Li"),
                                                                .when = QStringLiteral("now")},
                                                               score);
}

QString sheetOf(const RuleBook& book, const RehearsalScore& score)
{
    QTextDocument document;
    fill(document, book, score);
    return document.toPlainText();
}

} // namespace

TEST_CASE("A score sheet says each thing that was missed with its clause, as plain text", "[panels]")
{
    GuiApplication::get();
    const RuleBook book = demoBook();
    const QString missed = sheetOf(book, scoreOf(book, false));
    CHECK(missed.contains(QStringLiteral("<h1>Lakeside</h1>"))); // no markup
    CHECK(missed.contains(QStringLiteral("<u>First</u>")));
    CHECK(missed.contains(QStringLiteral("<b>Hello</b>, Lakeside")));
    CHECK(missed.contains(QStringLiteral("X-2"))); // the clause of what was not said
    CHECK(missed.contains(QStringLiteral("<i>soon</i>")));
    CHECK(missed.contains(QStringLiteral("X-3")));
    CHECK(missed.contains(QStringLiteral("6 of 9 points")));

    const QString full = sheetOf(book, scoreOf(book, true));
    CHECK(full.contains(QStringLiteral("7 of 7 points")));
    CHECK_FALSE(full.contains(QStringLiteral("X-2"))); // clauses stand beside what was missed
}

TEST_CASE("The paper of a score says what the screen says", "[panels]")
{
    GuiApplication::get();
    const RuleBook book = demoBook();
    QTextDocument document;
    fill(document, book, scoreOf(book, false));
    const Sheet paper = ScorePaper::of(document);
    CHECK_FALSE(paper.title.isEmpty());
    QStringList words{paper.title};
    bool hasMarks = false;
    for (const SheetBlock& block : paper.blocks) {
        words += block.text;
        hasMarks = hasMarks || (block.kind == SheetBlock::Kind::Item && !block.lead.isEmpty());
    }
    CHECK(hasMarks);
    for (const QString& line : document.toPlainText().split(QLatin1Char('\n'))) {
        const QString word = line.trimmed();
        const bool isMark = word == QStringLiteral("\u2713") || word == QStringLiteral("\u2717");
        INFO(word.toStdString());
        CHECK((word.isEmpty() || isMark || words.contains(word)));
    }
}

TEST_CASE("Rehearsals stand below their pack, with how the last one went, and are found by their title", "[panels]")
{
    GuiApplication::get();
    const RuleBook book = demoBook();
    ScenarioModel model;
    QAbstractItemModelTester tester(&model);
    model.setScenarios(book, QString());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.data(model.index(0), HitRole::Heading).toBool());
    CHECK(model.scenario(0) == nullptr);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    REQUIRE(model.scenario(2) != nullptr);
    CHECK(model.scenario(2)->head.id == "second");
    CHECK(model.data(model.index(2), HitRole::State) == QStringLiteral("not yet"));

    ScenarioModel::Last last;
    last.emplace("demo/second", RehearsalResult{.id = RehearsalId::fromValue(1).value(), .done = 3, .due = 4});
    model.setLast(last);
    CHECK(model.data(model.index(1), HitRole::State) == QStringLiteral("not yet"));
    CHECK(model.data(model.index(2), HitRole::State) == QStringLiteral("75 %"));

    model.setScenarios(book, QStringLiteral("SECOND"));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.scenario(1)->head.id == "second");
    model.setScenarios(book, QStringLiteral("nothing like it"));
    CHECK(model.rowCount() == 0);
    CHECK(model.scenario(0) == nullptr);
}

} // namespace tst_Rehearsal
