#include "panels/support/FlowLayout.h"

#include "panels/support/KeyHintButton.h"

#include <QWidget>
#include <utility>

namespace frontdesk {

namespace {

/// The narrowest that it can be shown whole, and how high it is then.
QSize narrowestOf(QLayoutItem* item)
{
    const auto* const button = qobject_cast<const KeyHintButton*>(item->widget());
    return button != nullptr ? button->stackedSizeHint() : item->minimumSize();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size()) {
        return nullptr;
    }
    QLayoutItem* item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), Pass::Measure); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo({narrowestOf(item).width(), item->minimumSize().height()});
        }
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
            size.setHeight(qMax(size.height(), item->sizeHint().height()));
        }
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int FlowLayout::arrange(const QRect& rect, Pass pass) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem*, QRect>> line;
    int x = area.x();
    int y = area.y();
    int lineHeight = 0;
    const auto endLine = [&] {
        for (const auto& [item, place] : line) {
            if (pass == Pass::Measure) {
                continue;
            }
            const QRect to = place.translated(0, (lineHeight - place.height()) / 2);
            auto* const button = qobject_cast<KeyHintButton*>(item->widget());
            if (button != nullptr) {
                button->setGeometry(to); // the item would hold it to the height of one line
            } else {
                item->setGeometry(to);
            }
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        QSize size = item->sizeHint();
        if (size.width() > area.width()) {
            const QSize narrowest = narrowestOf(item);
            size = {qMax(area.width(), narrowest.width()), qMax(size.height(), narrowest.height())};
        }
        if (x > area.x() && x + size.width() > area.right() + 1) {
            endLine();
            x = area.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    endLine();
    const QMargins margins = contentsMargins();
    return y + lineHeight - area.y() + margins.top() + margins.bottom();
}

} // namespace frontdesk
