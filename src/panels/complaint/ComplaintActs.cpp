#include "panels/complaint/ComplaintActs.h"

#include "domain/complaint/ComplaintCourse.h"

#include "domain/complaint/CloseGate.h"
#include "domain/complaint/ComplaintAdjudication.h"

#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

constexpr std::array complaintActRows{
    ComplaintActs::Row{ComplaintAct::Next, "complaintNext", Qt::Key_Return, ""},
    ComplaintActs::Row{ComplaintAct::Tell, "complaintTell", Qt::ALT | Qt::Key_T,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Told the customer")},
    ComplaintActs::Row{ComplaintAct::Promise, "complaintPromise", Qt::ALT | Qt::Key_I,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Promise")},
    ComplaintActs::Row{ComplaintAct::Settle, "complaintSettle", Qt::ALT | Qt::Key_Y,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Promise kept?")},
    ComplaintActs::Row{ComplaintAct::Ask, "complaintAsk", Qt::ALT | Qt::Key_D,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Ask a department")},
    ComplaintActs::Row{ComplaintAct::Answer, "complaintAnswer", Qt::ALT | Qt::Key_A,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Answer came")},
    ComplaintActs::Row{ComplaintAct::Escalate, "complaintEscalate", Qt::ALT | Qt::Key_B,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Bring it up")},
    ComplaintActs::Row{ComplaintAct::Chase, "complaintChase", Qt::ALT | Qt::Key_C,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Customer chases")},
    ComplaintActs::Row{ComplaintAct::Note, "complaintNote", Qt::ALT | Qt::Key_N,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Note")},
    ComplaintActs::Row{ComplaintAct::Resolve, "complaintResolve", Qt::ALT | Qt::Key_R,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Solved")},
    ComplaintActs::Row{ComplaintAct::FollowUp, "complaintFollowUp", Qt::ALT | Qt::Key_F,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Ask the customer")},
    ComplaintActs::Row{ComplaintAct::Close, "complaintClose", Qt::ALT | Qt::Key_K,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Close")},
    ComplaintActs::Row{ComplaintAct::Assign, "complaintAssign", Qt::ALT | Qt::Key_S,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Give to"), true},
    ComplaintActs::Row{ComplaintAct::Return, "complaintReturn", Qt::ALT | Qt::Key_X,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "It comes back"), true},
    ComplaintActs::Row{ComplaintAct::Wait, "complaintWait", Qt::ALT | Qt::Key_W,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Has to wait"), true},
    ComplaintActs::Row{ComplaintAct::HandOn, "complaintHandOn", Qt::ALT | Qt::Key_H,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Hand on"), true},
    ComplaintActs::Row{ComplaintAct::TurnAway, "complaintTurnAway", Qt::ALT | Qt::Key_Q,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Not ours"), true},
    ComplaintActs::Row{ComplaintAct::Merge, "complaintMerge", Qt::ALT | Qt::Key_M,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Merge or bundle"), true},
    ComplaintActs::Row{ComplaintAct::Explain, "complaintExplain", Qt::ALT | Qt::Key_E,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Why these dates"), true},
    ComplaintActs::Row{ComplaintAct::Rule, "complaintRule", Qt::ALT | Qt::Key_L,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Rule on it"), true},
    ComplaintActs::Row{ComplaintAct::Appeal, "complaintAppeal", Qt::ALT | Qt::Key_O,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Appeal"), true},
    ComplaintActs::Row{ComplaintAct::Review, "complaintReview", Qt::ALT | Qt::Key_9,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Review the quality"), true},
    ComplaintActs::Row{ComplaintAct::Visit, "complaintVisit", Qt::ALT | Qt::Key_V,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Visit there"), true},
    ComplaintActs::Row{ComplaintAct::Print, "complaintPrint", Qt::ALT | Qt::Key_P,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Papers"), true},
    ComplaintActs::Row{ComplaintAct::Edit, "complaintEdit", Qt::CTRL | Qt::Key_E,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Correct"), true},
    ComplaintActs::Row{ComplaintAct::Void, "complaintVoid", Qt::ALT | Qt::Key_Delete,
                       QT_TRANSLATE_NOOP("frontdesk::ComplaintActs", "Void"), true},
};

std::optional<ComplaintStep::Kind> stepOf(ComplaintAct act)
{
    switch (act) {
    case ComplaintAct::Assign:
        return ComplaintStep::Kind::Accept;
    case ComplaintAct::Wait:
        return ComplaintStep::Kind::Wait;
    case ComplaintAct::HandOn:
        return ComplaintStep::Kind::HandOn;
    case ComplaintAct::Resolve:
        return ComplaintStep::Kind::Resolve;
    case ComplaintAct::Close:
        return ComplaintStep::Kind::Close;
    case ComplaintAct::TurnAway:
        return ComplaintStep::Kind::TurnAway;
    case ComplaintAct::Merge:
        return ComplaintStep::Kind::Merge;
    default:
        return std::nullopt;
    }
}

bool isFollowUp(const Problem& problem)
{
    return problem.code == closeNoFollowUp || problem.code == closeOwnFollowUp || problem.code == closeUnreachable ||
           problem.code == closeNotSatisfied;
}

} // namespace

std::span<const ComplaintActs::Row> ComplaintActs::all() { return complaintActRows; }

std::vector<ComplaintEntry> ComplaintActs::unansweredOf(const OpenTicket& ticket)
{
    using Kind = ComplaintEntry::Kind;
    auto open = unanswered(ticket.journal, Kind::Asked, Kind::Answered);
    for (ComplaintEntry& entry : unanswered(ticket.journal, Kind::Escalated, Kind::Decided)) {
        open.push_back(std::move(entry));
    }
    return open;
}

bool ComplaintActs::isOffered(ComplaintAct act, const OpenTicket& ticket)
{
    const Complaint& complaint = ticket.complaint;
    if (act == ComplaintAct::Void || act == ComplaintAct::Print) {
        return true;
    }
    if (complaint.voided) {
        return false;
    }
    if (const auto step = stepOf(act)) {
        return complaint.isOpen() && ComplaintCourse::allows(complaint.state, *step);
    }
    switch (act) {
    case ComplaintAct::Settle:
        return !ticket.promises.empty();
    case ComplaintAct::Answer:
        return !unansweredOf(ticket).empty();
    case ComplaintAct::FollowUp: // a closed one may be asked about again
        return complaint.state == ComplaintState::Resolved || complaint.state == ComplaintState::Closed;
    case ComplaintAct::Rule:
        return complaint.kind == ComplaintKind::Complaint && complaint.state != ComplaintState::Merged &&
               (ComplaintAdjudication::standOf(ticket.journal) == ComplaintAdjudication::Stand::Unruled ||
                ComplaintAdjudication::standOf(ticket.journal) == ComplaintAdjudication::Stand::Appealed);
    case ComplaintAct::Appeal:
        return ComplaintAdjudication::standOf(ticket.journal) == ComplaintAdjudication::Stand::Ruled;
    case ComplaintAct::Review:
        return complaint.kind == ComplaintKind::Complaint && complaint.state == ComplaintState::Closed;
    case ComplaintAct::Return:
        return ComplaintCourse::allows(complaint.state, ComplaintStep::Kind::Return) ||
               ComplaintCourse::allows(complaint.state, ComplaintStep::Kind::Reopen);
    case ComplaintAct::Explain:
        return !ticket.clocks.empty();
    case ComplaintAct::Edit:
    case ComplaintAct::Note:
        return true;
    case ComplaintAct::Next:
        return complaint.isOpen();
    default:
        return complaint.isOpen();
    }
}

std::optional<ComplaintStep::Kind> ComplaintActs::nextStep(const Complaint& complaint)
{
    switch (complaint.state) {
    case ComplaintState::Received:
        return ComplaintStep::Kind::Accept;
    case ComplaintState::Accepted:
    case ComplaintState::Returned:
    case ComplaintState::Waiting:
    case ComplaintState::HandedOn:
        return ComplaintStep::Kind::Begin;
    default:
        return std::nullopt;
    }
}

ComplaintAct ComplaintActs::next(const OpenTicket& ticket, const std::vector<Problem>& gate)
{
    if (nextStep(ticket.complaint)) {
        return ComplaintAct::Next;
    }
    if (ticket.complaint.state == ComplaintState::InProgress) {
        return ComplaintAct::Resolve;
    }
    if (ticket.complaint.state != ComplaintState::Resolved) {
        return ComplaintAct::Note;
    }
    return std::any_of(gate.begin(), gate.end(), isFollowUp) ? ComplaintAct::FollowUp : ComplaintAct::Close;
}

QString ComplaintActs::label(const Row& row) { return *row.label == '\0' ? QString() : tr(row.label); }

QString ComplaintActs::nextLabel(const OpenTicket& ticket, const std::vector<Problem>& gate)
{
    if (const auto step = nextStep(ticket.complaint)) {
        return *step == ComplaintStep::Kind::Accept ? tr("Take it on") : tr("Go on with it");
    }
    const ComplaintAct act = next(ticket, gate);
    for (const Row& row : complaintActRows) {
        if (row.act == act) {
            return label(row);
        }
    }
    return {};
}

} // namespace frontdesk
