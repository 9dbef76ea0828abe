#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// The number that an invoice is made out to. Only its form is looked at: whose it is, the tax office knows.
class TaxNumber {
public:
    /// Without blanks and in capitals: 15, 18 or 20 letters and digits; one of 18 is a unified social credit code with
    /// its check digit (GB 32100). @error fee.bad_tax_number
    [[nodiscard]] static Result<std::string> read(std::string_view typed);
};

} // namespace frontdesk
