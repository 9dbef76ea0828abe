#include "panels/support/FigureView.h"

#include "panels/support/Discard.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int barRole = Qt::UserRole + 30; ///< a share of the longest, from 0 to 1000
constexpr int wholeBar = 1000;
constexpr int sideBySideFigures = 1000; ///< at 100 % text
/// A table of so many columns takes the whole width, below those that stand side by side.
constexpr qsizetype manyFigureColumns = 7;

/// A bar in its cell; its figure stands in words beside it.
class BarDelegate : public QStyledItemDelegate {
public:
    BarDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant share = index.data(barRole);
        if (!share.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const int gap = m_theme.px(5);
        QRect bar = option.rect.adjusted(gap, gap, -gap, -gap);
        bar.setWidth(bar.width() * share.toInt() / wholeBar);
        painter->fillRect(bar, m_theme.colors().accent);
    }

private:
    const Theme& m_theme;
};

QLabel* figureLabel(const QString& words, const char* look, QWidget* parent)
{
    auto* const label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("class", QLatin1String(look));
    return label;
}

} // namespace

FigureView::FigureView(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // the arrows scroll
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &FigureView::build);
}

void FigureView::show(std::vector<FigureTable> tables)
{
    m_tables = std::move(tables);
    build();
}

bool FigureView::isWide() const { return viewport()->width() >= m_theme.px(sideBySideFigures); }

void FigureView::build()
{
    m_wide = isWide();
    m_page = new QWidget;
    m_page->setAutoFillBackground(false);
    auto* const whole = new QVBoxLayout(m_page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(m_theme.px(12));
    auto* const columns = new QHBoxLayout;
    whole->addLayout(columns);
    columns->setSpacing(m_theme.px(12));
    std::vector<QVBoxLayout*> sides;
    std::vector<std::size_t> heights;
    for (int side = 0; side < (m_wide ? 2 : 1); ++side) {
        sides.push_back(new QVBoxLayout);
        sides.back()->setSpacing(m_theme.px(12));
        columns->addLayout(sides.back(), 1);
        heights.push_back(0);
    }
    constexpr std::size_t rowsOfHead = 4;
    for (const FigureTable& table : m_tables) {
        if (m_wide && table.columns.size() >= manyFigureColumns) { // half the width would cut its last ones off
            whole->addWidget(card(table));
            continue;
        }
        const auto shortest = std::min_element(heights.begin(), heights.end()) - heights.begin();
        sides[static_cast<std::size_t>(shortest)]->addWidget(card(table));
        heights[static_cast<std::size_t>(shortest)] += table.rows.size() + rowsOfHead;
    }
    for (QVBoxLayout* const side : sides) {
        side->addStretch(1);
    }
    discard(takeWidget());
    setWidget(m_page);
}

QWidget* FigureView::card(const FigureTable& table)
{
    auto* const frame = new QFrame(m_page);
    frame->setProperty("class", QStringLiteral("card"));
    auto* const layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addWidget(figureLabel(table.title, "section", frame));
    const bool bars = !table.bars.empty() && table.bars.size() == table.rows.size();
    const auto words = static_cast<int>(table.columns.size());
    auto* const view = new QTableWidget(static_cast<int>(table.rows.size()), words + (bars ? 1 : 0), frame);
    view->setObjectName(table.key + QStringLiteral("FigureTable"));
    view->setAccessibleName(table.title);
    view->setAccessibleDescription(table.counted);
    view->setHorizontalHeaderLabels(table.columns + (bars ? QStringList{QString()} : QStringList{}));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setFocusPolicy(Qt::NoFocus); // the page is scrolled as a whole
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setWordWrap(false);
    view->setItemDelegate(new BarDelegate(m_theme, view));
    for (int column = 0; column < view->columnCount(); ++column) {
        view->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                             Qt::AlignVCenter);
    }
    const int most = bars ? std::max(1, *std::max_element(table.bars.begin(), table.bars.end())) : 1;
    for (int row = 0; row < view->rowCount(); ++row) {
        const QStringList& cells = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < std::min(words, static_cast<int>(cells.size())); ++column) {
            auto* const item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            view->setItem(row, column, item);
        }
        if (bars) {
            auto* const item = new QTableWidgetItem;
            item->setData(barRole, table.bars[static_cast<std::size_t>(row)] * wholeBar / most);
            view->setItem(row, words, item);
        }
    }
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(bars ? words : 0, QHeaderView::Stretch);
    if (bars) { // a bar keeps some room beside long words
        view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
        view->setColumnWidth(0, m_theme.px(170));
    }
    view->horizontalHeader()->setHighlightSections(false);
    view->verticalHeader()->setDefaultSectionSize(m_theme.px(24));
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + view->rowCount() * m_theme.px(24) +
                         2 * view->frameWidth());
    layout->addWidget(view);
    layout->addWidget(figureLabel(table.counted, "muted", frame));
    return frame;
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (isWide() != m_wide && !m_tables.empty()) {
        QMetaObject::invokeMethod(this, &FigureView::build, Qt::QueuedConnection);
    }
}

} // namespace frontdesk
