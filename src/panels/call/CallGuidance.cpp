#include "panels/call/CallGuidance.h"

#include "panels/support/CallTree.h"
#include "panels/support/PackTitle.h"
#include "panels/support/RosterNow.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

namespace {

/// The part of a call that a moment belongs to; empty before anybody has answered.
std::string_view stageOf(std::string_view now)
{
    if (now.empty() || now == moment::callPrepare || now == moment::callRinging || now == moment::callMissed) {
        return {};
    }
    if (now == moment::callIdentifyRefused) {
        return moment::callIdentify;
    }
    if (now == moment::callEnded) {
        return moment::callClosing;
    }
    for (const auto stage : {moment::callAnswered, moment::callIdentify, moment::callRecap, moment::callClosing}) {
        if (now == stage) {
            return stage;
        }
    }
    return moment::callInProgress;
}

} // namespace

Guidance CallGuidance::guidance() { return m_board.guidance(m_board.selected()); }

GuidanceSource::Tone CallGuidance::tone() const
{
    const LineCall* call = m_board.call(m_board.selected());
    if (call == nullptr) {
        return Tone::Calm;
    }
    const std::string_view now = m_board.momentOf(m_board.selected());
    if (now == moment::callHoldLimit || now == moment::callDropped || now == moment::callEmergency) {
        return Tone::Late;
    }
    if (now == moment::callAnswered) {
        return call->live.snapshot().late ? Tone::Late : Tone::Calm;
    }
    const auto hold = call->live.holdState(m_board.now().steady);
    return hold && hold->near ? Tone::Near : Tone::Calm;
}

std::vector<GuidanceSource::Stage> CallGuidance::stages() const
{
    const std::string_view now = stageOf(m_board.momentOf(m_board.selected()));
    if (m_board.call(m_board.selected()) == nullptr || now.empty()) {
        return {};
    }
    const std::pair<std::string_view, QString> labels[] = {
        {moment::callAnswered, tr("Answer", "part of a call")},
        {moment::callIdentify, tr("Name", "part of a call")},
        {moment::callInProgress, tr("Record", "part of a call")},
        {moment::callRecap, tr("Read back", "part of a call")},
        {moment::callClosing, tr("Close", "part of a call")},
    };
    std::vector<Stage> stages;
    for (const auto& [moment, label] : labels) {
        stages.push_back({std::string{moment}, label, moment == now});
    }
    return stages;
}

bool CallGuidance::isTicked(std::string_view step) const
{
    const LineCall* call = m_board.call(m_board.selected());
    return call != nullptr && call->session.isTicked(step);
}

bool CallGuidance::isFilled(std::string_view field) const
{
    const LineCall* call = m_board.call(m_board.selected());
    if (call == nullptr) {
        return false;
    }
    const CallForm& form = call->form;
    if (field == "surname" || field == "caller_name") {
        return !form.callerName.empty() || form.nameDeclined;
    }
    if (field == "phone") {
        return !form.phone.empty() || form.phoneDeclined;
    }
    return !form.field(field).empty();
}

LocalText CallGuidance::packTitle(std::string_view pack) const { return packTitleIn(m_books.current(), pack); }

void CallGuidance::askStage(std::string_view moment) { m_board.askStage(m_board.selected(), moment); }

QString CallGuidance::whom(const GuidanceStep& step) const
{
    return m_roster == nullptr || step.duty.empty() ? QString() : m_roster->whom(step.duty);
}

void CallGuidance::setStep(std::string_view step, bool ticked)
{
    const std::string told =
        ticked ? CallTree::whomToKeep(m_board.guidance(m_board.selected()), step, m_roster) : std::string{};
    m_board.setStep(m_board.selected(), step, ticked, told);
}

void CallGuidance::dismiss(std::string_view prompt) { m_board.dismissPrompt(m_board.selected(), prompt); }

} // namespace frontdesk
