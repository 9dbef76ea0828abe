#pragma once

#include "base/Result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// Port: the unit's settings as names and texts; typed structs (UnitSettings) read and write through it.
class SettingRepository {
public:
    virtual ~SettingRepository() = default;
    [[nodiscard]] virtual Result<std::optional<std::string>> get(std::string_view name) const = 0;
    [[nodiscard]] virtual Result<std::map<std::string, std::string, std::less<>>> all() const = 0;
    [[nodiscard]] virtual Result<void> set(std::string_view name, std::string_view value) = 0;
};

} // namespace frontdesk
