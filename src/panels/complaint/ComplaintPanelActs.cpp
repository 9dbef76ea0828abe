// What is done with a ticket from its page: each act is one job on the write lane, with its words asked for before.
#include "base/Utf8.h"
#include "domain/complaint/ComplaintAdjudication.h"
#include "domain/complaint/ComplaintCourse.h"
#include "domain/complaint/ComplaintLimits.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/complaint/TicketsTogether.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseService.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complaint/ComplaintPapers.h"
#include "panels/complaint/ComplaintReviewing.h"
#include "panels/complaint/ComplaintVisits.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "panels/support/SheetWindow.h"
#include "text/ComplaintLabels.h"
#include "text/ShownLanguage.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds ticketNoticeTime{15};
constexpr int mostOfNumber = 20;

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

void ComplaintPanel::step(const ComplaintStep& step, const QString& done)
{
    const Complaint& complaint = m_shown->ticket.complaint;
    change(
        [step, id = complaint.id, version = complaint.version](UnitOfWork& uow, const Actor& actor,
                                                               const ComplaintService& service, UtcTime now) {
            return service.step(uow, actor, id, version, step, now).map([](const ComplaintChange&) {});
        },
        done);
}

/// A closed one that comes back too late goes on as a new ticket that follows it: the packs say how late that is.
void ComplaintPanel::comeBack(const std::string& words)
{
    const Complaint& complaint = m_shown->ticket.complaint;
    const auto grace = ComplaintLimits::of(m_with.books.current(), ComplaintClocks::factsOf(complaint)).grace;
    const UtcTime received = m_with.clock.now();
    const bool isLate = !complaint.isOpen() && !ComplaintCourse::isInGrace(complaint, grace, received);
    if (!isLate) {
        step({.kind = complaint.isOpen() ? ComplaintStep::Kind::Return : ComplaintStep::Kind::Reopen,
              .words = words,
              .grace = Milliseconds{grace}},
             tr("It is open again."));
        return;
    }
    TicketToFollow next{.id = m_with.ids.next<ComplaintTag>(),
                        .follows = complaint.id,
                        .words = words,
                        .receivedAt = received,
                        .day = m_with.zone.localDate(received),
                        .session = GuidanceSession{m_with.books.current().name()}};
    change([next = std::move(next), &book = m_with.books.current()](
               UnitOfWork& uow, const Actor& actor, const ComplaintService& service,
               UtcTime now) { return service.followOn(uow, actor, next, book, now).map([](const Complaint&) {}); },
           tr("That was closed too long ago: a new ticket follows it."));
}

void ComplaintPanel::close(const std::string& despite)
{
    const Complaint& complaint = m_shown->ticket.complaint;
    change(
        [despite, terms = terms(complaint), id = complaint.id, version = complaint.version](
            UnitOfWork& uow, const Actor& actor, const ComplaintService& service, UtcTime now) {
            return service.close(uow, actor, id, version, terms, despite, now).map([](const ComplaintChange&) {});
        },
        tr("Closed."));
}

void ComplaintPanel::followUp(const QString& answer, const std::string& words, const std::string& score)
{
    const ComplaintId id = m_shown->ticket.complaint.id;
    const bool isReached = answer != QLatin1String("unreached");
    const bool isSatisfied = answer == QLatin1String("yes");
    // What is no number is refused with the scale beside it.
    const std::optional<int> given = trimmed(score).empty() ? std::nullopt : std::optional{toQt(score).toInt()};
    change(
        [=](UnitOfWork& uow, const Actor& actor, const ComplaintService& service, UtcTime now) {
            return isReached
                       ? service.followUp(uow, actor, id, isSatisfied, words, now, given).map([](const Complaint&) {})
                       : service.tried(uow, actor, id, words, now).map([](const ComplaintEntry&) {});
        },
        !isReached    ? tr("Written down: nobody was reached.")
        : isSatisfied ? tr("The customer is satisfied.")
                      : tr("Written down: the customer does not see it as solved."));
}

void ComplaintPanel::adjudicate(const QString& ruling, const std::string& words)
{
    const Complaint& complaint = m_shown->ticket.complaint;
    const bool isRuling = m_asking == std::optional{ComplaintAct::Rule};
    const auto* const ruled = std::find_if(allComplaintRulings.begin(), allComplaintRulings.end(),
                                           [&](ComplaintRuling each) { return toQt(nameOf(each)) == ruling; });
    change(
        [=, &ids = m_with.ids, id = complaint.id, version = complaint.version,
         as = ruled == allComplaintRulings.end() ? allComplaintRulings.front() : *ruled](
            UnitOfWork& uow, const Actor& actor, const ComplaintService&, UtcTime now) {
            const ComplaintAdjudication court{ids};
            return (isRuling ? court.rule(uow, actor, id, version, as, words, now)
                             : court.appeal(uow, actor, id, version, words, now))
                .map([](const Complaint&) {});
        },
        isRuling ? tr("Ruled on.") : tr("Brought up again: a second ruling ends it."));
}

void ComplaintPanel::print()
{
    m_with.desk.read<ComplaintPapers>(
        this, "complaint.papers",
        [id = m_shown->ticket.complaint.id, &book = m_with.books.current(), zone = m_with.zone,
         now = m_with.clock.now(),
         near = promiseNear()](const ReadView& view) { return ComplaintPapers::read(view, id, book, zone, now, near); },
        [this](const Result<ComplaintPapers>& papers) {
            if (!papers) {
                tell(papers.error());
                return;
            }
            const bool personal = Rights::has(m_with.desk.actor().roles, Right::SeePersonal);
            auto* const window =
                new SheetWindow(papers->sheets(m_with.settings().unitName, personal), m_with.sheets(), this);
            window->setObjectName(QStringLiteral("complaintSheetWindow"));
            window->show();
        });
}

void ComplaintPanel::promise(const std::string& words, UtcTime due)
{
    const Complaint& complaint = m_shown->ticket.complaint;
    Promise made{.id = m_with.ids.next<PromiseTag>(),
                 .kind = PromiseKind::Complaint,
                 .toWhom = complaint.name,
                 .phone = complaint.phone ? complaint.phone->digits() : std::string{},
                 .what = words,
                 .origin = refOf(complaint),
                 .madeAt = m_with.clock.now(),
                 .dueAt = due};
    change(
        [made = std::move(made)](UnitOfWork& uow, const Actor& actor, const ComplaintService&,
                                 UtcTime) -> Result<void> {
            if (made.what.empty()) {
                return fail(complaintNeedsReason);
            }
            return PromiseService{}.make(uow, actor, made).map([](const Promise&) {});
        },
        tr("Promised. It stands in the strip below until it is kept."));
}

void ComplaintPanel::settle(const QString& how, const std::string& words)
{
    if (!m_askedPromise) {
        m_taking = false;
        return;
    }
    const PromiseId id = *m_askedPromise; // whatever else was settled or promised meanwhile
    const bool isKept = how == QLatin1String("kept");
    change(
        [=](UnitOfWork& uow, const Actor& actor, const ComplaintService&, UtcTime now) {
            const PromiseService promises;
            return (isKept ? promises.keep(uow, actor, id, now, words) : promises.withdraw(uow, actor, id, now, words))
                .map([](const Promise&) {});
        },
        isKept ? tr("Kept.") : tr("Withdrawn."));
}

/// By its number as people say it: the whole of it, or what stands at its end.
void ComplaintPanel::merge(const QString& how, const std::string& number)
{
    if (how == QLatin1String("alone")) {
        unbundle();
        return;
    }
    m_with.desk.read<Complaint>(
        this, "complaint.numbered",
        [number](const ReadView& view) -> Result<Complaint> {
            const auto found = view.searchKind(RecordKind::Complaint, number, mostOfNumber);
            if (!found) {
                return fail(found.error());
            }
            for (const RecordRef& record : *found) {
                auto ticket = ComplaintId::fromValue(record.id).and_then(
                    [&](ComplaintId id) { return view.complaints().find(id); });
                if (ticket && !number.empty() && ticket->number.ends_with(number)) {
                    return ticket;
                }
            }
            return fail(recordNotFound);
        },
        [this, how, number](const Result<Complaint>& into) {
            if (!into) {
                tell(into.error());
            } else if (m_shown && how == QLatin1String("bundle")) {
                bundle(*into);
            } else if (m_shown) {
                step({.kind = ComplaintStep::Kind::Merge, .words = into->number, .into = into->id},
                     tr("It goes on as %1.").arg(toQt(into->number)));
            }
        });
}

} // namespace frontdesk
