#pragma once

#include "panels/support/ListColumn.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QString>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace frontdesk {

/// A table of up to 5,000 rows, diffed by id: rows that stay keep selection and place. T needs `==`.
template <class T> class ListModel : public QAbstractTableModel {
public:
    using IdOf = std::function<std::int64_t(const T&)>;

    ListModel(std::vector<ListColumn<T>> columns, IdOf idOf, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_idOf(std::move(idOf))
    {}

    /// The rows as they are to stand now, each id once.
    void setRows(std::vector<T> rows)
    {
        removeMissing(rows);
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            place(row, std::move(rows[static_cast<std::size_t>(row)]));
        }
    }

    [[nodiscard]] const std::vector<T>& rows() const { return m_rows; }
    [[nodiscard]] const T& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 when there is no such row
    [[nodiscard]] int rowOf(std::int64_t id) const
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (m_idOf(m_rows[row]) == id) {
                return static_cast<int>(row);
            }
        }
        return -1;
    }
    [[nodiscard]] int columnOf(const QString& key) const
    {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (m_columns[column].key == key) {
                return static_cast<int>(column);
            }
        }
        return -1;
    }
    [[nodiscard]] const std::vector<ListColumn<T>>& columns() const { return m_columns; }

    /// The language or the format of the screen has changed.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const T& row = at(index.row());
        const auto& column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case listrole::id:
            return QVariant::fromValue<qint64>(m_idOf(row));
        case listrole::key:
            return column.key;
        case listrole::read:
            return true;
        default:
            return extra(row, column.key, role);
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({})) {
            return {};
        }
        switch (role) {
        case Qt::DisplayRole:
            return m_columns[static_cast<std::size_t>(section)].title();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        default:
            return {};
        }
    }

protected:
    /// Other roles of a row: tool tips, accessible texts, a model's own.
    [[nodiscard]] virtual QVariant extra(const T& row, const QString& column, int role) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        Q_UNUSED(role)
        return {};
    }

private:
    void removeMissing(const std::vector<T>& rows)
    {
        QSet<std::int64_t> stay;
        for (const T& row : rows) {
            stay.insert(m_idOf(row));
        }
        for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
            if (!stay.contains(m_idOf(at(row)))) {
                beginRemoveRows({}, row, row);
                m_rows.erase(m_rows.begin() + row);
                endRemoveRows();
            }
        }
    }

    /// Everything above `row` stands already.
    void place(int row, T&& value)
    {
        const std::int64_t id = m_idOf(value);
        int from = row;
        while (from < static_cast<int>(m_rows.size()) && m_idOf(at(from)) != id) {
            ++from;
        }
        if (from == static_cast<int>(m_rows.size())) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(value));
            endInsertRows();
            return;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            T moved = std::move(m_rows[static_cast<std::size_t>(from)]);
            m_rows.erase(m_rows.begin() + from);
            m_rows.insert(m_rows.begin() + row, std::move(moved));
            endMoveRows();
        }
        if (!(at(row) == value)) {
            m_rows[static_cast<std::size_t>(row)] = std::move(value);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount({}) - 1));
        }
    }

    std::vector<ListColumn<T>> m_columns;
    IdOf m_idOf;
    std::vector<T> m_rows;
};

} // namespace frontdesk
