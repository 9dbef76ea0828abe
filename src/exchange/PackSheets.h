#pragma once

#include "domain/guidance/PackPart.h"
#include "exchange/Sheet.h"
#include "rules/Vocabulary.h"

#include <cstdint>
#include <string>
#include <vector>

namespace frontdesk {

/// The papers of a pack, in the language of the screen; what is said stays as the pack says it.
class PackSheets {
public:
    /// What the heads of all papers have.
    struct Head {
        std::string unit; ///< its name; fills the slot of the same name too
        QString date;
    };
    /// The book behind the part and the vocabulary must outlive the papers' maker.
    PackSheets(const PackPart& part, const Vocabulary& vocabulary, Head head)
        : m_part(part), m_vocabulary(vocabulary), m_head(std::move(head))
    {}

    /// One A5 page: what finds no room is left out by its weight, and the card says how much that is.
    [[nodiscard]] Sheet deskCard() const;
    /// @param people who work here, by name
    [[nodiscard]] Sheet signIn(const std::vector<std::string>& people) const;
    /// The questions, then the answers on a page of their own. @param number of the paper: the same makes the same test
    [[nodiscard]] Sheet shortTest(std::uint64_t number) const;

private:
    [[nodiscard]] Sheet begin(Sheet::Size size, const QString& title) const;
    [[nodiscard]] QString said(const std::string& words) const;
    [[nodiscard]] QString about() const;

    PackPart m_part;
    const Vocabulary& m_vocabulary;
    Head m_head;
};

} // namespace frontdesk
