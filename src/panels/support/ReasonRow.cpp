#include "panels/support/ReasonRow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace frontdesk {

ReasonRow::ReasonRow(const char* name, QWidget* parent)
    : QFrame(parent), m_question(new QLabel(this)), m_reason(new QLineEdit(this))
{
    setProperty("class", QStringLiteral("card"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_reason);
    m_reason->setObjectName(QLatin1String(name));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_reason, 1);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonRow::given);
    hide();
}

void ReasonRow::ask(const QString& question)
{
    setQuestion(question);
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonRow::leave(QWidget* then)
{
    const bool hadFocus = m_reason->hasFocus();
    m_reason->clear();
    if (hadFocus) {
        then->setFocus(Qt::OtherFocusReason); // before it hides, or Qt chooses another
    }
    hide();
}

QString ReasonRow::reason() const { return m_reason->text(); }

void ReasonRow::setQuestion(const QString& question)
{
    m_question->setText(question);
    m_reason->setAccessibleName(question);
}

} // namespace frontdesk
