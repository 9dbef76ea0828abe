#include "panels/item/SignaturePad.h"

#include "panels/support/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int padHeight = 72;
constexpr int padWidth = 220;
constexpr int hundredths = 100;
/// Beyond these a signature is none: what is stored stays small.
constexpr int mostPoints = 4000;
constexpr int farthest = 3000;

} // namespace

SignaturePad::SignaturePad(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SignaturePad::sizeHint() const { return {m_theme.px(padWidth), m_theme.px(padHeight)}; }

QSize SignaturePad::minimumSizeHint() const { return {m_theme.px(padHeight), m_theme.px(padHeight)}; }

QPoint SignaturePad::inHundredths(const QPointF& point) const
{
    const double scale = hundredths / std::max(1.0, static_cast<double>(height()));
    return {std::clamp(static_cast<int>(point.x() * scale), 0, farthest),
            std::clamp(static_cast<int>(point.y() * scale), 0, hundredths)};
}

QString SignaturePad::strokes() const
{
    QStringList lines;
    for (const QPolygon& line : m_lines) {
        QStringList points;
        for (const QPoint& point : line) {
            points += QStringLiteral("%1,%2").arg(point.x()).arg(point.y());
        }
        lines += points.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('|'));
}

void SignaturePad::setStrokes(const QString& strokes)
{
    m_lines.clear();
    int points = 0;
    for (const QString& text : strokes.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        QPolygon line;
        for (const QString& point : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            bool isX = false;
            bool isY = false;
            const int x = point.section(QLatin1Char(','), 0, 0).toInt(&isX);
            const int y = point.section(QLatin1Char(','), 1, 1).toInt(&isY);
            if (isX && isY && ++points <= mostPoints) {
                line << QPoint(std::clamp(x, 0, farthest), std::clamp(y, 0, hundredths));
            }
        }
        if (!line.isEmpty()) {
            m_lines.push_back(line);
        }
    }
    update();
}

void SignaturePad::clear()
{
    m_lines.clear();
    m_drawing = false;
    update();
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colors().line);
    painter.setBrush(m_theme.colors().surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.drawLine(m_theme.px(8), height() * 3 / 4, width() - m_theme.px(8), height() * 3 / 4);
    QPen pen(m_theme.colors().text);
    pen.setWidthF(m_theme.px(2));
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    const double scale = height() / static_cast<double>(hundredths);
    for (const QPolygon& line : m_lines) {
        QPolygonF scaled;
        for (const QPoint& point : line) {
            scaled << QPointF(point) * scale;
        }
        if (scaled.size() == 1) {
            painter.drawPoint(scaled.front());
        } else {
            painter.drawPolyline(scaled);
        }
    }
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    if (m_readOnly || event->button() != Qt::LeftButton) {
        return;
    }
    m_drawing = true;
    m_lines.push_back(QPolygon{inHundredths(event->position())});
    update();
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    qsizetype points = 0;
    for (const QPolygon& line : m_lines) {
        points += line.size();
    }
    if (!m_drawing || m_lines.empty() || points >= mostPoints) {
        return;
    }
    const QPoint point = inHundredths(event->position());
    if (m_lines.back().isEmpty() || m_lines.back().back() != point) {
        m_lines.back() << point;
        update();
    }
}

void SignaturePad::mouseReleaseEvent(QMouseEvent*)
{
    if (std::exchange(m_drawing, false)) {
        Q_EMIT signedBy();
    }
}

} // namespace frontdesk
