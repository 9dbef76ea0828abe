#include "panels/matter/MatterGuidance.h"

#include "domain/matter/MatterKind.h"
#include "domain/matter/MatterStage.h"
#include "panels/support/CallTree.h"
#include "panels/support/PackTitle.h"
#include "panels/support/RosterNow.h"

namespace frontdesk {

const CounterMatter* MatterGuidance::current() const
{
    return m_board.atHand() ? m_board.find(*m_board.atHand()) : nullptr;
}

Guidance MatterGuidance::guidance() { return m_board.atHand() ? m_board.guidance(*m_board.atHand()) : Guidance{}; }

GuidanceSource::Tone MatterGuidance::tone() const
{
    const CounterMatter* matter = current();
    if (matter == nullptr) {
        return Tone::Calm;
    }
    const bool sorry = m_board.momentOf(matter->id) == moment::visitorWaitingEnded && matter->live.lastWaitWasLong();
    return sorry || matter->form.kind == matterEmergency ? Tone::Late : Tone::Calm;
}

std::vector<GuidanceSource::Stage> MatterGuidance::stages() const
{
    const CounterMatter* matter = current();
    if (matter == nullptr || matter->live.state() == MatterState::Ended) {
        return {};
    }
    const std::string_view now = m_board.momentOf(matter->id);
    const bool complaint = matter->form.kind == "complaint";
    const std::string_view listening = complaint                        ? moment::complaintListening
                                       : matter->form.kind == "inquiry" ? moment::visitorInquiry
                                                                        : moment::visitorTalking;
    const std::pair<std::string_view, QString> labels[] = {
        {listening, tr("Listen", "part of a counter matter")},
        {moment::visitorAnswerUnknown, tr("Not sure", "part of a counter matter")},
        {moment::visitorOutOfScope, tr("Not ours", "part of a counter matter")},
        {moment::visitorLeaving, tr("Goodbye", "part of a counter matter")},
    };
    std::vector<Stage> stages;
    for (const auto& [moment, label] : labels) {
        stages.push_back({std::string{moment}, label, moment == now});
    }
    return stages;
}

bool MatterGuidance::isTicked(std::string_view step) const
{
    const CounterMatter* matter = current();
    return matter != nullptr && matter->session.isTicked(step);
}

bool MatterGuidance::isFilled(std::string_view field) const
{
    const CounterMatter* matter = current();
    return matter != nullptr && !matter->form.field(field).empty();
}

LocalText MatterGuidance::packTitle(std::string_view pack) const { return packTitleIn(m_books.current(), pack); }

QString MatterGuidance::whom(const GuidanceStep& step) const
{
    return step.duty.empty() ? QString() : m_roster.whom(step.duty);
}

void MatterGuidance::askStage(std::string_view moment)
{
    if (m_board.atHand()) {
        m_board.askStage(*m_board.atHand(), moment);
    }
}

void MatterGuidance::setStep(std::string_view step, bool ticked)
{
    if (m_board.atHand()) {
        const MatterId id = *m_board.atHand();
        m_board.setStep(id, step, ticked,
                        ticked ? CallTree::whomToKeep(m_board.guidance(id), step, &m_roster) : std::string{});
    }
}

void MatterGuidance::dismiss(std::string_view prompt)
{
    if (m_board.atHand()) {
        m_board.dismissPrompt(*m_board.atHand(), prompt);
    }
}

} // namespace frontdesk
