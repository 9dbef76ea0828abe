#include "panels/importing/BadRowsModel.h"

#include "panels/importing/ImportRun.h"
#include "panels/support/PlainText.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <algorithm>

namespace frontdesk {

namespace {

enum BadRowColumn { RowNumber, Field, Written = BadRowsModel::writtenColumn, Reason, badRowColumns };

} // namespace

BadRowsModel::BadRowsModel(const ImportRun& run, QObject* parent)
    : QAbstractTableModel(parent), m_run(run), m_problems(run.sharedProblems())
{}

void BadRowsModel::follow()
{
    if (m_problems != m_run.sharedProblems()) {
        beginResetModel();
        m_problems = m_run.sharedProblems();
        endResetModel();
    }
}

void BadRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, badRowColumns - 1);
    if (!m_problems->empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, badRowColumns - 1));
    }
}

int BadRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems->size());
}

int BadRowsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : badRowColumns; }

QString BadRowsModel::written(const RowProblem& one) const
{
    if (m_run.mapped() == nullptr) {
        return {};
    }
    const auto& rows = m_run.mapped()->rows;
    const auto row = std::lower_bound(rows.begin(), rows.end(), one.row,
                                      [](const MappedRow& each, int number) { return each.number < number; });
    return row != rows.end() && row->number == one.row ? toQt(row->get(one.problem.field)) : QString();
}

QString BadRowsModel::text(const RowProblem& one, int column) const
{
    const TableField* const field = m_run.target().kind().field(one.problem.field);
    switch (column) {
    case RowNumber:
        return QString::number(one.row);
    case Field:
        return field == nullptr ? tr("whole row") : shown(field->title);
    case Written:
        return written(one);
    default:
        return problemText(one.problem);
    }
}

QVariant BadRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RowProblem& one = (*m_problems)[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return text(one, index.column()).simplified();
    }
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(text(one, index.column()))) : QVariant();
}

QVariant BadRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= badRowColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RowNumber:
        return tr("Row");
    case Field:
        return tr("Field");
    case Written:
        return tr("What is written");
    default:
        return tr("Why it is not taken");
    }
}

} // namespace frontdesk
