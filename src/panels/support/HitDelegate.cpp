#include "panels/support/HitDelegate.h"

#include "panels/support/HitRole.h"

#include <QPainter>

namespace frontdesk {

HitDelegate::HitDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_theme.px(120), m_theme.px(index.data(HitRole::Heading).toBool() ? 28 : 48)};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = m_theme.colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(m_theme.px(12), 0, -m_theme.px(12), 0);
    if (index.data(HitRole::Heading).toBool()) {
        QFont font = m_theme.textFont();
        font.setPixelSize(m_theme.px(12));
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colors.muted);
        painter->drawText(box.adjusted(0, m_theme.px(6), 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.px(3), option.rect.height())), colors.accent);
    }
    const int half = box.height() / 2;
    const QRect first(box.left(), box.top() + m_theme.px(3), box.width(), half - m_theme.px(2));
    const QRect second(box.left(), box.top() + half, box.width(), half - m_theme.px(4));
    const int chip = paintChip(painter, first, index);

    QFont small = m_theme.textFont();
    small.setPixelSize(m_theme.px(12));
    painter->setFont(small);
    painter->setPen(colors.muted);
    const QString when = index.data(HitRole::When).toString();
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when);
    painter->drawText(first.adjusted(0, 0, -chip, 0), Qt::AlignRight | Qt::AlignVCenter, when);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data(HitRole::Second).toString(), Qt::ElideRight, second.width()));
    QFont strong = m_theme.textFont();
    strong.setWeight(QFont::DemiBold);
    strong.setStrikeOut(index.data(HitRole::Struck).toBool());
    painter->setFont(strong);
    painter->setPen(colors.text);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                        first.width() - chip - whenWidth - m_theme.px(12)));
    painter->restore();
}

int HitDelegate::paintChip(QPainter* painter, const QRect& line, const QModelIndex& index) const
{
    const ThemeColors& colors = m_theme.colors();
    const QString words = index.data(HitRole::State).toString();
    if (words.isEmpty()) {
        return 0;
    }
    const QString mood = index.data(HitRole::Mood).toString();
    QColor ink = colors.muted;
    QColor soft = colors.surface;
    QColor frame = colors.line;
    if (mood == QLatin1String("ok")) {
        ink = frame = colors.ok;
        soft = colors.okSoft;
    } else if (mood == QLatin1String("near")) {
        ink = frame = colors.near;
        soft = colors.nearSoft;
    } else if (mood == QLatin1String("late")) {
        ink = frame = colors.late;
        soft = colors.lateSoft;
    }
    QFont small = m_theme.textFont();
    small.setPixelSize(m_theme.px(11));
    painter->setFont(small);
    const int width = painter->fontMetrics().horizontalAdvance(words) + m_theme.px(14);
    const int height = m_theme.px(18);
    const QRectF chip(line.right() - width + 0.5, line.center().y() - height / 2.0 + 0.5, width - 1, height - 1);
    painter->setPen(frame);
    painter->setBrush(soft);
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setPen(ink);
    painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, words);
    return width + m_theme.px(8);
}

} // namespace frontdesk
