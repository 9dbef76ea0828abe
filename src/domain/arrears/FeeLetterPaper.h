#pragma once

#include "base/LocalTime.h"
#include "base/Money.h"
#include "domain/RecordImage.h"
#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeItem.h"
#include "rules/LetterEntry.h"
#include "rules/RuleBook.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One line of a letter's table.
struct FeeLetterRow {
    std::string kind = {};
    std::string period = {};
    LocalDate due{};
    Money amount = {};
    Money rest = {}; ///< what is still owed of it
    bool operator==(const FeeLetterRow&) const = default;
};

/// A letter as it was written: words filled in, and what was owed on that day. Kept with the letter's record, since it
/// is evidence: what is printed again is what was sent.
struct FeeLetterPaper {
    std::string title = {};
    std::vector<std::string> paragraphs = {}; ///< one that is tableMark stands for the rows
    std::vector<FeeLetterRow> rows = {};
    Money total = {};
    std::string payer = {}; ///< to whom it was written; empty in letters of before 0021
    std::string place = {};
    bool operator==(const FeeLetterPaper&) const = default;

    static constexpr std::string_view tableMark{"{items}"};

    [[nodiscard]] RecordImage image() const;
    [[nodiscard]] static FeeLetterPaper readFrom(const RecordImage& image);
    /// Everything that is said, one under another, for whoever checks what goes out.
    [[nodiscard]] std::string words() const;
};

/// Who writes.
struct FeeLetterSender {
    std::string unit = {};
    std::string project = {};
    std::string phone = {};
    bool operator==(const FeeLetterSender&) const = default;
};

/// Looks over words that leave the house: threats are refused whoever writes them. Empty: nothing is looked at.
using FeeTextCheck = std::function<Result<void>(std::string_view words, const RuleBook& book)>;

/// Fills a template of the packs.
class FeeLetterWriter {
public:
    /// @param number empty: a message, or a preview
    [[nodiscard]] static FeeLetterPaper write(const LetterEntry& entry, const FeeAccount& account,
                                              const std::vector<FeeItem>& items, const FeeLetterSender& sender,
                                              const std::string& number, LocalDate day, Language language);
    /// The text of a message, for copying into a phone. @error fee.message_too_long, those of the check
    [[nodiscard]] static Result<std::string> message(const LetterEntry& entry, const FeeLetterPaper& paper,
                                                     const FeeTextCheck& check, const RuleBook& book);
    /// A template by its key ("base/letter-demand") or its id. Nothing: no pack in force has it.
    [[nodiscard]] static const LetterEntry* find(const RuleBook& book, std::string_view name);
};

} // namespace frontdesk
