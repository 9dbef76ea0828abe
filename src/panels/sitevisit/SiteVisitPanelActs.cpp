// What is done with a visit from its page: each act is one job on the write lane, with its words asked for before.
#include "domain/desk/TicketNotes.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseService.h"
#include "domain/sitevisit/SiteVisitService.h"
#include "exchange/SiteVisitSheet.h"
#include "panels/sitevisit/SiteVisitExport.h"
#include "panels/sitevisit/SiteVisitListModel.h"
#include "panels/sitevisit/SiteVisitPanel.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "panels/support/SheetWindow.h"
#include "panels/support/TicketPrefill.h"
#include "panels/support/WordFilter.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"
#include "text/SiteVisitLabels.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTableView>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds siteVisitNoticeTime{15};
constexpr std::chrono::minutes usualDelay{30};
/// What is asked of a visit that is put off or planned anew: whether the customer agreed to the time.
constexpr const char* agreedWord = "agreed";
constexpr const char* openWord = "open";
constexpr const char* keptWord = "kept";

/// An act in which something is said to the customer has words of its own; empty: the visit's stay.
std::string_view momentOfAct(SiteVisitAct act)
{
    switch (act) {
    case SiteVisitAct::TellLate:
        return moment::visitLateExpected;
    case SiteVisitAct::Confirm:
    case SiteVisitAct::Plan:
    case SiteVisitAct::Postpone:
        return moment::visitPrepare;
    default:
        return {};
    }
}

/// A full hour tomorrow: the same time of day as before, else this one.
UtcTime tomorrow(const SiteVisit& visit, const TimeZone& zone, UtcTime now)
{
    const LocalDate day = plusDays(zone.localDate(now), 1);
    if (visit.appointmentAt) {
        return zone.toUtc({day, zone.localTime(*visit.appointmentAt)});
    }
    return zone.toUtc({day, LocalTime::sinceMidnight(std::chrono::hours{zone.localTime(now).hour()}).value()});
}

} // namespace

void SiteVisitPanel::perform(SiteVisitAct act)
{
    if (!m_shown || page() != Page::Detail || m_masked) {
        return;
    }
    const SiteVisit& visit = m_shown->visit;
    if (act == SiteVisitAct::Next) {
        const auto next = SiteVisitActs::next(visit, m_shown->isPromised());
        if (!next) {
            return;
        }
        act = *next;
    }
    if (!SiteVisitActs::isOffered(act, visit, m_shown->isPromised())) {
        return;
    }
    switch (act) {
    case SiteVisitAct::Finish:
        edit(true);
        break;
    case SiteVisitAct::Edit:
        edit(false);
        break;
    case SiteVisitAct::Print:
        print();
        break;
    case SiteVisitAct::Ticket:
        Q_EMIT openRequested(*visit.ticket);
        break;
    case SiteVisitAct::Arrive:
        // Nothing takes it back, so long before its time it is asked for.
        if (!visit.appointmentAt || SiteVisitCourse::isNear(visit, near(), m_with.clock.now())) {
            step({{.kind = SiteVisitStep::Kind::Arrive}}, tr("Our people are there."));
        } else {
            ask(act);
        }
        break;
    case SiteVisitAct::Void:
        if (visit.voided) {
            unvoid({visit.id, visit.version});
        } else {
            ask(act);
        }
        break;
    default:
        ask(act);
    }
}

// --- asking ---

ActQuestion SiteVisitPanel::questionOf(SiteVisitAct act, const SiteVisit& visit) const
{
    const UtcTime now = m_with.clock.now();
    const bool isToCome = visit.appointmentAt && *visit.appointmentAt > now;
    const UtcTime suggested = isToCome ? *visit.appointmentAt : tomorrow(visit, m_with.zone, now);
    const auto choices = [](const QString& agreed, const QString& open) {
        return QList<ChoiceChips::Choice>{{QLatin1String(agreedWord), agreed, QStringLiteral("1")},
                                          {QLatin1String(openWord), open, QStringLiteral("2")}};
    };
    switch (act) {
    case SiteVisitAct::Confirm:
        return {.question = tr("To which time did the customer agree, by telephone?"), .when = suggested};
    case SiteVisitAct::TellLate:
        return {.question = tr("Why later, who was told, and when do we come?"),
                .words = tr("Why"),
                .more = visit.name.empty() ? tr("Who was told") : tr("Who was told, if not %1").arg(toQt(visit.name)),
                .when = std::max(visit.appointmentAt.value_or(now), now) + usualDelay};
    case SiteVisitAct::Arrive:
        return {.question = tr("Its time is %1. Are our people there already?")
                                .arg(whenText(visit.appointmentAt.value_or(now), m_with.zone, now)),
                .choices = {{QStringLiteral("yes"), tr("They are there"), QStringLiteral("1")}}};
    case SiteVisitAct::NobodyThere:
        return {.question = tr("Nobody was there. What was done then?"), .words = tr("A note at the door, a call")};
    case SiteVisitAct::Postpone:
        return {.question = tr("Why is it put off, and to when?"),
                .choices = choices(tr("To this time, and the customer agreed"), tr("No new time yet")),
                .words = tr("Why"),
                .when = tomorrow(visit, m_with.zone, now)};
    case SiteVisitAct::Plan:
        return {.question = tr("When do we come?"),
                .choices = choices(tr("The customer agreed"), tr("Not agreed yet")),
                .when = suggested};
    case SiteVisitAct::Cancel:
        return {.question = tr("Why is the visit cancelled?"), .words = tr("Why")};
    case SiteVisitAct::Settle:
        if (!m_shown || !m_shown->isPromised()) {
            return {};
        }
        return {.question = tr("Promised: %1").arg(toQt(m_shown->promises.front().what).simplified()),
                .choices = {{QLatin1String(keptWord), tr("Kept"), QStringLiteral("1")},
                            {QStringLiteral("withdrawn"), tr("Withdrawn"), QStringLiteral("2")}},
                .words = tr("How, or why not")};
    case SiteVisitAct::Void:
        return {.question = tr("Why is it voided?"), .words = tr("Why")};
    default:
        return {};
    }
}

void SiteVisitPanel::ask(SiteVisitAct act)
{
    m_asking = act;
    m_guidance.setActMoment(momentOfAct(act));
    Q_EMIT guidanceChanged();
    m_ask->ask(questionOf(act, m_shown->visit));
}

void SiteVisitPanel::stopAsking()
{
    if (!m_asking) {
        return;
    }
    m_asking.reset();
    m_guidance.setActMoment({});
    m_ask->leave(&m_list->table());
    Q_EMIT guidanceChanged();
}

void SiteVisitPanel::take()
{
    if (!m_asking || !m_shown) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    using Kind = SiteVisitStep::Kind;
    const SiteVisit& visit = m_shown->visit;
    const std::string words = fromQt(m_ask->words());
    const bool isAgreed = m_ask->choice() == QLatin1String(agreedWord);
    const UtcTime when = m_ask->when();
    const QString told = m_ask->more().trimmed();
    m_taking = true;
    switch (*m_asking) {
    case SiteVisitAct::Confirm:
        step({{.kind = Kind::Confirm, .at = when}}, tr("Agreed. It stands in the strip below."));
        break;
    case SiteVisitAct::TellLate:
        step({{.kind = Kind::TellLate, .words = words, .whom = told.isEmpty() ? visit.name : fromQt(told), .at = when}},
             m_with.clock.now() < (visit.late ? visit.late->due : visit.appointmentAt.value_or(m_with.clock.now()))
                 ? tr("Written down: the customer was told before the time.")
                 : tr("Written down: the customer was told, after the time."));
        break;
    case SiteVisitAct::Arrive:
        step({{.kind = Kind::Arrive}}, tr("Our people are there."));
        break;
    case SiteVisitAct::NobodyThere:
        step({{.kind = Kind::NobodyThere, .words = words}}, tr("Written down: nobody was there."));
        break;
    case SiteVisitAct::Postpone:
        step({{.kind = Kind::Postpone, .words = words, .at = isAgreed ? std::optional{when} : std::nullopt}},
             isAgreed ? tr("Put off to another time.") : tr("Put off. It waits for a new time."));
        break;
    case SiteVisitAct::Plan: {
        std::vector<SiteVisitStep> steps{{.kind = Kind::Plan, .at = when}};
        if (isAgreed) {
            steps.push_back({.kind = Kind::Confirm, .at = when});
        }
        step(std::move(steps), isAgreed ? tr("Planned anew, and agreed.") : tr("Planned anew."));
        break;
    }
    case SiteVisitAct::Cancel:
        step({{.kind = Kind::Cancel, .words = words}}, tr("Cancelled."));
        break;
    case SiteVisitAct::Settle:
        settle(m_ask->choice() == QLatin1String(keptWord), words);
        break;
    case SiteVisitAct::Void:
        voidVisit(words);
        break;
    default:
        m_taking = false;
        break;
    }
}

// --- doing ---

void SiteVisitPanel::change(Job job, std::function<void(const SiteVisit&)> done)
{
    if (m_saving) {
        m_taking = false;
        return;
    }
    m_saving = true;
    const bool wasAsked = std::exchange(m_taking, false);
    m_with.desk.write<SiteVisit>(
        this,
        [job = std::move(job), &ids = m_with.ids, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return job(uow, actor, SiteVisitService{ids, ticketNotes(ids)}, now);
        },
        [this, wasAsked, done = std::move(done)](const Result<SiteVisit>& changed) {
            m_saving = false;
            if (!changed) {
                tell(changed.error()); // what was typed stays
                return;
            }
            if (m_asking && wasAsked) { // a question that began meanwhile stays
                stopAsking();
            }
            m_wanted = changed->id;
            m_besides = changed->id; // it stays in sight, wherever it belongs now
            done(*changed);
            reload();
        });
}

/// Several steps are one unit of work.
void SiteVisitPanel::step(std::vector<SiteVisitStep> steps, const QString& done)
{
    const SiteVisit& visit = m_shown->visit;
    std::vector<std::pair<SiteVisitStep, std::string>> led;
    for (SiteVisitStep& each : steps) {
        std::string lead = fromQt(siteVisitJournalLabel(each.kind));
        led.emplace_back(std::move(each), std::move(lead));
    }
    change(
        [led = std::move(led), at = SiteVisitAt{visit.id, visit.version}, &book = m_with.books.current()](
            UnitOfWork& uow, const Actor& actor, const SiteVisitService& service, UtcTime now) -> Result<SiteVisit> {
            SiteVisitAt on = at;
            Result<SiteVisit> after = fail(siteVisitWrongState);
            for (const auto& [step, lead] : led) {
                after = service.step(uow, actor, on, step, book, lead, now);
                if (!after) {
                    return after;
                }
                on.version = after->version;
            }
            return after;
        },
        [this, done](const SiteVisit&) {
            m_notice->say(
                {.words = done, .state = QStringLiteral("ok"), .until = m_with.clock.steady() + siteVisitNoticeTime});
        });
}

/// What was promised at the end of a visit without a ticket; that of a ticket is settled there.
void SiteVisitPanel::settle(bool isKept, const std::string& words)
{
    if (!m_shown->isPromised()) {
        m_taking = false;
        stopAsking(); // somebody else was quicker
        return;
    }
    change(
        [=, promise = m_shown->promises.front().id, id = m_shown->visit.id](UnitOfWork& uow, const Actor& actor,
                                                                            const SiteVisitService&, UtcTime now) {
            const PromiseService promises;
            const auto settled = isKept ? promises.keep(uow, actor, promise, now, words)
                                        : promises.withdraw(uow, actor, promise, now, words);
            return settled.and_then([&](const Promise&) { return uow.siteVisits().find(id); });
        },
        [this, isKept](const SiteVisit&) { say(isKept ? tr("Kept.") : tr("Withdrawn.")); });
}

void SiteVisitPanel::voidVisit(const std::string& reason)
{
    const SiteVisitAt at{m_shown->visit.id, m_shown->visit.version};
    change([at, reason](UnitOfWork& uow, const Actor& actor, const SiteVisitService& service,
                        UtcTime now) { return service.voidVisit(uow, actor, at, reason, now); },
           [this](const SiteVisit& visit) {
               m_notice->say({.words = tr("Voided: %1").arg(toQt(visit.number)),
                              .state = QStringLiteral("ok"),
                              .act = tr("Undo"),
                              .run = [this, at = SiteVisitAt{visit.id, visit.version}] { unvoid(at); },
                              .until = m_with.clock.steady() + siteVisitNoticeTime});
           });
}

void SiteVisitPanel::unvoid(SiteVisitAt at)
{
    change([at](UnitOfWork& uow, const Actor& actor, const SiteVisitService& service,
                UtcTime now) { return service.unvoid(uow, actor, at, now); },
           [this](const SiteVisit&) { say(tr("Restored.")); });
}

void SiteVisitPanel::print()
{
    const SiteVisitContent content{.unit = m_with.settings().unitName,
                                   .visit = m_shown->visit,
                                   .ticketNumber = m_shown->ticketNumber,
                                   .zone = m_with.zone,
                                   .at = m_with.clock.now(),
                                   .personal = Rights::has(m_with.desk.actor().roles, Right::SeePersonal)};
    const SheetChoice sheet{.word = QStringLiteral("visit"),
                            .title = [] { return tr("Visit sheet, A4"); },
                            .make = [content](int) { return SiteVisitSheet::of(content); }};
    auto* const window = new SheetWindow({sheet}, m_with.sheets(), this);
    window->setObjectName(QStringLiteral("siteVisitSheetWindow"));
    window->show();
}

void SiteVisitPanel::exportList()
{
    if (page() != Page::Detail || m_masked) {
        return;
    }
    std::vector<SiteVisit> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        rows.push_back(m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    }
    if (rows.empty()) {
        say(tr("There is no visit in this list."));
        return;
    }
    m_export->choose(std::move(rows));
}

/// What the customer complains about there becomes a ticket.
void SiteVisitPanel::startTicket()
{
    const SiteVisit& visit = m_shown->visit;
    Q_EMIT startRequested(
        RecordKind::Complaint,
        ticketPrefill(
            "visit", refOf(visit),
            {.name = visit.name, .phone = visit.phone ? visit.phone->display() : std::string{}, .place = visit.place}));
}

} // namespace frontdesk
