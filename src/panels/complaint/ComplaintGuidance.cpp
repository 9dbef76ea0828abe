#include "panels/complaint/ComplaintGuidance.h"

#include "domain/complaint/ComplaintMoments.h"
#include "domain/complaint/TicketStanding.h"
#include "domain/guidance/BookGuide.h"
#include "domain/guidance/PersonSlots.h"
#include "panels/support/PackTitle.h"

#include <array>

namespace frontdesk {

namespace {

/// The parts of a conversation about a complaint that somebody may look at beside the one at hand.
constexpr std::array listeningMoments{moment::complaintReceived, moment::complaintListening,
                                      moment::complaintPromiseMade};

/// The moment in which an open ticket stands: what presses first.
std::string_view standingMoment(const OpenTicket& ticket, const TicketStanding& standing, UtcTime now)
{
    const Complaint& complaint = ticket.complaint;
    if (!complaint.isOpen()) {
        return {};
    }
    if (complaint.state == ComplaintState::Returned) {
        return moment::complaintUnsatisfied;
    }
    if (complaint.state == ComplaintState::Resolved) {
        return moment::complaintResolved;
    }
    for (const Promise& promise : ticket.promises) {
        if (promise.dueAt <= now) {
            return moment::complaintPromiseDue;
        }
    }
    if (standing.silent || (standing.pressing != nullptr && standing.pressing->what == "progress" && standing.near)) {
        return moment::complaintProgressDue;
    }
    if (standing.overdue || standing.near) {
        return moment::complaintPromiseAtRisk;
    }
    return moment::complaintReceived;
}

std::string_view beginningOf(const std::string& kind)
{
    return kind == nameOf(ComplaintKind::Praise)       ? moment::complaintPraiseReceived
           : kind == nameOf(ComplaintKind::Suggestion) ? moment::complaintSuggestionReceived
                                                       : moment::complaintListening;
}

/// Of what is typed and not saved yet: nobody has chased, nothing came back.
Facts factsOfForm(const ComplaintForm& form)
{
    Facts facts;
    facts.set("severity", form.severity.empty() ? std::string{nameOf(ComplaintSeverity::Normal)} : form.severity);
    facts.set("chased", 0);
    facts.set("reopened", 0);
    if (!form.source.empty()) {
        facts.set("source", form.source);
    }
    if (!form.category.empty()) {
        facts.set("complaint_category", form.category);
    }
    return facts;
}

} // namespace

void ComplaintGuidance::listen()
{
    m_session = GuidanceSession{m_books.current().name()};
    m_ticket.reset();
    m_form = {};
    m_facts = {};
    m_asked.clear();
    m_actMoment.clear();
    m_moment = moment::complaintListening;
    m_tone = Tone::Calm;
}

void ComplaintGuidance::setTyped(const ComplaintForm& form)
{
    if (m_ticket || m_moment.empty()) {
        return;
    }
    m_form = form;
    m_moment = beginningOf(form.kind);
    setFacts(factsOfForm(form));
}

void ComplaintGuidance::setFacts(Facts facts)
{
    m_facts = std::move(facts);
    if (const std::string role = m_settings().role; !role.empty()) {
        m_facts.set("role", role);
    }
}

void ComplaintGuidance::follow(const OpenTicket& ticket, Milliseconds promiseNear)
{
    const UtcTime now = m_clock.now();
    const TicketStanding standing = TicketStanding::of(ticket, now, promiseNear);
    if (m_ticket != std::optional{ticket.complaint.id}) {
        m_session = GuidanceSession::readFrom(ticket.complaint.guidance, "");
        m_actMoment.clear();
        m_asked.clear();
        m_ticket = ticket.complaint.id;
    } else if (m_version != ticket.complaint.version) {
        takeOver(GuidanceSession::readFrom(ticket.complaint.guidance, ""));
    }
    m_version = ticket.complaint.version;
    m_form = ticket.complaint.toForm();
    m_moment = standingMoment(ticket, standing, now);
    m_tone = standing.overdue ? Tone::Late : standing.near ? Tone::Near : Tone::Calm;
    setFacts(ComplaintClocks::factsOf(ticket.complaint));
}

void ComplaintGuidance::end()
{
    m_ticket.reset();
    m_moment.clear();
    m_actMoment.clear();
    m_asked.clear();
}

void ComplaintGuidance::setActMoment(std::string_view moment)
{
    m_actMoment = moment;
    m_asked.clear();
}

const std::string& ComplaintGuidance::current() const
{
    return !m_asked.empty() ? m_asked : !m_actMoment.empty() ? m_actMoment : m_moment;
}

Guidance ComplaintGuidance::guidance()
{
    if (!isAtWork()) {
        return {};
    }
    const RuleBook& book = m_books.current();
    Slots slots = m_slots();
    fillPersonSlots(slots, {.name = m_form.name, .title = m_form.title, .phone = m_form.phone, .place = m_form.place},
                    BookGuide::titles(book));
    return m_session.filter(BookGuide::guidance(book, current(), {}, m_facts, slots), m_clock.steady(), m_clock.now());
}

std::vector<GuidanceSource::Stage> ComplaintGuidance::stages() const
{
    if (!isAtWork()) {
        return {};
    }
    if (m_ticket || m_moment != moment::complaintListening) {
        return {{current(), tr("Ticket"), true}};
    }
    const QString labels[] = {tr("Taking it"), tr("Listening"), tr("Promising")};
    std::vector<Stage> stages;
    for (std::size_t at = 0; at < listeningMoments.size(); ++at) {
        stages.push_back({std::string{listeningMoments.at(at)}, labels[at], current() == listeningMoments.at(at)});
    }
    return stages;
}

bool ComplaintGuidance::isFilled(std::string_view field) const { return !m_form.field(field).empty(); }

LocalText ComplaintGuidance::packTitle(std::string_view pack) const { return packTitleIn(m_books.current(), pack); }

void ComplaintGuidance::askStage(std::string_view moment) { m_asked = moment; }

void ComplaintGuidance::setStep(std::string_view step, bool ticked)
{
    if (ticked) {
        m_session.tick(step, m_clock.now());
    } else {
        m_session.untick(step);
    }
    sayTicked(ticked ? GuidanceMark::Kind::Tick : GuidanceMark::Kind::Untick, step);
}

void ComplaintGuidance::dismiss(std::string_view prompt)
{
    m_session.dismiss(prompt, m_clock.now());
    sayTicked(GuidanceMark::Kind::Dismiss, prompt);
}

void ComplaintGuidance::sayTicked(GuidanceMark::Kind kind, std::string_view key) const
{
    if (m_ticket && m_ticked) {
        m_ticked({.kind = kind, .key = std::string{key}});
    }
}

/// What somebody ticked elsewhere meanwhile; what was shown here stays known.
void ComplaintGuidance::takeOver(const GuidanceSession& stored)
{
    const auto mine = m_session.acts();
    for (const GuidanceSession::Event& act : stored.acts()) {
        if (act.what == "ticked" && !m_session.isTicked(act.key)) {
            m_session.tick(act.key, act.at, act.whom);
        } else if (act.what == "dismissed") {
            m_session.dismiss(act.key, act.at);
        }
    }
    for (const GuidanceSession::Event& act : mine) {
        if (act.what == "ticked" && !stored.isTicked(act.key)) {
            m_session.untick(act.key);
        }
    }
}

} // namespace frontdesk
