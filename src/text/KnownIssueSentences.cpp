#include "text/KnownIssueSentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

constexpr ErrorSentence sentencesOfKnownIssues[] = {
    {"known_issue.meets_all",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "Say where it holds, what it is about, or by which words it is known. Otherwise it would "
                       "stand beside every call.")},
    {"known_issue.bad_time",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no time. Type 15:00 for today, or 2026-12-01 15:00.")},
    {"known_issue.ends_first", QT_TRANSLATE_NOOP("ErrorSentences", "It would be over before it begins.")},
    {"known_issue.ended", QT_TRANSLATE_NOOP("ErrorSentences", "It is ended already.")},
    {"known_issue.not_ended", QT_TRANSLATE_NOOP("ErrorSentences", "It is not ended.")},
};

} // namespace

std::span<const ErrorSentence> knownIssueSentences() { return sentencesOfKnownIssues; }

} // namespace frontdesk
