#include "panels/support/ScanWatcher.h"

#include "panels/support/FieldMemory.h"
#include "panels/support/ImeGuard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace frontdesk {

namespace {

constexpr int mostScanned = 256; ///< characters; more than any code holds

bool isPlainCharacter(const QKeyEvent& event)
{
    const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::NoModifier && event.text().size() == 1 && event.text().front().isPrint();
}

bool endsCode(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab) &&
           (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

bool isModifierKey(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Shift || event.key() == Qt::Key_CapsLock || event.key() == Qt::Key_NumLock;
}

} // namespace

ScanWatcher::ScanWatcher(const Clock& clock, const ImeGuard& ime, QObject* parent)
    : QObject(parent), m_clock(clock), m_ime(ime)
{
    QCoreApplication::instance()->installEventFilter(this);
}

ScanWatcher::~ScanWatcher() = default;

void ScanWatcher::stopWatching()
{
    QCoreApplication::instance()->removeEventFilter(this);
    giveOn();
    forget();
}

bool ScanWatcher::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_giving && watched->isWidgetType()) {
        auto* const widget = static_cast<QWidget*>(watched);
        const QWidget* const focused = QApplication::focusWidget();
        // The same event passes here again for each parent that it is offered to: only its first receiver counts.
        const bool first = focused != nullptr ? widget == focused : widget->isWindow();
        if (first && keyPressed(widget, *static_cast<const QKeyEvent*>(event))) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool ScanWatcher::keyPressed(QWidget* target, const QKeyEvent& event)
{
    if (m_ime.isComposing()) {
        forget();
        return false;
    }
    if (isModifierKey(event)) {
        return false; // a scanner presses Shift for capitals
    }
    const SteadyTime now = m_clock.steady();
    const bool quick = !m_typed.isEmpty() && now - m_lastAt <= m_settings.mostBetween && m_target == target;
    if (!quick) {
        giveOn();
        forget();
    }
    m_lastAt = now;
    if (isPlainCharacter(event) && !event.isAutoRepeat()) {
        return characterPressed(target, event);
    }
    const auto scanned = quick && endsCode(event) ? code() : std::nullopt;
    if (!scanned) {
        giveOn();
        forget();
        return false;
    }
    finish(*scanned);
    return true; // its Enter must press no button and its Tab leave no field
}

bool ScanWatcher::characterPressed(QWidget* target, const QKeyEvent& event)
{
    const bool isText = FieldMemory::isTextField(target);
    if (m_typed.isEmpty()) {
        m_target = target;
        m_before = isText ? std::make_unique<FieldMemory>(target) : nullptr;
    }
    m_typed += event.text();
    if (m_typed.size() > mostScanned) {
        giveOn();
        forget();
        return false;
    }
    if (!m_settings.suffix.isEmpty() && m_typed.endsWith(m_settings.suffix)) {
        if (const auto scanned = code()) {
            finish(*scanned);
            return true;
        }
    }
    if (isText || event.key() == Qt::Key_Space) {
        return false; // a person must see at once what is typed; a button's Space has its release behind it
    }
    m_held.emplace_back(event.clone());
    Q_EMIT wakeChanged();
    return true;
}

std::optional<QString> ScanWatcher::code() const
{
    QString code = m_typed;
    if (!m_settings.prefix.isEmpty()) {
        if (!code.startsWith(m_settings.prefix)) {
            return std::nullopt;
        }
        code.remove(0, m_settings.prefix.size());
    }
    if (!m_settings.suffix.isEmpty()) {
        if (!code.endsWith(m_settings.suffix)) {
            return std::nullopt;
        }
        code.chop(m_settings.suffix.size());
    }
    return code.size() >= m_settings.least ? std::optional{code} : std::nullopt;
}

void ScanWatcher::finish(const QString& code)
{
    if (m_before) {
        m_before->putBack();
    }
    m_held.clear();
    forget();
    const bool badge = !m_settings.badgePrefix.isEmpty() && code.startsWith(m_settings.badgePrefix);
    const Scan scan{badge ? Scan::Kind::StaffBadge : Scan::Kind::Other, code};
    Q_EMIT scanned(code);
    for (const Listener& listener : m_listeners) {
        if (listener(scan)) {
            return;
        }
    }
    Q_EMIT unknown(code);
}

std::optional<SteadyTime> ScanWatcher::nextWake() const
{
    return m_held.empty() ? std::nullopt : std::optional{m_lastAt + m_settings.mostBetween + Milliseconds{1}};
}

void ScanWatcher::look()
{
    if (const auto wake = nextWake(); wake && m_clock.steady() >= *wake) {
        giveOn();
        forget();
    }
}

void ScanWatcher::giveOn()
{
    const auto held = std::move(m_held);
    m_held.clear();
    const QPointer<QWidget> target = m_target;
    m_giving = true;
    for (const auto& event : held) {
        if (target) {
            QCoreApplication::sendEvent(target, event.get());
        }
    }
    m_giving = false;
}

void ScanWatcher::forget()
{
    m_typed.clear();
    m_before.reset();
    m_target.clear();
    m_held.clear();
}

} // namespace frontdesk
