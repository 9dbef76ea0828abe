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
    {"slip.bad_phone",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number. Correct it, or leave it empty.")},
    {"slip.bad_count", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\": the count is from 1 to 9999.")},
    {"slip.too_many_lines",
     QT_TRANSLATE_NOOP("ErrorSentences", "A slip has room for %1 lines of goods. Take a second slip for the rest.")},
    {"slip.bad_time",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no time. Write 18:00, or a day with it: 2026-12-01 18:00.")},
    {"slip.ends_too_soon", QT_TRANSLATE_NOOP("ErrorSentences", "The slip would run out before it begins.")},
    {"slip.needs_consent",
     QT_TRANSLATE_NOOP("ErrorSentences", "These are a tenant's goods. Ask the proprietor first, and write who agreed "
                                         "and how. Nothing was approved.")},
    {"slip.needs_identity",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "An agent takes the goods. Look at the document first and enter its number. Nothing was "
                       "approved.")},
    {"slip.needs_reason", QT_TRANSLATE_NOOP("ErrorSentences", "Say in a few words why.")},
    {"slip.needs_person",
     QT_TRANSLATE_NOOP("ErrorSentences", "Somebody has to answer for this by name. Sign in first.")},
    {"slip.decided",
     QT_TRANSLATE_NOOP("ErrorSentences", "This slip was decided about already. Take that back first, or withdraw it "
                                         "and write a new one.")},
    {"slip.not_approved", QT_TRANSLATE_NOOP("ErrorSentences", "This slip is not approved. The goods stay here.")},
    {"slip.stopped", QT_TRANSLATE_NOOP("ErrorSentences", "This slip was refused or withdrawn. The goods stay here.")},
    {"slip.not_yet_valid", QT_TRANSLATE_NOOP("ErrorSentences", "This slip is not valid yet. The goods stay here.")},
    {"slip.expired", QT_TRANSLATE_NOOP("ErrorSentences", "This slip has run out. The goods stay here.")},
    {"slip.used_up",
     QT_TRANSLATE_NOOP("ErrorSentences", "Everything on this slip has left already. These goods stay here.")},
    {"slip.nothing_counted", QT_TRANSLATE_NOOP("ErrorSentences", "Nothing was counted yet.")},
    {"slip.nothing_to_take_back", QT_TRANSLATE_NOOP("ErrorSentences", "There is no step here that could be undone.")},
    {"slip.gate_field", QT_TRANSLATE_NOOP("ErrorSentences", "The rules of this desk want this to be noted.")},
    {"slip.unknown", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not the number of a release slip of this house.")},
};

} // namespace

std::span<const ErrorSentence> receptionSentences() { return sentencesOfReception; }

} // namespace frontdesk
