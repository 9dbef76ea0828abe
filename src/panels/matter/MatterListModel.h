#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/matter/Matter.h"
#include "panels/support/ListModel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace frontdesk {

/// Today's counter matters and those still to complete, the newest first.
class MatterListModel : public ListModel<Matter> {
public:
    enum Role {
        Haystack = listrole::own, ///< what the filter looks into
    };

    /// @param zone, clock must outlive the model
    MatterListModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

    /// Matters in any order, each once.
    void setMatters(std::vector<Matter> matters);

protected:
    [[nodiscard]] QVariant extra(const Matter& matter, const QString& column, int role) const override;
};

/// Rows that hold every word typed, anywhere.
class MatterFilterModel : public QSortFilterProxyModel {
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
