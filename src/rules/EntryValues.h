#pragma once

#include "rules/Pack.h"

#include <string>
#include <vector>

namespace frontdesk {

// What an entry's keys hold, as a pack's file writes it: PackReader reads each of them back as it was.

/// { late = true, rings = { least = 4 }, category = { any = ["a", "b"] } }
[[nodiscard]] std::string tomlWhen(const std::vector<Condition>& when);
/// "zh", or { zh = "…", en = "…" } where there is an English text.
[[nodiscard]] std::string tomlLocal(const LocalText& text);
/// Paragraphs of a letter, one a line.
[[nodiscard]] std::string tomlParagraphs(const std::vector<LocalText>& paragraphs);
/// A list of steps, one a line.
[[nodiscard]] std::string tomlSteps(const std::vector<StepEntry>& steps);
[[nodiscard]] std::string tomlSteps(const std::vector<LadderStep>& steps);
[[nodiscard]] std::string tomlSteps(const std::vector<ScenarioStep>& steps);

} // namespace frontdesk
