#include "panels/importing/ScopeChoice.h"

#include "panels/importing/ImportRun.h"
#include "panels/support/FlowLayout.h"

#include <QLabel>
#include <QRadioButton>

namespace frontdesk {

ScopeChoice::ScopeChoice(ImportRun& run, QWidget* parent)
    : QWidget(parent), m_run(run), m_question(new QLabel), m_changes(new QRadioButton), m_whole(new QRadioButton)
{
    m_question->setTextFormat(Qt::PlainText);
    m_changes->setObjectName(QStringLiteral("changesRadioButton"));
    m_whole->setObjectName(QStringLiteral("wholeRadioButton"));
    for (QRadioButton* const button : {m_changes, m_whole}) {
        button->setAutoExclusive(false); // neither is chosen at first, and again for the next file
    }
    auto* const layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    layout->addWidget(m_changes);
    layout->addWidget(m_whole);
    connect(m_changes, &QRadioButton::clicked, this, [this] {
        m_run.setWhole(false);
        follow();
    });
    connect(m_whole, &QRadioButton::clicked, this, [this] {
        m_run.setWhole(true);
        follow();
    });
    retranslate();
}

bool ScopeChoice::isOpen() const
{
    return m_run.asksForWhole() && !m_run.whole() && m_run.step() == ImportRun::Step::Ready && m_run.mayWrite() &&
           m_run.goodRows() > 0;
}

void ScopeChoice::focusFirst() { m_changes->setFocus(Qt::TabFocusReason); }

void ScopeChoice::follow()
{
    m_changes->setChecked(m_run.whole() == false);
    m_whole->setChecked(m_run.whole() == true);
    setVisible(m_run.asksForWhole() && m_run.table() != nullptr);
    setEnabled(m_run.step() != ImportRun::Step::Writing && m_run.step() != ImportRun::Step::Done);
}

void ScopeChoice::retranslate()
{
    m_question->setText(tr("This list has"));
    m_changes->setText(tr("&changes only: what is missing stays owed"));
    m_whole->setText(tr("&everything that is owed: what is missing counts as paid"));
    follow();
}

} // namespace frontdesk
