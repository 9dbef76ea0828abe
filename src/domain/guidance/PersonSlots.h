#pragma once

#include "rules/Guidance.h"

#include <functional>
#include <map>
#include <string>

namespace frontdesk {

/// Somebody at the desk or on the line, as typed.
struct PersonTyped {
    std::string name;
    std::string title; ///< "mr", "ms", or as typed
    std::string phone;
    std::string place;
};

/// Fills the slots surname, title, caller, place and phone. A surname is what a Chinese name begins with, or the whole
/// of another. @param titles how "mr" and "ms" are said aloud (BookGuide::titles())
void fillPersonSlots(Slots& slots, const PersonTyped& person,
                     const std::map<std::string, std::string, std::less<>>& titles);

} // namespace frontdesk
