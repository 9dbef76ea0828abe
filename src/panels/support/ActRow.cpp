#include "panels/support/ActRow.h"

#include "panels/support/WhenEdit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

namespace frontdesk {

ActRow::ActRow(const char* stem, const Clock& clock, const TimeZone& zone, QWidget* parent)
    : QFrame(parent), m_question(new QLabel(this)), m_choices(new ChoiceChips(this)), m_words(new QLineEdit(this)),
      m_more(new QLineEdit(this)), m_when(new WhenEdit(this)), m_hint(new QLabel(this))
{
    setProperty("class", QStringLiteral("card"));
    const QString name = QLatin1String(stem);
    m_question->setObjectName(name + QStringLiteral("QuestionLabel"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setProperty("class", QStringLiteral("section"));
    m_choices->setObjectName(name + QStringLiteral("ChoiceChips"));
    m_words->setObjectName(name + QStringLiteral("LineEdit"));
    m_more->setObjectName(name + QStringLiteral("MoreLineEdit"));
    m_when->setObjectName(name + QStringLiteral("WhenEdit"));
    m_when->setClocks(clock, zone);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("class", QStringLiteral("muted"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_question);
    layout->addWidget(m_choices);
    auto* const typed = new QHBoxLayout;
    typed->setSpacing(8);
    typed->addWidget(m_words, 3);
    typed->addWidget(m_more, 2);
    typed->addWidget(m_when);
    typed->addStretch(0); // a time alone stays as wide as it is
    layout->addLayout(typed);
    layout->addWidget(m_hint);
    connect(m_choices, &ChoiceChips::chosen, this, &ActRow::lead);
    for (QLineEdit* const line : {m_words, m_more}) {
        connect(line, &QLineEdit::returnPressed, this, &ActRow::give);
    }
    hide();
}

void ActRow::ask(const ActQuestion& question)
{
    m_question->setText(question.question);
    m_choices->setChoices(question.choices);
    m_choices->setValue(question.choice);
    m_choices->setVisible(!question.choices.isEmpty());
    m_choices->setAccessibleName(question.question);
    const struct {
        QLineEdit* line;
        const QString& what;
        QString typed;
    } lines[] = {{m_words, question.words, question.typed}, {m_more, question.more, {}}};
    for (const auto& [line, what, typed] : lines) {
        line->setText(typed);
        line->setPlaceholderText(what);
        line->setAccessibleName(what);
        line->setVisible(!what.isEmpty());
    }
    m_when->setVisible(question.when.has_value());
    if (question.when) {
        m_when->display(*question.when);
    }
    retranslate();
    show();
    if (!question.choices.isEmpty() && question.choice.isEmpty()) {
        m_choices->setFocus(Qt::OtherFocusReason);
    } else {
        lead();
    }
}

void ActRow::reword(const ActQuestion& question)
{
    const QString chosen = m_choices->value();
    m_question->setText(question.question);
    m_choices->setChoices(question.choices);
    m_choices->setValue(chosen);
    m_choices->setAccessibleName(question.question);
    for (const auto& [line, what] : {std::pair{m_words, question.words}, std::pair{m_more, question.more}}) {
        line->setPlaceholderText(what);
        line->setAccessibleName(what);
    }
    retranslate();
}

/// To what is typed next.
void ActRow::lead()
{
    if (m_words->isVisibleTo(this)) {
        m_words->setFocus(Qt::OtherFocusReason);
    } else if (m_when->isVisibleTo(this)) {
        m_when->focusTime();
    } else if (!m_choices->value().isEmpty()) {
        Q_EMIT given(); // there is nothing else to say
    }
}

void ActRow::leave(QWidget* then)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (hadFocus) {
        then->setFocus(Qt::OtherFocusReason); // before it hides, or Qt chooses another
    }
    hide();
}

/// From the chips and from the time; the lines say it themselves.
void ActRow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit*>(focusWidget()) == nullptr) {
        give();
    } else {
        QFrame::keyPressEvent(event);
    }
}

/// What is to be chosen is chosen by a person, never taken for something.
void ActRow::give()
{
    if (m_choices->isVisibleTo(this) && m_choices->value().isEmpty()) {
        m_choices->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT given();
    }
}

QString ActRow::words() const { return m_words->text(); }

QString ActRow::more() const { return m_more->text(); }

UtcTime ActRow::when() const { return m_when->value(); }

void ActRow::retranslate()
{
    m_hint->setText(tr("Enter: done.  Esc: not now."));
    m_when->retranslate();
}

} // namespace frontdesk
