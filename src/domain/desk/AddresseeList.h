#pragma once

#include "base/Result.h"
#include "domain/item/ParcelBatch.h"

#include <string_view>
#include <vector>

namespace frontdesk {

class ReadView;

/// Whom parcels and visitors come for, out of the directory: everybody with a room, once for each of their rooms, and
/// companies. Pure apart from the view; on the read lane's thread.
class AddresseeList {
public:
    /// The newest of the directory, at most so many people and companies.
    [[nodiscard]] static Result<std::vector<KnownAddressee>> read(const ReadView& view, int most);
    /// Those whom the typed words find, as PartyFinder does.
    [[nodiscard]] static Result<std::vector<KnownAddressee>> find(const ReadView& view, std::string_view typed,
                                                                  int most);
};

} // namespace frontdesk
