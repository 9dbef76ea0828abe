#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/item/Item.h"
#include "domain/item/ItemData.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// Things at the desk, in the order in which they are given.
class ItemListModel : public ListModel<Item> {
public:
    /// @param data, zone, clock must outlive the model
    ItemListModel(const ItemData& data, const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const Item& item, const QString& column, int role) const override;

private:
    const Clock& m_clock;
};

} // namespace frontdesk
