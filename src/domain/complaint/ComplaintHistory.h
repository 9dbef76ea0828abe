#pragma once

#include "domain/complaint/ComplaintsAsked.h"

#include <string_view>

namespace frontdesk {

class ReadView;

/// The history of tickets, a bounded piece at a time. On the read lane's thread.
class ComplaintHistory {
public:
    static constexpr int pageRows = 200; ///< on a screen

    /// The next piece, newest first; with words, those that the search finds (names, pinyin, numbers, what was said),
    /// in the order in which they were first written down. @param from where the piece before ended; nothing: the
    /// beginning
    [[nodiscard]] static Result<ComplaintPage> page(const ReadView& view, const ComplaintsAsked& asked,
                                                    std::string_view words, const std::optional<ListPlace>& from,
                                                    int most);
};

} // namespace frontdesk
