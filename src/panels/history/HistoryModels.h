#pragma once

// moc of Qt 6.4 stumbles over the concepts that <compare> brings in, and needs none of it.
#ifndef Q_MOC_RUN
#include "base/TimeZone.h"
#include "domain/complaint/Complaint.h"
#include "domain/item/Item.h"
#include "domain/people/NamesOfStaff.h"
#include "domain/visitor/Visit.h"
#endif
#include "panels/support/ListModel.h"

namespace frontdesk {

/// Visits of some days, newest first.
class VisitHistoryModel : public ListModel<Visit> {
    Q_OBJECT
public:
    /// @param zone, clock must outlive the model
    VisitHistoryModel(const TimeZone& zone, const Clock& clock, QObject* parent);

protected:
    [[nodiscard]] QVariant extra(const Visit& visit, const QString& column, int role) const override;
};

/// Things of some days, newest first.
class ItemHistoryModel : public ListModel<Item> {
    Q_OBJECT
public:
    /// @param zone, clock must outlive the model
    ItemHistoryModel(const TimeZone& zone, const Clock& clock, QObject* parent);

protected:
    [[nodiscard]] QVariant extra(const Item& item, const QString& column, int role) const override;

private:
    const Clock& m_clock;
};

/// Complaint tickets of some days, newest first.
class TicketHistoryModel : public ListModel<Complaint> {
    Q_OBJECT
public:
    /// @param zone, clock, names must outlive the model
    TicketHistoryModel(const TimeZone& zone, const Clock& clock, const NamesOfStaff& names, QObject* parent);

protected:
    [[nodiscard]] QVariant extra(const Complaint& complaint, const QString& column, int role) const override;
};

} // namespace frontdesk
