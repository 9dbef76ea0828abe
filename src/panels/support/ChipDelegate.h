#pragma once

#include "panels/support/ListModel.h"
#include "panels/support/Theme.h"

#include <QStyledItemDelegate>

namespace frontdesk {

namespace listrole {
inline constexpr int chip = Qt::UserRole + 8;   ///< Theme's state of a cell that is a chip; empty for plain words
inline constexpr int struck = Qt::UserRole + 9; ///< bool: the row is voided
} // namespace listrole

/// Paints a list as the desk's lists look: a hairline under each row, states as chips with words, voided rows struck
/// through, sums (by FontRole) bold, numbers (by TextAlignmentRole) at the right.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @param theme must outlive it
    explicit ChipDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintChip(QPainter* painter, const QRect& cell, const QModelIndex& index, const QString& state) const;
    const Theme& m_theme;
};

} // namespace frontdesk
