#pragma once

#include "domain/arrears/FeeItem.h"
#include "panels/support/ListModel.h"

#include <vector>

namespace frontdesk {

/// A fee that can be paid, and whether it is.
struct FeeTick {
    FeeItem item;
    bool ticked = false;
    bool operator==(const FeeTick&) const = default;
};

/// The open fees of an account with their ticks. GUI thread.
class FeeTicks : public ListModel<FeeTick> {
public:
    explicit FeeTicks(QObject* parent = nullptr);

    /// What is due and not in dispute is ticked.
    void setItems(const std::vector<FeeItem>& items, LocalDate today);
    void setTicked(const std::vector<FeeItemId>& ids);
    void toggle(int row);
    [[nodiscard]] std::vector<FeeItemId> ticked() const;
    [[nodiscard]] std::vector<FeeItem> tickedItems() const;

protected:
    [[nodiscard]] QVariant extra(const FeeTick& row, const QString& column, int role) const override;
};

} // namespace frontdesk
