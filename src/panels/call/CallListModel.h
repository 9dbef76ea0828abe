#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/call/Call.h"
#include "panels/support/ListModel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace frontdesk {

/// Today's calls: missed ones that wait to be dealt with on top, oldest first, then the newest first.
class CallListModel : public ListModel<Call> {
public:
    enum Role {
        RingCount = listrole::own, ///< int
        Late,                      ///< bool: late or missed
        Missed,                    ///< bool
        Voided,                    ///< bool
        State,                     ///< Theme's state of the result chip
        Haystack,                  ///< what the filter looks into
    };

    /// @param zone, clock must outlive the model
    CallListModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

    /// Calls in any order, each once.
    void setCalls(std::vector<Call> calls);

protected:
    [[nodiscard]] QVariant extra(const Call& call, const QString& column, int role) const override;
};

/// Rows that hold every word typed, anywhere.
class CallFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setTyped(const QString& typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace frontdesk
