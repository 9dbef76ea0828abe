#include "exchange/RemittanceTable.h"

#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

std::string remittanceTableText(const char* text)
{
    return fromQt(QCoreApplication::translate("RemittanceTable", text));
}

/// "1234.50": spreadsheets take it as a number.
std::string bareYuan(Money money)
{
    std::string yuan = money.toYuan();
    std::erase(yuan, ',');
    return yuan;
}

} // namespace

std::vector<OutColumn> RemittanceTable::columns()
{
    const auto column = [](const char* key, const char* title, int width = 12) {
        return OutColumn{key, remittanceTableText(title), false, width};
    };
    return {column("day", QT_TRANSLATE_NOOP("RemittanceTable", "Day")),
            column("edition", QT_TRANSLATE_NOOP("RemittanceTable", "Edition")),
            column("method", QT_TRANSLATE_NOOP("RemittanceTable", "Paid by")),
            column("receipts", QT_TRANSLATE_NOOP("RemittanceTable", "Receipts")),
            column("taken", QT_TRANSLATE_NOOP("RemittanceTable", "Taken")),
            column("counter_entries", QT_TRANSLATE_NOOP("RemittanceTable", "Counter-entries")),
            column("returned", QT_TRANSLATE_NOOP("RemittanceTable", "Given back")),
            column("expected", QT_TRANSLATE_NOOP("RemittanceTable", "Comes to")),
            column("counted", QT_TRANSLATE_NOOP("RemittanceTable", "Counted")),
            column("difference", QT_TRANSLATE_NOOP("RemittanceTable", "Difference")),
            column("why", QT_TRANSLATE_NOOP("RemittanceTable", "Because"), 24),
            column("cashier", QT_TRANSLATE_NOOP("RemittanceTable", "Handed over by")),
            column("finished_at", QT_TRANSLATE_NOOP("RemittanceTable", "Finished"), 17),
            column("correction", QT_TRANSLATE_NOOP("RemittanceTable", "Corrected because"), 24)};
}

std::vector<std::vector<std::string>> RemittanceTable::rows(const RemittanceContent& content)
{
    std::vector<std::vector<std::string>> rows;
    for (const RemittanceLine& line : content.remittance.lines) {
        const auto count = std::find_if(content.counts.begin(), content.counts.end(),
                                        [&](const RemittanceCount& each) { return each.method == line.method; });
        const bool counted = count != content.counts.end();
        const auto apart = counted ? count->counted.minus(line.net) : Result<Money>{Money{}};
        rows.push_back({toIso(content.remittance.day), std::to_string(content.edition),
                        fromQt(paymentMethodLabel(line.method)), std::to_string(line.receipts), bareYuan(line.taken),
                        std::to_string(line.counters), bareYuan(line.returned), bareYuan(line.net),
                        counted ? bareYuan(count->counted) : std::string{},
                        counted && apart ? bareYuan(*apart) : std::string{}, counted ? count->why : std::string{},
                        content.cashier, content.finishedAt, content.reason});
    }
    return rows;
}

} // namespace frontdesk
