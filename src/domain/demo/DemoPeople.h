#pragma once

#include "domain/demo/DemoTexts.h"

#include <string>

namespace frontdesk {

/// Somebody who lives or works in the made-up estate.
struct DemoPerson {
    std::string name;
    std::string title;   ///< "mr" or "ms"
    std::string phone;   ///< a mobile or a landline of a pattern that nobody has
    std::string place;   ///< "3-1203"
    std::string company; ///< of one in ten
    bool operator==(const DemoPerson&) const = default;
};

/// Makes up people, the same ones for the same seed.
class DemoPeople {
public:
    /// @param texts must outlive it
    DemoPeople(const DemoTexts& texts, std::uint64_t seed) : m_texts(texts), m_random(seed) {}

    [[nodiscard]] DemoPerson next();

private:
    [[nodiscard]] std::string name();
    [[nodiscard]] std::string phone();
    [[nodiscard]] std::string place();

    const DemoTexts& m_texts;
    DemoRandom m_random;
};

} // namespace frontdesk
