#pragma once

#include "rules/Pack.h"
#include "rules/PackText.h"
#include "rules/Vocabulary.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What a desk cannot do without: when these are reviewed a pack is ready for it. `None` is everything else.
enum class CorePart { Ring, Opening, Late, Hold, Recap, Closing, None };
inline constexpr std::array coreParts{CorePart::Ring, CorePart::Opening, CorePart::Late,
                                      CorePart::Hold, CorePart::Recap,   CorePart::Closing};

enum class ReviewState { Open, Accepted, Rejected };
/// What an entry does at the desk, in the order in which it is reviewed.
enum class ReviewGroup { PopsUp, Checklist, Training };

/// Where an entry of the draft and one that is in use now say different things about the same.
struct ReviewQuestion {
    enum class About { Limit, Words, Ladder, Clock };
    About about = About::Words;
    std::string name = {};     ///< the limit's or the ladder's name; empty for words
    std::string with = {};     ///< the other entry, "pack/id"
    LocalText packTitle = {};  ///< of its pack
    std::string mine = {};     ///< number or words of the draft
    std::string theirs = {};   ///< of what is in use now
    bool canTakePlace = false; ///< the draft's pack lies above the other's, so that the same id takes its place
    std::int64_t priority = 0; ///< of the other
};

/// One entry of a pack under review.
struct ReviewItem {
    std::string kind;
    std::string id;
    std::string moment = {};
    ReviewGroup group = ReviewGroup::PopsUp;
    ReviewState state = ReviewState::Open;
    CorePart part = CorePart::None;
    std::vector<int> clauses = {}; ///< of the manual, by number
    int line = 0;                  ///< of the pack's text
    std::string note = {};         ///< why it was not taken at once, as the draft says it
    bool doubtful = false;         ///< has to be looked at by itself: not taken with its group
    std::optional<ReviewQuestion> question = {};
    std::vector<Problem> problems = {}; ///< what the check would say if it were accepted as it is
};

/// A pack's entries as somebody reviews them: what pops up first, then checklists, then what is for training; within
/// each what a desk cannot do without comes first, then the order of the text. Pure; takes as long as a check.
class PackReview {
public:
    /// @param loaded packs that are active now, in their order, base first; one of the same id is left out
    /// @error those of PackReader
    [[nodiscard]] static Result<PackReview> of(const PackText& text, const std::vector<Pack>& loaded,
                                               const Vocabulary& vocabulary);

    /// The same without what only a check finds: questions, problems. Takes as long as reading. @error as of()
    [[nodiscard]] static Result<PackReview> plain(const PackText& text, const Vocabulary& vocabulary);
    /// Until the next check what the last one found still stands beside the entries.
    void takeFindings(const PackReview& before);

    [[nodiscard]] const std::vector<ReviewItem>& items() const { return m_items; }
    [[nodiscard]] const Pack& pack() const { return m_pack; }
    [[nodiscard]] const ReviewItem* find(std::string_view kind, std::string_view id) const;
    /// True when something of that part is still to be reviewed.
    [[nodiscard]] bool isOpen(CorePart part) const;
    /// True when no part of the core is open.
    [[nodiscard]] bool isDeskReady() const;
    [[nodiscard]] std::size_t open() const;
    /// Clauses that some entry is made of.
    [[nodiscard]] std::vector<int> coveredClauses() const;

    // What is to be changed in the text for a decision.
    [[nodiscard]] static std::vector<PackEdit> accept(const ReviewItem& item);
    /// The entry takes the place of the other one of its question.
    [[nodiscard]] std::vector<PackEdit> acceptInstead(const ReviewItem& item) const;
    /// Both stay; the entry comes first.
    [[nodiscard]] static std::vector<PackEdit> acceptBeside(const ReviewItem& item);
    [[nodiscard]] static std::vector<PackEdit> reject(const ReviewItem& item);
    [[nodiscard]] static std::vector<PackEdit> reopen(const ReviewItem& item);
    /// Of every entry that carries no decision yet: marks it open, as a draft from a manual begins.
    [[nodiscard]] static std::vector<PackEdit> beginReview(const Pack& pack);

private:
    void addItems(const PackText& text);
    void sort();

    Pack m_pack;
    std::vector<ReviewItem> m_items;
};

/// Which part of the core an entry belongs to.
[[nodiscard]] CorePart corePartOf(std::string_view kind, const EntryHead& head, std::string_view limit);
/// Core parts of a pack that hold an entry nobody has looked at yet.
[[nodiscard]] std::vector<CorePart> openParts(const Pack& pack);

} // namespace frontdesk
