#include "panels/adherence/AdherenceModel.h"

#include "panels/support/ChipDelegate.h"
#include "text/ShownLanguage.h"

#include <QFont>

namespace frontdesk {

namespace {

constexpr int wellFollowed = 90; ///< percent
constexpr int poorlyFollowed = 60;

LocalText titleOfPack(const RuleBook& book, const std::string& pack)
{
    for (const Pack& each : book.packs()) {
        if (each.id == pack) {
            return each.title;
        }
    }
    return {.zh = pack, .en = pack};
}

} // namespace

std::vector<ListColumn<AdherenceLine>> AdherenceModel::columnsOfFigures()
{
    using Line = AdherenceLine;
    const auto number = [](int AdherenceFigures::*figure) {
        return [figure](const Line& line) { return QStringLiteral("%L1").arg(line.row.figures.*figure); };
    };
    return {
        {QStringLiteral("person"), [] { return tr("Who"); },
         [](const Line& line) {
             return !line.row.part.who ? tr("Everybody") : line.person.isEmpty() ? tr("Nobody signed in") : line.person;
         }},
        {QStringLiteral("pack"), [] { return tr("Pack"); },
         [](const Line& line) { return line.row.part.pack.empty() ? tr("All packs") : shown(line.pack); }},
        {QStringLiteral("week"), [] { return tr("Week of"); },
         [](const Line& line) { return line.row.part.week ? toQt(toIso(*line.row.part.week)) : tr("All weeks"); }},
        {QStringLiteral("records"), [] { return tr("Records"); }, number(&AdherenceFigures::records)},
        {QStringLiteral("shown"), [] { return tr("Shown"); }, number(&AdherenceFigures::promptsShown)},
        {QStringLiteral("dismissed"), [] { return tr("Dismissed"); }, number(&AdherenceFigures::promptsDismissed)},
        {QStringLiteral("ticked"), [] { return tr("Ticked"); }, number(&AdherenceFigures::stepsTicked)},
        {QStringLiteral("skipped"), [] { return tr("Skipped"); }, number(&AdherenceFigures::stepsSkipped)},
        {QStringLiteral("proven"), [] { return tr("Proven"); },
         [](const Line& line) {
             const AdherenceFigures& found = line.row.figures;
             return tr("%L1 of %L2").arg(found.stepsProven).arg(found.stepsProven + found.stepsUnproven);
         }},
        {QStringLiteral("words"), [] { return tr("Words"); }, number(&AdherenceFigures::forbiddenWords)},
        {QStringLiteral("score"), [] { return tr("Score"); },
         [](const Line& line) {
             const auto percent = line.row.figures.percent();
             return percent ? QStringLiteral("%1 %").arg(*percent) : QStringLiteral("\u2014");
         }},
    };
}

QString AdherenceModel::explained(const QString& column)
{
    if (column == QLatin1String("records")) {
        return tr("Calls and counter matters that the pack guided");
    }
    if (column == QLatin1String("shown")) {
        return tr("Prompts shown");
    }
    if (column == QLatin1String("dismissed")) {
        return tr("Prompts sent away");
    }
    if (column == QLatin1String("ticked")) {
        return tr("Steps ticked by hand");
    }
    if (column == QLatin1String("skipped")) {
        return tr("Steps that were due and not ticked");
    }
    if (column == QLatin1String("proven")) {
        return tr("Steps that the record itself proves by a filled field; they are not scored");
    }
    if (column == QLatin1String("words")) {
        return tr("Words not to say that were typed");
    }
    if (column == QLatin1String("score")) {
        return tr("What was done of what was due, by weight");
    }
    return {};
}

AdherenceModel::AdherenceModel(QObject* parent)
    : ListModel<AdherenceLine>(
          columnsOfFigures(), [](const AdherenceLine& line) { return line.id; }, parent)
{}

void AdherenceModel::show(const std::vector<AdherenceRow>& rows, const KnownStaff& staff, const RuleBook& book)
{
    std::vector<AdherenceLine> lines;
    for (const AdherenceRow& row : rows) {
        const auto id = m_ids.emplace(row.part, static_cast<std::int64_t>(m_ids.size()) + 1).first->second;
        AdherenceLine line{.id = id, .row = row};
        if (row.part.who && *row.part.who) {
            const QString name = staff.nameOf(*row.part.who);
            line.person = name.isEmpty() ? toQt((*row.part.who)->toString()) : name;
        }
        if (!row.part.pack.empty()) {
            line.pack = titleOfPack(book, row.part.pack);
        }
        lines.push_back(std::move(line));
    }
    setRows(std::move(lines));
}

const AdherenceRow* AdherenceModel::row(int row) const
{
    return row < 0 || row >= rowCount({}) ? nullptr : &at(row).row;
}

bool AdherenceModel::isNumber(int column) const { return column > columnOf(QStringLiteral("week")); }

QVariant AdherenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount({})) {
        if (role == Qt::ToolTipRole) {
            return explained(columns()[static_cast<std::size_t>(section)].key);
        }
        if (role == Qt::TextAlignmentRole && isNumber(section)) {
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        }
    }
    return ListModel<AdherenceLine>::headerData(section, orientation, role);
}

QVariant AdherenceModel::extra(const AdherenceLine& line, const QString& column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const bool right = isNumber(columnOf(column));
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == Qt::FontRole && line.row.isSum()) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role == listrole::chip && column == QLatin1String("score")) {
        const auto percent = line.row.figures.percent();
        return !percent                     ? QString()
               : *percent >= wellFollowed   ? QStringLiteral("ok")
               : *percent >= poorlyFollowed ? QStringLiteral("near")
                                            : QStringLiteral("late");
    }
    return {};
}

QStringList AdherenceModel::titles() const
{
    QStringList titles;
    for (const auto& column : columns()) {
        titles += column.title();
    }
    return titles;
}

QStringList AdherenceModel::texts(int row) const
{
    QStringList texts;
    for (const auto& column : columns()) {
        texts += column.text(at(row));
    }
    return texts;
}

} // namespace frontdesk
