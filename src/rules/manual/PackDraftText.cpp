#include "rules/PackChecker.h"
#include "rules/PackReader.h"
#include "rules/TomlText.h"
#include "rules/manual/DraftWork.h"

namespace frontdesk {

Result<PackDraft> PackDrafter::draft(const ManualReading& reading, const std::vector<Pack>& loaded,
                                     const DraftOptions& options) const
{
    Work work{NameSlots{m_lexicon, m_folder}};
    work.loaded = &loaded;
    work.calendar = calendarOf(loaded, m_lexicon.draft.calendar);
    for (const ManualClause& clause : reading.clauses) {
        work.headings[clause.id] = clause.heading;
    }
    for (const Pack& pack : loaded) {
        for (const PhraseEntry& entry : pack.phrases) {
            for (const std::string& words : entry.say) {
                work.said.insert(Work::lettersOf(words));
            }
        }
        for (const ForbidEntry& entry : pack.forbids) {
            if (entry.head.enabled && entry.head.at.empty() && entry.head.when.empty() &&
                entry.match == ForbidMatch::Utterance) {
                for (const std::string& words : entry.text) {
                    work.forbiddenElsewhere.insert(Work::lettersOf(words));
                }
            }
        }
    }
    for (const ManualEntry& entry : reading.entries) {
        for (const std::string& words : entry.say) {
            work.names.learn(words);
        }
    }
    for (const ManualEntry& entry : reading.entries) {
        add(entry, work);
    }
    finishLists(work);
    settle(work, reading, loaded, options);
    PackDraft draft{.toml = written(work, options, reading)};
    draft.training = work.training.size();
    for (const Block& block : work.blocks) {
        ++(block.enabled ? draft.entries : draft.disabled);
    }
    if (auto pack = PackReader{m_vocabulary}.read(draft.toml, options.fileName); !pack) {
        return fail(pack.error());
    }
    return draft;
}

/// Checks the draft with the loaded packs, and switches off what they contradict, until nothing does.
void PackDrafter::settle(Work& work, const ManualReading& reading, const std::vector<Pack>& loaded,
                         const DraftOptions& options) const
{
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        auto pack = PackReader{m_vocabulary}.read(written(work, options, reading), options.fileName);
        if (!pack) {
            // An entry that this version of the language does not take is kept as a comment.
            for (Block& block : work.blocks) {
                for (const Problem& problem : pack.error().problems) {
                    if (problem.field == block.id) {
                        block.enabled = false;
                        block.note = m_lexicon.draft.later;
                    }
                }
            }
            continue;
        }
        std::vector<Pack> all = loaded;
        const std::string prefix = pack->id + '/';
        all.push_back(std::move(*pack));
        bool changed = false;
        for (const PackFinding& finding : PackChecker{m_vocabulary}.check(all)) {
            const bool matters = finding.severity == Severity::Error || finding.problem.code == packLimitUnreasonable;
            if (!matters || !finding.problem.field.starts_with(prefix)) {
                continue;
            }
            const std::string id = finding.problem.field.substr(prefix.size());
            for (Block& block : work.blocks) {
                if (block.id == id && block.enabled) {
                    block.enabled = false;
                    block.note = m_lexicon.draft.conflict;
                    for (const std::string& arg : finding.problem.args) {
                        block.note += ' ' + arg;
                    }
                    changed = true;
                }
            }
        }
        if (!changed) {
            return;
        }
    }
}

std::string PackDrafter::written(const Work& work, const DraftOptions& options, const ManualReading& reading)
{
    const DraftWords& words = work.names.lexicon().draft;
    const std::string named = options.title.empty() ? work.names.read(reading.title) : options.title;
    std::string toml = "format = 1\n\n[pack]\nid = " + tomlText(options.id) +
                       "\ntitle = " + tomlText(named.empty() ? words.title : named) +
                       "\nversion = " + tomlText(options.version) + '\n';
    if (!options.basedOn.empty()) {
        toml += "based_on = " + tomlTexts({options.basedOn}) + '\n';
    }
    if (!options.extends.empty()) {
        toml += "extends = " + tomlText(options.extends) + '\n';
    }
    if (!options.roles.empty()) {
        toml += "roles = " + tomlTexts(options.roles) + '\n';
    }
    std::map<std::string, std::string> headings = work.headings;
    std::string heading;
    for (const Block& block : work.blocks) {
        const auto sources = work.sources.find(block.id);
        const std::string here = sources == work.sources.end() || sources->second.empty()
                                     ? std::string{}
                                     : headings[sources->second.front()];
        if (here != heading) {
            heading = here;
            toml += "\n# --- " + tomlComment(work.names.read(here)) + '\n';
        }
        toml += '\n';
        const bool later = block.note == words.later;
        if (!block.note.empty()) {
            toml += "# " + tomlComment(block.note) + '\n';
        }
        std::string body = "[[" + block.kind + "]]\nid = " + tomlText(block.id) + '\n';
        if (!block.enabled) {
            body += "enabled = false\n";
        }
        for (const std::string& line : block.lines) {
            body += line + '\n';
        }
        toml += later ? commented(body) : body;
    }
    if (!work.training.empty()) {
        toml += "\n# --- " + words.training + '\n';
        for (const std::string& line : work.training) {
            toml += "# " + tomlComment(line) + '\n';
        }
    }
    return toml;
}

} // namespace frontdesk
