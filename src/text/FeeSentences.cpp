#include "text/FeeSentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

constexpr ErrorSentence sentencesOfFees[] = {
    {"fee.bad_phone", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no telephone number.")},
    {"fee.bad_amount",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no amount above zero. Type it like 1234.50, in yuan.")},
    {"fee.bad_day", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no day. Type it like 2026-12-31.")},
    {"fee.known_account",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 %2 has an account already. Look for it in the list.")},
    {"fee.known_item", QT_TRANSLATE_NOOP("ErrorSentences", "%1 of %2 stands there already.")},
    {"fee.needs_reason", QT_TRANSLATE_NOOP("ErrorSentences", "Say why.")},
    {"fee.item_settled",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "Something was paid on it. Take the payment back first, then it can be voided.")},
    {"fee.pause_in_past", QT_TRANSLATE_NOOP("ErrorSentences", "%1 is over. Choose today or a later day.")},
    {"fee.repeated_row", QT_TRANSLATE_NOOP("ErrorSentences", "Row %1 speaks of the same fee.")},
    {"fee.whole_unclear",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "Row %1 is not taken and names no room, so it cannot be said what is missing in the list. Mend "
                       "the row, or take the list in as changes only.")},
    {"fee.import_moved", QT_TRANSLATE_NOOP("ErrorSentences", "It stays as it is: some of it was changed since (%1).")},
    {"fee.import_gone", QT_TRANSLATE_NOOP("ErrorSentences", "This list was taken back already.")},
    {"fee.not_paused", QT_TRANSLATE_NOOP("ErrorSentences", "Nothing is paused here.")},
};

} // namespace

std::span<const ErrorSentence> feeSentences() { return sentencesOfFees; }

} // namespace frontdesk
