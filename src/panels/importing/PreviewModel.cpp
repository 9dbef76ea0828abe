#include "panels/importing/PreviewModel.h"

#include "panels/importing/ImportRun.h"
#include "panels/support/PlainText.h"
#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"
#include "text/TableText.h"

#include <algorithm>
#include <map>

namespace frontdesk {

namespace {

constexpr int numberColumn = 0;
constexpr int stateColumn = 1;
constexpr int firstField = 2;

} // namespace

PreviewModel::PreviewModel(const Theme& theme, QObject* parent) : QAbstractTableModel(parent), m_theme(theme) {}

void PreviewModel::show(const ImportRun& run)
{
    const TableKind& kind = run.target().kind();
    QStringList titles;
    std::vector<Line> lines;
    std::vector<std::string> fields;
    for (const TableField& field : kind.fields) {
        const auto& given = run.mapping().fields;
        if (run.mapped() != nullptr && std::find(given.begin(), given.end(), field.name) != given.end()) {
            fields.push_back(field.name);
            titles << shown(field.title);
        }
    }
    std::map<int, QStringList> reasons;
    if (run.mapped() != nullptr) {
        const std::vector<MappedRow>& rows = run.mapped()->rows;
        const std::size_t count = std::min(mostRows, rows.size());
        for (const RowProblem& one : run.problems()) {
            if (count == 0 || one.row > rows[count - 1].number) {
                break; // they stand in the order of the rows
            }
            reasons[one.row] << tableProblemText(kind, one.problem);
        }
        for (std::size_t row = 0; row < count; ++row) {
            const MappedRow understood = run.target().understood(rows[row]);
            Line line{.number = rows[row].number, .reasons = reasons[rows[row].number]};
            for (const std::string& field : fields) {
                line.values << toQt(understood.get(field));
            }
            lines.push_back(std::move(line));
        }
    }
    const bool checked = run.step() == ImportRun::Step::Ready || run.step() == ImportRun::Step::Done;
    if (titles == m_titles && lines == m_lines && checked == m_checked) {
        return; // the reader's place and selection stay
    }
    beginResetModel();
    m_titles = std::move(titles);
    m_lines = std::move(lines);
    m_checked = checked;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstField + static_cast<int>(m_titles.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    QString text;
    if (index.column() == numberColumn) {
        text = QString::number(line.number);
    } else if (index.column() == stateColumn) {
        text = !line.reasons.isEmpty() ? line.reasons.join(QLatin1Char(' ')) : m_checked ? tr("good") : QString();
    } else {
        text = line.values.at(index.column() - firstField);
    }
    if (role == Qt::DisplayRole) {
        return text.simplified();
    }
    if (role == Qt::ForegroundRole && index.column() == stateColumn) {
        return line.reasons.isEmpty() ? m_theme.colors().muted : m_theme.colors().late;
    }
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(text)) : QVariant();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({})) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == numberColumn  ? tr("Row")
           : section == stateColumn ? tr("State")
                                    : m_titles.at(section - firstField);
}

} // namespace frontdesk
