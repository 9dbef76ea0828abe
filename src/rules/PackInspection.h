#pragma once

#include "rules/ForbiddenWords.h"
#include "rules/PackChecker.h"
#include "rules/Rehearsal.h"
#include "rules/RuleBook.h"

#include <map>
#include <string>
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
    void inspectSaid(const EntryHead& head, const std::vector<std::string>& sentences);
    void inspectPhrases();
    void inspectOverlay(const Pack& pack);
    void inspectScenarios(const Pack& pack);
    void inspectEnglish(const Pack& pack);
    void wantEnglish(const EntryHead& head, const LocalText& text);

    [[nodiscard]] bool isInForce(const EntryHead& head) const;
    void add(Severity severity, const EntryHead& head, ErrorCode code, std::vector<std::string> args);
    void addAt(Severity severity, const std::string& pack, Problem problem);

    struct Ranked {
        std::size_t pack;
        PackFinding finding;
    };

    const Vocabulary& m_vocabulary;
    PackOrigin m_origin;
    RuleBook m_book;
    ForbiddenWords m_forbidden;
    Rehearsal m_rehearsal;
    std::map<std::string, const ForbidEntry*> m_forbids; ///< by "pack/id"
    std::map<std::string, std::size_t> m_order;          ///< of the packs as they were given
    std::vector<Ranked> m_findings;
};

} // namespace frontdesk
