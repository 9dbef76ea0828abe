#include "domain/guidance/PackPart.h"

#include <algorithm>
#include <set>

namespace frontdesk {

std::optional<PackPart> PackPart::of(const RuleBook& book, std::string_view pack)
{
    for (const Pack& each : book.packs()) {
        if (each.id == pack) {
            return PackPart{book, each};
        }
    }
    return std::nullopt;
}

std::vector<const Pack*> PackPart::packs(Take take) const
{
    std::vector<const Pack*> own;
    std::vector<const Pack*> base;
    const std::string& root = m_book->rootOf(m_head->id);
    for (const Pack& pack : m_book->packs()) {
        const std::string& its = m_book->rootOf(pack.id);
        if (its == root) {
            own.push_back(&pack);
        } else if (its == basePackId) {
            base.push_back(&pack);
        }
    }
    if (take == Take::WithBase) {
        own.insert(own.end(), base.begin(), base.end());
    }
    return own;
}

bool PackPart::serves(const EntryHead& head) const
{
    const auto isOurs = [this](const FactValue& value) {
        const auto* const role = std::get_if<std::string>(&value);
        return role != nullptr && std::find(m_head->roles.begin(), m_head->roles.end(), *role) != m_head->roles.end();
    };
    return std::all_of(head.when.begin(), head.when.end(), [&](const Condition& condition) {
        return condition.fact != "role" || m_head->roles.empty() ||
               std::any_of(condition.anyOf.begin(), condition.anyOf.end(), isOurs);
    });
}

std::vector<Condition> PackPart::withoutRole(std::vector<Condition> when)
{
    std::erase_if(when, [](const Condition& one) { return one.fact == "role"; });
    return when;
}

bool PackPart::owns(const EntryHead& head) const { return m_book->rootOf(head.pack) == m_book->rootOf(m_head->id); }

std::vector<std::string> PackPart::moments() const
{
    std::vector<std::string> moments;
    std::set<std::string> known;
    const auto add = [&](const auto& entries) {
        for (const auto* const entry : entries) {
            if (!entry->head.at.empty() && known.insert(entry->head.at).second) {
                moments.push_back(entry->head.at);
            }
        }
    };
    add(entries(&Pack::prompts, Take::Own));
    add(entries(&Pack::checklists, Take::Own));
    add(entries(&Pack::requirements, Take::Own));
    add(entries(&Pack::limits, Take::Own));
    return moments;
}

} // namespace frontdesk
