#include "panels/support/PagedRows.h"

#include <QSet>
#include <algorithm>

namespace frontdesk {

namespace {

/// More separate changes than these are one reset: each costs the view a pass over its rows.
constexpr std::size_t mostRuns = 200;

/// First place from which on the rows differ, and how many at the end are the same.
std::pair<std::size_t, std::size_t> commonEnds(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && a[head] == b[head]) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
        ++tail;
    }
    return {head, tail};
}

QSet<std::int64_t> setOf(const std::vector<std::int64_t>& ids, std::size_t head, std::size_t tail)
{
    return {ids.begin() + static_cast<std::ptrdiff_t>(head), ids.end() - static_cast<std::ptrdiff_t>(tail)};
}

} // namespace

int PagedRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QModelIndexList PagedRows::match(const QModelIndex&, int, const QVariant&, int, Qt::MatchFlags) const { return {}; }

int PagedRows::rowOf(std::int64_t id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : static_cast<int>(at - m_ids.begin());
}

void PagedRows::setComplete(bool complete)
{
    m_complete = complete;
    Q_EMIT counted();
}

void PagedRows::replaceIds(std::vector<std::int64_t> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

void PagedRows::appendIds(const std::vector<std::int64_t>& ids) { insertRun(m_ids.size(), ids.data(), ids.size()); }

void PagedRows::insertRun(std::size_t at, const std::int64_t* ids, std::size_t count)
{
    if (count == 0) {
        return;
    }
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + count) - 1);
    m_ids.insert(m_ids.begin() + static_cast<std::ptrdiff_t>(at), ids, ids + count);
    endInsertRows();
}

void PagedRows::removeRun(std::size_t at, std::size_t count)
{
    if (count == 0) {
        return;
    }
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at + count) - 1);
    const auto from = m_ids.begin() + static_cast<std::ptrdiff_t>(at);
    m_ids.erase(from, from + static_cast<std::ptrdiff_t>(count));
    endRemoveRows();
}

void PagedRows::mergeIds(std::vector<std::int64_t> ids)
{
    const auto [head, tail] = commonEnds(m_ids, ids);
    if (head == m_ids.size() && head == ids.size()) {
        return;
    }
    if (head + tail == m_ids.size()) { // the usual course: new rows, most often at the top
        insertRun(head, ids.data() + head, ids.size() - head - tail);
        return;
    }
    if (head + tail == ids.size()) {
        removeRun(head, m_ids.size() - head - tail);
        return;
    }
    const QSet<std::int64_t> now = setOf(ids, head, tail);
    const QSet<std::int64_t> before = setOf(m_ids, head, tail);
    std::vector<std::int64_t> stayed;
    std::vector<std::int64_t> staying;
    std::copy_if(m_ids.begin() + static_cast<std::ptrdiff_t>(head), m_ids.end() - static_cast<std::ptrdiff_t>(tail),
                 std::back_inserter(stayed), [&](std::int64_t id) { return now.contains(id); });
    std::copy_if(ids.begin() + static_cast<std::ptrdiff_t>(head), ids.end() - static_cast<std::ptrdiff_t>(tail),
                 std::back_inserter(staying), [&](std::int64_t id) { return before.contains(id); });
    const std::size_t changes = static_cast<std::size_t>(now.size() + before.size()) - 2 * stayed.size();
    if (stayed != staying || changes > mostRuns) {
        replaceIds(std::move(ids));
        return;
    }
    for (std::size_t at = m_ids.size() - tail; at > head; --at) {
        if (!now.contains(m_ids[at - 1])) {
            removeRun(at - 1, 1);
        }
    }
    for (std::size_t at = head; at < ids.size() - tail; ++at) {
        if (!before.contains(ids[at])) {
            insertRun(at, &ids[at], 1);
        }
    }
}

PageWishes::PageWishes(std::function<void()> ask, QObject* parent) : QObject(parent), m_ask(std::move(ask)) {}

void PageWishes::want(int row)
{
    const int page = row / PagedRows::pageRows;
    if (m_pages.isEmpty() || m_pages.first() != page) {
        m_pages.removeOne(page);
        m_pages.prepend(page);
        if (m_pages.size() > mostPages) {
            m_pages.removeLast();
        }
    }
    askSoon();
}

void PageWishes::askSoon()
{
    if (!m_asking && !m_held) {
        m_asking = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_asking = false;
                m_ask();
            },
            Qt::QueuedConnection);
    }
}

void PageWishes::release()
{
    m_held = false;
    if (!m_pages.isEmpty()) {
        askSoon();
    }
}

} // namespace frontdesk
