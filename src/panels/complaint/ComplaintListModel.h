#pragma once

#include "panels/complaint/ComplaintRow.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// Tickets, in the order in which they are given.
class ComplaintListModel : public ListModel<ComplaintRow> {
public:
    /// @param zone, clock must outlive the model
    ComplaintListModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const ComplaintRow& row, const QString& column, int role) const override;

private:
    const Clock& m_clock;
};

} // namespace frontdesk
