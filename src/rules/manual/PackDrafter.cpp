#include "rules/manual/PackDrafter.h"

#include "base/Utf8.h"
#include "rules/ForbiddenWords.h"
#include "rules/PackReader.h"
#include "rules/SlotText.h"
#include "rules/TomlText.h"
#include "rules/manual/DraftWork.h"

#include <algorithm>
#include <cmath>

namespace frontdesk {
namespace {

constexpr double leastSure = 0.6;     ///< below it a trainer looks first
constexpr std::size_t mostSteps = 40; ///< of one checklist
constexpr std::size_t longestStep = 120;

std::string momentOf(const ManualEntry& entry, const DraftWords& words)
{
    for (const DraftWords::Alias& alias : words.aliases) {
        if (alias.moment == entry.moment) {
            return alias.at;
        }
    }
    return entry.moment;
}

} // namespace

PackDrafter::PackDrafter(const ManualLexicon& lexicon, const ChineseFolder& folder, const Vocabulary& vocabulary)
    : m_lexicon(lexicon), m_folder(folder), m_vocabulary(vocabulary)
{
    m_ladders = knowsKind(R"([[ladder]]
id = "probe"
for = "fee"
steps = [ { days = -1, channel = "phone" } ]
)");
    m_calendars = knowsKind(R"([[calendar]]
id = "probe"
quiet = "21:00-08:00"
)");
}

bool PackDrafter::knowsKind(const char* text) const
{
    const std::string pack = "format = 1\n[pack]\nid = \"probe\"\ntitle = \"probe\"\nversion = \"1\"\n";
    return PackReader{m_vocabulary}.read(pack + text, "probe").has_value();
}

bool PackDrafter::knowsMoment(const ManualEntry& entry) const
{
    return m_vocabulary.moment(momentOf(entry, m_lexicon.draft)) != nullptr;
}

PackDrafter::Block PackDrafter::head(const ManualEntry& entry, const char* kind, const Work& work) const
{
    Block block{.kind = kind, .id = std::string{kind} + '-' + entry.clause.substr(1)};
    for (int more = 2; work.ids.contains(block.id); ++more) {
        block.id = std::string{kind} + '-' + entry.clause.substr(1) + '-' + std::to_string(more);
    }
    std::string when;
    const auto put = [&](const std::string& fact, const std::string& value) {
        const FactWord* word = m_vocabulary.fact(fact);
        const bool flag = value == "true" || value == "false";
        if (word == nullptr || flag != (word->type == FactType::Flag) ||
            (word->type == FactType::Word &&
             std::find(word->values.begin(), word->values.end(), value) == word->values.end()) ||
            when.find(fact + " = ") != std::string::npos) {
            return;
        }
        when += (when.empty() ? "" : ", ") + fact + " = " + (flag ? value : tomlText(value));
    };
    for (const DraftWords::Alias& alias : m_lexicon.draft.aliases) {
        if (alias.moment == entry.moment) {
            put(alias.fact, "true");
        }
    }
    for (const auto& [fact, value] : entry.when) {
        put(fact, value);
    }
    if (!when.empty()) {
        block.lines.push_back("when = { " + when + " }");
    }
    if (!entry.advice.empty()) {
        block.lines.push_back("advice = " + tomlText(entry.advice));
        block.enabled = false;
        block.note = m_lexicon.draft.risky;
    } else if (entry.confidence < leastSure) {
        block.enabled = false;
        block.note = m_lexicon.draft.unsure;
    }
    return block;
}

void PackDrafter::addPrompt(const ManualEntry& entry, Work& work) const
{
    Block block = head(entry, "prompt", work);
    block.lines.insert(block.lines.begin(), "at = " + tomlText(momentOf(entry, m_lexicon.draft)));
    std::vector<std::string> say;
    for (const std::string& words : entry.say) {
        const std::string made = work.names.said(words);
        if (!made.empty() && slotsAreWellFormed(made)) {
            say.push_back(made);
        }
    }
    if (!say.empty()) {
        block.lines.push_back("say = " + tomlTexts(say));
    } else {
        block.lines.push_back("text = " + tomlText(work.names.read(entry.text)));
    }
    work.sources[block.id].push_back(entry.clause);
    work.ids.insert(block.id);
    work.blocks.push_back(std::move(block));
}

/// Steps under one heading, at one moment and for the same people are one list.
void PackDrafter::addStep(const ManualEntry& entry, Work& work) const
{
    const std::string text = work.names.read(entry.text);
    if (text.empty() || codePointCount(text) > longestStep) {
        addTraining(entry, work);
        return;
    }
    Block block = head(entry, "checklist", work);
    std::string key = momentOf(entry, m_lexicon.draft) + '\n' + work.headings[entry.clause] + '\n' + entry.advice;
    for (const std::string& line : block.lines) {
        key += '\n' + line;
    }
    auto list = work.lists.find(key);
    if (list == work.lists.end() || work.steps[work.blocks[list->second].id].size() >= mostSteps) {
        block.lines.insert(block.lines.begin(), "at = " + tomlText(momentOf(entry, m_lexicon.draft)));
        std::string title = work.headings[entry.clause];
        const std::size_t inner = title.rfind(" > ");
        title = work.names.read(inner == std::string::npos ? title : title.substr(inner + 3));
        block.lines.push_back("title = " + tomlText(title.empty() ? m_lexicon.draft.title : title));
        block.enabled = entry.advice.empty();
        block.note = block.enabled ? std::string{} : block.note;
        work.ids.insert(block.id);
        work.lists[key] = work.blocks.size();
        list = work.lists.find(key);
        work.blocks.push_back(std::move(block));
    }
    const std::string& id = work.blocks[list->second].id;
    work.steps[id].push_back("{ id = " + tomlText("s" + std::to_string(work.steps[id].size() + 1)) +
                             ", text = " + tomlText(text) + " }");
    work.sources[id].push_back(entry.clause);
}

void PackDrafter::addLimit(const ManualEntry& entry, Work& work) const
{
    const double value = entry.limit ? entry.limit->value : 0;
    const LimitWord* word = entry.limit ? m_vocabulary.limit(entry.limit->what) : nullptr;
    if (word == nullptr || word->unit != entry.limit->unit || value < 1 || value != std::round(value)) {
        addTraining(entry, work);
        return;
    }
    const auto most = static_cast<std::int64_t>(value);
    Block block = head(entry, "limit", work);
    block.enabled = entry.advice.empty();
    block.lines.insert(block.lines.begin(), "at = " + tomlText(momentOf(entry, m_lexicon.draft)));
    block.lines.push_back("what = " + tomlText(entry.limit->what));
    block.lines.push_back("most = " + std::to_string(most));
    for (const auto& [limit, moment] : m_lexicon.draft.past) {
        if (limit == entry.limit->what && m_vocabulary.moment(moment) != nullptr) {
            block.lines.push_back("near = " +
                                  std::to_string(std::max<std::int64_t>(1, most <= 10 ? most - 1 : most * 3 / 4)));
            block.lines.push_back("past = " + tomlText(moment));
        }
    }
    std::string key;
    for (const std::string& line : block.lines) {
        key += line + '\n';
    }
    // The same limit said again elsewhere in the manual is another source of it.
    if (const auto same = work.limits.find(key); same != work.limits.end()) {
        work.sources[work.blocks[same->second].id].push_back(entry.clause);
        return;
    }
    work.limits[key] = work.blocks.size();
    work.ids.insert(block.id);
    work.sources[block.id].push_back(entry.clause);
    work.blocks.push_back(std::move(block));
}

void PackDrafter::addRequire(const ManualEntry& entry, Work& work) const
{
    std::vector<std::string> fields;
    for (const std::string& field : entry.fields) {
        if (m_vocabulary.field(field) != nullptr) {
            fields.push_back(field);
        }
    }
    if (fields.empty()) {
        addTraining(entry, work);
        return;
    }
    Block block = head(entry, "require", work);
    block.lines.insert(block.lines.begin(), "at = " + tomlText(momentOf(entry, m_lexicon.draft)));
    block.lines.push_back("fields = " + tomlTexts(fields));
    block.lines.push_back("level = \"warn\"");
    work.ids.insert(block.id);
    work.sources[block.id].push_back(entry.clause);
    work.blocks.push_back(std::move(block));
}

void PackDrafter::addForbid(const ManualEntry& entry, Work& work) const
{
    std::vector<std::string> texts;
    std::vector<std::string> doubles; // a loaded pack forbids them already
    for (const std::string& words : entry.forbid) {
        const std::string made = work.names.read(words);
        const std::string letters = Work::lettersOf(made);
        if (ForbiddenWords::canMatch(made) && work.forbidden.insert(letters).second) {
            (work.forbiddenElsewhere.contains(letters) ? doubles : texts).push_back(made);
        }
    }
    if (entry.forbid.empty()) {
        addTraining(entry, work);
    }
    if (!texts.empty()) {
        addWords(head(entry, "forbid", work), texts, entry, work);
    }
    if (!doubles.empty()) {
        Block block = head(entry, "forbid", work);
        block.enabled = false;
        block.note = m_lexicon.draft.twice;
        addWords(std::move(block), doubles, entry, work);
    }
}

void PackDrafter::addWords(Block block, const std::vector<std::string>& texts, const ManualEntry& entry, Work& work)
{
    block.lines.push_back("text = " + tomlTexts(texts));
    block.lines.push_back("match = \"utterance\"");
    work.ids.insert(block.id);
    work.sources[block.id].push_back(entry.clause);
    work.blocks.push_back(std::move(block));
}

void PackDrafter::addPhrase(const ManualEntry& entry, Work& work) const
{
    std::vector<std::string> say;
    for (const std::string& words : entry.say) {
        const std::string made = work.names.said(words);
        if (!made.empty() && slotsAreWellFormed(made) && work.said.insert(Work::lettersOf(made)).second) {
            say.push_back(made);
        }
    }
    if (say.empty()) {
        return; // each of them stands in a pack already
    }
    Block block = head(entry, "phrase", work);
    const std::string category = work.names.read(entry.category);
    block.lines.push_back("category = " + tomlText(category.empty() ? m_lexicon.draft.title : category));
    block.lines.push_back("say = " + tomlTexts(say));
    work.ids.insert(block.id);
    work.sources[block.id].push_back(entry.clause);
    work.blocks.push_back(std::move(block));
}

void PackDrafter::addCalendar(const ManualEntry& entry, Work& work) const
{
    if (entry.quiet.size() != 2) {
        addTraining(entry, work);
        return;
    }
    Block block = head(entry, "calendar", work);
    block.enabled = false; // hours and days must be filled in first
    block.note = m_calendars ? m_lexicon.draft.unsure : m_lexicon.draft.later;
    block.lines.clear(); // a calendar holds under no condition
    block.lines.push_back("quiet = " + tomlText(entry.quiet[0] + '-' + entry.quiet[1]));
    work.ids.insert(block.id);
    work.sources[block.id].push_back(entry.clause);
    work.blocks.push_back(std::move(block));
}

void PackDrafter::addTraining(const ManualEntry& entry, Work& work, const std::string& why) const
{
    work.training.push_back(entry.clause + ": " + work.names.read(entry.text) + (why.empty() ? "" : " # " + why));
}

void PackDrafter::add(const ManualEntry& entry, Work& work) const
{
    if (entry.kind == "forbid") {
        addForbid(entry, work);
    } else if (entry.kind == "phrase") {
        addPhrase(entry, work);
    } else if (entry.kind == "ladder" && !entry.clock) {
        addLadder(entry, work);
    } else if (entry.kind == "calendar") {
        addCalendar(entry, work);
    } else if (entry.clock && (!entry.limit || m_vocabulary.limit(entry.limit->what) == nullptr)) {
        addClock(entry, work);
    } else if (!knowsMoment(entry) || entry.kind == "conduct") {
        addTraining(entry, work);
    } else if (entry.kind == "prompt") {
        addPrompt(entry, work);
    } else if (entry.kind == "limit") {
        addLimit(entry, work);
    } else if (entry.kind == "require") {
        addRequire(entry, work);
    } else {
        addStep(entry, work); // checklist, workflow
    }
}

void PackDrafter::finishLists(Work& work) const
{
    for (Block& block : work.blocks) {
        if (const auto steps = work.steps.find(block.id); steps != work.steps.end()) {
            block.lines.push_back("steps = [\n  " + joinedLines(steps->second) + ",\n]");
        }
        if (const auto steps = work.ladderSteps.find(block.id); steps != work.ladderSteps.end()) {
            std::vector<std::string> lines;
            for (const auto& [days, channel] : steps->second) {
                lines.push_back("{ days = " + std::to_string(days) + ", channel = " + tomlText(channel) + " }");
            }
            block.lines.push_back("steps = [\n  " + joinedLines(lines) + ",\n]");
        }
        std::vector<std::string>& sources = work.sources[block.id];
        sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
        block.lines.push_back("source = " + tomlTexts(sources));
    }
}

} // namespace frontdesk
