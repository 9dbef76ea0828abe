#pragma once

#include "domain/item/Item.h"
#include "domain/item/ItemData.h"

#include <QString>

namespace frontdesk {

/// What lists and cards of items say. GUI thread.
class ItemTexts {
public:
    /// The carrier's name in the language of the screen; what is no word of a carrier as it is.
    [[nodiscard]] static QString carrier(const ItemData& data, std::string_view word);
    /// "Parcel SF Express", "For repair".
    [[nodiscard]] static QString what(const Item& item, const ItemData& data);
    struct State {
        QString words;
        QString state; ///< Theme's
    };
    [[nodiscard]] static State stateOf(const Item& item, UtcTime now);
    /// All that the filter looks into, folded.
    [[nodiscard]] static QString haystack(const Item& item);
};

} // namespace frontdesk
