#include "panels/strip/LineTile.h"

#include "panels/support/PlainText.h"
#include "panels/support/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int mostDots = 6; // a pack may allow more rings than there is room for dots

struct TileColors {
    QColor fill, edge, strong;
};

TileColors tileColors(LineTileState::Mood mood, const ThemeColors& colors)
{
    using Mood = LineTileState::Mood;
    switch (mood) {
    case Mood::Near:
        return {colors.nearSoft, colors.near, colors.near};
    case Mood::Late:
        return {colors.lateSoft, colors.late, colors.late};
    case Mood::Talking:
        return {colors.accentSoft, colors.accent, colors.accent};
    case Mood::Done:
        return {colors.okSoft, colors.ok, colors.ok};
    case Mood::Calm:
        return {colors.surface, colors.accent, colors.accent};
    case Mood::Idle:
        break;
    }
    return {colors.surface, colors.line, colors.muted};
}

} // namespace

LineTile::LineTile(const Theme& theme, int line, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_line(line)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LineTile::show(const LineTileState& state)
{
    if (state == m_state) {
        return;
    }
    const bool widthMayChange = state.mood != m_state.mood || state.showsRings != m_state.showsRings ||
                                state.who != m_state.who || state.what != m_state.what ||
                                state.clock.size() != m_state.clock.size();
    // The clock ticks: telling it to a screen reader every second would only be noise.
    if (state.who != m_state.who || state.what != m_state.what) {
        setAccessibleName(QStringLiteral("%1 %2").arg(state.what, state.who));
        setToolTip(plainToolTip(accessibleName()));
    }
    m_state = state;
    if (widthMayChange) {
        updateGeometry();
    }
    update();
}

QSize LineTile::sizeHint() const
{
    QFont strong = m_theme.textFont();
    strong.setWeight(QFont::DemiBold);
    QFont small = m_theme.textFont();
    small.setPixelSize(m_theme.px(12));
    int width = std::max(QFontMetrics(strong).horizontalAdvance(m_state.who),
                         QFontMetrics(small).horizontalAdvance(m_state.what)) +
                m_theme.px(30);
    if (m_state.showsRings) {
        width += std::min(m_state.ringsAllowed, mostDots) * m_theme.px(14) + m_theme.px(4);
    }
    if (!m_state.clock.isEmpty()) {
        width += QFontMetrics(m_theme.timerFont()).horizontalAdvance(m_state.clock) + m_theme.px(14);
    }
    return {std::clamp(width, m_theme.px(150), m_theme.px(380)), m_theme.px(48)};
}

QSize LineTile::minimumSizeHint() const { return {m_theme.px(40), m_theme.px(48)}; }

void LineTile::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = m_theme.colors();
    const TileColors tile = tileColors(m_state.mood, colors);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.px(6);
    QRectF frame = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    painter.setPen(QPen(tile.edge, 1));
    painter.setBrush(tile.fill);
    painter.drawRoundedRect(frame, radius, radius);
    if (m_state.selected || hasFocus()) {
        painter.setPen(QPen(hasFocus() ? colors.text : colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2);
    }

    qreal x = frame.left() + m_theme.px(10);
    if (m_state.showsRings && m_state.ringsAllowed > 0) {
        const qreal dot = m_theme.px(10);
        for (int i = 0; i < std::min(m_state.ringsAllowed, mostDots); ++i) {
            const QRectF circle(x, frame.center().y() - dot / 2, dot, dot);
            painter.setPen(QPen(tile.strong, 1.5));
            painter.setBrush(i < m_state.rings ? QBrush(tile.strong) : QBrush(Qt::NoBrush));
            painter.drawEllipse(circle);
            x += dot + m_theme.px(4);
        }
        x += m_theme.px(4);
    }
    if (!m_state.clock.isEmpty()) {
        painter.setFont(m_theme.timerFont());
        painter.setPen(colors.text);
        const int width = painter.fontMetrics().horizontalAdvance(QString(m_state.clock).replace(u'1', u'0'));
        painter.drawText(QRectF(x, frame.top(), width + 2, frame.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         m_state.clock);
        x += width + m_theme.px(10);
    }
    const qreal right = frame.right() - m_theme.px(8);
    QFont strong = m_theme.textFont();
    strong.setWeight(QFont::DemiBold);
    QFont small = m_theme.textFont();
    small.setPixelSize(m_theme.px(12));
    const auto line = [&](const QFont& font, const QColor& color, const QString& text, const QRectF& box) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(box.width())));
    };
    const qreal half = frame.height() / 2;
    line(strong, colors.text, m_state.who, QRectF(x, frame.top() + m_theme.px(2), right - x, half - m_theme.px(1)));
    line(small, m_state.mood == LineTileState::Mood::Idle ? colors.muted : tile.strong, m_state.what,
         QRectF(x, frame.top() + half, right - x, half - m_theme.px(3)));
}

void LineTile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace frontdesk
