#include "domain/draft/Draft.h"
#include "domain/identity/IdentityRepository.h"
#include "domain/watch/WatchRepository.h"
#include "domain/watch/WatchService.h"
#include "gui/VisitorsByKeys.h"
#include "panels/support/SheetWindow.h"
#include "panels/visitor/VisitorPanel.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>

namespace tst_VisitorRecords {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

/// Files of the desk that hold the words as they are or in two bytes a letter; not the key's own file.
QStringList filesWith(const QString& folder, const QByteArray& words)
{
    QByteArray wide;
    for (const char letter : words) {
        wide.append(letter).append('\0');
    }
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.readAll();
        if (bytes.contains(words) || bytes.contains(wide)) {
            found += file.fileName();
        }
    }
    return found;
}

} // namespace

TEST_CASE("A document's number is kept sealed, shown masked, and in full only to whoever may see it", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    desk.widget<QLineEdit>("identityLineEdit").setFocus();
    desk.type("110101199003070012"); // its check digit is another one
    keepForm(desk);
    desk.settle();
    CHECK(visitsOf(desk).empty());
    CHECK(desk.widget<QLabel>("identityProblemLabel").isVisible());
    CHECK(focusedName(desk) == QStringLiteral("identityLineEdit"));
    desk.widget<QLineEdit>("identityLineEdit").setText(QStringLiteral("11010119900307002X"));
    keepForm(desk);
    desk.settle();
    if (visitsOf(desk).empty()) {
        FAIL(desk.widget<QLabel>("identityProblemLabel").text().toStdString());
    }
    CHECK(desk.widget<QLabel>("visitIdentityLabel").text().contains(QStringLiteral("1****************X")));
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.settle();
    const QString shown = desk.widget<QWidget>("visitorNoticeBar").findChild<QLabel*>()->text();
    CHECK(shown.contains(QStringLiteral("11010119900307002X")));
}

TEST_CASE("No file of the desk holds the number of a document: mistyped, half typed, kept, shown, listed or backed up",
          "[gui]")
{
    DeskFixture desk;
    const QByteArray mistyped("110101199003070012");
    const QByteArray number("11010119900307002X");
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    desk.widget<QLineEdit>("identityLineEdit").setFocus();
    desk.type(mistyped.constData());
    desk.pass(2s); // a draft of what is half typed
    keepForm(desk);
    desk.settle();
    desk.widget<QLineEdit>("identityLineEdit").setText(QString::fromLatin1(number));
    desk.pass(2s);
    keepForm(desk);
    desk.settle();
    REQUIRE(visitsOf(desk).size() == 1);
    desk.key(Qt::Key_I, Qt::AltModifier); // shown in full, on the screen
    desk.settle();
    desk.pass(70s); // the list of everybody inside was written to disk
    desk.settle();
    desk.stop();
    CHECK_FALSE(filesWith(desk.folder(), QByteArray("1****************X")).isEmpty()); // it looks where things stand
    CHECK(filesWith(desk.folder(), number).isEmpty());
    CHECK(filesWith(desk.folder(), number.left(17)).isEmpty());
    CHECK(filesWith(desk.folder(), mistyped).isEmpty());
}

TEST_CASE("Somebody on the watch-list is noticed quietly, a supervisor decides, and both are recorded", "[gui]")
{
    DeskFixture desk;
    const WatchId id = desk.wiring().ids().next<WatchTag>();
    bool added = false;
    desk.wiring().desk().write<Watch>(
        &desk.window(),
        [id, now = desk.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return WatchService{}.add(uow, actor, id,
                                      {.name = "王芳", .phone = "13800138000", .reason = "Threatened the staff"}, now);
        },
        [&](const Result<Watch>& watch) { added = watch.has_value(); });
    desk.settle();
    REQUIRE(added);
    signIn(desk, "王芳", "林工"); // a namesake: nothing is said
    CHECK_FALSE(desk.widget<QWidget>("visitWatchBar").isVisible());
    actOf(desk, "Has left");

    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    desk.widget<QWidget>("visitFormWidget")
        .findChild<QLineEdit*>(QStringLiteral("phoneLineEdit"))
        ->setText(QStringLiteral("13800138000")); // other panels have a field of that name
    keepForm(desk);
    desk.settle();
    CHECK(desk.widget<QWidget>("visitWatchBar").isVisible());
    CHECK(desk.widget<QLabel>("visitWatchLabel").text().contains(QStringLiteral("Threatened the staff")));
    desk.key(Qt::Key_X, Qt::AltModifier);
    desk.settle();
    CHECK(desk.widget<QLabel>("visitWatchLabel").text().contains(QStringLiteral("does not go in")));
    const auto decisions = desk.stored<std::vector<WatchDecision>>(
        [visit = refOf(newest(desk))](const ReadView& view) { return view.watches().decisionsAbout(visit); });
    REQUIRE(decisions.size() == 1);
    CHECK_FALSE(decisions.front().letIn);
}

TEST_CASE("A badge is looked at and printed from the visit", "[gui]")
{
    DeskFixture desk;
    signIn(desk, "王芳", "林工");
    desk.key(Qt::Key_P, Qt::AltModifier);
    desk.waitFor([&] {
        const auto* const papers = desk.window().findChild<SheetWindow*>(QStringLiteral("badgeSheetWindow"));
        return papers != nullptr && papers->isReady();
    });
    CHECK(desk.window().findChild<SheetWindow*>(QStringLiteral("badgeSheetWindow"))->isVisible());
}

TEST_CASE("A unit without badges gives none", "[gui]")
{
    DeskFixture desk;
    UnitSettings without = desk.wiring().settings();
    without.badges = false;
    bool changed = false;
    desk.wiring().changeSettings(without, [&](const Result<void>& done) { changed = done.has_value(); });
    desk.waitFor([&] { return changed; });
    signIn(desk, "王芳", "林工");
    CHECK(newest(desk).badgeNo == 0);
}

TEST_CASE("What is half typed of a visitor comes back after a crash, and is gone once it is saved", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    desk.pass(2s);
    desk.crash();
    desk.start();
    showVisitors(desk);
    desk.settle();
    CHECK(desk.widget<QLineEdit>("visitorNameLineEdit").text() == QString::fromUtf8("王芳"));
    CHECK(desk.widget<QLineEdit>("hostLineEdit").text() == QString::fromUtf8("林工"));
    keepForm(desk);
    desk.settle();
    CHECK(newest(desk).state == VisitState::Registered);
    CHECK(desk.stored<std::vector<Draft>>([](const ReadView& view) { return view.drafts().ofDesk(1); }).empty());
}

TEST_CASE("Seconds that pass do not make the guidance of a waiting visitor anew, another moment does", "[gui]")
{
    DeskFixture desk;
    signIn(desk, "王芳", "林工");
    actOf(desk, "Ask the host");
    actOf(desk, "Please wait");
    desk.pass(50s); // the words that go with the answer have been said
    auto* const panel = desk.window().findChild<VisitorPanel*>();
    REQUIRE(panel != nullptr);
    QSignalSpy moved(panel, &Panel::guidanceChanged);
    desk.pass(10s);
    CHECK(moved.count() == 0);
    desk.pass(5min); // waiting too long by now
    CHECK(moved.count() == 1);
}

TEST_CASE("Another language of the screen leaves the open form alone in front, with its words in that language",
          "[gui]")
{
    DeskFixture desk;
    signIn(desk, "王芳", "林工");
    showVisitors(desk);
    commit(desk, "李雷");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK_FALSE(desk.widget<QWidget>("visitDetail").isVisible());
    const QString english = desk.widget<QLabel>("visitMarksLabel").text();
    CHECK(english.startsWith(QStringLiteral("The rules")));
    desk.language().show(QStringLiteral("zh_CN"));
    desk.settle();
    CHECK_FALSE(desk.widget<QWidget>("visitDetail").isVisible());
    CHECK(desk.widget<QLabel>("visitMarksLabel").text() != english);
    CHECK(desk.widget<QLineEdit>("visitorNameLineEdit").text() == QString::fromUtf8("李雷"));
    desk.language().show(QStringLiteral("en"));
    desk.settle();
}

} // namespace tst_VisitorRecords
