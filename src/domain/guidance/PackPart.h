#pragma once

#include "rules/RuleBook.h"

#include <optional>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What of a book one pack says: its own entries in force and those of the packs that change it; where asked, also what
/// the base pack says below it. Entries for a desk that the pack does not serve are left out. The book must outlive it.
class PackPart {
public:
    enum class Take { Own, WithBase };

    /// Nothing when the book has no such pack.
    [[nodiscard]] static std::optional<PackPart> of(const RuleBook& book, std::string_view pack);

    [[nodiscard]] const Pack& head() const { return *m_head; }
    [[nodiscard]] const RuleBook& book() const { return *m_book; }

    /// In the order of the packs and of their files, with Take::WithBase the own ones first.
    /// @param kind of entry, such as &Pack::prompts
    template <class Entry>
    [[nodiscard]] std::vector<const Entry*> entries(std::vector<Entry> Pack::*kind, Take take) const
    {
        std::vector<const Entry*> found;
        for (const Pack* const pack : packs(take)) {
            for (const Entry& entry : pack->*kind) {
                if (m_book->isInForce(keyOf(entry.head)) && serves(entry.head)) {
                    found.push_back(&entry);
                }
            }
        }
        return found;
    }

    /// True for an entry of the pack itself or of one that changes it.
    [[nodiscard]] bool owns(const EntryHead& head) const;
    /// The moments at which the pack itself has something to say or ask, each once, in the order of its files.
    [[nodiscard]] std::vector<std::string> moments() const;

    /// Conditions as they are told of a pack: which desk it is for goes without saying.
    [[nodiscard]] static std::vector<Condition> withoutRole(std::vector<Condition> when);

private:
    PackPart(const RuleBook& book, const Pack& head) : m_book(&book), m_head(&head) {}
    [[nodiscard]] std::vector<const Pack*> packs(Take take) const;
    [[nodiscard]] bool serves(const EntryHead& head) const;

    const RuleBook* m_book;
    const Pack* m_head;
};

} // namespace frontdesk
