#include "panels/importing/ScopeChoice.h"

#include "panels/importing/ImportRun.h"
#include "panels/support/FlowLayout.h"
#include "text/ErrorText.h"
#include "text/Format.h"

#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace frontdesk {

ScopeChoice::ScopeChoice(ImportRun& run, QWidget* parent)
    : QWidget(parent), m_run(run), m_question(new QLabel), m_changes(new QRadioButton), m_whole(new QRadioButton),
      m_gap(new QLabel)
{
    for (QLabel* const label : {m_question, m_gap}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_gap);
    }
    m_gap->setObjectName(QStringLiteral("listGapLabel"));
    m_changes->setObjectName(QStringLiteral("changesRadioButton"));
    m_whole->setObjectName(QStringLiteral("wholeRadioButton"));
    for (QRadioButton* const button : {m_changes, m_whole}) {
        button->setAutoExclusive(false); // neither is chosen at first, and again for the next file
    }
    auto* const both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(6);
    auto* const choice = new QWidget(this);
    auto* const layout = new FlowLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    both->addWidget(choice);
    both->addWidget(m_gap);
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
    m_gap->setText(gap());
    m_gap->setVisible(!m_gap->text().isEmpty());
    m_gap->setProperty("class", m_run.whole() == true ? QStringLiteral("problem") : QStringLiteral("muted"));
    style()->unpolish(m_gap);
    style()->polish(m_gap);
    setVisible(m_run.asksForWhole() && m_run.table() != nullptr);
    setEnabled(m_run.step() != ImportRun::Step::Writing && m_run.step() != ImportRun::Step::Done);
}

QString ScopeChoice::gap() const
{
    if (m_run.step() != ImportRun::Step::Ready || !m_run.gap()) {
        return {};
    }
    const ListGap& gap = *m_run.gap();
    if (gap.refused) {
        return m_run.whole() == true ? problemText(*gap.refused) : QString();
    }
    if (gap.count == 0) {
        return tr("Nothing that is owed is missing in this file.");
    }
    return tr("%n open fee(s) of earlier lists, %1 in all, are not in this file: as a whole list they count as paid.",
              nullptr, static_cast<int>(gap.count))
        .arg(moneyText(gap.sum));
}

void ScopeChoice::retranslate()
{
    m_question->setText(tr("This list has"));
    m_changes->setText(tr("&changes only: what is missing stays owed"));
    m_whole->setText(tr("&everything that is owed: what is missing counts as paid"));
    follow();
}

} // namespace frontdesk
