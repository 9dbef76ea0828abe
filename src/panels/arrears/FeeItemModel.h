#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeItem.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// The fees of one account.
class FeeItemModel : public ListModel<FeeItem> {
public:
    /// @param zone, clock must outlive the model
    FeeItemModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const FeeItem& item, const QString& column, int role) const override;

private:
    const TimeZone& m_zone;
    const Clock& m_clock;
};

} // namespace frontdesk
