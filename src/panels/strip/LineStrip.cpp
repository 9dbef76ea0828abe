#include "panels/strip/LineStrip.h"

#include "panels/strip/LineTile.h"
#include "panels/strip/LineTileText.h"
#include "panels/support/Discard.h"
#include "panels/support/PlainText.h"
#include "panels/support/Theme.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

/// Holds what others put into the strip; nothing in it, no room taken.
QWidget* rowOfWidgets(QWidget* strip)
{
    auto* const row = new QWidget(strip);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    row->hide();
    return row;
}

QLabel* rightLabel(const QString& objectName, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

LineStrip::LineStrip(const LineBoard& board, const Theme& theme, const TimeZone& zone, QWidget* parent)
    : QFrame(parent), m_board(board), m_theme(theme), m_zone(zone)
{
    setObjectName(QStringLiteral("lineStripFrame"));
    setProperty("class", QStringLiteral("bar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rows = new QVBoxLayout(this);
    m_top = new QHBoxLayout;
    m_bottom = new QHBoxLayout;
    m_rows->addLayout(m_top);
    m_rows->addLayout(m_bottom);
    m_brand = new QLabel(this);
    m_brand->setProperty("class", QStringLiteral("brand"));
    m_brand->setTextFormat(Qt::PlainText);
    m_tilesLayout = new QHBoxLayout;
    m_counters = rowOfWidgets(this);
    m_tools = rowOfWidgets(this);
    m_at = new QWidget(this);
    auto* const at = new QVBoxLayout(m_at);
    at->setContentsMargins(0, 0, 0, 0);
    at->setSpacing(0);
    m_unit = rightLabel(QStringLiteral("unitLabel"), this);
    m_clock = rightLabel(QStringLiteral("clockLabel"), this);
    m_clock->setProperty("class", QStringLiteral("muted"));
    at->addStretch();
    at->addWidget(m_unit);
    at->addWidget(m_clock);
    at->addStretch();
    m_top->addWidget(m_brand);
    m_top->addLayout(m_tilesLayout);
    m_top->addWidget(m_counters);
    m_top->addStretch(1);
    m_top->addWidget(m_tools);
    m_top->addWidget(m_at);
    refresh();
}

void LineStrip::refresh()
{
    //: The product's name on screen
    m_brand->setText(tr("Three Rings"));
    m_rows->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    m_rows->setSpacing(m_theme.px(6));
    m_top->setSpacing(m_theme.px(16));
    m_bottom->setSpacing(m_theme.px(16));
    m_tilesLayout->setSpacing(m_theme.px(6));
    m_counters->layout()->setSpacing(m_theme.px(6));
    m_tools->layout()->setSpacing(m_theme.px(8));
    const auto& lines = m_board.lines();
    if (m_tiles.size() != lines.size()) {
        m_tiles.clear();
        discardAll(*m_tilesLayout);
        for (const LineSettings& line : lines) {
            auto* const made = new LineTile(m_theme, line.number, this);
            made->setObjectName(QStringLiteral("line%1LineTile").arg(line.number));
            connect(made, &LineTile::clicked, this, [this, number = line.number] { Q_EMIT lineChosen(number); });
            m_tilesLayout->addWidget(made);
            m_tiles.push_back(made);
        }
    }
    // Few lines keep room for their names; eight have to fit at double size, too.
    constexpr std::size_t fewLines = 3;
    for (LineTile* const each : m_tiles) {
        each->setMinimumWidth(m_tiles.size() <= fewLines ? m_theme.px(128) : 0);
    }
    for (const LineSettings& line : lines) {
        refreshLine(line.number);
    }
    second();
    arrange();
}

void LineStrip::refreshLine(int line)
{
    for (const LineSettings& settings : m_board.lines()) {
        if (LineTile* const shownTile = tile(settings.number)) {
            // The selection may have moved from any other tile.
            const bool selected = m_lineInHand && m_board.selected() == settings.number;
            if (settings.number == line || shownTile->state().selected != selected) {
                LineTileState state =
                    lineTileState(m_board, settings, m_masked ? TileShows::StateOnly : TileShows::Everything);
                state.selected = selected;
                shownTile->show(state);
            }
        }
    }
}

void LineStrip::second()
{
    for (const LineSettings& line : m_board.lines()) {
        if (m_board.call(line.number) != nullptr) {
            refreshLine(line.number);
        }
    }
    const UtcTime now = m_board.now().wall;
    m_clock->setText(QStringLiteral("%1 %2").arg(dayText(now, m_zone, now), clockText(now, m_zone)));
}

void LineStrip::setLineInHand(bool inHand)
{
    m_lineInHand = inHand;
    refreshLine(m_board.selected());
}

void LineStrip::setMasked(bool masked)
{
    m_masked = masked;
    refresh();
}

void LineStrip::setUnitName(const QString& name)
{
    const int most = m_theme.px(200);
    m_unit->setText(m_unit->fontMetrics().elidedText(name, Qt::ElideRight, most));
    m_unit->setToolTip(plainToolTip(name));
}

void LineStrip::addCounter(QWidget* widget)
{
    m_counters->layout()->addWidget(widget);
    m_counters->show();
    arrange();
}

void LineStrip::addTool(QWidget* widget)
{
    m_tools->layout()->addWidget(widget);
    m_tools->show();
    arrange();
}

void LineStrip::addTail(QWidget* widget)
{
    m_top->addWidget(widget);
    arrange();
}

int LineStrip::tilesWidth() const
{
    int width = 0;
    for (const LineTile* const each : m_tiles) {
        width += std::max(each->minimumWidth(), each->minimumSizeHint().width()) + m_tilesLayout->spacing();
    }
    return width;
}

int LineStrip::oneRowWidth() const
{
    // By what the tiles need at least: a strip that changed its rows whenever a line rings would be restless.
    int width = m_rows->contentsMargins().left() + m_rows->contentsMargins().right() + tilesWidth();
    for (const QWidget* const each : {static_cast<QWidget*>(m_brand), m_counters, m_tools, m_at}) {
        width += each->isHidden() ? 0 : each->sizeHint().width() + m_top->spacing();
    }
    for (int at = 0; at < m_top->count(); ++at) {
        const QWidget* const tail = m_top->itemAt(at)->widget();
        if (tail != nullptr && tail != m_brand && tail != m_counters && tail != m_tools && tail != m_at) {
            width += tail->sizeHint().width() + m_top->spacing();
        }
    }
    return width;
}

void LineStrip::arrange()
{
    const bool twoRows = oneRowWidth() > width();
    if (twoRows == m_twoRows) {
        return;
    }
    m_twoRows = twoRows;
    while (QLayoutItem* const item = m_bottom->takeAt(0)) {
        delete item;
    }
    if (twoRows) {
        m_bottom->addWidget(m_counters);
        m_bottom->addStretch(1);
        m_bottom->addWidget(m_tools);
        m_bottom->addWidget(m_at);
    } else {
        constexpr int afterTiles = 2; // the brand and the tiles stand before
        m_top->insertWidget(afterTiles, m_counters);
        m_top->insertWidget(afterTiles + 2, m_tools);
        m_top->insertWidget(afterTiles + 3, m_at);
    }
    updateGeometry();
}

QSize LineStrip::minimumSizeHint() const
{
    const QMargins margins = m_rows->contentsMargins();
    const int lines = m_brand->sizeHint().width() + m_top->spacing() * 2 + tilesWidth();
    int tail = 0;
    if (const QLayoutItem* const last = m_top->itemAt(m_top->count() - 1); last->widget() != nullptr) {
        tail = last->widget()->sizeHint().width() + m_top->spacing();
    }
    int second = 0;
    for (const QWidget* const each : {m_counters, m_tools, m_at}) {
        second += each->isHidden() ? 0 : each->minimumSizeHint().width() + m_bottom->spacing();
    }
    return {std::max(lines + tail, second) + margins.left() + margins.right(), QFrame::minimumSizeHint().height()};
}

void LineStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool LineStrip::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(); // a tile at the counter or a tool has come, gone or changed its words
    }
    return QFrame::event(event);
}

LineTile* LineStrip::tile(int line) const
{
    for (LineTile* const each : m_tiles) {
        if (each->line() == line) {
            return each;
        }
    }
    return nullptr;
}

void LineStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace frontdesk
