#pragma once

#include "base/Id.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/directory/DirectoryWords.h"
#include "domain/directory/PlaceNumber.h"

#include <optional>
#include <string>

namespace frontdesk {

struct PlaceTag;
using PlaceId = Id<PlaceTag>;

/// What stands in the fields of a place, as typed.
struct PlaceForm {
    std::string number;        ///< place
    std::string kind = "room"; ///< one of PlaceKind's words
    std::string note;
    bool operator==(const PlaceForm&) const = default;
};

/// A room, a shop, a parking space or a public place of the unit.
struct PlaceRecord {
    PlaceId id;
    Version version = 1;
    std::string number; ///< as typed, such as "3-1203"
    PlaceKind kind = PlaceKind::Room;
    std::string note = {};
    std::optional<Voided> voided = {};
    bool operator==(const PlaceRecord&) const = default;

    /// @error form.invalid with every problem at once
    [[nodiscard]] static Result<PlaceRecord> from(PlaceId id, const PlaceForm& form);
    [[nodiscard]] PlaceForm toForm() const;
    /// What its number says; a parking space has a floor only below the ground.
    [[nodiscard]] PlaceNumber read() const;
};

[[nodiscard]] RecordImage imageOf(const PlaceRecord& place);
/// Its number, as typed and as its key. The note is not searched.
[[nodiscard]] SearchText searchText(const PlaceRecord& place);

} // namespace frontdesk
