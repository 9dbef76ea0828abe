#pragma once

#include "panels/support/Theme.h"

#include <QStyledItemDelegate>

namespace frontdesk {

/// Paints today's calls: rings as three dots (with the word when late or missed), the result as a chip, voided rows
/// struck through, a hairline under each row, a bar where a row is still to be read. What it paints stands in words in
/// the model as well.
class CallListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @param theme must outlive it
    explicit CallListDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintRings(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
    void paintResult(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
    const Theme& m_theme;
};

} // namespace frontdesk
