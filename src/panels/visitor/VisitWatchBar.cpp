#include "panels/visitor/VisitWatchBar.h"

#include "domain/people/Rights.h"
#include "panels/support/KeyHintButton.h"
#include "panels/visitor/VisitDesk.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QLabel>

namespace frontdesk {

VisitWatchBar::VisitWatchBar(VisitDesk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_words(new QLabel(this)), m_letIn(new KeyHintButton(this)),
      m_refuse(new KeyHintButton(this))
{
    setObjectName(QStringLiteral("visitWatchBar"));
    setProperty("class", QStringLiteral("notice"));
    m_words->setObjectName(QStringLiteral("visitWatchLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_letIn->setObjectName(QStringLiteral("watchLetInKeyHintButton"));
    m_refuse->setObjectName(QStringLiteral("watchRefuseKeyHintButton"));
    m_letIn->setKeyHint(QKeySequence(letInKey).toString(QKeySequence::NativeText));
    m_refuse->setKeyHint(QKeySequence(refuseKey).toString(QKeySequence::NativeText));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_letIn);
    layout->addWidget(m_refuse);
    connect(m_letIn, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    connect(&desk, &VisitDesk::besideChanged, this, &VisitWatchBar::showBeside);
    connect(&desk, &VisitDesk::chosenChanged, this, &VisitWatchBar::showBeside);
    hide();
}

bool VisitWatchBar::mayDecide() const { return Rights::has(m_desk.ports().desk.actor().roles, Right::DecideWatch); }

QString VisitWatchBar::wordsFor(const VisitBeside& beside) const
{
    const Watch& watch = beside.hits.front().watch;
    if (beside.isRefused()) {
        return tr("Decided: does not go in. See the visitor off kindly.");
    }
    if (!beside.isUndecided()) {
        return tr("Decided: may go in.");
    }
    const QString decider = watch.decider.empty() ? tr("a supervisor") : toQt(watch.decider);
    if (!mayDecide()) {
        return tr("One moment for this visit: please call %1 before anybody goes in.").arg(decider);
    }
    return tr("On the watch-list: %1 To be decided by %2.").arg(toQt(watch.reason), decider);
}

void VisitWatchBar::showBeside()
{
    const VisitBeside* beside = m_desk.beside();
    const Visit* visit = m_desk.chosen();
    const bool hit = beside != nullptr && visit != nullptr && !beside->hits.empty() && isInside(visit->state);
    setVisible(hit);
    if (!hit) {
        return;
    }
    m_words->setText(wordsFor(*beside));
    const bool open = mayDecide();
    m_letIn->setVisible(open && (beside->isUndecided() || beside->isRefused()));
    m_refuse->setVisible(open && !beside->isRefused());
}

void VisitWatchBar::decide(bool letIn)
{
    if (isVisible() && mayDecide()) {
        m_desk.decide(letIn, {});
    }
}

void VisitWatchBar::retranslate()
{
    m_letIn->setText(tr("Let in"));
    m_refuse->setText(tr("Not in"));
    showBeside();
}

} // namespace frontdesk
