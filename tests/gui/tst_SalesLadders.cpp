#include "domain/arrears/FeeContactRepository.h"
#include "panels/guidance/GuidanceDock.h"
#include "support/FeesDesk.h"

#include <QAbstractItemView>
#include <QListWidget>
#include <QTableView>

namespace tst_SalesLadders {

using namespace frontdesk;

namespace {

/// A desk of which somebody owes an instalment and another has to bring mortgage papers. It is Saturday, 2026-11-21.
struct SalesDesk : FeesDesk {
    FeeAccount buyer = account("A-101", "Zhou Ning", "13800138000");
    FeeItem instalment = owe(buyer, "First instalment", "2026", "50000", "2026-11-30");
    FeeAccount borrower = account("A-102", "Wu Bei", "13800138001");
    FeeItem papers = owe(borrower, "Mortgage papers", "2026", "1", "2026-12-02");

    void usePacks(std::vector<std::string> packs)
    {
        UnitSettings settings = wiring().settings();
        settings.packs = std::move(packs);
        bool changed = false;
        wiring().changeSettings(settings, [&](const Result<void>& done) { changed = done.has_value(); });
        waitFor([&] { return changed; });
    }
    /// "A-101 First notice", one a line, as the day's list shows them.
    QStringList work()
    {
        key(Qt::Key_W, Qt::AltModifier);
        settle();
        const auto& table = widget<QTableView>("feeWorkTableView");
        QStringList lines;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                cells += table.model()->index(row, column).data().toString();
            }
            lines += cells.join(QLatin1Char('|'));
        }
        return lines;
    }
    void days(int count)
    {
        key(Qt::Key_Escape);
        clock.advance(std::chrono::hours{24} * count);
        pass(std::chrono::seconds{61});
        settle();
    }
    bool isGuided(const char* words)
    {
        for (const QLabel* label : widget<GuidanceDock>("guidanceDock").findChildren<QLabel*>()) {
            if (label->text().contains(QString::fromUtf8(words))) {
                return true;
            }
        }
        return false;
    }
    std::vector<FeeContact> contacts(const FeeAccount& of)
    {
        return stored<std::vector<FeeContact>>(
            [&](const ReadView& view) { return view.feeContacts().ofAccount(of.id); });
    }
};

bool hasLine(const QStringList& lines, const char* place, const char* step)
{
    for (const QString& line : lines) {
        if (line.contains(QLatin1String(place)) && line.contains(QLatin1String(step))) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Nobody is reminded of instalments and mortgage papers while their pack is off", "[gui]")
{
    SalesDesk desk;
    desk.days(4); // five days before the instalment
    CHECK(desk.work().isEmpty());
    desk.usePacks({"reception", "sales"});
    desk.key(Qt::Key_Escape);
    CHECK(desk.work().isEmpty()); // the words of a sales desk are another pack
}

TEST_CASE("With the pack of sales ladders an instalment is on the day's list five and two days before", "[gui]")
{
    SalesDesk desk;
    desk.usePacks({"reception", "selling-ladders"});
    CHECK(desk.work().isEmpty()); // nine days before
    desk.days(4);                 // Wednesday, five days before
    QStringList lines = desk.work();
    REQUIRE(lines.size() == 2); // the papers have come up as well, seven days before
    CHECK(hasLine(lines, "A-101", "First notice"));
    CHECK(hasLine(lines, "A-102", "Papers, place and time"));

    // The guided contact: the pack's words before the call, the payer, the fee read out, the answer.
    auto& table = desk.widget<QTableView>("feeWorkTableView");
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString().contains(QLatin1String("A-101"))) {
            table.selectRow(row);
        }
    }
    desk.settle();
    CHECK(desk.isGuided("首期款"));
    desk.key(Qt::Key_Return);
    desk.settle();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_1); // accepts
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.contacts(desk.buyer).size() == 1);
    CHECK(desk.contacts(desk.buyer).front().step == "instalment/first");
    lines = desk.work();
    CHECK_FALSE(hasLine(lines, "A-101", ""));

    desk.days(2); // Friday, with two days left before Monday's: the second notice is before the weekend
    lines = desk.work();
    CHECK(hasLine(lines, "A-101", "Second notice"));
}

TEST_CASE("Mortgage papers are asked for seven, three and one day before", "[gui]")
{
    SalesDesk desk;
    desk.usePacks({"reception", "selling-ladders"});
    desk.days(4); // 2026-11-25
    CHECK(hasLine(desk.work(), "A-102", "Papers, place and time"));
    desk.days(2); // 2026-11-27: three days before 12-02 is a Sunday
    CHECK(hasLine(desk.work(), "A-102", "Again"));
    desk.days(4); // 2026-12-01
    CHECK(hasLine(desk.work(), "A-102", "The day before"));
}

} // namespace tst_SalesLadders
