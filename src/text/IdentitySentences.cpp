#include "text/IdentitySentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

constexpr ErrorSentence sentencesOfIdentity[] = {
    {"identity.empty", QT_TRANSLATE_NOOP("ErrorSentences", "No number of a document is written here.")},
    {"identity.bad_length",
     QT_TRANSLATE_NOOP("ErrorSentences", "This number has %1 characters; this document has %2.")},
    {"identity.bad_character",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\", character %2, does not stand there in a number of this document.")},
    {"identity.bad_beginning", QT_TRANSLATE_NOOP("ErrorSentences", "Numbers of this document begin with %1.")},
    {"identity.bad_birth_date", QT_TRANSLATE_NOOP("ErrorSentences", "The date of birth in this number cannot be.")},
    {"identity.bad_check_digit",
     QT_TRANSLATE_NOOP("ErrorSentences", "The last character does not fit the others: one of them was misread.")},
    {"identity.not_kept",
     QT_TRANSLATE_NOOP("ErrorSentences", "No number of a document is kept here, or its time was over.")},
    {"identity.unreadable",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The number is sealed by another key than this machine has, and cannot be read.")},
    {"watch.bad_phone", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number.")},
    {"watch.bad_plate", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a number plate.")},
    {"watch.never_matches",
     QT_TRANSLATE_NOOP("ErrorSentences", "A name alone fits too many people. Add the telephone number, the number of a "
                                         "document or a number plate.")},
};

} // namespace

std::span<const ErrorSentence> identitySentences() { return sentencesOfIdentity; }

} // namespace frontdesk
