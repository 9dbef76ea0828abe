#pragma once

#include "domain/people/Staff.h"

#include <map>
#include <optional>
#include <string>

namespace frontdesk {

class ReadView;

/// Who is called what, those who left too.
using NamesOfStaff = std::map<StaffId, std::string>;

/// On the read lane's thread. @error those of the store
[[nodiscard]] Result<NamesOfStaff> readNamesOfStaff(const ReadView& view);
/// The name; the id of somebody unknown, and nothing of nobody.
[[nodiscard]] std::string nameOfStaff(const std::optional<StaffId>& who, const NamesOfStaff& names);

} // namespace frontdesk
