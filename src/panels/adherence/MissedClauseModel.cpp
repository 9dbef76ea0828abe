#include "panels/adherence/MissedClauseModel.h"

#include "panels/support/PlainText.h"
#include "text/ShownLanguage.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::size_t mostAsked = 3; ///< entries told in the list; the tool tip has all

} // namespace

MissedClauseModel::MissedClauseModel(QObject* parent)
    : ListModel<MissedLine>(
          {{QStringLiteral("clause"), [] { return tr("Clause"); },
            [](const MissedLine& line) { return toQt(line.missed.clause); }},
           {QStringLiteral("times"), [] { return tr("Missed"); },
            [](const MissedLine& line) { return QStringLiteral("%L1").arg(line.missed.times); }},
           {QStringLiteral("asks"), [] { return tr("What it asks"); },
            [](const MissedLine& line) { return asked(line, mostAsked); }}},
          [](const MissedLine& line) { return line.id; }, parent)
{}

void MissedClauseModel::show(const std::vector<MissedClause>& clauses, const RuleBook& book)
{
    std::vector<MissedLine> lines;
    for (const MissedClause& clause : clauses) {
        lines.push_back({.id = static_cast<std::int64_t>(lines.size()) + 1,
                         .missed = clause,
                         .asks = ClauseWords::of(book, clause.clause)});
    }
    setRows(std::move(lines));
}

QString MissedClauseModel::asked(const MissedLine& line, std::size_t most)
{
    QStringList all;
    for (std::size_t at = 0; at < std::min(most, line.asks.size()); ++at) {
        const ClauseWords& words = line.asks[at];
        QStringList items;
        for (const LocalText& item : words.items) {
            items += shown(item);
        }
        const QString title = words.kind == ClauseWords::Kind::NotToSay ? tr("Not to be said") : shown(words.title);
        all += title + QLatin1String(": ") + items.join(QStringLiteral(" \u00B7 "));
    }
    if (line.asks.size() > most) {
        all += tr("and %n more", "lists of a clause", static_cast<int>(line.asks.size() - most));
    }
    return all.isEmpty() ? tr("The packs in force have nothing of it any more.") : all.join(QLatin1Char('\n'));
}

QVariant MissedClauseModel::extra(const MissedLine& line, const QString& column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((column == QLatin1String("times") ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && column == QLatin1String("asks")) {
        return plainToolTip(asked(line, line.asks.size()));
    }
    return {};
}

} // namespace frontdesk
