#include "panels/item/ItemGuidance.h"

#include "domain/guidance/BookGuide.h"
#include "domain/guidance/PersonSlots.h"
#include "domain/item/ItemWords.h"
#include "panels/support/PackTitle.h"

namespace frontdesk {

Guidance ItemGuidance::guidance()
{
    if (!m_work) {
        return {};
    }
    const RuleBook& book = m_books.current();
    Facts facts = m_work->facts;
    if (const std::string role = m_settings().role; !role.empty()) {
        facts.set("role", role);
    }
    Slots slots = m_slots();
    fillPersonSlots(slots, {.name = m_work->form.addressee, .title = {}, .phone = {}, .place = m_work->form.place},
                    BookGuide::titles(book));
    std::vector<std::string_view> besides;
    if (!m_work->besides.empty()) {
        besides.emplace_back(m_work->besides);
    }
    return m_session.filter(BookGuide::guidance(book, m_work->moment, besides, facts, slots), m_clock.steady(),
                            m_clock.now());
}

GuidanceSource::Tone ItemGuidance::tone() const
{
    return m_work && m_work->moment == moment::itemDisclosureRequested ? Tone::Late : Tone::Calm;
}

std::vector<GuidanceSource::Stage> ItemGuidance::stages() const
{
    if (!m_work) {
        return {};
    }
    const std::pair<std::string_view, QString> labels[] = {
        {moment::itemReceived, tr("Coming in", "part of an item's course")},
        {moment::itemRepairIntake, tr("Left for repair", "part of an item's course")},
        {moment::itemFaxRequested, tr("To be sent", "part of an item's course")},
        {moment::itemBeforeSend, tr("Before sending", "part of an item's course")},
        {moment::itemDisclosureRequested, tr("Somebody else", "part of an item's course")},
        {moment::itemHandedOver, tr("Handing over", "part of an item's course")},
    };
    for (const auto& [moment, label] : labels) {
        if (moment == m_work->moment) {
            return {{std::string{moment}, label, true}};
        }
    }
    return {};
}

bool ItemGuidance::isFilled(std::string_view field) const { return m_work && !m_work->form.field(field).empty(); }

LocalText ItemGuidance::packTitle(std::string_view pack) const { return packTitleIn(m_books.current(), pack); }

void ItemGuidance::setStep(std::string_view step, bool ticked)
{
    if (ticked) {
        m_session.tick(step, m_clock.now());
    } else {
        m_session.untick(step);
    }
}

void ItemGuidance::dismiss(std::string_view prompt) { m_session.dismiss(prompt, m_clock.now()); }

} // namespace frontdesk
