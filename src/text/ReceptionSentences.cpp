#include "text/ReceptionSentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

constexpr ErrorSentence sentencesOfReception[] = {
    {"visit.bad_phone",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number. Correct it, or leave it empty.")},
    {"visit.bad_time",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no time. Write 14:30, or a day with it: 2026-12-01 14:30.")},
    {"visit.past_day", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\": that day has passed. Correct the date.")},
    {"visit.repeat_no_time",
     QT_TRANSLATE_NOOP("ErrorSentences", "A visit that recurs is announced for a time. Write when the first one is.")},
    {"visit.repeat_bad_day",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no day up to which it recurs. Write a day such as 2026-12-31, not "
                                         "before the first visit.")},
    {"visit.repeat_too_many",
     QT_TRANSLATE_NOOP("ErrorSentences", "That would be more than %1 visits at once. Choose an earlier last day.")},
    {"visit.bad_companions", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a number of people from 0 to 99.")},
    {"visit.gate_field", QT_TRANSLATE_NOOP("ErrorSentences", "The rules of this desk want this to be noted.")},
    {"visit.not_registered",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "First write down who comes and whom they want to see; then the host can be asked.")},
    {"visit.no_consent",
     QT_TRANSLATE_NOOP("ErrorSentences", "The host has not agreed yet. Ask the host first, then let the visitor go.")},
    {"visit.not_here", QT_TRANSLATE_NOOP("ErrorSentences", "This visitor is not in the building any more.")},
    {"visit.not_expected", QT_TRANSLATE_NOOP("ErrorSentences", "Only a visitor who was announced can do that.")},
    {"visit.no_badge", QT_TRANSLATE_NOOP("ErrorSentences", "This is not the badge of a visitor.")},
    {"visit.old_badge",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "This badge of %1 was reported lost and is not valid. Keep it, and ask who brought it.")},
    {"item.bad_phone",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number. Correct it, or leave it empty.")},
    {"item.bad_amount", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no amount in yuan. Correct it.")},
    {"item.closed", QT_TRANSLATE_NOOP("ErrorSentences", "This is no longer at the desk.")},
    {"item.not_lent",
     QT_TRANSLATE_NOOP("ErrorSentences", "Only what was lent is brought back. Hand this over instead.")},
    {"item.is_lent", QT_TRANSLATE_NOOP("ErrorSentences", "This is lent and not at the desk. Take it back first.")},
    {"item.needs_receiver", QT_TRANSLATE_NOOP("ErrorSentences", "Write who takes it.")},
    {"item.needs_consent",
     QT_TRANSLATE_NOOP("ErrorSentences", "This is %1's. Somebody else may not take or see it unless %1 agrees: ask "
                                         "first, or enter a standing authorisation. Nothing was changed.")},
    {"item.fax_unconfirmed",
     QT_TRANSLATE_NOOP("ErrorSentences", "Call the recipient first and compare the fax number. Nothing was sent.")},
    {"item.nothing_to_take_back", QT_TRANSLATE_NOOP("ErrorSentences", "There is no step here that could be undone.")},
    {"item.gate_field", QT_TRANSLATE_NOOP("ErrorSentences", "The rules of this desk want this to be noted.")},
    {"item.batch_empty",
     QT_TRANSLATE_NOOP("ErrorSentences", "There is no parcel in the batch yet. Scan the first one.")},
    {"item.consent_for_nobody",
     QT_TRANSLATE_NOOP("ErrorSentences", "Say for which company, room or person the authorisation is.")},
    {"item.data_bad",
     QT_TRANSLATE_NOOP("ErrorSentences", "The program's own list of carriers and shelves is broken at %1. Install the "
                                         "program again.")},
};

} // namespace

std::span<const ErrorSentence> receptionSentences() { return sentencesOfReception; }

} // namespace frontdesk
