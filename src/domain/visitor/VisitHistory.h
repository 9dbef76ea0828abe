#pragma once

#include "domain/visitor/VisitsAsked.h"

#include <string_view>

namespace frontdesk {

class ReadView;

/// The history of visits, a bounded piece at a time. On the read lane's thread.
class VisitHistory {
public:
    static constexpr int pageRows = 200; ///< on a screen

    /// The next piece, newest first; with words, those that the search finds (names, pinyin, numbers, plates), in the
    /// order in which they were first written down. @param from where the piece before ended; nothing: the beginning
    [[nodiscard]] static Result<VisitPage> page(const ReadView& view, const VisitsAsked& asked, std::string_view words,
                                                const std::optional<ListPlace>& from, int most);
};

} // namespace frontdesk
