#pragma once

#include "base/Clock.h"
#include "domain/people/Actor.h"
#include "domain/setting/SettingRepository.h"
#include "domain/table/TableMapping.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

class UnitOfWork;

/// Mappings that were used are remembered in the unit's settings, for the next table of the same kind with the same
/// header: next month's list from the same program is read in one step.

/// The setting's name: the kind, and a fingerprint of the header that blanks, case and marks do not change.
[[nodiscard]] std::string mappingSetting(const TableKind& kind, const std::vector<std::string>& header);

/// Nothing when no such header was seen, or when what is remembered does not fit any more.
[[nodiscard]] Result<std::optional<TableMapping>>
rememberedMapping(const SettingRepository& settings, const TableKind& kind, const std::vector<std::string>& header);

/// A part of an import, whose ImportTarget has asked for the right to it: it asks for none itself.
/// Audited. A table without a header, or a mapping that is remembered already, writes nothing.
[[nodiscard]] Result<void> rememberMapping(UnitOfWork& uow, const Actor& actor, UtcTime now, const TableKind& kind,
                                           const std::vector<std::string>& header, const TableMapping& mapping);

} // namespace frontdesk
