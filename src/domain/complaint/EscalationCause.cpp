#include "domain/complaint/EscalationCause.h"

#include <algorithm>
#include <array>

namespace frontdesk {

std::optional<EscalationCause> EscalationCause::fromWords(std::string_view words)
{
    constexpr std::array codes{clockPast, silent, promiseAtRisk, returned, chased};
    const std::size_t bar = words.find('|');
    const std::string_view code = words.substr(0, bar);
    if (std::find(codes.begin(), codes.end(), code) == codes.end()) {
        return std::nullopt;
    }
    return EscalationCause{std::string{code},
                           bar == std::string_view::npos ? std::string{} : std::string{words.substr(bar + 1)}};
}

} // namespace frontdesk
