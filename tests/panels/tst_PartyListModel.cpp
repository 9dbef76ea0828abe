#include "panels/directory/PartyListModel.h"

#include "contracts/DirectorySamples.h"
#include "panels/directory/PartyList.h"
#include "panels/directory/PartyTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/SearchField.h"
#include "support/GuiApplication.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_PartyListModel {

using namespace frontdesk;

namespace {

const TimeZone& zone()
{
    static const TimeZone shanghai = *TimeZone::named("Asia/Shanghai");
    return shanghai;
}

/// The model under Qt's own tester, which ends the test at the first unsound signal.
struct PartyTable {
    QApplication& app = GuiApplication::get();
    PartyListModel model{zone()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QVariant cell(int row, const char* column, int role = Qt::DisplayRole) const
    {
        return model.index(row, model.columnOf(QLatin1String(column))).data(role);
    }
};

/// The list with its box, and the names that it said were chosen.
struct PartyListDesk {
    QApplication& app = GuiApplication::get();
    Theme theme;
    QWidget panel; // its key works wherever in it
    PartyList list{theme, zone(), &panel};
    QTableView& table = *list.findChild<QTableView*>(QStringLiteral("directoryTableView"));
    std::vector<std::int64_t> chosen;

    PartyListDesk()
    {
        list.retranslate(QStringLiteral("Ctrl+N"));
        QObject::connect(&list, &PartyList::chosen,
                         [this](const std::optional<PartyId>& party) { chosen.push_back(party ? party->value() : 0); });
    }
    std::int64_t current() const
    {
        const QModelIndex row = table.currentIndex();
        return row.isValid() ? row.data(listrole::id).toLongLong() : 0;
    }
    void type(const QString& words) { list.findChild<SearchField*>()->setText(words); }
};

Party plain(int number) { return contract::plainParty(number); }
std::int64_t idOf(int number) { return plain(number).id.value(); }

} // namespace

TEST_CASE("The directory's list says name, rooms and who somebody is", "[directory]")
{
    PartyTable table;
    CHECK(table.model.rowCount({}) == 0);
    Party full = contract::fullParty(2);
    full.presence.reset();
    full.role = PartyRole::Tenant;
    full.companyName = "永安贸易";
    full.places[0].number = "3-1203";
    full.places.push_back({.place = contract::room(2, "").id, .number = "B1-023"});
    Party company = contract::plainParty(3, "永安贸易");
    company.kind = PartyKind::Company;
    company.voided = Voided{contract::morning, "moved"};
    table.model.setRows({plain(1), full, company});

    REQUIRE(table.model.rowCount({}) == 3);
    CHECK(table.model.columnCount({}) == 3);
    CHECK(table.model.headerData(0, Qt::Horizontal, Qt::DisplayRole) == QLatin1String("Name"));
    CHECK(table.model.headerData(1, Qt::Horizontal, Qt::DisplayRole) == QLatin1String("Room"));
    CHECK(table.model.headerData(2, Qt::Horizontal, Qt::DisplayRole) == QLatin1String("Who"));
    CHECK(table.cell(0, "name") == QStringLiteral("\u738b\u4e3d"));
    CHECK(table.cell(0, "place") == QString());
    CHECK(table.cell(0, "role") == QLatin1String("Other"));
    CHECK(table.cell(1, "name").toString().endsWith(QStringLiteral("\u6b27\u9633\u5efa\u56fd")));
    CHECK(table.cell(1, "place") == QStringLiteral("3-1203 \u00b7 B1-023"));
    CHECK(table.cell(1, "role") == QStringLiteral("Tenant \u00b7 \u6c38\u5b89\u8d38\u6613"));
    CHECK(table.cell(2, "role") == QLatin1String("Company"));
    CHECK(table.cell(2, "name", listrole::struck).toBool());
    CHECK_FALSE(table.cell(1, "name", listrole::struck).toBool());
    CHECK(table.cell(1, "name", listrole::id).toLongLong() == full.id.value());
    CHECK(table.model.at(2).id == company.id);
    CHECK(table.model.rowOf(company.id.value()) == 2);
}

TEST_CASE("Where a colleague is stands in words and as a chip", "[directory]")
{
    PartyTable table;
    Party colleague = contract::fullParty(1); // out, back at 11:41
    table.model.setRows({colleague});
    CHECK(table.cell(0, "role") == QLatin1String("Out 11:41"));
    CHECK(table.cell(0, "role", listrole::chip) == QLatin1String("near"));
    CHECK_FALSE(table.cell(0, "name", listrole::chip).isValid()); // the chip is one cell's alone

    colleague.presence = Presence{.state = PresenceState::AtDesk, .since = contract::morning};
    table.model.setRows({colleague});
    CHECK(table.cell(0, "role") == QLatin1String("Here"));
    CHECK(table.cell(0, "role", listrole::chip) == QLatin1String("ok"));
    colleague.presence->state = PresenceState::Absent;
    table.model.setRows({colleague});
    CHECK(table.cell(0, "role") == QLatin1String("Absent today"));
    CHECK(table.cell(0, "role", listrole::chip) == QLatin1String("plain"));
    colleague.presence.reset();
    table.model.setRows({colleague});
    CHECK(table.cell(0, "role") == QLatin1String("Colleague"));
    CHECK_FALSE(table.cell(0, "role", listrole::chip).isValid());
}

TEST_CASE("What changes in the directory moves nothing else", "[directory]")
{
    PartyTable table;
    table.model.setRows({plain(3), plain(2), plain(1)});
    const QPersistentModelIndex kept(table.model.index(1, 0));
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table.model, &QAbstractItemModel::dataChanged);

    Party changed = plain(1);
    changed.name = "王莉";
    table.model.setRows({plain(4), plain(3), plain(2), changed});
    CHECK(kept.row() == 2);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex().row() == 3);
    CHECK(table.cell(3, "name") == QStringLiteral("\u738b\u8389"));

    table.model.setRows({plain(2), plain(4)}); // two leave, the others change places
    CHECK(kept.row() == 0);
    CHECK(changes.size() == 1);
    table.model.setRows({plain(4)});
    CHECK_FALSE(kept.isValid());
    table.model.setRows({});
    CHECK(table.model.rowCount({}) == 0);
    CHECK(resets.isEmpty());
}

TEST_CASE("Whoever is chosen stays chosen while others come and go", "[directory]")
{
    PartyListDesk desk;
    desk.list.setParties({plain(3), plain(2), plain(1)});
    CHECK(desk.current() == 0); // nobody is chosen by himself
    CHECK(desk.chosen.empty());
    desk.list.select(plain(2).id);
    CHECK(desk.current() == idOf(2));
    CHECK(desk.chosen == std::vector<std::int64_t>{idOf(2)});
    desk.list.setParties({plain(4), plain(1), plain(2)});
    CHECK(desk.current() == idOf(2));
    CHECK(desk.chosen.size() == 1);
    CHECK(desk.table.selectionModel()->selectedRows().size() == 1);
}

TEST_CASE("The first whom the typed words find is chosen, with nothing typed nobody is", "[directory]")
{
    PartyListDesk desk;
    desk.list.setParties({plain(3), plain(2)});
    desk.list.select(plain(2).id);
    desk.type(QStringLiteral("wang"));
    desk.list.setParties({plain(7), plain(6)});
    CHECK(desk.current() == idOf(7));
    CHECK(desk.chosen.back() == idOf(7));
    desk.list.setParties({});
    CHECK(desk.current() == 0);
    CHECK(desk.chosen.back() == 0);
}

TEST_CASE("Whoever was entered a moment ago is chosen as soon as the list has them", "[directory]")
{
    PartyListDesk desk;
    desk.list.setParties({plain(2), plain(1)});
    desk.list.select(plain(1).id);
    desk.list.select(plain(3).id); // not read yet
    CHECK(desk.current() == idOf(1));
    desk.list.setParties({plain(3), plain(2), plain(1)});
    CHECK(desk.current() == idOf(3));
    desk.list.select(plain(2).id);
    desk.list.setParties({plain(3), plain(2)});
    CHECK(desk.current() == idOf(2)); // wanted once, not for ever
    desk.list.select(plain(9).id);
    desk.list.setParties({plain(4), plain(3), plain(2)}); // somebody else comes first
    desk.list.setParties({plain(9), plain(4), plain(3), plain(2)});
    CHECK(desk.current() == idOf(9));
}

TEST_CASE("Choosing somebody else by hand ends the wait for whom the list does not have", "[directory]")
{
    PartyListDesk desk;
    desk.list.setParties({plain(2), plain(1)});
    desk.list.select(plain(3).id);
    SECTION("by a row") { desk.table.selectRow(1); }
    SECTION("by other words")
    {
        desk.type(QStringLiteral("wang"));
        desk.list.select(plain(1).id);
    }
    desk.list.setParties({plain(3), plain(2), plain(1)});
    CHECK(desk.current() == idOf(1));
}

TEST_CASE("Numbers are written whole or with their middle hidden, and say whether they may be given out", "[directory]")
{
    Party party = contract::fullParty(1);
    CHECK(PartyTexts::numbers(party, true) == QStringLiteral("138 0013 8000 \u00b7 021-5888 1234-805"));
    CHECK(PartyTexts::numbers(party, false) == QStringLiteral("138****8000 \u00b7 021-****1234"));
    CHECK(PartyTexts::contact(party.contacts[2], true) == QLatin1String("oy_jg"));
    CHECK(PartyTexts::contact(party.contacts[2], false) == QLatin1String("oy****"));
    CHECK(PartyTexts::disclose(Disclose::Never) == QLatin1String("Never give it out"));
    CHECK(PartyTexts::disclose(Disclose::Ask) == QLatin1String("Ask first"));
    CHECK(PartyTexts::disclose(Disclose::Ok) == QLatin1String("May be given"));
}

} // namespace tst_PartyListModel
