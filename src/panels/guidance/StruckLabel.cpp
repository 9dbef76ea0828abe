#include "panels/guidance/StruckLabel.h"

#include <QPainter>
#include <QTextOption>
#include <cmath>

namespace frontdesk {

StruckLabel::StruckLabel(const Theme& theme, QString struck, QString instead, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_struck(std::move(struck)), m_instead(std::move(instead))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_instead.isEmpty() ? tr("Don't say: %1").arg(m_struck)
                                          : tr("Don't say: %1. Say instead: %2").arg(m_struck, m_instead));
}

QString StruckLabel::words() const
{
    return m_instead.isEmpty() ? m_struck : m_struck + QStringLiteral(" \u2192 ") + m_instead;
}

qreal StruckLabel::lay(QTextLayout& layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextLayout::FormatRange struck;
    struck.start = 0;
    struck.length = static_cast<int>(m_struck.size());
    struck.format.setFontStrikeOut(true);
    struck.format.setForeground(m_theme.colors().late);
    layout.setFormats({struck});
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int StruckLabel::heightForWidth(int width) const
{
    QTextLayout layout(words(), font());
    return static_cast<int>(std::ceil(lay(layout, width)));
}

QSize StruckLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(words()) + 2, metrics.height()};
}

void StruckLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QTextLayout layout(words(), font());
    lay(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace frontdesk
