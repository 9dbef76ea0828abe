#include "panels/slip/SlipGuidance.h"

#include "domain/guidance/BookGuide.h"
#include "domain/guidance/PersonSlots.h"
#include "domain/slip/SlipGates.h"
#include "domain/slip/SlipWords.h"
#include "panels/support/PackTitle.h"

namespace frontdesk {

Facts SlipGuidance::facts() const
{
    Facts facts;
    if (const std::string role = m_settings().role; !role.empty()) {
        facts.set("role", role);
    }
    return facts;
}

Guidance SlipGuidance::guidance()
{
    if (!m_slip) {
        return {};
    }
    const RuleBook& book = m_books.current();
    Slots slots = m_slots();
    fillPersonSlots(slots, {.name = m_slip->taker, .title = {}, .phone = {}, .place = m_slip->place},
                    BookGuide::titles(book));
    return m_session.filter(BookGuide::guidance(book, std::string{moment::visitorGoodsOut}, {}, facts(), slots),
                            m_clock.steady(), m_clock.now());
}

std::vector<GuidanceSource::Stage> SlipGuidance::stages() const
{
    return m_slip ? std::vector<Stage>{{std::string{moment::visitorGoodsOut}, tr("Goods leaving"), true}}
                  : std::vector<Stage>{};
}

bool SlipGuidance::isFilled(std::string_view field) const
{
    return m_slip && !SlipGates::fieldOf(*m_slip, field).empty();
}

LocalText SlipGuidance::packTitle(std::string_view pack) const { return packTitleIn(m_books.current(), pack); }

void SlipGuidance::setStep(std::string_view step, bool ticked)
{
    if (ticked) {
        m_session.tick(step, m_clock.now());
    } else {
        m_session.untick(step);
    }
}

void SlipGuidance::dismiss(std::string_view prompt) { m_session.dismiss(prompt, m_clock.now()); }

} // namespace frontdesk
