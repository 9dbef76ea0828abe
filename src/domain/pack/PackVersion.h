#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/people/Actor.h"
#include "rules/PackChecker.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

struct PackVersionTag;
using PackVersionId = Id<PackVersionTag>;

enum class PackState { Draft, Published, Retired };

[[nodiscard]] std::string_view nameOf(PackOrigin origin);
[[nodiscard]] std::string_view nameOf(PackState state);

/// One version of one pack's text as loaded. Texts are never changed: a change is a new version.
/// Which packs are active is a setting of the unit; of each the newest published version counts.
struct PackVersion {
    PackVersionId id;
    Version rowVersion = 1;
    std::string pack;
    std::string version;
    std::string text; ///< the TOML as it was loaded, byte for byte
    std::string hash; ///< of the text, hex
    PackOrigin origin = PackOrigin::Shipped;
    PackState state = PackState::Published;
    std::optional<StaffId> by = {};
    UtcTime at = {};
    bool operator==(const PackVersion&) const = default;
};

[[nodiscard]] RecordImage imageOf(const PackVersion& version);
/// SHA-256 of a pack's text, 64 hex digits: the same text is entered once.
[[nodiscard]] std::string packHash(std::string_view text);

/// Somebody at the desk has confirmed having read a version.
struct PackReading {
    PackVersionId version;
    StaffId staff;
    UtcTime at = {};
    bool operator==(const PackReading&) const = default;
};

/// Port.
class PackRepository {
public:
    virtual ~PackRepository() = default;
    [[nodiscard]] virtual Result<void> add(const PackVersion& version) = 0;
    [[nodiscard]] virtual Result<PackVersion> update(const PackVersion& version) = 0;
    /// Every version of every pack, oldest first.
    [[nodiscard]] virtual Result<std::vector<PackVersion>> all() const = 0;
    /// The newest published version of a pack, if any.
    [[nodiscard]] virtual Result<std::optional<PackVersion>> published(std::string_view pack) const = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<PackVersion> find(PackVersionId id) const = 0;

    /// The first confirmation counts; a second one of the same person changes nothing.
    [[nodiscard]] virtual Result<void> addReading(const PackReading& reading) = 0;
    /// Every confirmation of every version, by version and person.
    [[nodiscard]] virtual Result<std::vector<PackReading>> readings() const = 0;
};

} // namespace frontdesk
