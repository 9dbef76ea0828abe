#include "panels/support/SheetPreview.h"

#include "exchange/SheetLayout.h"
#include "panels/support/Theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int pageGap = 12;
constexpr int mostPageWidth = 1000; ///< at 100 % text; wider lines are hard to look over
constexpr int stillMillis = 80;
constexpr int finerBelow = 1000; ///< pixels: small letters are read better when a finer picture is made smaller

} // namespace

/// Shows the pictures, as wide as there is room, until sharper ones are there.
class SheetPreview::Pages : public QWidget {
public:
    using QWidget::QWidget;

    void display(const QList<QImage>& images, int width, int gap)
    {
        m_images = images;
        m_gap = gap;
        m_width = width;
        int height = gap;
        for (const QImage& image : images) {
            height += heightOf(image) + gap;
        }
        setMinimumHeight(height);
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        int top = m_gap;
        for (const QImage& image : m_images) {
            const QRect place((width() - m_width) / 2, top, m_width, heightOf(image));
            if (place.intersects(event->rect())) {
                painter.drawImage(place, image);
                painter.setPen(Qt::gray);
                painter.drawRect(place.adjusted(0, 0, -1, -1));
            }
            top += place.height() + m_gap;
        }
    }

private:
    [[nodiscard]] int heightOf(const QImage& image) const
    {
        return image.isNull() ? 0 : image.height() * m_width / image.width();
    }
    QList<QImage> m_images;
    int m_width = 1;
    int m_gap = 0;
};

SheetPreview::SheetPreview(const SheetPorts& ports, QWidget* parent)
    : QScrollArea(parent), m_ports(ports), m_pages(new Pages(this)), m_again(new QTimer(this))
{
    setWidget(m_pages);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else a bar that comes and goes would change the pages' size
    verticalScrollBar()->setSingleStep(ports.theme.px(32));
    m_again->setSingleShot(true);
    m_again->setInterval(stillMillis);
    connect(m_again, &QTimer::timeout, this, &SheetPreview::make);
    connect(&ports.theme, &Theme::changed, this, &SheetPreview::fit);
}

SheetPreview::~SheetPreview() = default;

SheetPreview::Pictures SheetPreview::picture(const Sheet& sheet, int width, qreal ratio)
{
    const SheetLayout layout(sheet);
    Pictures made{.pages = layout.pages(), .width = width, .words = layout.text()};
    const double scale = width * ratio * (width * ratio < finerBelow ? 2 : 1) / layout.pageSize().width();
    const QSize size = (layout.pageSize() * scale).toSize();
    for (int page = 0; page < std::min(made.pages, mostPages); ++page) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        layout.paint(painter, page);
        painter.end();
        made.images.append(image.convertToFormat(QImage::Format_Grayscale8)); // a quarter of the room
    }
    return made;
}

void SheetPreview::display(const Sheet& sheet)
{
    m_sheet = sheet;
    m_hasSheet = true;
    verticalScrollBar()->setValue(0);
    make();
}

void SheetPreview::make()
{
    m_again->stop();
    const int generation = ++m_generation;
    m_ports.worker.post([sheet = m_sheet, width = pageWidth(), ratio = devicePixelRatioF(), generation,
                         &gui = m_ports.gui, self = QPointer<SheetPreview>(this)] {
        const Pictures made = picture(sheet, width, ratio);
        gui.post([made, generation, self] {
            if (self && self->m_generation == generation) {
                self->m_pictures = made;
                self->setAccessibleDescription(made.words);
                self->fit();
                Q_EMIT self->displayed();
            }
        });
    });
}

int SheetPreview::pageWidth() const
{
    return std::clamp(viewport()->width() - 2 * m_ports.theme.px(pageGap), 1, m_ports.theme.px(mostPageWidth));
}

void SheetPreview::fit()
{
    if (!m_hasSheet) {
        return;
    }
    m_pages->display(m_pictures.images, pageWidth(), m_ports.theme.px(pageGap));
    if (m_pictures.pages > 0 && m_pictures.width != pageWidth()) {
        m_again->start();
    }
}

void SheetPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace frontdesk
