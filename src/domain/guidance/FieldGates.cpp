#include "domain/guidance/FieldGates.h"

#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {

void FieldGates::add(const std::vector<const RequireEntry*>& entries)
{
    for (const RequireEntry* entry : entries) {
        if (!Engine::matches(entry->head.when, m_facts)) {
            continue;
        }
        for (const std::string& field : entry->fields) {
            const bool filled = !m_form.text(field).empty() || (entry->allowDeclined && m_form.declined(field));
            if (m_form.has(field) && !filled) {
                mark(field, *entry);
            }
        }
    }
}

void FieldGates::mark(const std::string& field, const RequireEntry& entry)
{
    const auto known =
        std::find_if(m_marks.begin(), m_marks.end(), [&](const GateMark& mark) { return mark.problem.field == field; });
    const GateLevel level = m_form.onlyWarned ? GateLevel::Warn : entry.level;
    if (known == m_marks.end()) {
        m_marks.push_back({.problem = {.field = field, .code = m_form.code(field), .args = {field}},
                           .level = level,
                           .key = entry.head.pack + '/' + entry.head.id,
                           .source = entry.head.source});
    } else if (level == GateLevel::Block && known->level == GateLevel::Warn) {
        known->level = level;
        known->key = entry.head.pack + '/' + entry.head.id;
        known->source = entry.head.source;
    }
}

} // namespace frontdesk
