#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/RecordRef.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

class ReadView;

/// One record that a search found, as far as a list and a preview show it. Which of the fields mean something is the
/// kind's matter; the words for people are made in text/HitText.
struct SearchHit {
    RecordRef record;
    std::optional<RecordKind> openedBy =
        {};                 ///< the kind whose panel shows it, when that is not its own: a promise's origin
    std::string name = {};  ///< whom it is about, as given; may be empty
    std::string title = {}; ///< form of address: word or free text
    bool nameDeclined = false;
    std::string phone = {}; ///< digits, may be empty
    std::string place = {};
    std::string words = {}; ///< what it is about; may have several lines
    std::optional<UtcTime> when = {};
    std::string state = {}; ///< a word of the kind's own, such as "to_call_back"
    bool operator==(const SearchHit&) const = default;
};

/// What the desk's search finds, read for show. Each kind of record has one function in one table; a new kind is one
/// row. Pure apart from the view; on the read lane's thread.
class SearchHits {
public:
    /// What stands for records in the order of the search: newest first, and below a call what is still promised there.
    /// A record that is gone is left out. @error what the store answers
    [[nodiscard]] static Result<std::vector<SearchHit>> find(const ReadView& view, std::string_view typed, int most);
    [[nodiscard]] static Result<std::vector<SearchHit>> of(const ReadView& view, const std::vector<RecordRef>& records);
};

} // namespace frontdesk
