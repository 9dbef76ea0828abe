#pragma once

#include "domain/arrears/FeeLetter.h"
#include "domain/arrears/FeeLetterPaper.h"
#include "exchange/Sheet.h"

#include <vector>

namespace frontdesk {

/// Letters about fees on paper: each begins a page, as it was written. No page is counted, since each goes to somebody
/// else. In the language of the letters, apart from the table's head, which is that of the screen. Any thread that the
/// translations may be read from.
class FeeLetterSheet {
public:
    /// @param unit the letterhead
    [[nodiscard]] static Sheet of(const std::vector<FeeLetter>& letters, const std::string& unit);
    /// One that is not made yet, or that is looked at alone.
    [[nodiscard]] static Sheet of(const FeeLetterPaper& paper, const std::string& number, const std::string& unit);
};

} // namespace frontdesk
