#include "panels/strip/WaitingHint.h"

#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/Theme.h"
#include "text/Format.h"
#include "text/Labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace frontdesk {

WaitingHint::WaitingHint(const AtHand& hand, const MatterBoard& board, const KeyBindings& keys, QWidget* parent)
    : QFrame(parent), m_hand(hand), m_board(board), m_words(new QLabel(this)), m_takeUp(new KeyHintButton(this))
{
    setObjectName(QStringLiteral("waitingHint"));
    setProperty("class", QStringLiteral("notice"));
    m_words->setObjectName(QStringLiteral("waitingHintLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_takeUp->setObjectName(QStringLiteral("returnKeyHintButton"));
    m_takeUp->setAutoDefault(false);
    keys.showOn(m_takeUp, DeskAct::CounterReturn);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_takeUp);
    connect(m_takeUp, &QPushButton::clicked, this, &WaitingHint::takeUpRequested);
    refresh();
}

void WaitingHint::refresh()
{
    const auto offered = m_hand.offered();
    const CounterMatter* const person = offered ? m_board.find(*offered) : nullptr;
    if (person == nullptr || m_quiet) {
        hide();
        return;
    }
    const MatterForm& form = person->form;
    const QString who = personLabel(form.name, form.title, form.place, form.kind);
    const auto wait = person->live.waiting(m_board.now().steady);
    m_takeUp->setText(wait ? tr("Take up again") : tr("Save it"));
    m_words->setText(wait ? tr("At the counter: %1 has been waiting for %2.").arg(who, stopwatchText(wait->elapsed))
                          : tr("At the counter: %1 is not saved yet.").arg(who));
    const QString state = wait && wait->over ? QStringLiteral("late") : QString();
    if (property("state").toString() != state) {
        setProperty("state", state);
        Theme::repolish(this);
    }
    show();
}

void WaitingHint::setQuiet(bool quiet)
{
    m_quiet = quiet;
    refresh();
}

void WaitingHint::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace frontdesk
