#include "domain/call/CallGates.h"

#include "domain/call/Call.h"
#include "domain/call/CallStage.h"
#include "domain/call/CallWords.h"
#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {
namespace {

bool isFilled(const CallForm& form, const std::string& field, bool allowDeclined)
{
    if (!form.field(field).empty()) {
        return true;
    }
    const bool declined = (field == "caller_name" && form.nameDeclined) || (field == "phone" && form.phoneDeclined);
    return allowDeclined && declined;
}

/// One mark a field, the strictest: several packs may require the same.
class GateCollector {
public:
    GateCollector(const CallForm& form, const Facts& facts) : m_form(form), m_facts(facts) {}

    void add(const std::vector<const RequireEntry*>& entries)
    {
        for (const RequireEntry* entry : entries) {
            if (!Engine::matches(entry->head.when, m_facts)) {
                continue;
            }
            for (const std::string& field : entry->fields) {
                if (CallForm::has(field) && !isFilled(m_form, field, entry->allowDeclined)) {
                    mark(field, *entry);
                }
            }
        }
    }

    [[nodiscard]] std::vector<GateMark> take() { return std::move(m_marks); }

private:
    void mark(const std::string& field, const RequireEntry& entry)
    {
        const auto known = std::find_if(m_marks.begin(), m_marks.end(),
                                        [&](const GateMark& mark) { return mark.problem.field == field; });
        // Nothing blocks the report of an emergency.
        const GateLevel level = m_form.category == categoryEmergency ? GateLevel::Warn : entry.level;
        if (known == m_marks.end()) {
            const ErrorCode code = field == "recap_confirmed" ? callGateRecap : callGateField;
            m_marks.push_back({.problem = {.field = field, .code = code, .args = {field}},
                               .level = level,
                               .key = entry.head.pack + '/' + entry.head.id,
                               .source = entry.head.source});
        } else if (level == GateLevel::Block && known->level == GateLevel::Warn) {
            known->level = level;
            known->key = entry.head.pack + '/' + entry.head.id;
            known->source = entry.head.source;
        }
    }

    const CallForm& m_form;
    const Facts& m_facts;
    std::vector<GateMark> m_marks;
};

} // namespace

std::vector<GateMark> CallGates::marks(const CallForm& form, const Facts& facts, const RuleBook& book)
{
    GateCollector collector{form, facts};
    collector.add(book.required(moment::callRecordRequired));
    collector.add(book.required(moment::callClosing));
    if (form.category == categoryEmergency) {
        collector.add(book.required(moment::callEmergency));
    }
    return collector.take();
}

} // namespace frontdesk
