#include "exchange/CodeReader.h"
#include "exchange/SheetPdf.h"
#include "gui/SlipsDesk.h"
#include "panels/guidance/GuidanceDock.h"
#include "support/FeesDesk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFrame>
#include <QPushButton>
#include <QTableView>

namespace tst_Slips {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* agentsNumber = "11010519491231002X";

bool isInAFile(const QString& folder, const QByteArray& text)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A tenant's agent takes goods out: not without consent, not without a document, then once", "[gui]")
{
    SlipsDesk desk;
    CHECK(desk.widget<QLabel>("slipEmptyHint").isVisible());
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.focus() == QLatin1String("placeLineEdit"));
    desk.type("3-1203");
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_2); // the tenant's
    CHECK(desk.focus() == QLatin1String("ownerLineEdit"));
    desk.type("Dawn Ltd");
    desk.key(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("goodsPlainTextEdit"));
    desk.type("Sofa 2 red");
    desk.key(Qt::Key_Return); // the next line
    desk.type("Fridge");
    CHECK(desk.words("goodsReadLabel") == QString::fromUtf8("Sofa × 2 (red)  ·  Fridge × 1"));
    desk.key(Qt::Key_Tab);
    CHECK(desk.focus() == QLatin1String("nameLineEdit"));
    desk.type("Li Lei");
    desk.key(Qt::Key_A, Qt::AltModifier); // an agent
    CHECK(desk.focus() == QLatin1String("slipIdentityLineEdit"));
    CHECK(desk.words("slipWantedChip").contains(QLatin1String("consent")));
    CHECK(desk.words("slipWantedChip").contains(QLatin1String("document")));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.all().size() == 1);
    const SlipId id = desk.newestSlip().id;
    CHECK(desk.newestSlip().state() == SlipState::Requested);
    CHECK(desk.focus() == QLatin1String("slipTableView"));
    CHECK(desk.words("slipLackingLabel").contains(QLatin1String("tenant")));

    desk.key(Qt::Key_Return); // approve: refused
    CHECK(desk.newestSlip().state() == SlipState::Requested);
    CHECK(desk.said().contains(QLatin1String("proprietor")));

    CHECK(desk.focus() == QLatin1String("consentByLineEdit")); // where it is written down
    CHECK_FALSE(desk.inForm<QLineEdit>("consentByLineEdit").visibleRegion().isEmpty());
    desk.type("Ou Yang");
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_2); // by telephone
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.newestSlip().consentHow == "phone");
    desk.key(Qt::Key_Return);
    CHECK(desk.newestSlip().state() == SlipState::Requested);
    CHECK(desk.said().contains(QLatin1String("agent")));

    CHECK(desk.focus() == QLatin1String("slipIdentityLineEdit"));
    desk.type("110105194912310021"); // its check digit is another one
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.widget<QLabel>("slipIdentityProblemLabel").isVisible());
    CHECK(desk.focus() == QLatin1String("slipIdentityLineEdit"));
    desk.widget<QLineEdit>("slipIdentityLineEdit").clear();
    desk.type(agentsNumber);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.newestSlip().document == std::optional{IdentityKind::ResidentId});
    desk.key(Qt::Key_Return);
    REQUIRE(desk.newestSlip().approved.has_value());
    CHECK(desk.newestSlip().approved->by == desk.wiring().desk().actor().staff);

    desk.key(Qt::Key_Return); // print
    SheetWindow& papers = desk.paper("slipSheetWindow");
    CHECK(papers.isVisible());
    CHECK(desk.newestSlip().state() == SlipState::Printed);
    const QByteArray pdf = SheetPdf::bytes(papers.sheet());
    if (canReadCodes()) {
        CHECK(codesIn(pictureOf(pdf, 203)) == QStringList{QString::fromStdString(SlipCode::text(id))});
    }
    papers.close();
    desk.window().activateWindow();
    desk.settle();

    desk.key(Qt::Key_1, Qt::ControlModifier); // somewhere else
    desk.scan(SlipCode::text(id));
    CHECK(desk.words("slipCheckTitleLabel").contains(QString::fromStdString(desk.newestSlip().number)));
    CHECK(desk.focus() == QLatin1String("slipCount1LineEdit"));
    desk.keys = 0;
    desk.key(Qt::Key_Y, Qt::AltModifier);
    CHECK(desk.keys == 1);
    CHECK(desk.newestSlip().state() == SlipState::Gone);
    CHECK(desk.words("slipResultLabel") == QLatin1String("Let it out"));

    desk.scan(SlipCode::text(id)); // a second time
    CHECK(desk.words("slipResultLabel") == QLatin1String("Stop"));
    CHECK(desk.words("slipResultDetailsLabel").contains(QLatin1String("left already")));
    CHECK_FALSE(desk.widget<QPushButton>("slipAllRightKeyHintButton").isVisible());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.newestSlip().checks.size() == 1);

    desk.stop();                                 // everything is on the disk
    CHECK(isInAFile(desk.folder(), "Dawn Ltd")); // what may be read is found
    CHECK_FALSE(isInAFile(desk.folder(), agentsNumber));
}

TEST_CASE("Fewer goods leave and the rest later, more are stopped at the gate and counted again", "[gui]")
{
    SlipsDesk desk;
    const ReleaseSlip slip = desk.request(SlipsDesk::sofas());
    desk.scan(slip);
    desk.type("1");
    desk.key(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("slipCount2LineEdit"));
    desk.type("2"); // one more than written
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.words("slipResultLabel").startsWith(QLatin1String("Stop")));
    CHECK(desk.words("slipResultDetailsLabel") == QLatin1String("Fridge: 2 counted, 1 may leave"));
    REQUIRE(desk.newestSlip().checks.size() == 1);
    CHECK_FALSE(desk.newestSlip().checks.front().passed);

    desk.widget<QLineEdit>("slipCount2LineEdit").setText(QStringLiteral("0"));
    desk.widget<QLineEdit>("slipUnwrittenLineEdit").setFocus();
    desk.type("Television");
    desk.key(Qt::Key_Return);
    CHECK(desk.words("slipResultDetailsLabel").contains(QLatin1String("Television")));
    desk.widget<QLineEdit>("slipUnwrittenLineEdit").clear();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.words("slipResultLabel") == QLatin1String("Let it out"));
    CHECK(desk.words("slipResultDetailsLabel").contains(QString::fromUtf8("Sofa × 1")));
    CHECK(desk.newestSlip().state() == SlipState::PartlyGone);
    desk.key(Qt::Key_Escape);
    CHECK(desk.focus() == QLatin1String("slipTableView"));
    CHECK(desk.words("slipStateChip") == QLatin1String("Partly gone"));

    desk.key(Qt::Key_G, Qt::AltModifier);
    desk.key(Qt::Key_Y, Qt::AltModifier); // the rest
    CHECK(desk.newestSlip().state() == SlipState::Gone);
    desk.key(Qt::Key_U, Qt::AltModifier); // a mistake
    CHECK(desk.newestSlip().state() == SlipState::PartlyGone);
}

TEST_CASE("What is not approved or has run out is refused at the gate, in large letters", "[gui]")
{
    SlipsDesk desk;
    const ReleaseSlip requested = desk.request(SlipsDesk::sofas(), false);
    desk.scan(requested);
    CHECK(desk.words("slipResultLabel") == QLatin1String("Stop"));
    CHECK(desk.words("slipResultDetailsLabel").contains(QLatin1String("not approved")));
    CHECK(desk.widget<QFrame>("slipResultFrame").property("state") == QStringLiteral("late"));
    const ReleaseSlip approved = desk.request(SlipsDesk::sofas());
    desk.clock.advance(Milliseconds{25h});
    desk.scan(approved);
    CHECK(desk.words("slipResultDetailsLabel").contains(QLatin1String("run out")));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.newestSlip().checks.empty());
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_4, Qt::AltModifier); // the last 31 days
    CHECK(desk.words("slipStateChip") == QLatin1String("Run out"));
}

TEST_CASE("A scan that is no slip of ours opens nothing", "[gui]")
{
    SlipsDesk desk;
    desk.request(SlipsDesk::sofas());
    desk.scan("TRS123C45");
    CHECK(desk.widget<QWidget>("slipTableView").isVisible());
    CHECK(desk.window().findChild<QWidget*>(QStringLiteral("slipCheckTitleLabel"))->isVisible() == false);
}

TEST_CASE("A slip is refused, withdrawn and voided with a reason, and each is undone by one key", "[gui]")
{
    SlipsDesk desk;
    desk.request(SlipsDesk::sofas(), false);
    desk.key(Qt::Key_R, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("slipReasonLineEdit"));
    desk.key(Qt::Key_Return);
    CHECK(desk.newestSlip().isOpen()); // not without a reason
    desk.type("not agreed");
    desk.key(Qt::Key_Return);
    CHECK(desk.newestSlip().state() == SlipState::Refused);
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.newestSlip().state() == SlipState::Requested);
    desk.key(Qt::Key_W, Qt::AltModifier);
    desk.type("another day");
    desk.key(Qt::Key_Return);
    CHECK(desk.newestSlip().state() == SlipState::Withdrawn);
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.newestSlip().isOpen());
    desk.widget<QPushButton>("slipVoidKeyHintButton").click();
    desk.type("twice");
    desk.key(Qt::Key_Return);
    CHECK(desk.newestSlip().voided.has_value());
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.newestSlip().isOpen());
}

TEST_CASE("What is half typed of a request survives a crash, goes on by the key of a new one, or is thrown away",
          "[gui]")
{
    SlipsDesk desk;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type("3-1203");
    desk.pass(2s);
    desk.crash();
    desk.start();
    desk.key(Qt::Key_9, Qt::ControlModifier);
    CHECK(desk.inForm<QLineEdit>("placeLineEdit").text() == QLatin1String("3-1203"));
    desk.key(Qt::Key_Escape);
    CHECK(desk.focus() == QLatin1String("slipTableView"));
    CHECK(desk.all().empty());
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.inForm<QLineEdit>("placeLineEdit").text() == QLatin1String("3-1203"));
    desk.key(Qt::Key_Return, Qt::ControlModifier); // something is missing
    CHECK(desk.all().empty());
    CHECK(desk.inForm<QLabel>("nameProblemLabel").isVisible());
    desk.key(Qt::Key_X, Qt::AltModifier);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.inForm<QLineEdit>("placeLineEdit").text().isEmpty());
}

TEST_CASE("Slips are filtered by number, room, name in pinyin, and goods", "[gui]")
{
    SlipsDesk desk;
    SlipForm first = SlipsDesk::sofas();
    first.taker = "王芳";
    const ReleaseSlip wang = desk.request(first);
    SlipForm second = SlipsDesk::sofas();
    second.taker = "李雷";
    second.place = "5-0801";
    second.goods = "Piano 1";
    desk.request(second);
    auto& table = desk.widget<QTableView>("slipTableView");
    REQUIRE(table.model()->rowCount() == 2);
    auto& field = desk.widget<QLineEdit>("slipSearchField");
    const auto shows = [&](const QString& typed) {
        field.setFocus();
        field.setText(typed);
        desk.settle();
        return table.model()->rowCount();
    };
    CHECK(shows(QStringLiteral("wf")) == 1);
    CHECK(desk.words("slipTitleLabel").contains(QString::fromStdString(wang.number)));
    CHECK(shows(QStringLiteral("piano")) == 1);
    CHECK(shows(QStringLiteral("5-0801")) == 1);
    CHECK(shows(QString::fromStdString(wang.number)) == 1);
    CHECK(shows(QStringLiteral("nothing")) == 0);
    desk.key(Qt::Key_Escape);
    CHECK(table.model()->rowCount() == 2);
}

TEST_CASE("A request is corrected until it is approved, and then no more", "[gui]")
{
    SlipsDesk desk;
    const ReleaseSlip slip = desk.request(SlipsDesk::sofas(), false);
    desk.key(Qt::Key_E, Qt::ControlModifier);
    CHECK(desk.inForm<QPlainTextEdit>("goodsPlainTextEdit").toPlainText() == QLatin1String("Sofa 2\nFridge 1"));
    desk.inForm<QLineEdit>("plateLineEdit").setFocus();
    desk.type("A12345");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.newestSlip().plate == "A12345");
    CHECK(desk.newestSlip().lines == slip.lines);
    CHECK(desk.newestSlip().number == slip.number);
    desk.key(Qt::Key_Return); // approved
    REQUIRE(desk.newestSlip().approved.has_value());
    desk.key(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(desk.inForm<QLineEdit>("plateLineEdit").isVisible());
}

TEST_CASE("Arrears are shown and stop nothing", "[gui]")
{
    SlipsDesk desk;
    SlipForm form = SlipsDesk::sofas();
    form.arrears = "two months of fees";
    desk.request(form, false);
    CHECK(desk.words("slipArrearsChip").contains(QLatin1String("two months of fees")));
    desk.key(Qt::Key_Return);
    CHECK(desk.newestSlip().approved.has_value());
}

TEST_CASE("What the room owes is read by itself beside a slip, and stops nothing", "[gui]")
{
    FeesDesk desk;
    const FeeAccount room = desk.account("3-1203", "Wang Fang");
    desk.owe(room, "Property fee", "2026-09", "300", "2026-10-12");
    const FeeItem water = desk.owe(room, "Water", "2026-10", "12.50", "2026-11-12");
    desk.key(Qt::Key_9, Qt::ControlModifier);
    const ReleaseSlip slip =
        desk.written<ReleaseSlip>([form = SlipsDesk::sofas(), id = desk.wiring().ids().next<SlipTag>(),
                                   now = desk.clock.now(), day = desk.wiring().zone().localDate(desk.clock.now()),
                                   &book = desk.wiring().books().current()](UnitOfWork& uow, const Actor& actor) {
            return SlipService{}.save(uow, actor, {.id = id, .form = form, .at = now, .day = day}, book);
        });
    const QString said = desk.words("slipOwingChip");
    CHECK(said.contains(QLatin1String("312.50")));
    CHECK(said.contains(QLatin1String("fees: 2")));
    CHECK(said.contains(QLatin1String("2026-10-12")));
    desk.written<FeeItem>(
        [id = water.id, version = water.version, now = desk.clock.now()](UnitOfWork& uow, const Actor&) {
            const Actor supervisor{.staff = {}, .roles = {Role::Supervisor}};
            return FeeAccountService{}.voidItem(uow, supervisor, id, version, "twice", now);
        });
    CHECK(desk.words("slipOwingChip").contains(QLatin1String("300.00"))); // follows what happens at the fees
    desk.key(Qt::Key_Return);
    desk.settle();
    const auto stored = desk.stored<ReleaseSlip>([&](const ReadView& view) { return view.slips().find(slip.id); });
    CHECK(stored.approved.has_value());
    // Behind the lock, and for whoever does not collect fees, no amount is there.
    const Staff trainer = desk.colleague("Han Mei", "7391", {Role::Trainer});
    bool isIn = false;
    desk.wiring().people().signIn(trainer.id, Secret{"7391"},
                                  [&](const Result<void>& done) { isIn = done.has_value(); });
    desk.waitFor([&] { return isIn; });
    desk.pass(1s);
    CHECK(desk.words("slipOwingChip").isEmpty());
}

TEST_CASE("The security post's words stand beside the check at the gate, and only there", "[gui]")
{
    SlipsDesk desk;
    UnitSettings settings = desk.wiring().settings();
    settings.packs = {"reception", "security"};
    bool changed = false;
    desk.wiring().changeSettings(settings, [&](const Result<void>& done) { changed = done.has_value(); });
    desk.waitFor([&] { return changed; });
    const ReleaseSlip slip = desk.request(SlipsDesk::sofas());
    const auto says = [&](const char* words) {
        for (const QLabel* label : desk.widget<GuidanceDock>("guidanceDock").findChildren<QLabel*>()) {
            if (label->text().contains(QString::fromUtf8(words))) {
                return true;
            }
        }
        return false;
    };
    CHECK_FALSE(says("出示一下放行条"));
    desk.scan(slip);
    CHECK(says("出示一下放行条"));
    desk.key(Qt::Key_Y, Qt::AltModifier); // the slip in the hand is what the rules want
    CHECK(desk.newestSlip().state() == SlipState::Gone);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(says("出示一下放行条"));
}

TEST_CASE("Somebody at the counter whose goods are to leave is carried over to the slip", "[gui]")
{
    SlipsDesk desk;
    desk.key(Qt::Key_J, Qt::ControlModifier);
    desk.key(Qt::Key_6); // goods are to leave
    auto* const counter = desk.window().findChild<QWidget*>(QStringLiteral("matterFormWidget"));
    REQUIRE(counter != nullptr);
    counter->findChild<QLineEdit*>(QStringLiteral("nameLineEdit"))->setFocus();
    desk.type("Wang Fang");
    counter->findChild<QLineEdit*>(QStringLiteral("placeLineEdit"))->setFocus();
    desk.type("3-1203");
    desk.key(Qt::Key_G, Qt::AltModifier);
    CHECK(desk.inForm<QLineEdit>("nameLineEdit").text() == QLatin1String("Wang Fang"));
    CHECK(desk.inForm<QLineEdit>("placeLineEdit").text() == QLatin1String("3-1203"));
    CHECK(desk.inForm<QLineEdit>("placeLineEdit").isVisible());
}

TEST_CASE("The panel of slips fits the smallest screen, also in the largest text", "[gui]")
{
    const int percent = GENERATE(100, 200);
    SlipsDesk desk{QStringLiteral("zh_CN"), percent};
    const ReleaseSlip slip = desk.request(SlipsDesk::sofas());
    CHECK(desk.window().minimumSizeHint().height() <= 768);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.window().minimumSizeHint().height() <= 768);
    CHECK(desk.window().minimumSizeHint().width() <= 1366);
    desk.scan(slip);
    desk.key(Qt::Key_Y, Qt::AltModifier);
    CHECK(desk.window().minimumSizeHint().height() <= 768);
    CHECK(desk.window().height() <= 768);
    CHECK(desk.window().width() <= 1366);
}

} // namespace tst_Slips
