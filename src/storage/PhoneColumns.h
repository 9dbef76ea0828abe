#pragma once

#include "base/PhoneNumber.h"
#include "storage/Statement.h"

#include <optional>
#include <string>

namespace frontdesk {

/// Binds the columns phone (digits as dialled) and phone_shown (as it is written).
inline void bindPhone(Statement& statement, const std::optional<PhoneNumber>& phone)
{
    if (phone) {
        statement.bind(phone->digits()).bind(phone->display());
    } else {
        statement.bindNull().bindNull();
    }
}

/// Reads them. False when what is shown does not read back to those digits.
[[nodiscard]] inline bool readPhone(Statement& row, std::optional<PhoneNumber>& phone)
{
    const std::optional<std::string> digits = row.optionalText();
    const std::optional<std::string> shown = row.optionalText();
    if (!shown) {
        return true;
    }
    const auto read = PhoneNumber::parse(*shown);
    if (!read || !digits || read->digits() != *digits) {
        return false;
    }
    phone = *read;
    return true;
}

} // namespace frontdesk
