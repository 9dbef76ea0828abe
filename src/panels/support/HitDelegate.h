#pragma once

#include "panels/support/Theme.h"

#include <QStyledItemDelegate>

namespace frontdesk {

/// Draws what was found in two lines: who or what and when with a chip of its state, then what else is known. GUI
/// thread.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit HitDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int paintChip(QPainter* painter, const QRect& line, const QModelIndex& index) const;
    const Theme& m_theme;
};

} // namespace frontdesk
