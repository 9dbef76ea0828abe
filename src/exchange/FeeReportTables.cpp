#include "exchange/FeeReportTables.h"

#include "exchange/IndicatorTables.h"
#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace frontdesk {

namespace {

using Named = std::function<QString(const std::string&)>;

QString reportText(const char* text) { return QCoreApplication::translate("FeeReportTables", text); }

QString orNotNoted(const std::string& name)
{
    return name.empty() ? reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Not noted")) : toQt(name);
}

/// A length for a bar: whole yuan, as far as a bar can tell.
int barOf(Money amount)
{
    constexpr std::int64_t fenAYuan = 100;
    constexpr std::int64_t mostBar = 2'000'000;
    return static_cast<int>(std::clamp<std::int64_t>(amount.fen() / fenAYuan, 0, mostBar));
}

QString moneyShareText(Money part, Money whole)
{
    constexpr std::int64_t permille = 1000;
    if (whole.fen() <= 0) {
        return QStringLiteral("\u2013");
    }
    const std::int64_t share = part.fen() * permille / whole.fen();
    return QStringLiteral("%1.%2%").arg(share / 10).arg(share % 10);
}

FigureTable ageingTable(const FeeAgeingRow& all)
{
    FigureTable table{QStringLiteral("fee_ageing"),
                      reportText(QT_TRANSLATE_NOOP("FeeReportTables", "How long it has been due")),
                      reportText(QT_TRANSLATE_NOOP("FeeReportTables",
                                                   "What is open today, by the days since it fell due, in yuan. What "
                                                   "finance's list no longer shows and what was voided is left out.")),
                      {reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Days")),
                       reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Yuan")),
                       reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Share"))}};
    for (const FeeAge age : feeAges) {
        const Money rest = all.rest[static_cast<std::size_t>(age)];
        table.rows.push_back({feeAgeLabel(age), toQt(rest.toYuan()), moneyShareText(rest, all.total)});
        table.bars.push_back(barOf(rest));
    }
    table.rows.push_back({reportText(QT_TRANSLATE_NOOP("FeeReportTables", "In all")), toQt(all.total.toYuan()),
                          moneyShareText(all.total, all.total)});
    table.bars.push_back(0);
    return table;
}

FigureTable agedBy(const char* key, const QString& title, const QString& what,
                   const std::map<std::string, FeeAgeingRow>& groups, const Named& name)
{
    FigureTable table{QLatin1String(key),
                      title,
                      reportText(QT_TRANSLATE_NOOP("FeeReportTables", "What is open today, in yuan.")),
                      {what}};
    for (const FeeAge age : feeAges) {
        table.columns += feeAgeLabel(age);
    }
    table.columns += reportText(QT_TRANSLATE_NOOP("FeeReportTables", "In all"));
    std::vector<std::pair<std::string, FeeAgeingRow>> rows{groups.begin(), groups.end()};
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.second.total > b.second.total; });
    if (rows.size() > FeeReportTables::mostRows) {
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(FeeReportTables::mostRows), rows.end());
    }
    for (const auto& [group, row] : rows) {
        QStringList cells{name(group)};
        for (const Money& rest : row.rest) {
            cells += toQt(rest.toYuan());
        }
        cells += toQt(row.total.toYuan());
        table.rows.push_back(cells);
    }
    return table;
}

QStringList moneyCells(const QString& what, const FeeMoneyRow& row)
{
    return {what,
            QString::number(row.payments),
            toQt(row.received.toYuan()),
            toQt(row.principal.toYuan()),
            toQt(row.damages.toYuan()),
            toQt(row.prepaid.toYuan()),
            toQt(row.fromPrepaid.toYuan()),
            toQt(row.waived.toYuan())};
}

FigureTable moneyTable(const char* key, const QString& title, const QString& what)
{
    return {QLatin1String(key),
            title,
            reportText(QT_TRANSLATE_NOOP("FeeReportTables",
                                         "Of the period, in yuan; counter-entries are taken off. Received is what "
                                         "changed hands. Paid ahead is received but settles nothing yet; what was used "
                                         "of it and what was waived settles fees and is no money received.")),
            {what, reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Payments")),
             reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Received")),
             reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Fees")),
             reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Damages")),
             reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Paid ahead")),
             reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Used of it")),
             reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Waived"))}};
}

template <class Key>
FigureTable moneyBy(const char* key, const QString& title, const QString& what,
                    const std::map<Key, FeeMoneyRow>& groups, const FeeMoneyRow& all,
                    const std::function<QString(const Key&)>& name)
{
    FigureTable table = moneyTable(key, title, what);
    for (const auto& [group, row] : groups) {
        table.rows.push_back(moneyCells(name(group), row));
    }
    table.rows.push_back(moneyCells(reportText(QT_TRANSLATE_NOOP("FeeReportTables", "In all")), all));
    return table;
}

template <class Word, std::size_t count, class Label>
QString wordLabel(const std::array<std::pair<Word, std::string_view>, count>& words, const std::string& word,
                  Label label)
{
    for (const auto& [value, known] : words) {
        if (known == word) {
            return label(value);
        }
    }
    return toQt(word);
}

} // namespace

std::vector<FigureTable> FeeReportTables::of(const FeeReport& report, const std::vector<IndicatorFigure>& figures,
                                             const NamesOfStaff& names, const Vocabulary& vocabulary)
{
    std::vector<FigureTable> tables{ageingTable(report.ageing())};
    for (FigureTable& indicator : IndicatorTables::of(figures, names, vocabulary)) {
        tables.push_back(std::move(indicator));
    }
    tables.push_back(agedBy("fee_by_building", reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Owed by building")),
                            reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Building")), report.ageingByBuilding(),
                            orNotNoted));
    tables.push_back(agedBy("fee_by_class", reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Owed by cause")),
                            reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Why")), report.ageingByClass(),
                            [](const std::string& word) { return wordLabel(feeClassWords, word, feeClassLabel); }));
    tables.push_back(agedBy("fee_by_steward", reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Owed by steward")),
                            reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Steward")), report.ageingBySteward(),
                            orNotNoted));
    tables.push_back(moneyBy<std::string>(
        "fee_money_by_month", reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Came in, by month")),
        reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Month")), report.moneyByMonth(), report.money(), orNotNoted));
    tables.push_back(moneyBy<std::string>(
        "fee_money_by_method", reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Came in, by how it was paid")),
        reportText(QT_TRANSLATE_NOOP("FeeReportTables", "How")), report.moneyByMethod(), report.money(),
        [](const std::string& word) { return wordLabel(paymentMethodWords, word, paymentMethodLabel); }));
    tables.push_back(moneyBy<std::int64_t>("fee_money_by_staff",
                                           reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Came in, by who took it")),
                                           reportText(QT_TRANSLATE_NOOP("FeeReportTables", "Who")),
                                           report.moneyByStaff(), report.money(), [&](const std::int64_t& id) {
                                               const auto staff = StaffId::fromValue(id);
                                               return orNotNoted(staff ? nameOfStaff(*staff, names) : std::string{});
                                           }));
    return tables;
}

} // namespace frontdesk
