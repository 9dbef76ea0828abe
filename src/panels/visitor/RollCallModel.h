#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/visitor/RollCall.h"
#include "panels/support/ListModel.h"

#include <QString>

namespace frontdesk {

/// A line of the roll-call: the head of an area, or a visit.
struct RollCallRow {
    std::int64_t id = 0; ///< of the visit; of a head less than nothing
    QString head = {};   ///< empty: a visit
    Visit visit;
    RollCall::Mark mark = RollCall::Mark::Missing;
    bool operator==(const RollCallRow&) const = default;
};

/// The list of a roll-call, area by area, each area under its head. Heads cannot be chosen: the arrow keys pass them.
class RollCallModel : public ListModel<RollCallRow> {
    Q_OBJECT
public:
    /// @param zone, clock must outlive the model
    RollCallModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

    /// @param typed only visits that hold every word of it
    void setRollCall(const RollCall& call, bool hideFound, const QString& typed);
    [[nodiscard]] bool isHead(int row) const { return !at(row).head.isEmpty(); }
    /// The first visit from that row on, else the last one before it; -1: none.
    [[nodiscard]] int visitFrom(int row) const;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] QVariant extra(const RollCallRow& row, const QString& column, int role) const override;
};

} // namespace frontdesk
