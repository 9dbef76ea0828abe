#include "panels/arrears/FeePaymentGuidance.h"

#include "domain/arrears/FeePaymentGates.h"
#include "domain/arrears/FeePaymentMoments.h"
#include "domain/guidance/BookGuide.h"
#include "domain/guidance/PersonSlots.h"
#include "panels/support/PackTitle.h"

#include <utility>

namespace frontdesk {

void FeePaymentGuidance::begin(GuidanceSession session, std::string payer, std::string place)
{
    end();
    m_session = std::move(session);
    m_payer = std::move(payer);
    m_place = std::move(place);
    m_moment = moment::feePaymentReceived;
}

void FeePaymentGuidance::follow(const FeePayment& payment, std::string place)
{
    if (!m_payment || m_payment->id != payment.id) {
        m_session = GuidanceSession::readFrom(payment.guidance, "");
        m_asked.clear();
    }
    m_payment = payment;
    m_payer = payment.payer;
    m_place = std::move(place);
    const bool isOver = payment.confirmedAt || payment.reverses || payment.reversedBy;
    const std::string_view is = isOver ? moment::feePaymentConfirmed : moment::feePaymentReceived;
    if (m_moment != is) {
        m_moment = is;
        m_asked.clear();
    }
}

void FeePaymentGuidance::end()
{
    m_payment.reset();
    m_moment.clear();
    m_asked.clear();
}

Guidance FeePaymentGuidance::guidance()
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
    fillPersonSlots(slots, {.name = m_payer, .title = {}, .phone = {}, .place = m_place}, BookGuide::titles(book));
    return m_session.filter(BookGuide::guidance(book, current(), {}, facts, slots), m_clock.steady(), m_clock.now());
}

std::vector<GuidanceSource::Stage> FeePaymentGuidance::stages() const
{
    if (!isAtWork()) {
        return {};
    }
    return {{std::string{moment::feePaymentReceived}, tr("Taking the money"), current() == moment::feePaymentReceived},
            {std::string{moment::feePaymentConfirmed}, tr("The customer agrees"),
             current() == moment::feePaymentConfirmed}};
}

bool FeePaymentGuidance::isFilled(std::string_view field) const
{
    return m_payment && !FeePaymentGates::text(*m_payment, field).empty();
}

LocalText FeePaymentGuidance::packTitle(std::string_view pack) const { return packTitleIn(m_books.current(), pack); }

void FeePaymentGuidance::setStep(std::string_view step, bool ticked)
{
    if (ticked) {
        m_session.tick(step, m_clock.now());
    } else {
        m_session.untick(step);
    }
}

} // namespace frontdesk
