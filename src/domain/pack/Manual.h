#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

struct ManualTag;
using ManualId = Id<ManualTag>;

/// Where a clause stands in its manual; places are code points of the text.
struct ClausePlace {
    int number = 1;
    std::int64_t start = 0;
    std::int64_t length = 0;
    std::string heading = {};
    bool operator==(const ClausePlace&) const = default;
};

/// A manual that somebody opened to make a pack of it: kept as it was read, so that a clause can be shown beside its
/// entry as long as the pack lives. Never changed.
struct Manual {
    ManualId id;
    std::string pack;                      ///< id of the pack that it became
    std::string file;                      ///< its name, without a folder
    std::string text;                      ///< UTF-8
    std::vector<ClausePlace> clauses = {}; ///< by number
    std::optional<StaffId> by = {};
    UtcTime at = {};
    bool operator==(const Manual&) const = default;
};

/// Names the manual and its text by a hash.
[[nodiscard]] RecordImage imageOf(const Manual& manual);

/// Port.
class ManualRepository {
public:
    virtual ~ManualRepository() = default;
    /// The same manual twice is one. @error record.conflict for other content under its id
    [[nodiscard]] virtual Result<void> add(const Manual& manual) = 0;
    /// The manual that was opened last for a pack, with its clauses; nothing when the pack is made of none.
    [[nodiscard]] virtual Result<std::optional<Manual>> ofPack(std::string_view pack) const = 0;
};

} // namespace frontdesk
