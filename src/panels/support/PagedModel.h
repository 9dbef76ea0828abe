#pragma once

#include "domain/IdPiece.h"
#include "panels/support/DeskLink.h"
#include "panels/support/ListColumn.h"
#include "panels/support/PagedRows.h"

#include <QCache>
#include <QSet>
#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace frontdesk {

/// A table of any length. It holds the id of every row (8 bytes each: 8 MB for a million) and the rows that were looked
/// at last (32 pages of 64). Both are read on the read lane in short jobs; a row that is not there yet is a placeholder
/// with listrole::read false. Why ids: docs/adr/0010-ids-of-long-lists.md.
///
/// - show() puts up another list. What stood there stays until the first piece of the new one is there, which brings
///   the first page along. The ids that follow are appended piece by piece.
/// - refresh() reads the ids again and lets rows come and go, so that selection and place stay.
/// - A list shown in between makes every reply of the one before worthless: each carries its generation.
/// - Only one question for rows is under way; the next one asks for what is looked at by then. A quick drag of the
///   scroll bar reads what it passes as far as there is time, and never queues up.
///
/// Rows are of one fixed height in their view. GUI thread.
template <class Row> class PagedModel : public PagedRows {
public:
    using IdOf = std::function<std::int64_t(const Row&)>;
    /// Where a list comes from; both run on the read lane and take what they need by value.
    struct Source {
        std::function<Result<IdPiece>(const ReadView&, const std::optional<ListPlace>& from, int most)> ids;
        std::function<Result<std::vector<Row>>(const ReadView&, const std::vector<std::int64_t>& ids)> rows;
    };

    /// @param desk must outlive the model
    /// @param asker of the read lane: one of its own for each model
    PagedModel(std::vector<ListColumn<Row>> columns, IdOf idOf, DeskLink& desk, std::string asker,
               QObject* parent = nullptr)
        : PagedRows(parent), m_columns(std::move(columns)), m_idOf(std::move(idOf)), m_desk(desk),
          m_asker(std::move(asker)), m_cache(pageRows * pagesKept), m_wishes(new PageWishes([this] { ask(); }, this))
    {}

    void show(Source source)
    {
        m_source = std::move(source);
        m_first = true;
        load();
    }

    /// Something in the list may have changed: its rows, or which there are.
    void refresh()
    {
        if (m_loading) {
            m_again = true; // the ids on their way may be of before
        } else if (m_source.ids) {
            load();
        }
    }

    /// These records changed: their rows are shown as they were until they are read again.
    void changed(const std::vector<std::int64_t>& ids)
    {
        for (const std::int64_t id : ids) {
            m_gone.remove(id);
            if (m_cache.contains(id)) {
                m_stale.insert(id);
            }
        }
        ++m_rowsGeneration;
        touch();
    }

    /// After failed(): reads on.
    void retry()
    {
        if (m_failed) {
            load();
            touch();
        }
    }

    /// Null while the row is not there; it is then asked for.
    [[nodiscard]] const Row* rowAt(int row) const
    {
        const std::int64_t id = idAt(row);
        const Row* found = m_cache.object(id);
        if ((found == nullptr && !m_gone.contains(id)) || (found != nullptr && m_stale.contains(id))) {
            m_wishes->want(row);
        }
        return found;
    }
    [[nodiscard]] const std::vector<ListColumn<Row>>& columns() const { return m_columns; }
    [[nodiscard]] int rowsKept() const { return static_cast<int>(m_cache.size()); }

    /// The language or the format of the screen has changed.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
        touch();
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
        const auto& column = m_columns[static_cast<std::size_t>(index.column())];
        if (role == listrole::id) {
            return QVariant::fromValue<qint64>(idAt(index.row()));
        }
        if (role == listrole::key) {
            return column.key;
        }
        const Row* row = rowAt(index.row());
        if (role == listrole::read) {
            return row != nullptr;
        }
        if (row == nullptr) {
            return {};
        }
        return role == Qt::DisplayRole ? QVariant{column.text(*row)} : extra(*row, column.key, role);
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
    [[nodiscard]] virtual QVariant extra(const Row& row, const QString& column, int role) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        Q_UNUSED(role)
        return {};
    }

private:
    /// The first piece is short: a page and what a flick of the wheel reaches. The others take the lane for some 10 ms.
    static constexpr int firstPiece = 512;
    static constexpr int piece = 65'536;

    struct Loaded {
        IdPiece ids;
        std::vector<Row> rows = {};
    };

    void load()
    {
        ++m_generation;
        m_loading = true;
        m_appending = m_again = m_failed = false;
        m_coming.clear();
        loadFrom({});
    }

    void loadFrom(const std::optional<ListPlace>& from)
    {
        m_desk.read<Loaded>(
            this, m_asker,
            [source = m_source, from, first = m_first](const ReadView& view) -> Result<Loaded> {
                auto ids = source.ids(view, from, first ? firstPiece : piece);
                if (!ids || !first) {
                    return ids.map([](IdPiece& found) { return Loaded{.ids = std::move(found)}; });
                }
                const auto end = ids->ids.begin() + std::min<std::ptrdiff_t>(std::ssize(ids->ids), pageRows);
                auto rows = source.rows(view, {ids->ids.begin(), end});
                return rows.map(
                    [&](std::vector<Row>& read) { return Loaded{.ids = std::move(*ids), .rows = std::move(read)}; });
            },
            [this, generation = m_generation](Result<Loaded> loaded) {
                if (generation == m_generation) {
                    take(std::move(loaded));
                }
            });
    }

    void take(Result<Loaded> loaded)
    {
        if (!loaded) {
            m_loading = false;
            m_failed = true;
            Q_EMIT failed(loaded.error());
            return;
        }
        const std::optional<ListPlace> next = loaded->ids.next;
        if (m_first) {
            if (loaded->ids.ids.empty() && next) {
                loadFrom(next); // nothing found in this piece: what stands there may stay for another moment
                return;
            }
            m_first = false;
            m_appending = true;
            m_wishes->clear();
            m_gone.clear();
            keep(std::move(loaded->rows));
            replaceIds(std::move(loaded->ids.ids));
        } else if (m_appending) {
            appendIds(loaded->ids.ids);
        } else {
            m_coming.insert(m_coming.end(), loaded->ids.ids.begin(), loaded->ids.ids.end());
        }
        if (next) {
            setComplete(m_appending ? false : isComplete());
            loadFrom(next);
            return;
        }
        m_loading = false;
        if (!std::exchange(m_appending, false)) {
            mergeIds(std::exchange(m_coming, {}));
        }
        setComplete(true);
        if (m_again) {
            load();
        }
    }

    void ask()
    {
        if (m_failed) {
            return;
        }
        std::vector<std::int64_t> ids;
        for (const int page : m_wishes->pages()) {
            const int end = std::min((page + 1) * pageRows, rowCount({}));
            for (int row = page * pageRows; row < end; ++row) {
                const std::int64_t id = idAt(row);
                if ((!m_cache.contains(id) && !m_gone.contains(id)) || m_stale.contains(id)) {
                    ids.push_back(id);
                }
            }
        }
        m_wishes->clear();
        if (ids.empty()) {
            return;
        }
        m_wishes->hold();
        m_desk.read<std::vector<Row>>(
            this, {}, [rows = m_source.rows, ids](const ReadView& view) { return rows(view, ids); },
            [this, ids, generation = m_rowsGeneration](Result<std::vector<Row>> rows) {
                if (!rows) {
                    m_failed = true;
                    Q_EMIT failed(rows.error());
                } else if (generation == m_rowsGeneration) {
                    for (const std::int64_t id : ids) {
                        m_stale.remove(id);
                        m_gone.insert(id);
                    }
                    keep(std::move(*rows));
                }
                m_wishes->release();
                touch(); // what is looked at now and is still not there asks again
            });
    }

    void keep(std::vector<Row> rows)
    {
        for (Row& row : rows) {
            const std::int64_t id = m_idOf(row);
            m_gone.remove(id);
            m_stale.remove(id);
            m_cache.insert(id, new Row(std::move(row)));
        }
    }

    /// Lets the views draw again; those rows only that they show.
    void touch()
    {
        if (rowCount({}) > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
        }
    }

    std::vector<ListColumn<Row>> m_columns;
    IdOf m_idOf;
    DeskLink& m_desk;
    std::string m_asker;
    Source m_source;
    QCache<std::int64_t, Row> m_cache;
    PageWishes* m_wishes;
    QSet<std::int64_t> m_stale; ///< in the cache as they were
    QSet<std::int64_t> m_gone;  ///< asked for and not there
    std::vector<std::int64_t> m_coming;
    std::uint64_t m_generation = 0;     ///< of the list
    std::uint64_t m_rowsGeneration = 0; ///< of what the rows say
    bool m_first = false;               ///< the list that is loaded is not on the screen yet
    bool m_appending = false;           ///< it is, and grows
    bool m_loading = false;
    bool m_again = false;
    bool m_failed = false;
};

} // namespace frontdesk
