#pragma once

#include "rules/PackFindings.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <vector>

namespace frontdesk {

/// Finds entries of a book that nobody will ever see: their `when` can never hold, their moment is none, or another
/// entry always stands in front of them.
class ReachInspection {
public:
    ReachInspection(const Vocabulary& vocabulary, const RuleBook& book, PackFindings& findings)
        : m_vocabulary(vocabulary), m_book(book), m_findings(findings)
    {}
    void run();

private:
    void inspectHead(const EntryHead& head);
    void inspectGreetings();
    void inspectLimits();
    void inspectClocks();
    void inspectLadders();
    void inspectOverlays();
    template <class Entry, class Same> void hideAll(const std::vector<const Entry*>& entries, Same same);
    void hide(const EntryHead& hidden, const EntryHead& by);
    [[nodiscard]] bool isOnPurpose(const EntryHead& hidden, const EntryHead& by) const;
    [[nodiscard]] bool descendsFrom(const Pack& pack, const Pack& other) const;

    const Vocabulary& m_vocabulary;
    const RuleBook& m_book;
    PackFindings& m_findings;
};

} // namespace frontdesk
