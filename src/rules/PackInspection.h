#pragma once

#include "rules/ForbiddenWords.h"
#include "rules/PackFindings.h"
#include "rules/Rehearsal.h"
#include "rules/RuleBook.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One run of PackChecker: the compiled book, and the findings so far.
class PackInspection {
public:
    PackInspection(const Vocabulary& vocabulary, const std::vector<Pack>& packs, PackOrigin origin);
    [[nodiscard]] std::vector<PackFinding> run();

private:
    void inspectPackIds(const std::vector<Pack>& packs);
    void inspectLimits();
    void inspectSource(const EntryHead& head);
    void inspectSources(const Pack& pack);
    void inspectWords(const Pack& pack);
    void inspectSaid(const EntryHead& head, std::string_view key, const std::vector<std::string>& sentences);
    void inspectLadderWords(const LadderEntry& entry);
    void inspectLetterWords(const LetterEntry& entry);
    /// The words of the sentence that another entry forbids at the same time; nothing when there are none.
    [[nodiscard]] std::vector<ForbiddenHit> forbiddenIn(const EntryHead& head, const std::string& sentence) const;
    void inspectPhrases();
    void inspectForbids();
    void inspectOverlay(const Pack& pack);
    void inspectScenarios(const Pack& pack);
    /// The problem of a rehearsal that names what no pack has.
    [[nodiscard]] Problem unknownName(const ScenarioEntry& scenario, const std::string& name, const Place& place) const;
    void inspectEnglish(const Pack& pack);
    void wantEnglish(const EntryHead& head, const LocalText& text, std::string_view key, std::size_t item = 0);

    [[nodiscard]] bool isInForce(const EntryHead& head) const { return m_book.isInForce(keyOf(head)); }
    const Vocabulary& m_vocabulary;
    PackOrigin m_origin;
    RuleBook m_book;
    ForbiddenWords m_forbidden;
    Rehearsal m_rehearsal;
    std::map<std::string, const ForbidEntry*> m_forbids; ///< by "pack/id"
    PackFindings m_findings;
};

} // namespace frontdesk
