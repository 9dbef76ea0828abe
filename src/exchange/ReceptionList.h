#pragma once

#include "base/TimeZone.h"
#include "domain/item/Item.h"
#include "domain/item/ItemData.h"
#include "domain/visitor/Visit.h"
#include "exchange/OutTable.h"

namespace frontdesk {

/// Visits and things at the desk as they leave the program, in the language of the screen. Where what is personal is
/// not asked for, telephone numbers and plates are masked, and notes and pickup codes left out. A drawn signature and
/// the number of a document are in no list at all. GUI thread (or the only thread of frontdeskctl).
class ReceptionList {
public:
    /// What the cells are made with.
    struct Way {
        TimeZone zone;
        bool personal = false; ///< numbers and plates in full, notes and pickup codes
    };

    [[nodiscard]] static std::vector<OutColumn> visitColumns();
    /// @param documentShown whether a document was checked and is kept still
    [[nodiscard]] static std::vector<std::string> row(const Visit& visit, bool documentShown, const Way& way);
    [[nodiscard]] static std::vector<OutColumn> itemColumns();
    [[nodiscard]] static std::vector<std::string> row(const Item& item, const ItemData& data, const Way& way);

    /// A plate of which only its beginning and its end can be read.
    [[nodiscard]] static std::string maskedPlate(std::string_view plate);
};

} // namespace frontdesk
