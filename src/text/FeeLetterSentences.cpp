#include "text/FeeLetterSentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

/// Why reminders rest, where no person wrote it: the answer of a contact.
constexpr ArgumentWord pauseWords[] = {
    {"hardship", QT_TRANSLATE_NOOP("ErrorWords", "cannot pay now")},
    {"away", QT_TRANSLATE_NOOP("ErrorWords", "is away")},
};

constexpr ErrorSentence sentencesOfFeeLetters[] = {
    {"fee.unknown_letter",
     QT_TRANSLATE_NOOP("ErrorSentences", "No active pack has the letter \"%1\". Choose another one, or look at the "
                                         "packs.")},
    {"fee.nothing_to_name", QT_TRANSLATE_NOOP("ErrorSentences", "Nothing is owed that this letter could name.")},
    {"fee.letter_paused", QT_TRANSLATE_NOOP("ErrorSentences", "Nobody is reminded at present: %1."), nullptr, 1,
     pauseWords},
    {"fee.demand_first",
     QT_TRANSLATE_NOOP("ErrorSentences", "A written demand has to be sent first, and time given to pay.")},
    {"fee.letter_sent",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 has left the house. Note whether it was delivered or came back.")},
    {"fee.letter_not_sent", QT_TRANSLATE_NOOP("ErrorSentences", "%1 has not been sent yet. Note that first.")},
    {"fee.letter_answered", QT_TRANSLATE_NOOP("ErrorSentences", "What became of %1 is noted already.")},
    {"fee.bad_delivery_day",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 is before the letter was sent, or still to come.")},
    {"fee.message_too_long",
     QT_TRANSLATE_NOOP("ErrorSentences", "The message has %1 characters; %2 are allowed. Shorten the template.")},
    {"fee.too_many_letters",
     QT_TRANSLATE_NOOP("ErrorSentences", "At most %1 letters are written at a time. Make them in pieces.")},
};

} // namespace

std::span<const ErrorSentence> feeLetterSentences() { return sentencesOfFeeLetters; }

} // namespace frontdesk
