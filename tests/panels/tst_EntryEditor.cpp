#include "panels/pack/EntryEditor.h"
#include "panels/pack/PackListPage.h"
#include "panels/pack/PackTexts.h"
#include "rules/EachEntry.h"
#include "rules/PackReader.h"
#include "support/GuiApplication.h"
#include "support/ManualClock.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <catch2/catch.hpp>

namespace tst_EntryEditor {

using namespace frontdesk;

namespace {

std::string textOf(const QString& path)
{
    QFile file(QStringLiteral(FRONTDESK_SOURCE_DIR "/resources/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

const Vocabulary& words()
{
    static const Vocabulary vocabulary =
        Vocabulary::read(textOf(QStringLiteral("vocabulary.toml")), "vocabulary.toml").value();
    return vocabulary;
}

Pack packOf(const std::string& name)
{
    return PackReader{words()}
        .read(textOf(QStringLiteral("packs/%1.toml").arg(QString::fromStdString(name))), name)
        .value();
}

/// An editor and what it wanted to change.
struct Edited {
    Edited()
    {
        GuiApplication::get();
        editor = std::make_unique<EntryEditor>(words(), [this](std::vector<PackEdit> edits) {
            changes.insert(changes.end(), edits.begin(), edits.end());
            return true;
        });
    }
    template <class T> T& field(const char* name)
    {
        T* const found = editor->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    std::unique_ptr<EntryEditor> editor;
    std::vector<PackEdit> changes;
};

/// What is typed into a pack's text and read again.
Pack changedBy(const std::string& toml, const std::vector<PackEdit>& edits)
{
    PackText text = PackText::read(toml).value();
    REQUIRE(text.apply(edits).has_value());
    return PackReader{words()}.read(text.text(), "own").value();
}

const std::string own = R"(format = 1
[pack]
id = "own"
title = "Own"
version = "1"
[[prompt]]
id = "p"
at = "call.answered"
when = { late = true }
say = ["您好", "早"]
text = { zh = "微笑", en = "Smile" }
source = ["c1"]
[[checklist]]
id = "c"
at = "call.closing"
title = "结束"
steps = [ { id = "a", text = { zh = "道谢", en = "Thank" }, required = true }, { id = "b", text = "等对方先挂" } ]
source = ["c2"]
[[limit]]
id = "l"
at = "call.ringing"
what = "rings"
most = 3
near = 2
source = ["c3"]
[[require]]
id = "r"
at = "complaint.received"
fields = ["name", "phone"]
level = "warn"
source = ["c4"]
[[forbid]]
id = "f"
text = ["不知道"]
match = "utterance"
source = ["c5"]
[[ladder]]
id = "d"
for = "fee"
steps = [ { id = "soon", days = -5, channel = "phone", say = ["快到期了"] }, { days = 3, channel = "phone" } ]
source = ["c6"]
[[clock]]
id = "k"
at = "complaint.received"
for = "complaint"
what = "response"
most = "4h"
source = ["c7"]
[[calendar]]
id = "q"
quiet = "21:00-08:00"
source = ["c8"]
)";

} // namespace

TEST_CASE("An entry that is only looked at is not changed, whatever its kind")
{
    Edited form;
    for (const char* const name :
         {"base", "reception", "service", "manager", "support", "security", "sales", "selling-ladders"}) {
        const Pack pack = packOf(name);
        forEachKind(pack, [&](std::string_view kind, const auto& entry) {
            form.editor->show(pack, std::string{kind}, entry.head.id);
            form.editor->commit();
            INFO(name << ' ' << kind << ' ' << entry.head.id);
            CHECK(form.changes.empty());
            form.changes.clear();
            CHECK_FALSE(PackTexts::summary(pack, std::string{kind}, entry.head.id, words()).isEmpty());
        });
    }
}

TEST_CASE("What is typed into the form of an entry is what the pack says afterwards")
{
    const Pack pack = PackReader{words()}.read(own, "own").value();
    Edited form;
    const auto edit = [&](const char* kind, const char* id, auto type) {
        form.changes.clear();
        form.editor->show(pack, kind, id);
        type();
        form.editor->commit();
        return changedBy(own, form.changes);
    };
    const auto say = [&](const char* text) {
        form.field<QPlainTextEdit>("entrySayPlainTextEdit").setPlainText(QString::fromUtf8(text));
    };

    const Pack spoken = edit("prompt", "p", [&] { say("早上好\n\n  您好  "); });
    CHECK(spoken.prompts[0].say == std::vector<std::string>{"早上好", "您好"});
    CHECK(spoken.prompts[0].text.en == "Smile"); // untouched
    CHECK(spoken.prompts[0].head.when == pack.prompts[0].head.when);
    const Pack advised = edit("prompt", "p", [&] {
        form.field<QPlainTextEdit>("entryTextPlainTextEdit").setPlainText(QString::fromUtf8("笑"));
    });
    CHECK(advised.prompts[0].text == LocalText{"笑", ""}); // the English no longer says the same
    const Pack silent = edit("prompt", "p", [&] {
        say("");
        form.field<QPlainTextEdit>("entryTextPlainTextEdit").setPlainText({});
    });
    CHECK(silent.prompts[0].say == pack.prompts[0].say); // an entry that says nothing is none

    const Pack listed = edit("checklist", "c", [&] {
        auto& steps = form.field<QListWidget>("entryStepsListWidget");
        steps.item(0)->setCheckState(Qt::Unchecked);
        steps.item(1)->setText(QString::fromUtf8("轻放话筒"));
    });
    CHECK_FALSE(listed.checklists[0].steps[0].required);
    CHECK(listed.checklists[0].steps[0].text.en == "Thank");
    CHECK(listed.checklists[0].steps[1].text.zh == "轻放话筒");
    CHECK(listed.checklists[0].steps[1].id == "b");

    const Pack limited = edit("limit", "l", [&] {
        form.field<QSpinBox>("entryMostSpinBox").setValue(4);
        form.field<QSpinBox>("entryNearSpinBox").setValue(0);
    });
    CHECK(limited.limits[0].most == 4);
    CHECK_FALSE(limited.limits[0].near.has_value());

    const Pack required = edit("require", "r", [&] {
        auto& fields = form.field<QListWidget>("entryFieldsListWidget");
        for (int row = 0; row < fields.count(); ++row) {
            fields.item(row)->setCheckState(
                fields.item(row)->data(Qt::UserRole) == QLatin1String("place") ? Qt::Checked : Qt::Unchecked);
        }
    });
    CHECK(required.requirements[0].fields == std::vector<std::string>{"place"});

    const Pack forbidden = edit("forbid", "f", [&] {
        say("不清楚\n不归我管");
        form.field<QLineEdit>("entryInsteadLineEdit").setText(QString::fromUtf8("我帮您问"));
    });
    CHECK(forbidden.forbids[0].text == std::vector<std::string>{"不清楚", "不归我管"});
    CHECK(forbidden.forbids[0].instead == "我帮您问");

    const Pack reminded =
        edit("ladder", "d", [&] { form.field<QLineEdit>("entryDaysLineEdit").setText(QStringLiteral("-5, -2 / 7")); });
    REQUIRE(reminded.ladders[0].steps.size() == 3);
    CHECK(reminded.ladders[0].steps[0].say == std::vector<std::string>{"快到期了"});
    CHECK(reminded.ladders[0].steps[2].days == 7);

    CHECK(edit("clock", "k", [&] { form.field<QLineEdit>("entrySpanLineEdit").setText(QStringLiteral("2d")); })
              .clocks[0]
              .most == ClockSpan{2, ClockSpan::Unit::Days});
    CHECK(edit("clock", "k", [&] { form.field<QLineEdit>("entrySpanLineEdit").setText(QStringLiteral("soon")); })
              .clocks[0]
              .most == pack.clocks[0].most); // makes no sense yet
    CHECK(edit("calendar", "q",
               [&] { form.field<QLineEdit>("entryQuietLineEdit").setText(QStringLiteral("20:30-07:00")); })
              .calendars[0]
              .quiet[0]
              .from.toString() == "20:30");
}

TEST_CASE("Whoever types on is not disturbed when what was typed is taken over")
{
    const Pack pack = PackReader{words()}.read(own, "own").value();
    Edited form;
    form.editor->show(pack, "prompt", "p");
    auto& say = form.field<QPlainTextEdit>("entrySayPlainTextEdit");
    say.setPlainText(QString::fromUtf8("您好\n早\n"));
    say.moveCursor(QTextCursor::End);
    const int at = say.textCursor().position();
    form.editor->commit();
    form.editor->show(pack, "prompt", "p"); // as the review does after each change: the same lines
    CHECK(say.textCursor().position() == at);
    say.setPlainText(QString::fromUtf8("早"));
    form.editor->commit();
    form.editor->show(pack, "prompt", "p"); // taken back: the pack says something else
    CHECK(say.toPlainText() == QString::fromUtf8("您好\n早"));
}

TEST_CASE("Hostile words typed into an entry stay words")
{
    const Pack pack = PackReader{words()}.read(own, "own").value();
    Edited form;
    form.editor->show(pack, "forbid", "f");
    const QString hostile = QStringLiteral("\"] enabled = false # \\ <b>{unit</b>");
    form.field<QLineEdit>("entryInsteadLineEdit").setText(QStringLiteral("x\"\n[[prompt]]"));
    form.field<QPlainTextEdit>("entrySayPlainTextEdit").setPlainText(hostile);
    form.editor->commit();
    const Pack changed = changedBy(own, form.changes);
    CHECK(changed.forbids[0].text == std::vector<std::string>{hostile.toStdString()});
    CHECK(changed.forbids[0].head.enabled);
    CHECK(changed.prompts.size() == 1);
}

TEST_CASE("The list of packs keeps what a model promises")
{
    GuiApplication::get();
    const ManualClock clock;
    const auto zone = TimeZone::named("Asia/Shanghai").value();
    PackListModel model(zone, clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<ShelfRow> rows;
    for (int number = 1; number <= 4; ++number) {
        rows.push_back(
            {.version =
                 {.id = PackVersionId::fromValue(number).value(), .pack = "p", .version = "1", .text = {}, .hash = {}},
             .state = static_cast<ShelfRow::State>(number - 1)});
    }
    model.setRows(rows);
    std::reverse(rows.begin(), rows.end());
    rows.pop_back();
    model.setRows(rows);
    CHECK(model.rowCount({}) == 3);
    model.setRows({});
    CHECK(model.rowCount({}) == 0);
}

} // namespace tst_EntryEditor
