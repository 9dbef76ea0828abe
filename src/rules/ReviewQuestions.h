#pragma once

#include "rules/PackReview.h"
#include "rules/RuleBook.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Finds where a draft says something else than the packs that are in use.
class ReviewQuestions {
public:
    /// @param loaded base first; @param draft with everything accepted
    ReviewQuestions(std::vector<Pack> loaded, const Pack& draft);

    [[nodiscard]] std::optional<ReviewQuestion> of(const LimitEntry& entry) const;
    /// Words are asked about at the moments that a desk cannot do without; elsewhere those of both packs are shown.
    [[nodiscard]] std::optional<ReviewQuestion> of(const PromptEntry& entry) const;
    [[nodiscard]] std::optional<ReviewQuestion> of(const LadderEntry& entry) const;
    [[nodiscard]] std::optional<ReviewQuestion> of(const ClockEntry& entry) const;
    template <class Entry> [[nodiscard]] std::optional<ReviewQuestion> of(const Entry&) const { return std::nullopt; }

private:
    [[nodiscard]] ReviewQuestion question(ReviewQuestion::About about, const EntryHead& with) const;

    RuleBook m_book;
    std::vector<std::string> m_below; ///< packs that the draft lies above
};

} // namespace frontdesk
