#include "panels/strip/LineStrip.h"

#include "panels/strip/LineTile.h"
#include "panels/strip/LineTileText.h"
#include "panels/support/PlainText.h"
#include "panels/support/Theme.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace frontdesk {

LineStrip::LineStrip(const LineBoard& board, const Theme& theme, const TimeZone& zone, QWidget* parent)
    : QFrame(parent), m_board(board), m_theme(theme), m_zone(zone)
{
    setObjectName(QStringLiteral("lineStripFrame"));
    setProperty("class", QStringLiteral("bar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout = new QHBoxLayout(this);
    m_brand = new QLabel(this);
    m_brand->setProperty("class", QStringLiteral("brand"));
    m_brand->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_brand);
    m_tilesLayout = new QHBoxLayout;
    m_layout->addLayout(m_tilesLayout, 1);
    auto* const at = new QVBoxLayout;
    at->setSpacing(0);
    m_unit = new QLabel(this);
    m_unit->setObjectName(QStringLiteral("unitLabel"));
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clock = new QLabel(this);
    m_clock->setObjectName(QStringLiteral("clockLabel"));
    m_clock->setTextFormat(Qt::PlainText);
    m_clock->setProperty("class", QStringLiteral("muted"));
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    at->addStretch();
    at->addWidget(m_unit);
    at->addWidget(m_clock);
    at->addStretch();
    m_layout->addLayout(at);
    refresh();
}

void LineStrip::refresh()
{
    //: The product's name on screen
    m_brand->setText(tr("Three Rings"));
    m_layout->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    m_layout->setSpacing(m_theme.px(16));
    m_tilesLayout->setSpacing(m_theme.px(6));
    const auto& lines = m_board.lines();
    if (m_tiles.size() != lines.size()) {
        qDeleteAll(m_tiles);
        m_tiles.clear();
        while (QLayoutItem* const item = m_tilesLayout->takeAt(0)) {
            delete item;
        }
        for (const LineSettings& line : lines) {
            auto* const made = new LineTile(m_theme, line.number, this);
            made->setObjectName(QStringLiteral("line%1LineTile").arg(line.number));
            connect(made, &LineTile::clicked, this, [this, number = line.number] { Q_EMIT lineChosen(number); });
            m_tilesLayout->addWidget(made);
            m_tiles.push_back(made);
        }
        m_tilesLayout->addStretch(1);
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
}

void LineStrip::refreshLine(int line)
{
    for (const LineSettings& settings : m_board.lines()) {
        if (LineTile* const shownTile = tile(settings.number)) {
            // The selection may have moved from any other tile.
            if (settings.number == line || shownTile->state().selected != (m_board.selected() == settings.number)) {
                shownTile->show(lineTileState(m_board, settings));
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

void LineStrip::setUnitName(const QString& name)
{
    const int most = m_theme.px(200);
    m_unit->setText(m_unit->fontMetrics().elidedText(name, Qt::ElideRight, most));
    m_unit->setToolTip(plainToolTip(name));
}

void LineStrip::addTail(QWidget* widget) { m_layout->addWidget(widget); }

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
