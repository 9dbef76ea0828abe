#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/people/Actor.h"

#include <map>
#include <string>

namespace frontdesk {

class UnitOfWork;

/// Writes settings of the unit that differ from what is stored, with one audit entry that shows all settings before and
/// after: whatever writes a setting does it through here, or the entries of one would contradict another's.
/// Nothing is written when nothing differs.
[[nodiscard]] Result<void> changeSettings(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                          const std::map<std::string, std::string, std::less<>>& values);

} // namespace frontdesk
