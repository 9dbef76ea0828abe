// What is done with a ticket from its page: each act is one job on the write lane, with its words asked for before.
#include "domain/complaint/ComplaintService.h"
#include "domain/complaint/TicketsTogether.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complaint/ComplaintReviewing.h"
#include "panels/complaint/ComplaintVisits.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "text/ComplaintLabels.h"
#include "text/ShownLanguage.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTableView>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds ticketNoticeTime{15};

} // namespace

void ComplaintPanel::perform(ComplaintAct act)
{
    if (!m_shown || page() != Page::Detail || m_masked || m_reviewing->ticket()) {
        return;
    }
    const OpenTicket& ticket = m_shown->ticket;
    if (act == ComplaintAct::Next) {
        if (const auto kind = ComplaintActs::nextStep(ticket.complaint); kind && !ticket.complaint.voided) {
            step({.kind = *kind, .responsible = m_with.desk.actor().staff},
                 *kind == ComplaintStep::Kind::Accept ? tr("Taken on.") : tr("It goes on."));
            return;
        }
        act = ComplaintActs::next(ticket, m_shown->gate);
    }
    if (!ComplaintActs::isOffered(act, ticket)) {
        return;
    }
    switch (act) {
    case ComplaintAct::Edit:
        edit();
        break;
    case ComplaintAct::Print:
        print();
        break;
    case ComplaintAct::Review:
        review();
        break;
    case ComplaintAct::Visit:
        if (const SiteVisit* const visit = ComplaintVisits::openOne(m_shown->visits)) {
            Q_EMIT openRequested(refOf(*visit));
        } else {
            Q_EMIT startRequested(RecordKind::SiteVisit, ComplaintVisits::prefill(ticket.complaint));
        }
        break;
    case ComplaintAct::Explain:
        m_detail->explain(!m_detail->isExplained());
        break;
    case ComplaintAct::Close:
        if (m_shown->gate.empty()) {
            close({});
        } else {
            ask(act); // only a supervisor, and only with a reason
        }
        break;
    case ComplaintAct::Void:
        if (ticket.complaint.voided) {
            change(
                [id = ticket.complaint.id, version = ticket.complaint.version](
                    UnitOfWork& uow, const Actor& actor, const ComplaintService& service, UtcTime now) {
                    return service.unvoid(uow, actor, id, version, now).map([](const Complaint&) {});
                },
                tr("Restored."));
        } else {
            ask(act);
        }
        break;
    default:
        ask(act);
    }
}

void ComplaintPanel::take()
{
    if (!m_asking || !m_shown) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    m_taking = true;
    const Complaint& complaint = m_shown->ticket.complaint;
    const ComplaintId id = complaint.id;
    const std::string words = fromQt(m_ask->words());
    const std::string more = fromQt(m_ask->more());
    const std::string choice = fromQt(m_ask->choice());
    const UtcTime when = m_ask->when();
    using Kind = ComplaintStep::Kind;
    const auto nothing = [](const auto&) {};
    switch (*m_asking) {
    case ComplaintAct::Tell:
        if (m_ask->choice() == QLatin1String("all")) {
            change(
                [=, &ids = m_with.ids](UnitOfWork& uow, const Actor& actor, const ComplaintService&, UtcTime now) {
                    return TicketsTogether{ids}.tellAll(uow, actor, id, words, now).map(nothing);
                },
                tr("Written down: everybody of the same cause was told."));
            break;
        }
        change([=](UnitOfWork& uow, const Actor& actor, const ComplaintService& service,
                   UtcTime now) { return service.tell(uow, actor, id, words, now).map(nothing); },
               tr("Written down: the customer was told."));
        break;
    case ComplaintAct::Chase:
        change([=](UnitOfWork& uow, const Actor& actor, const ComplaintService& service,
                   UtcTime now) { return service.chase(uow, actor, id, words, now).map(nothing); },
               tr("Written down: the customer chases."));
        break;
    case ComplaintAct::Note:
        change([=](UnitOfWork& uow, const Actor& actor, const ComplaintService& service,
                   UtcTime now) { return service.note(uow, actor, id, words, now).map(nothing); },
               tr("Noted."));
        break;
    case ComplaintAct::Promise:
        promise(words, when);
        break;
    case ComplaintAct::Settle:
        settle(m_ask->choice(), words);
        break;
    case ComplaintAct::Ask:
        change([=](UnitOfWork& uow, const Actor& actor, const ComplaintService& service,
                   UtcTime now) { return service.ask(uow, actor, id, choice, words, when, now).map(nothing); },
               tr("Asked: %1").arg(departmentLabel(choice)));
        break;
    case ComplaintAct::Answer:
        change(
            [=](UnitOfWork& uow, const Actor& actor, const ComplaintService& service, UtcTime now) {
                return ComplaintEntryId::parse(choice).and_then([&](ComplaintEntryId asked) {
                    return service.answer(uow, actor, id, asked, words, now).map(nothing);
                });
            },
            tr("The answer is written down."));
        break;
    case ComplaintAct::Escalate:
        change([=](UnitOfWork& uow, const Actor& actor, const ComplaintService& service,
                   UtcTime now) { return service.escalate(uow, actor, id, choice, words, now).map(nothing); },
               tr("Brought up: %1").arg(escalatedToLabel(choice)));
        break;
    case ComplaintAct::Wait:
        step({.kind = Kind::Wait, .reason = choice, .words = words, .resumeAt = when}, tr("It waits."));
        break;
    case ComplaintAct::HandOn:
        step({.kind = Kind::HandOn, .words = words, .to = more}, tr("Handed on."));
        break;
    case ComplaintAct::TurnAway:
        step({.kind = Kind::TurnAway, .words = words, .to = more}, tr("Not ours, and said so."));
        break;
    case ComplaintAct::Resolve:
        step({.kind = Kind::Resolve, .words = words, .compensation = more},
             tr("Solved as we see it. Now the customer is asked."));
        break;
    case ComplaintAct::FollowUp:
        followUp(m_ask->choice(), words, more);
        break;
    case ComplaintAct::Rule:
    case ComplaintAct::Appeal:
        adjudicate(m_ask->choice(), words);
        break;
    case ComplaintAct::Close:
        close(words);
        break;
    case ComplaintAct::Return:
        comeBack(words);
        break;
    case ComplaintAct::Merge:
        merge(m_ask->choice(), words);
        break;
    case ComplaintAct::Assign:
        assign(m_ask->choice());
        break;
    case ComplaintAct::Void:
        change([=](UnitOfWork& uow, const Actor& actor, const ComplaintService& service,
                   UtcTime now) { return service.voidComplaint(uow, actor, id, words, now).map(nothing); },
               tr("Voided."));
        break;
    default:
        break;
    }
}

// --- doing ---

void ComplaintPanel::change(Job job, const QString& done, std::function<void(const Error&)> failed)
{
    if (m_saving) {
        m_taking = false;
        return;
    }
    m_saving = true;
    const bool wasAsked = std::exchange(m_taking, false);
    m_with.desk.write<bool>(
        this,
        [job = std::move(job), &ids = m_with.ids, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return job(uow, actor, ComplaintService{ids}, now).map([] { return true; });
        },
        [this, done, wasAsked, failed = std::move(failed)](const Result<bool>& changed) {
            m_saving = false;
            if (!changed) {
                failed ? failed(changed.error()) : tell(changed.error()); // what was typed stays
                return;
            }
            if (m_asking && wasAsked) { // a question that began meanwhile stays
                stopAsking();
            }
            m_notice->say(
                {.words = done, .state = QStringLiteral("ok"), .until = m_with.clock.steady() + ticketNoticeTime});
            if (m_shown) {
                m_wanted = m_shown->ticket.complaint.id;
            }
        });
}

/// What is ticked on a ticket's page is kept at once: the gate asks for it. While the form is open it goes with the
/// form.
void ComplaintPanel::keepTicks(const GuidanceMark& mark)
{
    if (isTyping() || !m_guidance.followed()) {
        return;
    }
    m_with.desk.write<Complaint>(
        this,
        [id = *m_guidance.followed(), mark, &ids = m_with.ids, now = m_with.clock.now()](
            UnitOfWork& uow, const Actor& actor) { return ComplaintService{ids}.remember(uow, actor, id, mark, now); },
        [this](const Result<Complaint>& kept) {
            if (!kept) {
                tell(kept.error());
            } else if (m_shown && m_shown->ticket.complaint.id == kept->id) {
                m_shown->ticket.complaint = *kept; // the next key meets this version
            }
        });
}

} // namespace frontdesk
