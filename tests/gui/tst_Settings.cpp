#include "domain/setting/SettingRepository.h"
#include "support/DeskFixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <catch2/catch.hpp>

namespace tst_Settings {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

struct SettingDesk : DeskFixture {
    explicit SettingDesk(int page, const QString& language = QStringLiteral("en")) : DeskFixture(language)
    {
        show(page);
    }
    void show(int page)
    {
        key(Qt::Key_Comma, Qt::ControlModifier);
        REQUIRE(window().focusWidget() == &widget<QListWidget>("settingPagesListWidget"));
        key(Qt::Key_Home);
        for (int at = 0; at < page; ++at) {
            key(Qt::Key_Down);
        }
    }
    void save() { key(Qt::Key_Return, Qt::ControlModifier); }
    UnitSettings kept()
    {
        return stored<UnitSettings>([](const ReadView& view) { return UnitSettings::read(view.settings()); });
    }
    void put(const char* field, const char* words)
    {
        auto& edit = widget<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        type(words);
    }
};

} // namespace

TEST_CASE("The unit's name is changed, shown at once, and undone")
{
    SettingDesk desk(0);
    desk.put("settingUnitNameLineEdit", "Hillside");
    desk.put("settingDepartmentLineEdit", "Service");
    CHECK(desk.widget<QListWidget>("settingPagesListWidget").item(0)->text().contains(QLatin1String("not saved")));
    desk.save();
    CHECK(desk.kept().unitName == "Hillside");
    CHECK(desk.kept().department == "Service");
    CHECK(desk.widget<QLabel>("unitLabel").text() == QLatin1String("Hillside"));
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.kept().unitName == "Lakeside");
    CHECK(desk.widget<QLineEdit>("settingUnitNameLineEdit").text() == QLatin1String("Lakeside"));
}

TEST_CASE("Undo of settings is offered for ten seconds, and never over somebody's later change")
{
    SettingDesk desk(0);
    desk.put("settingUnitNameLineEdit", "Hillside");
    desk.save();
    SECTION("too late")
    {
        desk.pass(11s);
        desk.key(Qt::Key_U, Qt::AltModifier);
        CHECK(desk.kept().unitName == "Hillside");
    }
    SECTION("changed since")
    {
        UnitSettings later = desk.wiring().settings();
        later.department = "Night";
        desk.wiring().changeSettings(later, [](const Result<void>&) {});
        desk.settle();
        desk.key(Qt::Key_U, Qt::AltModifier);
        CHECK(desk.kept().unitName == "Hillside");
        CHECK(desk.kept().department == "Night");
    }
}

TEST_CASE("What is wrong on a page is marked at its field, and nothing is saved")
{
    SettingDesk desk(0);
    desk.put("settingUnitNameLineEdit", " ");
    auto& zone = desk.widget<QComboBox>("settingZoneComboBox");
    zone.setEditText(QStringLiteral("Moon/Sea"));
    desk.save();
    CHECK(desk.widget<QLineEdit>("settingUnitNameLineEdit").property("problem").toBool());
    CHECK(zone.property("problem").toBool());
    CHECK(desk.window().focusWidget()->objectName() == QLatin1String("settingUnitNameLineEdit"));
    CHECK(desk.kept().unitName == "Lakeside");
    desk.put("settingUnitNameLineEdit",
             "A name that is longer than sixty-four characters and so does not fit anywhere at all");
    zone.setEditText(QStringLiteral("Asia/Urumqi"));
    desk.save(); // this one the store refuses
    CHECK(desk.widget<QLineEdit>("settingUnitNameLineEdit").property("problem").toBool());
    CHECK_FALSE(zone.property("problem").toBool());
    CHECK(desk.kept().zone == "Asia/Shanghai");
}

TEST_CASE("Lines are added, named, given their rhythm and taken away")
{
    SettingDesk desk(1);
    desk.widget<QAbstractButton>("addLinePushButton").click();
    desk.settle();
    CHECK(desk.window().focusWidget()->objectName() == QLatin1String("line3NameLineEdit"));
    desk.type("Hotline");
    desk.put("line3RingOnLineEdit", "0.4");
    desk.put("line3RingOffLineEdit", "x");
    desk.save();
    CHECK(desk.kept().lines.size() == 2);
    CHECK(desk.widget<QLineEdit>("line3RingOffLineEdit").property("problem").toBool());
    CHECK(desk.widget<QLabel>("line3ProblemLabel").isVisible());
    desk.put("line3RingOffLineEdit", "0,2");
    desk.save();
    REQUIRE(desk.kept().lines.size() == 3);
    CHECK(desk.kept().lines[2].label == "Hotline");
    CHECK(desk.kept().lines[2].ringOn == 400ms);
    CHECK(desk.kept().lines[2].ringOff == 200ms);
    CHECK(desk.widget<QWidget>("line3LineTile").isVisible());

    desk.widget<QAbstractButton>("line1RemovePushButton").click();
    desk.save();
    REQUIRE(desk.kept().lines.size() == 2);
    CHECK(desk.kept().lines[0].number == 2);
}

TEST_CASE("A line with a call on it is not taken away, not even when it rang after the click")
{
    SettingDesk desk(1);
    desk.widget<QAbstractButton>("line2RemovePushButton").click();
    REQUIRE(desk.ring("02158881234", 1) == 2);
    desk.save();
    CHECK(desk.kept().lines.size() == 2);
    CHECK(desk.widget<QWidget>("settingNoticeBar").isVisible());
    CHECK(desk.board().call(2) != nullptr);
}

TEST_CASE("The rules that a desk follows are chosen and put in order")
{
    SettingDesk desk(2);
    auto& packs = desk.widget<QListWidget>("packListWidget");
    CHECK(packs.item(0)->checkState() == Qt::Checked);
    int support = 0;
    while (support < packs.count() && packs.item(support)->data(Qt::UserRole).toString() != QLatin1String("support")) {
        ++support;
    }
    REQUIRE(support > 0);
    REQUIRE(support < packs.count());
    packs.setFocus();
    packs.setCurrentRow(support);
    desk.key(Qt::Key_Space);
    for (; support > 0; --support) {
        desk.widget<QAbstractButton>("packUpPushButton").click();
    }
    desk.save();
    CHECK(desk.kept().packs == std::vector<std::string>{"support", "reception"});
}

TEST_CASE("Language, look and text size take effect at once and are known after a restart")
{
    SettingDesk desk(4);
    auto& size = desk.widget<QComboBox>("settingTextSizeComboBox");
    size.setFocus();
    desk.key(Qt::Key_Down);
    CHECK(desk.theme().textPercent() == 125);
    auto& look = desk.widget<QComboBox>("settingLookComboBox");
    look.setFocus();
    desk.key(Qt::Key_Down);
    CHECK(desk.theme().look() == Look::Dark);
    auto& language = desk.widget<QComboBox>("settingLanguageComboBox");
    language.setFocus();
    desk.key(Qt::Key_Up);
    CHECK(desk.language().language() == QLatin1String("zh_CN"));
    const MachineSettings machine(desk.folder());
    CHECK(machine.look() == Look::Dark);
    CHECK(machine.textPercent() == 125);
    CHECK(machine.language() == QLatin1String("zh_CN"));
}

TEST_CASE("The scanner is tried out on its page, and what is wrong there is marked")
{
    SettingDesk desk(6);
    desk.put("badgePrefixLineEdit", "B-");
    desk.put("scanBetweenLineEdit", "500");
    CHECK(MachineSettings(desk.folder()).scan().badgePrefix == QLatin1String("B-"));
    CHECK(desk.widget<QLabel>("scannerProblemLabel").isVisible());
    CHECK(MachineSettings(desk.folder()).scan().mostBetween == 30ms);
    desk.clock.advance(1s);
    for (const char letter : std::string("6901234567892")) {
        desk.clock.advance(4ms);
        QTest::keyClick(desk.window().focusWidget(), letter);
    }
    QTest::keyClick(desk.window().focusWidget(), Qt::Key_Return);
    CHECK(desk.widget<QLabel>("lastScanLabel").text().contains(QLatin1String("6901234567892")));
    CHECK(desk.widget<QLineEdit>("scanBetweenLineEdit").text() == QLatin1String("500"));
}

TEST_CASE("What is typed and not saved stays while somebody looks elsewhere")
{
    SettingDesk desk(0);
    desk.put("settingUnitNameLineEdit", "Hillside");
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(desk.widget<QLineEdit>("settingUnitNameLineEdit").text() == QLatin1String("Hillside"));
    CHECK(desk.kept().unitName == "Lakeside");
}

TEST_CASE("No page of the settings makes the window larger at double size, in either language")
{
    for (const char* const language : {"en", "zh_CN"}) {
        DeskFixture desk(QLatin1String(language), 200);
        desk.key(Qt::Key_Comma, Qt::ControlModifier);
        auto& pages = desk.widget<QListWidget>("settingPagesListWidget");
        for (int page = 0; page < pages.count(); ++page) {
            pages.setCurrentRow(page);
            desk.settle();
            INFO(language << ' ' << page);
            CHECK(desk.window().width() == 1366);
            CHECK(desk.window().minimumSizeHint().width() <= 1366);
            CHECK(desk.window().minimumSizeHint().height() <= 768);
            for (const auto* area : desk.widget<QWidget>("SettingPanel").findChildren<QScrollArea*>()) {
                if (area->isVisible() && area->widget() != nullptr) {
                    INFO(area->widget()->objectName().toStdString()
                         << ' ' << area->widget()->metaObject()->className());
                    CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
                }
            }
        }
    }
}

} // namespace tst_Settings
