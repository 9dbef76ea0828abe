// The history of all calls stands in the place of the call at hand; an answered call takes it back.
#include "panels/call/CallDetail.h"
#include "panels/call/CallHistory.h"
#include "panels/call/CallPanel.h"
#include "ui_CallPanel.h"

namespace frontdesk {

bool CallPanel::isHistoryInFront() const { return m_history != nullptr && !m_history->isHidden(); }

void CallPanel::enter()
{
    leaveHistory();
    Panel::enter();
}

void CallPanel::showHistory()
{
    if (m_history == nullptr) {
        m_history = new CallHistory({m_desk, m_hub, m_theme, m_clock, m_zone, m_keys}, this);
        m_ui->outerLayout->addWidget(m_history);
        connect(m_history, &CallHistory::openRequested, this, &CallPanel::openFromHistory);
        connect(m_history, &CallHistory::backRequested, this, &CallPanel::leaveHistory);
    }
    m_ui->callScrollArea->hide();
    m_history->show();
    m_history->focusList();
}

void CallPanel::leaveHistory()
{
    m_cameFromHistory = false;
    if (isHistoryInFront()) {
        m_history->hide();
        m_ui->callScrollArea->show();
        setFocus(Qt::OtherFocusReason); // what is typed on by mistake must not land in a field
    }
}

void CallPanel::openFromHistory(CallId call)
{
    leaveHistory();
    m_cameFromHistory = true;
    m_detail->open(call);
}

void CallPanel::detailClosed()
{
    showLine();
    if (std::exchange(m_cameFromHistory, false) && current() == nullptr) {
        showHistory(); // back to where it was opened
    }
}

bool CallPanel::actInHistory(DeskAct act)
{
    switch (act) {
    case DeskAct::Filter:
        m_history->focusFilter();
        return true;
    case DeskAct::SaveToComplete:
        m_history->back();
        return true;
    case DeskAct::Callback:
    case DeskAct::ReadBack:
    case DeskAct::Save:
    case DeskAct::WrongNumber:
    case DeskAct::CutOff:
    case DeskAct::NewestMissed:
        leaveHistory(); // what the key does is seen with the call
        return false;
    default:
        return false;
    }
}

} // namespace frontdesk
