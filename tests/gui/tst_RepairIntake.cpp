#include "exchange/CodeReader.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"
#include "panels/item/ItemFormWidget.h"
#include "panels/support/SheetWindow.h"
#include "support/ItemsDesk.h"

#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace tst_RepairIntake {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("A device is left for repair, its receipt goes on paper, and it is found by it and handed back", "[gui]")
{
    ItemsDesk desk;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.key(Qt::Key_9); // for repair
    const auto write = [&](const char* field, const char* words) {
        auto* const edit = desk.window().findChild<ItemFormWidget*>()->findChild<QLineEdit*>(QLatin1String(field));
        REQUIRE(edit != nullptr);
        edit->setFocus();
        desk.type(words);
    };
    write("addresseeLineEdit", "Li Lei");
    write("phoneLineEdit", "13800138000");
    write("descriptionLineEdit", "Projector");
    write("faultLineEdit", "stays dark");
    write("accessoriesLineEdit", "one cable");
    write("conditionLineEdit", "scratched");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.here().size() == 1);
    const Item device = desk.here().front();
    REQUIRE_FALSE(device.receiptNo.empty());
    CHECK_FALSE(device.toComplete);

    desk.key(Qt::Key_I, Qt::AltModifier);
    const auto papers = [&] { return desk.window().findChild<SheetWindow*>(QStringLiteral("receiptSheetWindow")); };
    desk.waitFor([&] { return papers() != nullptr && papers()->isReady(); });
    const QString text = SheetLayout(papers()->sheet()).text();
    for (const char* const words : {"Lakeside", "Li Lei", "138", "Projector", "stays dark", "one cable", "scratched"}) {
        INFO(words);
        CHECK(text.contains(QLatin1String(words)));
    }
    CHECK(text.contains(QString::fromStdString(device.receiptNo)));
    CHECK(text.contains(QString::fromStdString(toIso(desk.wiring().zone().localDate(*device.dueAt)))));
    if (canReadCodes()) {
        CHECK(codesIn(pictureOf(SheetPdf::bytes(papers()->sheet()), 203)) ==
              QStringList{QString::fromStdString(device.receiptNo)});
    }
    papers()->close();
    desk.window().activateWindow();
    desk.settle();

    desk.receive({.kind = "parcel", .addressee = "Wang Fang"});
    desk.scan(QString::fromStdString(device.receiptNo)); // the customer brings the receipt
    CHECK(desk.words("itemTitleLabel").contains(QLatin1String("Li Lei")));
    desk.key(Qt::Key_H, Qt::AltModifier);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.find(device.id).handedOver.has_value());
    CHECK(desk.find(device.id).handedOver->toWhom == "Li Lei");
}

TEST_CASE("Only a device left for repair has a receipt to print", "[gui]")
{
    ItemsDesk desk;
    desk.receive({.kind = "parcel", .addressee = "Wang Fang"});
    CHECK_FALSE(desk.widget<QPushButton>("itemReceiptKeyHintButton").isVisible());
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.settle();
    CHECK(desk.window().findChild<SheetWindow*>(QStringLiteral("receiptSheetWindow")) == nullptr);
}

} // namespace tst_RepairIntake
