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
    {"fee.words_bad", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" in the list of words about fees is wrong.")},
    {"fee.text_refused", QT_TRANSLATE_NOOP("ErrorSentences", "This text may not go out.")},
    {"fee.text_threat",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is a threat. Nobody may cut water, power, heat, gas, access or the "
                                         "lift over fees (Civil Code, art. 944). Take it out.")},
    {"fee.text_public", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\": who owes is told to nobody else. Take it out.")},
    {"fee.text_forbidden", QT_TRANSLATE_NOOP("ErrorSentences", "The rules forbid \"%1\". Say \"%2\" instead.")},
    {"fee.third_person",
     QT_TRANSLATE_NOOP("ErrorSentences", "Somebody else was on the line: no fees and no amounts are told, and nobody "
                                         "else can promise or dispute.")},
    {"fee.nobody_told", QT_TRANSLATE_NOOP("ErrorSentences", "Nobody was reached, so nobody was told anything.")},
    {"fee.not_authorised",
     QT_TRANSLATE_NOOP("ErrorSentences", "The directory does not say that %1 may be told about fees of this place.")},
    {"fee.answer_needs_told",
     QT_TRANSLATE_NOOP("ErrorSentences", "Tick what was read out first: an answer is to something.")},
    {"fee.quiet_hours", QT_TRANSLATE_NOOP("ErrorSentences", "From %1 to %2 nobody is called about fees.")},
    {"fee.daily_cap", QT_TRANSLATE_NOOP("ErrorSentences", "Nobody is approached about fees more than %1 times a day.")},
    {"fee.weekly_cap",
     QT_TRANSLATE_NOOP("ErrorSentences", "Nobody is approached about fees more than %1 times a week.")},
    {"fee.visit_needs_call",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "Telephone first: nobody visits about fees without having reached the payer.")},
    {"fee.visit_needs_appointment", QT_TRANSLATE_NOOP("ErrorSentences", "Agree on a time to come first.")},
    {"fee.promise_amount",
     QT_TRANSLATE_NOOP("ErrorSentences", "What is promised is more than zero and at most what is owed: %1.")},
    {"fee.promise_closed", QT_TRANSLATE_NOOP("ErrorSentences", "This promise is settled already.")},
    {"fee.dispute_needs_items", QT_TRANSLATE_NOOP("ErrorSentences", "Tick the fees in question.")},
    {"fee.dispute_needs_words",
     QT_TRANSLATE_NOOP("ErrorSentences", "Write down what the customer says, in the customer's own words.")},
    {"fee.gate_field", QT_TRANSLATE_NOOP("ErrorSentences", "The rules of this desk want this to be noted.")},
    {"fee.no_such_item", QT_TRANSLATE_NOOP("ErrorSentences", "Such a fee is not open here any more. Look again.")},
};

} // namespace

std::span<const ErrorSentence> feeSentences() { return sentencesOfFees; }

} // namespace frontdesk
