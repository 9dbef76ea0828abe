#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/DirectoryService.h"
#include "support/DeskFixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_Directory {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

struct DirectoryDesk : DeskFixture {
    DirectoryDesk() { key(Qt::Key_4, Qt::ControlModifier); }

    Party add(const std::string& name, const std::string& phone, const std::string& place, const char* role = "other")
    {
        PartyForm form;
        form.name = name;
        form.role = role;
        if (!phone.empty()) {
            form.contacts.push_back({.value = phone});
        }
        if (!place.empty()) {
            form.places.push_back({.place = place, .relation = "proprietor"});
        }
        std::optional<Party> added;
        wiring().desk().write<Party>(
            &window(),
            [form, &ids = wiring().ids(), now = clock.now()](UnitOfWork& uow, const Actor& actor) {
                return DirectoryService{}.add(uow, actor, ids.next<PartyTag>(), form, ids, now);
            },
            [&](const Result<Party>& party) { added = party.value(); });
        waitFor([&] { return added.has_value(); });
        settle();
        return *added;
    }
    std::vector<Party> named(const std::string& name)
    {
        return stored<std::vector<Party>>([name](const ReadView& view) { return view.directory().named(name, 9); });
    }
    QString focus() { return window().focusWidget()->objectName(); }
    QString title() { return widget<QLabel>("partyTitleLabel").text(); }
    bool formInFront() { return widget<QLineEdit>("partyNameLineEdit").isVisible(); }
};

} // namespace

TEST_CASE("A resident is found by room, name or number without a key beyond the words")
{
    DirectoryDesk desk;
    desk.add("Zhao Min", "13800138000", "3-1203", "proprietor");
    desk.add("Sun Li", "13900139000", "3-1204", "tenant");
    for (const char* const words : {"1203", "zhao", "8000"}) {
        INFO(words);
        desk.keys = 0;
        desk.type(words);
        CHECK(desk.keys == 0);
        CHECK(desk.title().contains(QLatin1String("Zhao Min")));
        desk.key(Qt::Key_Escape);
        CHECK(desk.focus() == QLatin1String("directorySearchField"));
        CHECK(desk.widget<QLineEdit>("directorySearchField").text().isEmpty());
    }
}

TEST_CASE("Somebody new is entered by keys alone, chosen afterwards, and taken back")
{
    DirectoryDesk desk;
    desk.add("Zhao Min", "13800138000", "3-1203");
    desk.keys = 0;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.focus() == QLatin1String("partyNameLineEdit"));
    desk.type("Qian Wei");
    while (desk.focus() != QLatin1String("contact1ValueLineEdit")) {
        desk.key(Qt::Key_Tab);
        REQUIRE(desk.keys < 16);
    }
    desk.type("13700137000");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.keys <= 10);
    REQUIRE(desk.named("Qian Wei").size() == 1);
    CHECK(desk.named("Qian Wei")[0].contacts.at(0).digits == "13700137000");
    CHECK(desk.focus() == QLatin1String("directorySearchField"));
    CHECK(desk.title().contains(QLatin1String("Qian Wei")));
    const auto& table = desk.widget<QTableView>("directoryTableView");
    CHECK(table.currentIndex().data().toString().contains(QLatin1String("Qian Wei")));
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.named("Qian Wei").empty());
}

TEST_CASE("A mistake is marked at its field, nothing is saved and nothing is lost")
{
    DirectoryDesk desk;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type("Qian Wei");
    desk.widget<QLineEdit>("contact1ValueLineEdit").setFocus();
    desk.type("12ab");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.named("Qian Wei").empty());
    CHECK(desk.formInFront());
    CHECK(desk.widget<QLineEdit>("contact1ValueLineEdit").property("problem").toBool());
    CHECK(desk.focus() == QLatin1String("contact1ValueLineEdit"));
    CHECK_FALSE(desk.widget<QLabel>("partyProblemLabel").text().isEmpty());
    CHECK(desk.widget<QLineEdit>("partyNameLineEdit").text() == QLatin1String("Qian Wei"));
}

TEST_CASE("A mistake below an emptied row is marked in its own row, and a number may be written over an address")
{
    DirectoryDesk desk;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type("Qian Wei");
    desk.widget<QLineEdit>("contact1ValueLineEdit").setText(QStringLiteral("qian@house.cn"));
    desk.widget<QLineEdit>("contact2ValueLineEdit").setText(QStringLiteral("13700137000"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.named("Qian Wei").size() == 1);
    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.widget<QLineEdit>("contact1ValueLineEdit").clear();
    desk.widget<QLineEdit>("contact2ValueLineEdit").setText(QStringLiteral("12ab"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.widget<QLineEdit>("contact2ValueLineEdit").property("problem").toBool());
    CHECK_FALSE(desk.widget<QLineEdit>("contact1ValueLineEdit").property("problem").toBool());
    desk.widget<QLineEdit>("contact1ValueLineEdit").setText(QStringLiteral("021 58881234"));
    desk.widget<QLineEdit>("contact2ValueLineEdit").clear();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.named("Qian Wei").at(0).contacts.size() == 1);
    CHECK(desk.named("Qian Wei").at(0).contacts[0].kind == ContactKind::Phone);
}

TEST_CASE("A record is corrected by keys, and what is half typed is not thrown away for another")
{
    DirectoryDesk desk;
    desk.add("Zhao Min", "13800138000", "3-1203");
    desk.type("zhao");
    desk.key(Qt::Key_E, Qt::ControlModifier);
    CHECK(desk.focus() == QLatin1String("partyNameLineEdit"));
    desk.type(" the Elder");
    desk.key(Qt::Key_E, Qt::ControlModifier);
    CHECK(desk.widget<QLineEdit>("partyNameLineEdit").text().contains(QLatin1String("the Elder")));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.widget<QLineEdit>("partyNameLineEdit").text().contains(QLatin1String("the Elder")));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(desk.formInFront());
    CHECK(desk.named("Zhao Min").empty());
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.named("Zhao Min").size() == 1);
}

TEST_CASE("A colleague who arrives types the initials, from anywhere in the panel")
{
    DirectoryDesk desk;
    const Party colleague = desk.add("Han Mei", "", "", "colleague");
    desk.keys = 0;
    desk.key(Qt::Key_A, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("arrivedLineEdit"));
    desk.type("hm");
    desk.key(Qt::Key_Return);
    CHECK(desk.keys == 2);
    REQUIRE(desk.named("Han Mei").at(0).presence.has_value());
    CHECK(desk.named("Han Mei").at(0).presence->state == PresenceState::AtDesk);
    CHECK(desk.widget<QLineEdit>("arrivedLineEdit").text().isEmpty()); // for the next one
    desk.type("zz");
    desk.key(Qt::Key_Return);
    CHECK(desk.widget<QWidget>("directoryNoticeBar").isVisible());
    CHECK(desk.widget<QLineEdit>("arrivedLineEdit").text() == QLatin1String("zz")); // to be corrected
}

TEST_CASE("Two records of one person are made one, and two again")
{
    DirectoryDesk desk;
    desk.add("Zhao Min", "13800138000", "3-1203");
    desk.add("Zhao Min", "13800138000", "");
    auto& alike = desk.widget<QAbstractButton>("directoryDuplicatesPushButton");
    REQUIRE(alike.isVisible());
    alike.setFocus();
    desk.key(Qt::Key_Space);
    REQUIRE(desk.widget<QAbstractButton>("mergeKeyHintButton").isVisible());
    desk.widget<QAbstractButton>("mergeKeyHintButton").click();
    desk.settle();
    CHECK(desk.named("Zhao Min").size() == 1);
    CHECK_FALSE(alike.isVisible());
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.named("Zhao Min").size() == 2);
    CHECK(alike.isVisible());
    alike.setFocus();
    desk.key(Qt::Key_Space);
    desk.widget<QAbstractButton>("keepApartKeyHintButton").click();
    desk.settle();
    CHECK_FALSE(alike.isVisible());
    desk.key(Qt::Key_Escape);
    CHECK(desk.focus() == QLatin1String("directorySearchField"));
}

} // namespace tst_Directory
