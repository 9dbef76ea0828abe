#include "text/SiteVisitSentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

constexpr ErrorSentence sentencesOfSiteVisits[] = {
    {"site_visit.bad_phone",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number. Correct it, or leave it empty.")},
    {"site_visit.bad_time",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no time. Type 15:00 for today, or 2026-12-01 15:00.")},
    {"site_visit.bad_minutes",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no length. Type minutes, from 1 to 1440.")},
    {"site_visit.wrong_state",
     QT_TRANSLATE_NOOP("ErrorSentences", "That cannot follow where the visit stands now. Look at it again.")},
    {"site_visit.needs_reason", QT_TRANSLATE_NOOP("ErrorSentences", "Say in a few words why.")},
    {"site_visit.needs_time", QT_TRANSLATE_NOOP("ErrorSentences", "Write down when the visit is to be.")},
    {"site_visit.gate_field", QT_TRANSLATE_NOOP("ErrorSentences", "The rules of this desk want this to be noted.")},
    {"site_visit.needs_follow_up",
     QT_TRANSLATE_NOOP("ErrorSentences", "Say what happens by then, or leave the time empty.")},
};

} // namespace

std::span<const ErrorSentence> siteVisitSentences() { return sentencesOfSiteVisits; }

} // namespace frontdesk
