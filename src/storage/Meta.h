#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// Facts about the database itself, in the table `meta`.
namespace meta {
inline constexpr std::string_view created{"created"};                   ///< milliseconds UTC
inline constexpr std::string_view dataKey{"data_key"};                  ///< name of the key that seals its drafts
inline constexpr std::string_view tokenizer{"tokenizer_version"};       ///< by which the search index was cut
inline constexpr std::string_view searchRebuiltTo{"search_rebuilt_to"}; ///< last record of a rebuild under way
inline constexpr std::string_view searchLater{"search_later"}; ///< id of the last fee account before those to index
inline constexpr std::string_view unclaimedAfter{"unclaimed_after"}; ///< id of the last call before there were people
} // namespace meta

[[nodiscard]] Result<std::optional<std::string>> readMeta(Database& database, std::string_view name);
[[nodiscard]] Result<void> writeMeta(Database& database, std::string_view name, std::string_view value);
[[nodiscard]] Result<void> removeMeta(Database& database, std::string_view name);

} // namespace frontdesk
