#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/slip/ReleaseSlip.h"
#include "panels/support/ListModel.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace frontdesk {

/// Release slips, in the order in which they are given.
class SlipListModel : public ListModel<ReleaseSlip> {
public:
    enum Role {
        Haystack = listrole::own, ///< what the filter looks into
    };
    /// @param zone, clock must outlive the model
    SlipListModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const ReleaseSlip& slip, const QString& column, int role) const override;

private:
    const Clock& m_clock;
};

/// Rows that hold every word typed, anywhere, and those that the desk's search found by how a name sounds.
class SlipFilterModel : public QSortFilterProxyModel {
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
