#include "panels/pack/PackPreview.h"

#include "panels/pack/ReviewDesk.h"
#include "panels/support/PackTitle.h"
#include "rules/Engine.h"

namespace frontdesk {

void PackPreview::follow(const EntryHead& head)
{
    m_moment = head.at;
    m_facts = Facts{};
    for (const Condition& condition : head.when) {
        const auto set = [&](const auto& value) { m_facts.set(condition.fact, value); };
        if (!condition.anyOf.empty()) {
            std::visit(set, condition.anyOf.front());
        } else if (condition.least) {
            set(*condition.least);
        } else if (condition.most) {
            set(*condition.most);
        }
    }
}

bool PackPreview::isShown() const { return !m_moment.empty() && m_desk.preview() != nullptr; }

Guidance PackPreview::guidance()
{
    if (!isShown()) {
        return {};
    }
    // The slots show their names: who calls is not known.
    Slots slots;
    const Guidance plain = Engine::guidance(*m_desk.preview(), m_moment, m_facts);
    for (const PromptEntry* entry : m_desk.preview()->prompts(m_moment)) {
        for (const std::string& say : entry->say) {
            for (const std::string& slot : slotsIn(say)) {
                slots.try_emplace(slot, '{' + slot + '}');
            }
        }
    }
    slots.erase("greeting");
    return slots.empty() ? plain : Engine::guidance(*m_desk.preview(), m_moment, m_facts, slots);
}

std::vector<GuidanceSource::Stage> PackPreview::stages() const
{
    return {{m_moment, tr("Preview: what the desk will see"), true}};
}

LocalText PackPreview::packTitle(std::string_view pack) const
{
    return m_desk.preview() == nullptr ? LocalText{} : packTitleIn(*m_desk.preview(), pack);
}

} // namespace frontdesk
