#pragma once

#include "panels/support/Theme.h"

#include <QStyledItemDelegate>

namespace frontdesk {

/// Draws a hit in two lines: who and when with a chip of its state, then number, place and the first words. GUI thread.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SearchDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int paintChip(QPainter* painter, const QRect& line, const QModelIndex& index) const;
    const Theme& m_theme;
};

} // namespace frontdesk
