#pragma once

#include "domain/visitor/Visit.h"
#include "domain/visitor/VisitStep.h"

#include <QString>

namespace frontdesk {

/// Words for visits in the language of the screen.
[[nodiscard]] QString visitStateLabel(VisitState state);
/// The state as somebody at the desk says it, with the host's answer: "Goes up", "Host is away".
[[nodiscard]] QString visitStandsLabel(const Visit& visit);
[[nodiscard]] QString hostAnswerLabel(HostAnswer answer);
[[nodiscard]] QString leftByLabel(LeftBy how);
/// @param tag one of visitorTags; another word is shown as it is
[[nodiscard]] QString visitorTagLabel(const std::string& tag);
/// What a step is called on a button: "Ask the host", "Host comes down".
[[nodiscard]] QString visitStepLabel(const VisitStep& step);
/// The visitor as spoken of: name with title, else the company, else "Visitor"; with "+2" for those who came along.
[[nodiscard]] QString visitorLabel(const Visit& visit);

} // namespace frontdesk
