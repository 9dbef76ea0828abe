#include "support/ItemsDesk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

namespace tst_ItemBatch {

using namespace frontdesk;

TEST_CASE("Thirty parcels are taken in with at most seventy keys, each counted but the scanner's")
{
    ItemsDesk desk;
    for (int room = 1; room <= 9; ++room) {
        const std::string door = std::to_string(room) + std::to_string(room);
        desk.resident("Tenant " + door, "5-10" + door, room == 8 ? "Dawn Ltd" : "");
    }
    desk.keys = 0;
    desk.key(Qt::Key_B, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("batchLineEdit"));
    for (int parcel = 0; parcel < 30; ++parcel) {
        desk.scan(QStringLiteral("SF%1").arg(1'000'000'000'000 + parcel));
        const std::string door = std::to_string(parcel / 4 + 1) + std::to_string(parcel / 4 + 1);
        if (parcel % 4 == 3) {
            desk.key(Qt::Key_Plus); // as the one before
        } else {
            desk.typeCounted(door.c_str()); // the last digits of a room; the next scan is its Enter
        }
    }
    desk.key(Qt::Key_D, Qt::AltModifier); // the last one is damaged
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.focus() == QLatin1String("batchCourierLineEdit"));
    CHECK(desk.words("batchTitleLabel").contains(QLatin1String("30")));
    desk.type("Li");
    desk.key(Qt::Key_Return);
    WARN("keys for 30 parcels: " << desk.keys);
    CHECK(desk.keys <= 70);
    const auto items = desk.here();
    REQUIRE(items.size() == 30);
    std::set<std::string> shelves;
    for (const Item& item : items) {
        CHECK(item.carrier == "sf");
        CHECK(item.batch == items.front().batch);
        CHECK(shelves.insert(item.shelf).second);
    }
    CHECK(std::count_if(items.begin(), items.end(), [](const Item& item) { return item.place == "5-1011"; }) == 4);
    CHECK(std::count_if(items.begin(), items.end(), [](const Item& item) { return item.company == "Dawn Ltd"; }) == 2);
    CHECK(items.back().damaged);
    const auto batch = desk.stored<ItemBatch>(
        [id = *items.front().batch](const ReadView& view) { return view.items().findBatch(id); });
    CHECK(batch.total == 30);
    CHECK(batch.courier == "Li");

    // One key copies a room's notice, notes that it was told and goes on to the next: one promise for each addressee.
    desk.keys = 0;
    for (int room = 1; room <= 8; ++room) {
        desk.key(Qt::Key_Return);
        const QString copied = QGuiApplication::clipboard()->text();
        INFO(copied.toStdString());
        CHECK(copied.contains(room == 8 ? QStringLiteral("Dawn Ltd") : QStringLiteral("5-10%1%1").arg(room)));
        CHECK(copied.contains(room == 8 ? QLatin1String(" 2 ") : QLatin1String(" 4 ")));
    }
    CHECK(desk.keys == 8);
    CHECK(desk.promises().size() == 8);
    for (const Item& item : desk.here()) {
        CHECK(item.notifiedAt.has_value());
    }
}

TEST_CASE("A scan goes to the batch whatever has the focus, also while a caller is on the line")
{
    ItemsDesk desk;
    desk.key(Qt::Key_B, Qt::AltModifier);
    desk.scan(QStringLiteral("SF1000000000001"));
    desk.type("3-1203");
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.type("Wang");
    const QString focused = desk.focus();
    const QString before = desk.widget<QLineEdit>("callerNameLineEdit").text();
    desk.scan(QStringLiteral("JDVA00000000002"));
    CHECK(desk.focus() == focused);
    CHECK(desk.widget<QLineEdit>("callerNameLineEdit").text() == before); // nothing of the code stays in the field
    desk.key(Qt::Key_8, Qt::ControlModifier);
    CHECK(desk.focus() == QLatin1String("batchLineEdit"));
    const auto& table = desk.widget<QTableView>("batchTableView");
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.model()->index(0, 2).data().toString().contains(QLatin1String("3-1203")));
}

TEST_CASE("In a batch an amount, a code and a damage are one key each, and a parcel can be taken out again")
{
    ItemsDesk desk;
    desk.key(Qt::Key_B, Qt::AltModifier);
    desk.scan(QStringLiteral("SF1000000000001"));
    desk.type("12.50");
    desk.key(Qt::Key_O, Qt::AltModifier);
    desk.type("6-1-1088");
    desk.key(Qt::Key_K, Qt::AltModifier);
    desk.key(Qt::Key_D, Qt::AltModifier);
    desk.type("Zhao Min");
    desk.key(Qt::Key_Return);
    desk.scan(QStringLiteral("SF1000000000002"));
    desk.key(Qt::Key_Delete, Qt::ControlModifier);
    desk.key(Qt::Key_W, Qt::AltModifier); // its waybill cannot be read, and nobody knows for whom it is
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_Return, Qt::ControlModifier); // the courier signs without a name
    const auto items = desk.here();
    REQUIRE(items.size() == 2);
    CHECK(items[0].cod == std::optional{Money::fromFen(1250)});
    CHECK(items[0].pickupCode == "6-1-1088");
    CHECK(items[0].damaged);
    CHECK(items[0].addressee == "Zhao Min");
    CHECK(items[1].waybill.empty());
    CHECK(items[1].toComplete);
}

TEST_CASE("A batch and a half typed form survive a crash")
{
    ItemsDesk desk;
    SECTION("the batch goes on where it was")
    {
        desk.key(Qt::Key_B, Qt::AltModifier);
        desk.scan(QStringLiteral("SF1000000000001"));
        desk.type("3-1203");
        desk.scan(QStringLiteral("SF1000000000002"));
        desk.settle();
        desk.crash();
        desk.start();
        desk.key(Qt::Key_8, Qt::ControlModifier);
        desk.settle();
        desk.key(Qt::Key_B, Qt::AltModifier);
        const auto& table = desk.widget<QTableView>("batchTableView");
        REQUIRE(table.model()->rowCount() == 2);
        CHECK(table.model()->index(0, 2).data().toString().contains(QLatin1String("3-1203")));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(desk.here().size() == 2);
        CHECK(desk.stored<std::vector<Draft>>([](const ReadView& view) { return view.drafts().ofDesk(1); }).empty());
    }
    SECTION("the form stands as it was typed")
    {
        desk.key(Qt::Key_N, Qt::ControlModifier);
        desk.key(Qt::Key_2);
        desk.type("Wang Fang");
        desk.pass(Milliseconds{2000});
        desk.crash();
        desk.start();
        desk.key(Qt::Key_8, Qt::ControlModifier);
        desk.settle();
        CHECK(desk.widget<QLineEdit>("addresseeLineEdit").text() == QLatin1String("Wang Fang"));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.here().size() == 1);
        CHECK(desk.here().front().kind == "mail");
        CHECK(desk.stored<std::vector<Draft>>([](const ReadView& view) { return view.drafts().ofDesk(1); }).empty());
    }
}

} // namespace tst_ItemBatch
