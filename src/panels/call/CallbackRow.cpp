#include "panels/call/CallbackRow.h"

#include "base/PhoneNumber.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/WhenEdit.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace frontdesk {

CallbackRow::CallbackRow(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)), m_when(new WhenEdit(this)), m_to(new QLabel(this)),
      m_phone(new QLineEdit(this)), m_remove(new QPushButton(this))
{
    m_when->setObjectName(QStringLiteral("callbackWhenEdit"));
    m_phone->setObjectName(QStringLiteral("callbackPhoneLineEdit"));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly | Qt::ImhPreferLatin);
    m_remove->setObjectName(QStringLiteral("withdrawCallbackPushButton"));
    m_remove->setProperty("class", QStringLiteral("flat"));
    m_words->setProperty("class", QStringLiteral("section"));
    auto* layout = new FlowLayout(this);
    layout->setSpacing(8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_when, m_to, m_phone, m_remove}) {
        layout->addWidget(part);
    }
    connect(m_when, &WhenEdit::edited, this, &CallbackRow::edited);
    connect(m_phone, &QLineEdit::textEdited, this, &CallbackRow::edited);
    connect(m_remove, &QPushButton::clicked, this, &CallbackRow::withdrawn);
    retranslate();
    fitText();
}

void CallbackRow::setClocks(const Clock& clock, const TimeZone& zone) { m_when->setClocks(clock, zone); }

void CallbackRow::retranslate()
{
    m_words->setText(tr("Call back by"));
    m_when->setWhatFor(m_words->text());
    m_when->retranslate();
    m_to->setText(tr("to"));
    m_phone->setAccessibleName(tr("Number to call back"));
    m_remove->setText(tr("Take back"));
}

void CallbackRow::display(const Promise& shown)
{
    m_promise = shown;
    m_when->display(shown.dueAt);
    const QString number = phoneText(shown.phone);
    if (!m_phone->hasFocus() && m_phone->text() != number) {
        m_phone->setText(number);
    }
}

std::optional<Promise> CallbackRow::promise() const
{
    if (!m_promise) {
        return std::nullopt;
    }
    Promise promise = *m_promise;
    promise.dueAt = m_when->value();
    if (m_phone->text() != phoneText(promise.phone)) {
        const auto number = PhoneNumber::parse(fromQt(m_phone->text()));
        promise.phone = number ? number->digits() : fromQt(m_phone->text().trimmed());
    }
    return promise;
}

void CallbackRow::focusTime() { m_when->focusTime(); }

void CallbackRow::fitText()
{
    // Room for the longest number as read aloud, with a country's code.
    m_phone->setFixedWidth(m_phone->fontMetrics().horizontalAdvance(QStringLiteral("+00 000 0000 0000")) +
                           2 * m_phone->fontMetrics().height());
}

void CallbackRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitText();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
