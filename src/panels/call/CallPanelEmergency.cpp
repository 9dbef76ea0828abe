// The emergency side of the call panel: the bar with kind, place and the call tree (F8).
#include "domain/call/CallWords.h"
#include "panels/call/CallGuidance.h"
#include "panels/call/CallPanel.h"
#include "panels/support/CallTree.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/RosterNow.h"
#include "text/ShownLanguage.h"
#include "ui_CallPanel.h"

namespace frontdesk {

void CallPanel::setRoster(RosterNow& roster)
{
    m_roster = &roster;
    m_guidance->setRoster(&roster);
    connect(m_roster, &RosterNow::changed, this, [this] {
        if (const LineCall* call = current()) {
            showEmergency(*call);
        }
        Q_EMIT guidanceChanged();
    });
}

void CallPanel::connectEmergency()
{
    const auto showKey = [this] { m_ui->emergencyBar->setNextKey(m_keys.hint(DeskAct::Emergency)); };
    connect(&m_keys, &KeyBindings::changed, this, showKey);
    showKey();
    connect(m_ui->emergencyBar, &EmergencyBar::kindChosen, this, [this](const QString& kind) {
        CallForm form = m_ui->callFormWidget->form();
        form.emergencyKind = fromQt(kind);
        changeForm(form);
    });
    connect(m_ui->emergencyBar, &EmergencyBar::placeTyped, this, [this](const QString& place) {
        CallForm form = m_ui->callFormWidget->form();
        form.place = fromQt(place);
        changeForm(form);
    });
    connect(m_ui->emergencyBar, &EmergencyBar::told, this,
            [this](const QString& step, bool told) { m_guidance->setStep(fromQt(step), told); });
}

bool CallPanel::markEmergency()
{
    if (m_board.markEmergency() == 0) {
        return false;
    }
    showLine();
    focusEmergency();
    return true;
}

void CallPanel::focusEmergency()
{
    m_ui->emergencyBar->focusNext();
    m_ui->callScrollArea->ensureWidgetVisible(m_ui->emergencyBar, 0, 16);
}

void CallPanel::showEmergency(const LineCall& call)
{
    const bool emergency = call.form.category == categoryEmergency;
    m_ui->callFormWidget->setPlaceElsewhere(emergency);
    m_ui->emergencyBar->setVisible(emergency);
    if (emergency) {
        m_ui->emergencyBar->display(
            call.form.emergencyKind, call.form.place,
            CallTree::rows(m_board.guidance(m_board.selected()), call.session, m_roster, m_zone));
    }
}

} // namespace frontdesk
