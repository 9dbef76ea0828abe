#include "rules/RuleBook.h"

#include "rules/Engine.h"
#include "rules/PackFingerprint.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Of packs with the same id only the last stays; base goes to the bottom.
std::vector<Pack> bookPacks(std::vector<Pack> packs)
{
    std::set<std::string> later;
    std::vector<Pack> kept;
    for (auto pack = packs.rbegin(); pack != packs.rend(); ++pack) {
        if (later.insert(pack->id).second) {
            kept.push_back(std::move(*pack));
        }
    }
    std::reverse(kept.begin(), kept.end());
    std::stable_partition(kept.begin(), kept.end(), [](const Pack& pack) { return pack.id == basePackId; });
    return kept;
}

std::map<std::string, std::string> rootsOfPacks(const std::vector<Pack>& packs)
{
    std::map<std::string, std::string> above;
    for (const Pack& pack : packs) {
        above[pack.id] = pack.extends;
    }
    std::map<std::string, std::string> roots;
    for (const Pack& pack : packs) {
        std::string root = pack.id;
        std::set<std::string> passed; // packs that extend each other in a ring end where the ring closes
        while (passed.insert(root).second && above.contains(root) && !above[root].empty()) {
            root = above[root];
        }
        roots[pack.id] = root;
    }
    return roots;
}

template <class Entry>
const std::vector<const Entry*>& entriesAt(const std::map<std::string, std::vector<const Entry*>, std::less<>>& index,
                                           std::string_view moment)
{
    static const std::vector<const Entry*> none;
    const auto at = index.find(moment);
    return at == index.end() ? none : at->second;
}

template <class Entry>
std::map<std::string, std::vector<const Entry*>, std::less<>> byMoment(const std::vector<const Entry*>& entries)
{
    std::map<std::string, std::vector<const Entry*>, std::less<>> index;
    for (const Entry* entry : entries) {
        index[entry->head.at].push_back(entry);
    }
    return index;
}

} // namespace

template <class Entry> void RuleBook::index(std::vector<Entry> Pack::*entries, std::vector<const Entry*>& found)
{
    // Who holds an id last: within the packs that change one another, and above base.
    std::map<std::pair<std::string, std::string>, const Entry*> last;
    std::set<std::string> aboveBase;
    for (const Pack& pack : m_packs) {
        const std::string& root = m_roots.at(pack.id);
        for (const Entry& entry : pack.*entries) {
            last[{root, entry.head.id}] = &entry;
            if (root != basePackId) {
                aboveBase.insert(entry.head.id);
            }
        }
    }
    for (const Pack& pack : m_packs) {
        const std::string& root = m_roots.at(pack.id);
        for (const Entry& entry : pack.*entries) {
            const bool overlaid = last.at({root, entry.head.id}) != &entry;
            const bool overBase = root == basePackId && aboveBase.contains(entry.head.id);
            if (entry.head.enabled && !overlaid && !overBase) {
                found.push_back(&entry);
                m_inForce.insert(pack.id + '/' + entry.head.id);
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Entry* a, const Entry* b) { return a->head.priority > b->head.priority; });
}

RuleBook RuleBook::compile(std::vector<Pack> packs)
{
    RuleBook book;
    book.m_packs = bookPacks(std::move(packs));
    book.m_roots = rootsOfPacks(book.m_packs);
    book.m_name = packFingerprint(book.m_packs);

    std::vector<const PromptEntry*> prompts;
    std::vector<const ChecklistEntry*> checklists;
    std::vector<const LimitEntry*> limits;
    std::vector<const RequireEntry*> requirements;
    book.index(&Pack::prompts, prompts);
    book.index(&Pack::checklists, checklists);
    book.index(&Pack::limits, limits);
    book.index(&Pack::requirements, requirements);
    book.index(&Pack::forbids, book.m_forbids);
    book.index(&Pack::phrases, book.m_phrases);
    book.index(&Pack::greetings, book.m_greetings);
    book.index(&Pack::scenarios, book.m_scenarios);
    book.index(&Pack::ladders, book.m_ladders);
    book.index(&Pack::clocks, book.m_clocks);
    book.index(&Pack::calendars, book.m_calendars);
    book.index(&Pack::indicators, book.m_indicators);
    book.index(&Pack::scorecards, book.m_scorecards);
    book.index(&Pack::letters, book.m_letters);
    book.m_prompts = byMoment(prompts);
    book.m_checklists = byMoment(checklists);
    book.m_limits = byMoment(limits);
    book.m_requires = byMoment(requirements);
    return book;
}

const std::vector<const PromptEntry*>& RuleBook::prompts(std::string_view moment) const
{
    return entriesAt(m_prompts, moment);
}

const std::vector<const ChecklistEntry*>& RuleBook::checklists(std::string_view moment) const
{
    return entriesAt(m_checklists, moment);
}

const std::vector<const LimitEntry*>& RuleBook::limits(std::string_view moment) const
{
    return entriesAt(m_limits, moment);
}

const std::vector<const RequireEntry*>& RuleBook::required(std::string_view moment) const
{
    return entriesAt(m_requires, moment);
}

const std::string& RuleBook::rootOf(const std::string& pack) const
{
    const auto root = m_roots.find(pack);
    return root == m_roots.end() ? pack : root->second;
}

std::optional<LimitEntry> RuleBook::limit(std::string_view what, const Facts& facts) const
{
    const LimitEntry* best = nullptr;
    for (const auto& [moment, entries] : m_limits) {
        for (const LimitEntry* entry : entries) {
            if (entry->what != what || !Engine::matches(entry->head.when, facts)) {
                continue;
            }
            if (best == nullptr || isStricter(*entry, *best)) {
                best = entry;
            }
        }
    }
    return best == nullptr ? std::nullopt : std::optional{*best};
}

bool isStricter(const LimitEntry& a, const LimitEntry& b)
{
    return a.head.priority != b.head.priority ? a.head.priority > b.head.priority : a.most < b.most;
}

} // namespace frontdesk
