#include "panels/rehearsal/ResultModel.h"

#include "panels/support/HitRole.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <algorithm>

namespace frontdesk {

ResultModel::ResultModel(const Clock& clock, const TimeZone& zone, QObject* parent)
    : QAbstractListModel(parent), m_clock(clock), m_zone(zone)
{}

void ResultModel::setLines(std::vector<ResultLine> lines, bool namesPeople)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_namesPeople = namesPeople;
    endResetModel();
}

void ResultModel::retranslate()
{
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const ResultLine* ResultModel::line(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[static_cast<std::size_t>(row)];
}

int ResultModel::rowOf(RehearsalId id) const
{
    const auto at =
        std::find_if(m_lines.begin(), m_lines.end(), [id](const ResultLine& each) { return each.result.id == id; });
    return at == m_lines.end() ? -1 : static_cast<int>(at - m_lines.begin());
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString ResultModel::personText(const ResultLine& line)
{
    return line.person.isEmpty() ? tr("Somebody unknown") : line.person;
}

QString ResultModel::scoreText(const ResultLine& line)
{
    const auto percent = line.result.percent();
    const QString score = percent ? tr("%1 %", "score").arg(*percent) : QStringLiteral("\u2014");
    if (!line.passed) {
        return score;
    }
    //: How a rehearsal went: %1 is "95 %"
    return *line.passed ? tr("passed \u00b7 %1").arg(score) : tr("not passed \u00b7 %1").arg(score);
}

QString ResultModel::whenOf(const ResultLine& line) const { return whenText(line.result.at, m_zone, m_clock.now()); }

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ResultLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return m_namesPeople ? personText(line) : shown(line.title);
    case HitRole::Second:
        return m_namesPeople ? QStringList{shown(line.title), shown(line.pack)}.join(QStringLiteral(" \u00B7 "))
                             : shown(line.pack);
    case HitRole::When:
        return whenOf(line);
    case HitRole::State:
        return scoreText(line);
    case HitRole::Mood:
        return !line.passed ? QStringLiteral("plain") : *line.passed ? QStringLiteral("ok") : QStringLiteral("near");
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{personText(line), shown(line.title), shown(line.pack), whenOf(line), scoreText(line)}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace frontdesk
