// What is done with a ticket once an act has its words: steps of its course, calls, rulings, promises, papers.
#include "base/Utf8.h"
#include "domain/complaint/ComplaintAdjudication.h"
#include "domain/complaint/ComplaintCourse.h"
#include "domain/complaint/ComplaintLimits.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseService.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complaint/ComplaintPapers.h"
#include "panels/support/SheetWindow.h"
#include "text/ShownLanguage.h"

#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr int mostOfNumber = 20;

} // namespace

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
