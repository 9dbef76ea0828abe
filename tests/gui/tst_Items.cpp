#include "panels/support/ChoiceChips.h"
#include "support/ItemsDesk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_Items {

using namespace frontdesk;
using namespace std::chrono_literals;

TEST_CASE("A thing comes in, is told of and handed over by keys, and each step is undone")
{
    ItemsDesk desk;
    desk.keys = 0;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.key(Qt::Key_2); // a letter
    CHECK(desk.focus() == QLatin1String("addresseeLineEdit"));
    desk.type("Wang Fang");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.keys == 3);
    REQUIRE(desk.here().size() == 1);
    const ItemId id = desk.here().front().id;
    CHECK(desk.find(id).kind == "mail");

    desk.key(Qt::Key_Return); // told
    CHECK(desk.find(id).notifiedAt.has_value());
    CHECK(desk.promises().size() == 1);
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK_FALSE(desk.find(id).notifiedAt.has_value());
    CHECK(desk.promises().empty());
    desk.key(Qt::Key_Return);

    desk.keys = 0;
    desk.key(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("signedByLineEdit"));
    desk.key(Qt::Key_Return); // the addressee's name stands there
    CHECK(desk.keys == 2);
    REQUIRE(desk.find(id).handedOver.has_value());
    CHECK(desk.find(id).handedOver->toWhom == "Wang Fang");
    CHECK(desk.promises().empty());
    CHECK(desk.here().empty());
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.find(id).isOpen());
    CHECK(desk.promises().size() == 1);
}

TEST_CASE("A third person is refused without consent, and may with the addressee's word or a standing authorisation")
{
    ItemsDesk desk;
    const Item item = desk.receive({.kind = "parcel", .addressee = "Wang Fang", .company = "Dawn Ltd"});
    desk.key(Qt::Key_H, Qt::AltModifier);
    desk.type("Xiao Zhao");
    CHECK(desk.words("handOverStateChip").contains(QLatin1String("ask the addressee")));
    desk.key(Qt::Key_Return);
    CHECK(desk.find(item.id).isOpen());
    CHECK(desk.words("handOverProblemLabel").contains(QLatin1String("Wang Fang")));
    CHECK(desk.focus() == QLatin1String("signedByLineEdit")); // what was typed is there
    CHECK(desk.widget<QLineEdit>("signedByLineEdit").text() == QLatin1String("Xiao Zhao"));

    SECTION("the addressee was asked and agrees")
    {
        desk.key(Qt::Key_C, Qt::AltModifier);
        desk.key(Qt::Key_Return);
        REQUIRE(desk.find(item.id).handedOver.has_value());
        CHECK(desk.find(item.id).handedOver->consent == "asked");
    }
    SECTION("the company has given an authorisation")
    {
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_P, Qt::AltModifier);
        CHECK(desk.widget<QLineEdit>("consentCompanyLineEdit").text() == QLatin1String("Dawn Ltd"));
        CHECK(desk.focus() == QLatin1String("consentGivenByLineEdit"));
        desk.key(Qt::Key_Return, Qt::ControlModifier); // nobody gave it
        CHECK_FALSE(desk.words("consentProblemLabel").isEmpty());
        desk.widget<QLineEdit>("consentGivenByLineEdit").setFocus();
        desk.type("Xiao Zhao");
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_H, Qt::AltModifier);
        desk.type("Xiao Zhao");
        desk.key(Qt::Key_Return);
        REQUIRE(desk.find(item.id).handedOver.has_value());
        CHECK(desk.find(item.id).handedOver->consent == "standing");
    }
}

TEST_CASE("An umbrella is lent, is overdue after a day, and comes back by one key")
{
    ItemsDesk desk;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.key(Qt::Key_7);
    desk.type("Li Lei");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.here().size() == 1);
    const ItemId id = desk.here().front().id;
    CHECK(desk.find(id).kind == "umbrella");
    desk.key(Qt::Key_2, Qt::AltModifier);
    auto& table = desk.widget<QTableView>("itemTableView");
    CHECK(table.model()->rowCount() == 0);
    desk.clock.advance(Milliseconds{25h});
    desk.window().show();
    desk.key(Qt::Key_1, Qt::AltModifier);
    desk.key(Qt::Key_2, Qt::AltModifier);
    CHECK(table.model()->rowCount() == 1);
    CHECK(desk.words("itemStateChip") == QLatin1String("Overdue"));
    table.setFocus();
    desk.key(Qt::Key_Return);
    CHECK(desk.find(id).returnedAt.has_value());
    desk.key(Qt::Key_3, Qt::AltModifier);
    CHECK(table.model()->rowCount() == 1);
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.find(id).isOpen());
}

TEST_CASE("What goes back to the sender says why, and a mistake is voided and restored")
{
    ItemsDesk desk;
    const Item item = desk.receive({.kind = "parcel", .addressee = "Wang Fang"});
    desk.key(Qt::Key_R, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("itemReasonLineEdit"));
    desk.key(Qt::Key_Return);
    CHECK(desk.find(item.id).isOpen()); // not without a reason
    desk.type("refused");
    desk.key(Qt::Key_Return);
    CHECK(desk.find(item.id).returnReason == "refused");
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.find(item.id).isOpen());
    desk.widget<QAbstractButton>("itemVoidKeyHintButton").click();
    desk.type("twice");
    desk.key(Qt::Key_Return);
    CHECK(desk.find(item.id).voided.has_value());
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.find(item.id).isOpen());
}

TEST_CASE("What is half typed of a thing is kept to complete, and an untouched form leaves nothing")
{
    ItemsDesk desk;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.key(Qt::Key_Escape);
    CHECK(desk.here().empty());
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.key(Qt::Key_9); // for repair
    desk.type("Li Lei");
    desk.key(Qt::Key_Escape);
    REQUIRE(desk.here().size() == 1);
    CHECK(desk.here().front().toComplete);
    CHECK_FALSE(desk.here().front().receiptNo.empty());
    CHECK(desk.focus() == QLatin1String("itemTableView"));
}

TEST_CASE("A thing is found by its waybill when it is scanned to be handed over")
{
    ItemsDesk desk;
    desk.receive({.kind = "parcel", .waybill = "SF1000000000001", .addressee = "Li Lei"});
    const Item item = desk.receive({.kind = "parcel", .waybill = "SF1000000000002", .addressee = "Wang Fang"});
    desk.scan(QStringLiteral("SF1000000000002"));
    CHECK(desk.words("itemTitleLabel").contains(QLatin1String("Wang Fang")));
    desk.key(Qt::Key_H, Qt::AltModifier);
    desk.key(Qt::Key_Return);
    CHECK(desk.find(item.id).handedOver.has_value());
}

TEST_CASE("The guidance follows what is done with a thing")
{
    ItemsDesk desk;
    desk.receive({.kind = "parcel", .addressee = "Wang Fang"});
    desk.key(Qt::Key_H, Qt::AltModifier);
    const auto says = [&](const char* words) {
        for (const QLabel* label : desk.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words))) {
                return true;
            }
        }
        return false;
    };
    CHECK_FALSE(says("要本人同意才能看"));
    desk.type("Xiao Zhao");
    CHECK(says("要本人同意才能看"));
}

TEST_CASE("The panel of items fits the smallest screen, also in the largest text")
{
    const int percent = GENERATE(100, 200);
    ItemsDesk desk{QStringLiteral("zh_CN"), percent};
    desk.key(Qt::Key_8, Qt::ControlModifier);
    desk.receive({.kind = "parcel", .addressee = "Wang Fang", .place = "3-1203"});
    CHECK(desk.window().height() <= 768);
    CHECK(desk.window().minimumSizeHint().height() <= 768);
    desk.key(Qt::Key_Return); // what was done is said above the list
    CHECK(desk.widget<QWidget>("itemNoticeBar").isVisible());
    CHECK(desk.window().minimumSizeHint().height() <= 768);
    CHECK(desk.window().height() <= 768);
    desk.key(Qt::Key_B, Qt::AltModifier);
    CHECK(desk.window().minimumSizeHint().height() <= 768);
    CHECK(desk.window().width() <= 1366);
}

TEST_CASE("A fax has its four fields and is not sent before the number was compared by phone")
{
    ItemsDesk desk;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.widget<ChoiceChips>("itemKindChoiceChips").count() == 10); // the reception's rules speak of it
    desk.widget<ChoiceChips>("itemKindChoiceChips").choose(9);
    const QWidget& form = *desk.widget<QLineEdit>("addresseeLineEdit").parentWidget();
    for (const char* const field : {"addresseeLineEdit", "phoneLineEdit", "faxNumberLineEdit", "addressLineEdit"}) {
        INFO(field);
        auto* const edit = form.findChild<QLineEdit*>(QLatin1String(field)); // calls have a phone, too
        REQUIRE(edit != nullptr);
        CHECK(edit->isVisible());
        edit->setText(QStringLiteral("021 58881234"));
    }
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.here().size() == 1);
    const ItemId id = desk.here().front().id;
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    CHECK(desk.find(id).isOpen());
    CHECK(desk.words("handOverProblemLabel").contains(QLatin1String("fax number")));
    desk.key(Qt::Key_C, Qt::AltModifier);
    desk.key(Qt::Key_Return);
    CHECK(desk.find(id).handedOver.has_value());
}

TEST_CASE("A promised thing is opened from what is due, where it is handed over")
{
    ItemsDesk desk;
    desk.receive({.kind = "parcel", .addressee = "Li Lei"});
    const Item item = desk.receive({.kind = "parcel", .addressee = "Wang Fang"});
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return); // told
    REQUIRE(desk.promises().size() == 1);
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.key(Qt::Key_F9); // the next promise
    CHECK(desk.words("itemTitleLabel").contains(QLatin1String("Wang Fang")));
    CHECK(desk.widget<QTableView>("itemTableView").isVisible());
}

} // namespace tst_Items
