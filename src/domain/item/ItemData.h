#pragma once

#include "base/Result.h"
#include "rules/LocalText.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// A carrier, and by what its waybills are known.
struct ItemCarrier {
    std::string word; ///< stored, never renamed
    LocalText name = {};
    std::vector<std::string> begins = {};  ///< in capitals
    std::vector<std::size_t> lengths = {}; ///< of numbers whose beginning is digits; empty: any
};

/// What the program brings along for things at the desk, from resources/items.toml. Immutable; any thread.
class ItemData {
public:
    /// @error pack.syntax and the like, item.data_bad with its place
    [[nodiscard]] static Result<ItemData> read(std::string_view toml, const std::string& fileName);

    /// The carrier of a waybill by its beginning; empty when none is known.
    [[nodiscard]] std::string carrierOf(std::string_view waybill) const;
    /// Null for what is no word of a carrier.
    [[nodiscard]] const ItemCarrier* carrier(std::string_view word) const;
    [[nodiscard]] const std::vector<ItemCarrier>& carriers() const { return m_carriers; }
    /// The first place on the shelves that is not taken: "A01". When every place is, the last row goes on behind its
    /// end.
    [[nodiscard]] std::string freeShelf(const std::set<std::string, std::less<>>& taken) const;

private:
    std::vector<ItemCarrier> m_carriers;
    std::vector<std::string> m_rows;
    int m_places = 0;
};

} // namespace frontdesk
