#include "panels/call/CallListDelegate.h"

#include "panels/call/CallListModel.h"

#include <QPainter>
#include <QPainterPath>

namespace frontdesk {

namespace {

constexpr int shownDots = 3;

} // namespace

CallListDelegate::CallListDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void CallListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = m_theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->fillRect(option.rect, selected ? colors.accentSoft : colors.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    const QRect cell = option.rect.adjusted(m_theme.px(4), 0, -m_theme.px(4), -1);
    const QString column = index.data(listrole::key).toString();
    if (!index.data(listrole::read).toBool()) {
        // Something will stand here: a bar as wide as some words.
        const int width = cell.width() * (3 + (index.row() + index.column()) % 3) / 6;
        painter->fillRect(QRect(cell.left(), cell.center().y() - m_theme.px(3), width, m_theme.px(6)), colors.line);
    } else if (column == QLatin1String("rings")) {
        paintRings(painter, cell, index);
    } else if (column == QLatin1String("result")) {
        paintResult(painter, cell, index);
    } else {
        const bool voided = index.data(CallListModel::Voided).toBool();
        QFont font = option.font;
        font.setStrikeOut(voided);
        painter->setFont(font);
        painter->setPen(voided ? colors.muted : colors.text);
        const QString words = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width());
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
    painter->restore();
}

void CallListDelegate::paintRings(QPainter* painter, const QRect& cell, const QModelIndex& index) const
{
    const ThemeColors& colors = m_theme.colors();
    const bool late = index.data(CallListModel::Late).toBool();
    const int rings = index.data(CallListModel::RingCount).toInt();
    const QColor ink = late ? colors.late : colors.text;
    const int size = m_theme.px(9);
    int x = cell.left();
    painter->setPen(QPen(ink, 1));
    for (int dot = 0; dot < shownDots; ++dot) {
        painter->setBrush(dot < rings ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(x + 0.5, cell.center().y() - size / 2.0 + 0.5, size, size));
        x += size + m_theme.px(3);
    }
    if (late) {
        const QString words = index.data(CallListModel::Missed).toBool() ? tr("Missed", "call") : tr("Late", "answer");
        painter->setPen(ink);
        painter->drawText(QRect(x + m_theme.px(2), cell.top(), cell.right() - x, cell.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
}

void CallListDelegate::paintResult(QPainter* painter, const QRect& cell, const QModelIndex& index) const
{
    const ThemeColors& colors = m_theme.colors();
    const QString state = index.data(CallListModel::State).toString();
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
