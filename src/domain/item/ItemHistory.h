#pragma once

#include "domain/item/ItemsAsked.h"

#include <string_view>

namespace frontdesk {

class ReadView;

/// The history of things at the desk, a bounded piece at a time. On the read lane's thread.
class ItemHistory {
public:
    static constexpr int pageRows = 200; ///< on a screen

    /// The next piece, newest first; with words, those that the search finds (names, pinyin, waybills, numbers), in the
    /// order in which they were first written down. @param from where the piece before ended; nothing: the beginning
    [[nodiscard]] static Result<ItemPage> page(const ReadView& view, const ItemsAsked& asked, std::string_view words,
                                               const std::optional<ListPlace>& from, int most);
};

} // namespace frontdesk
