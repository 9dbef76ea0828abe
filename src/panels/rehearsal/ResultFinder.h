#pragma once

#include "base/TextFinder.h"
#include "panels/rehearsal/ResultLine.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// Narrows results by who rehearsed and by what: by characters, pinyin or initials. It remembers sounds; one thread at
/// a time, and not the GUI's.
class ResultFinder {
public:
    /// @return the places of those that hold each of the words typed, in their order; of all when none was
    [[nodiscard]] std::vector<int> find(const std::vector<ResultLine>& lines, std::string_view typed);

private:
    [[nodiscard]] bool holds(const ResultLine& line, std::string_view word);
    TextFinder m_finder;
};

} // namespace frontdesk
