#include "panels/support/ChipDelegate.h"

#include <QPainter>

namespace frontdesk {

ChipDelegate::ChipDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = m_theme.colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? colors.accentSoft : colors.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    const QRect cell = option.rect.adjusted(m_theme.px(4), 0, -m_theme.px(4), -1);
    const bool struck = index.data(listrole::struck).toBool();
    QFont font = option.font;
    if (const QString state = index.data(listrole::chip).toString(); !state.isEmpty()) {
        painter->setFont(font);
        paintChip(painter, cell, index, state);
    } else {
        font.setStrikeOut(struck);
        if (const QVariant own = index.data(Qt::FontRole); own.isValid()) {
            font.setWeight(own.value<QFont>().weight());
        }
        painter->setFont(font);
        painter->setPen(struck ? colors.muted : colors.text);
        const QString words = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width());
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const Qt::Alignment side = alignment.testFlag(Qt::AlignRight) ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(cell, static_cast<int>(side) | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
    painter->restore();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // What paint() keeps free at the sides, and the chip's round ends.
    const bool chip = !index.data(listrole::chip).toString().isEmpty();
    return QStyledItemDelegate::sizeHint(option, index) + QSize(m_theme.px(chip ? 28 : 8), 0);
}

void ChipDelegate::paintChip(QPainter* painter, const QRect& cell, const QModelIndex& index, const QString& state) const
{
    const ThemeColors& colors = m_theme.colors();
    QColor ink = colors.muted;
    QColor soft = colors.surface;
    QColor frame = colors.line;
    if (state == QLatin1String("ok")) {
        ink = frame = colors.ok;
        soft = colors.okSoft;
    } else if (state == QLatin1String("near")) {
        ink = frame = colors.near;
        soft = colors.nearSoft;
    } else if (state == QLatin1String("late")) {
        ink = frame = colors.late;
        soft = colors.lateSoft;
    }
    const QFontMetrics metrics(painter->font());
    const int room = cell.width() - m_theme.px(20);
    const QString words = metrics.elidedText(index.data().toString(), Qt::ElideRight, room);
    const int height = qMin(metrics.height() + m_theme.px(4), cell.height() - 2);
    const QRectF chip(cell.left() + 0.5, cell.center().y() - height / 2.0 + 0.5,
                      metrics.horizontalAdvance(words) + m_theme.px(20), height);
    painter->setPen(frame);
    painter->setBrush(soft);
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setPen(ink);
    painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, words);
}

} // namespace frontdesk
