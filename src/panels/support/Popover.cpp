#include "panels/support/Popover.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>

namespace frontdesk {

namespace {

bool isBareEscape(const QEvent& event)
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier;
}

} // namespace

Popover::Popover(QWidget* window) : QFrame(window)
{
    setProperty("class", QStringLiteral("card"));
    setFocusPolicy(Qt::ClickFocus);
    auto* const shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now != nullptr && now->window() == this->window() && !isAncestorOf(now)) {
            hide(); // somebody clicked elsewhere, or a ring was answered
        }
    });
    hide();
}

void Popover::popUp(QWidget* first)
{
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
        place();
        show();
        raise();
    }
    first->setFocus(Qt::ShortcutFocusReason);
}

void Popover::putAway()
{
    const bool had = isAncestorOf(QApplication::focusWidget());
    const QPointer<QWidget> before = m_before;
    hide();
    if (had && before) {
        before->setFocus(Qt::OtherFocusReason);
    }
}

bool Popover::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isBareEscape(*event)) {
        event->accept(); // here Esc means the card, not the call behind it
        return true;
    }
    if (event->type() == QEvent::KeyPress && isBareEscape(*event)) {
        putAway();
        return true;
    }
    return QFrame::event(event);
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Popover::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && isVisible()) {
        place();
    }
    QFrame::changeEvent(event);
}

} // namespace frontdesk
