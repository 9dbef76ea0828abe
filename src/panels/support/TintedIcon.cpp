#include "panels/support/TintedIcon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace frontdesk {

namespace {

QPixmap tintedPixmap(QSvgRenderer& drawing, const QColor& color, int size)
{
    constexpr int density = 2;
    QPixmap pixmap(size * density, size * density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(density);
    return pixmap;
}

} // namespace

QIcon tintedIcon(const QString& file, const QColor& color, const QColor& checked, int size)
{
    QSvgRenderer drawing(file);
    QIcon icon;
    icon.addPixmap(tintedPixmap(drawing, color, size), QIcon::Normal, QIcon::Off);
    icon.addPixmap(tintedPixmap(drawing, checked, size), QIcon::Normal, QIcon::On);
    return icon;
}

} // namespace frontdesk
