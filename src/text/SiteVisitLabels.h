#pragma once

#include "domain/sitevisit/SiteVisitCourse.h"

#include <QString>

namespace frontdesk {

// Labels of visits at customers' places, in the language of the screen.

[[nodiscard]] QString siteVisitStateLabel(SiteVisitState state);
/// What a step is called on a button: "Confirm", "We are there".
[[nodiscard]] QString siteVisitStepLabel(SiteVisitStep::Kind kind);
/// What stands before the words of a step in a ticket's journal: "Visit put off".
[[nodiscard]] QString siteVisitJournalLabel(SiteVisitStep::Kind kind);

} // namespace frontdesk
