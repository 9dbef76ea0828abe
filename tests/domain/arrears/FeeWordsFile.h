#pragma once

#include "domain/arrears/FeeTextGuard.h"

#include <fstream>
#include <sstream>
#include <string>

namespace frontdesk::feetest {

inline std::string wordsFile(const std::string& name)
{
    std::ostringstream text;
    text << std::ifstream{std::string{FRONTDESK_SOURCE_DIR} + "/resources/" + name}.rdbuf();
    return text.str();
}

inline FeeTextGuard shippedGuard() { return FeeTextGuard::read(wordsFile("fee-text.toml"), "fee-text.toml").value(); }

} // namespace frontdesk::feetest
