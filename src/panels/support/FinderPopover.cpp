#include "panels/support/FinderPopover.h"

#include "panels/support/HitDelegate.h"
#include "panels/support/PlainLabel.h"
#include "panels/support/SearchField.h"
#include "panels/support/Theme.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr int pageOfHits = 6;

} // namespace

FinderPopover::FinderPopover(const char* name, const Theme& theme, QWidget* window)
    : Popover(window), m_theme(theme), m_field(new SearchField(this)), m_found(new QWidget(this)),
      m_list(new QListView(this)),
      m_words(plainLabel(QLatin1String(name) + QLatin1String("WordsLabel"), "muted", this)),
      m_keys(plainLabel(QLatin1String(name) + QLatin1String("KeysLabel"), "small", this)),
      m_beside(new QHBoxLayout(m_found))
{
    setObjectName(QLatin1String(name) + QLatin1String("WindowFrame"));
    m_field->setObjectName(QLatin1String(name) + QLatin1String("LineEdit"));
    m_list->setObjectName(QLatin1String(name) + QLatin1String("ListView"));
    m_list->setItemDelegate(new HitDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_words->setAlignment(Qt::AlignCenter);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(0);
    m_beside->addWidget(m_list, 3);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_found, 1);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_keys);

    m_field->installEventFilter(this);
    connect(m_field, &SearchField::typedChanged, this, [this](const QString& typed) { search(typed); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QListView::doubleClicked, this, [this] { take(false); });
}

void FinderPopover::setModel(QAbstractListModel* model)
{
    m_model = model;
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { rowChosen(); });
}

void FinderPopover::begin()
{
    const bool opens = !isVisible();
    popUp(m_field);
    m_field->selectAll();
    if (opens) {
        search(m_field->typed());
    }
}

void FinderPopover::showFound()
{
    const bool any = m_model->rowCount() > 0;
    m_words->setVisible(!any);
    m_found->setVisible(any);
    choose(next(-1, 1));
}

void FinderPopover::tell(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(true);
}

int FinderPopover::chosen() const { return m_list->currentIndex().row(); }

bool FinderPopover::canBeChosen(int row) const
{
    return row >= 0 && row < m_model->rowCount() && m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsSelectable);
}

int FinderPopover::next(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < m_model->rowCount(); at += step) {
        if (canBeChosen(at)) {
            return at;
        }
    }
    return row;
}

void FinderPopover::choose(int row)
{
    if (!canBeChosen(row)) {
        rowChosen();
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    // The heading above the first one comes into sight with it.
    if (next(row, -1) == row) {
        m_list->scrollToTop();
    }
}

bool FinderPopover::pressed(int key, Qt::KeyboardModifiers with)
{
    switch (key) {
    case Qt::Key_Down:
        choose(next(chosen(), 1));
        return true;
    case Qt::Key_Up:
        choose(next(chosen(), -1));
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int step = 0; step < pageOfHits; ++step) {
            choose(next(chosen(), key == Qt::Key_PageDown ? 1 : -1));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(with.testFlag(Qt::ShiftModifier));
        return true;
    default:
        return false;
    }
}

bool FinderPopover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool mine = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown ||
                          key->key() == Qt::Key_PageUp || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const Qt::KeyboardModifiers plain = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if ((mine || key->key() == Qt::Key_Escape) && m_field->isComposing()) {
            return event->type() == QEvent::KeyPress; // it belongs to the input method
        }
        if (mine && plain == Qt::NoModifier) {
            event->accept(); // here Enter means what was found, not the call behind it
            return event->type() == QEvent::ShortcutOverride || pressed(key->key(), key->modifiers());
        }
    }
    return Popover::eventFilter(watched, event);
}

void FinderPopover::place()
{
    const QSize room = parentWidget()->size();
    const int margin = m_theme.px(24);
    const int width = qMin(m_theme.px(760), room.width() - 2 * margin);
    const int top = m_theme.px(66); // the lines above it stay in sight
    const int height = qMin(m_theme.px(460), room.height() - top - margin);
    setGeometry((room.width() - width) / 2, top, width, height);
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(12), m_theme.px(12), m_theme.px(10));
    layout()->setSpacing(m_theme.px(8));
}

} // namespace frontdesk
