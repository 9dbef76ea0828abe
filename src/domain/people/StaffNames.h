#pragma once

#include "base/PinyinName.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// How colleagues' names sound, remembered: reading the first one takes 0.2 s. One thread: the read lane's.
class StaffNames {
public:
    [[nodiscard]] const std::vector<std::string>& keysOf(const std::string& name);

private:
    std::optional<PinyinReader> m_reader;
    bool m_failed = false; ///< this machine has no conversion: names are found as they are written
    std::map<std::string, std::vector<std::string>> m_known;
};

} // namespace frontdesk
