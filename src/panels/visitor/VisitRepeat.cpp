#include "panels/visitor/VisitRepeat.h"

#include "panels/support/ChoiceChips.h"
#include "text/ShownLanguage.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace frontdesk {

VisitRepeat::VisitRepeat(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_chips(new ChoiceChips(this)), m_lastDay(new QLineEdit(this)),
      m_problem(new QLabel(this))
{
    for (QLabel* const label : {m_label, m_problem}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_label->setProperty("class", QStringLiteral("small"));
    m_chips->setObjectName(QStringLiteral("repeatChoiceChips"));
    m_lastDay->setObjectName(QStringLiteral("repeatUntilLineEdit"));
    m_lastDay->setInputMethodHints(Qt::ImhPreferLatin);
    m_problem->setObjectName(QStringLiteral("repeatUntilProblemLabel"));
    m_problem->setProperty("class", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addWidget(m_chips);
    layout->addWidget(m_lastDay);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    connect(m_chips, &ChoiceChips::chosen, this, &VisitRepeat::follow);
    connect(m_lastDay, &QLineEdit::textChanged, m_problem, &QWidget::hide);
    retranslate();
    follow();
}

VisitRule VisitRepeat::rule() const
{
    for (const VisitRule rule : allVisitRules) {
        if (m_chips->value() == toQt(nameOf(rule))) {
            return rule;
        }
    }
    return VisitRule::Once;
}

QString VisitRepeat::lastDay() const { return m_lastDay->text(); }

void VisitRepeat::clear()
{
    m_chips->setValue({});
    m_lastDay->clear();
    follow();
}

void VisitRepeat::next()
{
    const int now = static_cast<int>(rule()); // once is no chip: the chips begin after it
    if (now + 1 < static_cast<int>(allVisitRules.size())) {
        m_chips->choose(now);
        focusLastDay();
    } else {
        m_chips->setFocus(Qt::OtherFocusReason); // the field is hidden
        m_chips->setValue({});
        follow();
    }
}

void VisitRepeat::follow()
{
    m_lastDay->setVisible(rule() != VisitRule::Once);
    m_problem->hide();
}

void VisitRepeat::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void VisitRepeat::focusLastDay() { m_lastDay->setFocus(Qt::OtherFocusReason); }

void VisitRepeat::retranslate()
{
    m_label->setText(tr("Comes again (Alt+T)"));
    const QString chosen = m_chips->value();
    m_chips->setChoices({{toQt(nameOf(VisitRule::Daily)), tr("Daily"), {}},
                         {toQt(nameOf(VisitRule::Weekdays)), tr("Monday to Friday"), {}},
                         {toQt(nameOf(VisitRule::Weekly)), tr("Weekly"), {}}});
    m_chips->setValue(chosen);
    m_chips->setAccessibleName(tr("Comes again"));
    m_lastDay->setPlaceholderText(tr("up to: 2026-12-31"));
    m_lastDay->setAccessibleName(tr("Last day on which it recurs"));
}

} // namespace frontdesk
