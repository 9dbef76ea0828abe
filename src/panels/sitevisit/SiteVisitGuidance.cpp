#include "panels/sitevisit/SiteVisitGuidance.h"

#include "domain/guidance/BookGuide.h"
#include "domain/guidance/PersonSlots.h"
#include "domain/sitevisit/SiteVisitGates.h"
#include "panels/support/PackTitle.h"

#include <array>
#include <chrono>
#include <utility>

namespace frontdesk {

namespace {

/// The parts of a visit that somebody may look at beside the one at hand: before it, and once our people are there.
constexpr std::array momentsBefore{moment::visitPrepare, moment::visitLateExpected};
constexpr std::array momentsThere{moment::visitArrived, moment::visitOnsite, moment::visitTalking,
                                  moment::visitClosing};

} // namespace

void SiteVisitGuidance::write(GuidanceSession session, bool closing)
{
    end();
    m_session = std::move(session);
    m_form = {};
    m_closing = closing;
    m_moment = closing ? moment::visitClosing : moment::visitPrepare;
}

void SiteVisitGuidance::follow(const SiteVisit& visit)
{
    if (!m_visit || m_visit->id != visit.id) {
        m_session = GuidanceSession::readFrom(visit.guidance, "");
        m_actMoment.clear();
        m_asked.clear();
    }
    m_visit = visit;
    m_closing = false;
    m_form = {.name = visit.name,
              .phone = visit.phone ? visit.phone->display() : std::string{},
              .place = visit.place,
              .staff = visit.staff,
              .purpose = visit.purpose,
              .agenda = visit.agenda,
              .agreed = visit.agreed ? "1" : "",
              .summary = visit.summary,
              .agreements = visit.agreements,
              .followUp = visit.followUp};
    look();
}

void SiteVisitGuidance::end()
{
    m_visit.reset();
    m_closing = false;
    m_moment.clear();
    m_actMoment.clear();
    m_asked.clear();
    m_tone = Tone::Calm;
}

bool SiteVisitGuidance::look()
{
    if (!m_visit) {
        return false;
    }
    const UtcTime now = m_clock.now();
    const std::string_view is =
        SiteVisitCourse::momentOf(*m_visit, SiteVisitGates::near(m_books.current()), false, now);
    const bool near = is == moment::visitLateExpected;
    m_tone = !near ? Tone::Calm : m_visit->isLate(now) ? Tone::Late : Tone::Near;
    if (m_moment == is) {
        return false;
    }
    m_moment = is;
    m_asked.clear();
    return true;
}

void SiteVisitGuidance::setActMoment(std::string_view moment)
{
    m_actMoment = moment;
    m_asked.clear();
}

const std::string& SiteVisitGuidance::current() const
{
    return !m_asked.empty() ? m_asked : !m_actMoment.empty() ? m_actMoment : m_moment;
}

Guidance SiteVisitGuidance::guidance()
{
    if (!isAtWork()) {
        return {};
    }
    const RuleBook& book = m_books.current();
    Facts facts;
    if (const std::string role = m_settings().role; !role.empty()) {
        facts.set("role", role);
    }
    Slots slots = m_slots();
    fillPersonSlots(slots, {.name = m_form.name, .title = {}, .phone = m_form.phone, .place = m_form.place},
                    BookGuide::titles(book));
    if (m_visit && m_visit->late && m_visit->late->newAt && *m_visit->late->newAt > m_clock.now()) {
        const auto left = std::chrono::ceil<std::chrono::minutes>(*m_visit->late->newAt - m_clock.now());
        slots["minutes"] = std::to_string(left.count());
    }
    return m_session.filter(BookGuide::guidance(book, current(), {}, facts, slots), m_clock.steady(), m_clock.now());
}

std::vector<GuidanceSource::Stage> SiteVisitGuidance::stages() const
{
    if (!isAtWork()) {
        return {};
    }
    std::vector<Stage> stages;
    const auto add = [&](const auto& moments, const auto& labels) {
        for (std::size_t at = 0; at < moments.size(); ++at) {
            stages.push_back({std::string{moments.at(at)}, labels[at], current() == moments.at(at)});
        }
    };
    const QString before[] = {tr("Before"), tr("Late")};
    const QString there[] = {tr("Arrived"), tr("On site"), tr("Talking"), tr("Taking leave")};
    const bool isThere = m_closing || (m_visit && m_visit->state == SiteVisitState::Arrived);
    isThere ? add(momentsThere, there) : add(momentsBefore, before);
    return stages;
}

bool SiteVisitGuidance::isFilled(std::string_view field) const
{
    if (field == "arrived_at") {
        return m_visit && m_visit->arrivedAt && !m_visit->isLate(m_clock.now());
    }
    if (field == "late_reason" || field == "notified_at") {
        return m_visit && m_visit->late;
    }
    if (field == "appointment_at" && m_visit) {
        return m_visit->agreed && m_visit->appointmentAt;
    }
    return !m_form.field(field).empty();
}

LocalText SiteVisitGuidance::packTitle(std::string_view pack) const { return packTitleIn(m_books.current(), pack); }

void SiteVisitGuidance::askStage(std::string_view moment) { m_asked = moment; }

void SiteVisitGuidance::setStep(std::string_view step, bool ticked)
{
    if (ticked) {
        m_session.tick(step, m_clock.now());
    } else {
        m_session.untick(step);
    }
}

void SiteVisitGuidance::dismiss(std::string_view prompt) { m_session.dismiss(prompt, m_clock.now()); }

} // namespace frontdesk
