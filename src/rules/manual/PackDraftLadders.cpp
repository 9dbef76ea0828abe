#include "base/Utf8.h"
#include "rules/TomlText.h"
#include "rules/manual/DraftWork.h"
#include "rules/manual/Marks.h"
#include "rules/manual/PackDrafter.h"

#include <algorithm>

namespace frontdesk {

/// How a step reaches people: the words beside its number tell, else those of its clause and headings.
std::string PackDrafter::channelOf(const ManualEntry& entry, const std::string& about) const
{
    const auto named = [this](const std::string& text) {
        std::string channel;
        for (const DraftWords::Channel& one : m_lexicon.draft.channels) {
            const bool holds = std::any_of(one.words.begin(), one.words.end(), [&](const std::string& word) {
                return text.find(word) != std::string::npos;
            });
            channel = holds ? one.name : channel;
        }
        return channel;
    };
    const std::u32string text = toCodePoints(m_folder.toSimplified(entry.text));
    const std::u32string number =
        entry.evidence.empty() ? std::u32string{} : toCodePoints(m_folder.toSimplified(entry.evidence.back()));
    if (const std::size_t at = text.find(number); !number.empty() && at != std::u32string::npos) {
        const auto isBorder = [](char32_t point) {
            return toHalfWidth(point) == U',' || marks::endsSentence(toHalfWidth(point));
        };
        std::size_t begin = at;
        while (begin > 0 && !isBorder(text[begin - 1])) {
            --begin;
        }
        std::size_t end = at;
        while (end < text.size() && !isBorder(text[end])) {
            ++end;
        }
        if (std::string beside = named(fromCodePoints(text.substr(begin, end - begin))); !beside.empty()) {
            return beside;
        }
    }
    const std::string anywhere = named(about);
    return anywhere.empty() ? "phone" : anywhere;
}

void PackDrafter::addLadder(const ManualEntry& entry, Work& work) const
{
    const auto reminder = std::find_if(m_lexicon.draft.reminders.begin(), m_lexicon.draft.reminders.end(),
                                       [&](const DraftWords::Reminder& one) { return one.moment == entry.moment; });
    if (entry.days.empty() || reminder == m_lexicon.draft.reminders.end()) {
        addTraining(entry, work);
        return;
    }
    const std::string about = m_folder.toSimplified(work.headings[entry.clause] + entry.text);
    const auto holds = [&](const std::vector<std::string>& words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const std::string& word) { return about.find(word) != std::string::npos; });
    };
    // Steps under one heading remind of one thing, though only the first may name it.
    const bool goesOn = !work.ladderKind.empty() && work.ladderHeading == work.headings[entry.clause];
    const std::string kind = !reminder->otherwise.empty() && holds(reminder->words) ? reminder->otherwise
                             : goesOn                                               ? work.ladderKind
                                                                                    : reminder->kind;
    work.ladderKind = kind;
    work.ladderHeading = work.headings[entry.clause];
    const std::string channel = channelOf(entry, about);
    auto ladder = work.ladders.find(kind);
    if (ladder == work.ladders.end()) {
        Block block = head(entry, "ladder", work);
        block.enabled = true;
        block.note = m_ladders ? std::string{} : m_lexicon.draft.later;
        block.lines = {"at = " + tomlText(entry.moment)};
        block.lines.push_back("for = " + tomlText(kind));
        work.ids.insert(block.id);
        ladder = work.ladders.emplace(kind, work.blocks.size()).first;
        work.blocks.push_back(std::move(block));
    }
    const std::string& id = work.blocks[ladder->second].id;
    for (const int days : entry.days) {
        work.ladderSteps[id].emplace(days, channel);
    }
    work.sources[id].push_back(entry.clause);
}

} // namespace frontdesk
