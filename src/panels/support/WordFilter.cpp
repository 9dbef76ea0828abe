#include "panels/support/WordFilter.h"

#include <algorithm>

namespace frontdesk {

void WordFilter::setTyped(const QString& typed)
{
    m_words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_found.clear();
    invalidateFilter();
}

void WordFilter::setFound(const QSet<qint64>& ids)
{
    m_found = ids;
    invalidateFilter();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    const QString haystack = at.data(listrole::haystack).toString();
    return m_found.contains(at.data(listrole::id).toLongLong()) ||
           std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return haystack.contains(word); });
}

} // namespace frontdesk
