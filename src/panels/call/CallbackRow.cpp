#include "panels/call/CallbackRow.h"

#include "base/PhoneNumber.h"
#include "panels/support/FlowLayout.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace frontdesk {

CallbackRow::CallbackRow(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)), m_time(new QTimeEdit(this)), m_day(new QLabel(this)),
      m_to(new QLabel(this)), m_phone(new QLineEdit(this)), m_remove(new QPushButton(this))
{
    m_time->setObjectName(QStringLiteral("callbackTimeEdit"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_phone->setObjectName(QStringLiteral("callbackPhoneLineEdit"));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly | Qt::ImhPreferLatin);
    m_phone->setMaximumWidth(220);
    m_remove->setObjectName(QStringLiteral("withdrawCallbackPushButton"));
    m_remove->setProperty("class", QStringLiteral("flat"));
    m_words->setProperty("class", QStringLiteral("section"));
    m_day->setProperty("class", QStringLiteral("muted"));
    auto* layout = new FlowLayout(this);
    layout->setSpacing(8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_time, m_day, m_to, m_phone, m_remove}) {
        layout->addWidget(part);
    }
    connect(m_time, &QTimeEdit::timeChanged, this, &CallbackRow::edited);
    connect(m_phone, &QLineEdit::textEdited, this, &CallbackRow::edited);
    connect(m_remove, &QPushButton::clicked, this, &CallbackRow::withdrawn);
    retranslate();
}

void CallbackRow::retranslate()
{
    m_words->setText(tr("Call back by"));
    m_time->setAccessibleName(m_words->text());
    m_to->setText(tr("to"));
    m_phone->setAccessibleName(tr("Number to call back"));
    m_remove->setText(tr("Take back"));
}

void CallbackRow::display(const Promise& shown, const TimeZone& zone, UtcTime now)
{
    m_promise = shown;
    const LocalTime due = zone.localTime(shown.dueAt);
    if (!m_time->hasFocus()) { // half a typed time must not jump
        const QSignalBlocker quiet(m_time);
        m_time->setTime(QTime(due.hour(), due.minute()));
    }
    m_day->setText(zone.localDate(shown.dueAt) == zone.localDate(now) ? tr("today") : dayText(shown.dueAt, zone, now));
    const QString number = phoneText(shown.phone);
    if (!m_phone->hasFocus() && m_phone->text() != number) {
        m_phone->setText(number);
    }
}

std::optional<Promise> CallbackRow::promise(const TimeZone& zone, UtcTime now) const
{
    if (!m_promise) {
        return std::nullopt;
    }
    Promise promise = *m_promise;
    const QTime typed = m_time->time();
    const auto time = LocalTime::sinceMidnight(std::chrono::hours{typed.hour()} + std::chrono::minutes{typed.minute()});
    if (time) {
        LocalDateTime due{zone.localDate(now), *time};
        if (zone.toUtc(due) <= now) {
            due.date = plusDays(due.date, 1);
        }
        promise.dueAt = zone.toUtc(due);
    }
    const auto number = PhoneNumber::parse(fromQt(m_phone->text()));
    promise.phone = number ? number->digits() : fromQt(m_phone->text().trimmed());
    return promise;
}

void CallbackRow::focusTime()
{
    m_time->setFocus(Qt::OtherFocusReason);
    m_time->setSelectedSection(QDateTimeEdit::HourSection);
}

} // namespace frontdesk
