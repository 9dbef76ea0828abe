#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "domain/RecordImage.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

struct RehearsalTag;
using RehearsalId = Id<RehearsalTag>;

/// What came of one rehearsal of a scenario. Never changed afterwards.
struct RehearsalResult {
    RehearsalId id;
    std::optional<StaffId> who = {};
    std::string pack = {};
    std::string version = {};  ///< of the pack, as it was rehearsed
    std::string scenario = {}; ///< its id in the pack
    int done = 0;              ///< weight of what was done, 0 … due
    int due = 0;
    std::string steps = {}; ///< a line for each step, as RehearsalScore writes them
    UtcTime at = {};
    bool operator==(const RehearsalResult&) const = default;

    /// 0 to 100, rounded to the nearest, but 100 only when nothing is missing; nothing where nothing was to be done.
    [[nodiscard]] std::optional<int> percent() const;
};

[[nodiscard]] RecordImage imageOf(const RehearsalResult& result);

/// Port.
class RehearsalRepository {
public:
    virtual ~RehearsalRepository() = default;
    /// The same content twice is one add. @error record.conflict for other content under the same id
    [[nodiscard]] virtual Result<void> add(const RehearsalResult& result) = 0;
    /// Newest first, as all lists here.
    [[nodiscard]] virtual Result<std::vector<RehearsalResult>> ofStaff(StaffId who, int most) const = 0;
    [[nodiscard]] virtual Result<std::vector<RehearsalResult>> ofPack(std::string_view pack, int most) const = 0;
    [[nodiscard]] virtual Result<std::vector<RehearsalResult>> all(int most) const = 0;
};

} // namespace frontdesk
