#include "panels/arrears/FeeContactGuidance.h"

#include "domain/arrears/FeeMoments.h"
#include "domain/guidance/BookGuide.h"
#include "panels/support/PackTitle.h"
#include "rules/Engine.h"

namespace frontdesk {

void FeeContactGuidance::lookAt(const FeeTask& task)
{
    m_task = task;
    m_begun = false;
    m_contact = {};
    m_session = GuidanceSession{m_books.current().name()};
}

void FeeContactGuidance::begin(const FeeTask& task)
{
    lookAt(task);
    m_begun = true;
}

void FeeContactGuidance::setContact(const Contact& contact) { m_contact = contact; }

void FeeContactGuidance::end()
{
    m_task.reset();
    m_begun = false;
    m_contact = {};
}

std::string_view FeeContactGuidance::moment() const
{
    if (!m_begun) {
        return m_task->moment.empty() ? moment::arrearsReminderDue : std::string_view{m_task->moment};
    }
    if (m_contact.answer == FeeAnswer::Disputes) {
        // First the breakdown is gone through; what that does not settle is written down and reported.
        return m_contact.hasWords ? moment::arrearsComplaintRaised : moment::arrearsDisputed;
    }
    return m_task->channel == FeeChannel::Visit ? moment::arrearsHomeVisit : moment::arrearsContact;
}

Facts FeeContactGuidance::facts() const
{
    Facts facts;
    if (const std::string role = m_settings().role; !role.empty()) {
        facts.set("role", role);
    }
    facts.set("ladder", m_task->ladder);
    facts.set("channel", std::string{nameOf(m_task->channel)});
    facts.set(m_task->daysOverdue < 0 ? "days_to_due" : "days_overdue", std::abs(m_task->daysOverdue));
    if (m_task->account.feeClass != FeeClass::Unknown) {
        facts.set("payer_class", std::string{nameOf(m_task->account.feeClass)});
    }
    if (m_task->broken) {
        facts.set("promise_level", m_task->broken->level + 1);
    }
    if (m_contact.listener != FeeListener::Nobody) {
        facts.set("answered_by", std::string{nameOf(m_contact.listener)});
    }
    if (m_contact.answer != FeeAnswer::None) {
        facts.set("payer_answer", std::string{nameOf(m_contact.answer)});
    }
    return facts;
}

Guidance FeeContactGuidance::guidance()
{
    if (!m_task) {
        return {};
    }
    const RuleBook& book = m_books.current();
    Slots slots = m_slots();
    // Until it is known who listens, and for anybody else, nothing names an amount.
    const bool mayHear = m_contact.listener == FeeListener::Payer || m_contact.listener == FeeListener::Authorised;
    const LocalDate due = m_task->items.empty() ? m_task->day : m_task->items.front().due;
    for (const auto& [name, value] : FeeWorklist::slotsOf(
             m_task->account, m_contact.isTold ? m_contact.told : m_task->amount, due, mayHear, book)) {
        slots.insert_or_assign(name, value);
    }
    Guidance all = BookGuide::guidance(book, moment(), {}, facts(), slots);
    if (!m_begun && !m_task->say.empty()) { // the ladder's own script, before the words of the moment
        GuidancePrompt script;
        script.key = "ladder/" + m_task->step;
        script.text = m_task->text;
        for (const std::string& sentence : m_task->say) {
            script.say.push_back(fillSlots(sentence, slots));
        }
        all.prompts.insert(all.prompts.begin(), std::move(script));
    }
    return m_session.filter(std::move(all), m_clock.steady(), m_clock.now());
}

GuidanceSource::Tone FeeContactGuidance::tone() const
{
    return m_task && m_task->why == FeeWhy::Broken ? Tone::Near : Tone::Calm;
}

bool FeeContactGuidance::isFilled(std::string_view field) const
{
    if (field == "fee_items" || field == "amount_each" || field == "amount_total" || field == "period") {
        return m_contact.isTold;
    }
    return (field == "promised_pay_at" && m_contact.hasDay) || (field == "complaint_detail" && m_contact.hasWords);
}

LocalText FeeContactGuidance::packTitle(std::string_view pack) const { return packTitleIn(m_books.current(), pack); }

void FeeContactGuidance::setStep(std::string_view step, bool ticked)
{
    if (ticked) {
        m_session.tick(step, m_clock.now());
    } else {
        m_session.untick(step);
    }
}

} // namespace frontdesk
