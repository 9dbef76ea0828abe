#pragma once

#include "panels/support/ListColumn.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace frontdesk {

namespace listrole {
inline constexpr int haystack = Qt::UserRole + 10; ///< what a WordFilter looks into, folded
} // namespace listrole

/// Rows that hold every word typed, anywhere, and those that the desk's search found by how a name sounds.
class WordFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setTyped(const QString& typed);
    void setFound(const QSet<qint64>& ids);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    QSet<qint64> m_found;
};

} // namespace frontdesk
