// The emergency side of the call panel: the bar with kind, place and the call tree (F8).
#include "domain/call/CallWords.h"
#include "panels/call/CallGuidance.h"
#include "panels/call/CallPanel.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/RosterNow.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"
#include "ui_CallPanel.h"

#include <set>

namespace frontdesk {

namespace {

/// "pack/checklist" of "pack/checklist/step".
std::string listOf(const GuidanceStep& step) { return step.key.substr(0, step.key.rfind('/')); }

/// The steps of the lists that tell somebody of the roster, in their order; what is dialled outside is among them.
std::vector<GuidanceStep> callTree(const Guidance& guidance)
{
    std::set<std::string> lists;
    for (const GuidanceStep& step : guidance.steps) {
        if (!step.duty.empty()) {
            lists.insert(listOf(step));
        }
    }
    std::vector<GuidanceStep> tree = guidance.steps;
    std::erase_if(tree, [&](const GuidanceStep& step) { return !lists.contains(listOf(step)); });
    return tree;
}

} // namespace

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
    connect(m_ui->emergencyBar, &EmergencyBar::told, this, [this](const QString& step, bool told) {
        const LineCall* call = current();
        if (call == nullptr) {
            return;
        }
        const int line = m_board.selected();
        std::string whom;
        for (const GuidanceStep& each : m_board.guidance(line).steps) {
            if (each.key == fromQt(step) && !each.duty.empty() && m_roster != nullptr) {
                whom = fromQt(m_roster->whomToKeep(each.duty));
            }
        }
        m_board.setStep(line, fromQt(step), told, whom);
    });
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
    std::vector<EmergencyBar::Row> rows;
    if (emergency) {
        const RosterToday today = m_roster == nullptr ? RosterToday{} : m_roster->today();
        for (const GuidanceStep& step : callTree(m_board.guidance(m_board.selected()))) {
            EmergencyBar::Row row{.key = toQt(step.key), .words = shown(step.text)};
            const DutyShift* const shift = today.onDuty(step.duty);
            if (shift != nullptr) {
                row.name = m_roster->nameOf(shift->entry);
                row.number = RosterNow::numberOf(shift->entry);
            } else if (!step.duty.empty()) {
                row.missing = tr("Nobody is entered: %1").arg(dutyLabel(step.duty));
            }
            for (const GuidanceSession::Event& event : call.session.log()) {
                if (event.what == "ticked" && event.key == step.key) {
                    row.told = tr("told %1").arg(clockText(event.at, m_zone));
                }
            }
            rows.push_back(row);
        }
    }
    m_ui->emergencyBar->display(call.form, rows);
}

} // namespace frontdesk
