#pragma once

#include "domain/rehearsal/RehearsalResult.h"
#include "rules/LocalText.h"

#include <QString>
#include <optional>

namespace frontdesk {

/// A kept result with the names that it is shown by.
struct ResultLine {
    RehearsalResult result;
    QString person = {};             ///< who rehearsed; empty: nobody knows
    LocalText title = {};            ///< of the scenario; its id where no pack in force has it
    LocalText pack = {};             ///< title and version as it was rehearsed
    std::optional<bool> passed = {}; ///< empty: what is kept of its steps cannot be read
    bool operator==(const ResultLine&) const = default;
};

} // namespace frontdesk
