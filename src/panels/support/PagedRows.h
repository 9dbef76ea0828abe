#pragma once

#include "base/Result.h"

#include <QAbstractTableModel>
#include <QList>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace frontdesk {

/// The rows of a PagedModel as ids: which there are and in which order. What they say is the model's. GUI thread.
class PagedRows : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int pageRows = 64;
    static constexpr int pagesKept = 32;

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    /// Views call this when somebody types into them. It would read every row: a long list has a filter instead.
    [[nodiscard]] QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                                        Qt::MatchFlags flags) const override;

    [[nodiscard]] std::int64_t idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    /// Looks through all of them. -1 when there is no such row (yet)
    [[nodiscard]] int rowOf(std::int64_t id) const;
    [[nodiscard]] const std::vector<std::int64_t>& ids() const { return m_ids; }
    /// False while ids are still coming: there are more rows than rowCount().
    [[nodiscard]] bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void counted(); ///< the count has changed, or is complete now
    /// Something could not be read. What is shown stays; retry() goes on.
    void failed(const frontdesk::Error& error);

protected:
    explicit PagedRows(QObject* parent) : QAbstractTableModel(parent) {}

    void setComplete(bool complete);
    /// Another list.
    void replaceIds(std::vector<std::int64_t> ids);
    void appendIds(const std::vector<std::int64_t>& ids);
    /// The same list, read again: rows come and go one by one, so that selection and place stay.
    void mergeIds(std::vector<std::int64_t> ids);

private:
    void insertRun(std::size_t at, const std::int64_t* ids, std::size_t count);
    void removeRun(std::size_t at, std::size_t count);

    std::vector<std::int64_t> m_ids;
    bool m_complete = false;
};

/// Pages that were looked at and are not there, newest look first. What a view asks for while it paints becomes one
/// question afterwards.
class PageWishes : public QObject {
    Q_OBJECT
public:
    /// Pages of one question; a screen of the smallest rows shows no more.
    static constexpr int mostPages = 4;

    PageWishes(std::function<void()> ask, QObject* parent);

    void want(int row);
    /// Asks later, if it does not do so already.
    void askSoon();
    /// While an answer is on its way nothing is asked; what was wanted meanwhile is asked for after release().
    void hold() { m_held = true; }
    void release();
    [[nodiscard]] const QList<int>& pages() const { return m_pages; }
    void clear() { m_pages.clear(); }

private:
    std::function<void()> m_ask;
    QList<int> m_pages;
    bool m_asking = false;
    bool m_held = false;
};

} // namespace frontdesk
