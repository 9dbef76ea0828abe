#include "text/FeePaymentSentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

constexpr ErrorSentence sentencesOfPayments[] = {
    {"fee.bad_money", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is no amount. Type it like 1234.50, in yuan.")},
    {"fee.nothing_to_take",
     QT_TRANSLATE_NOOP("ErrorSentences", "Type what is paid, waived or taken from the balance.")},
    {"fee.too_little_given", QT_TRANSLATE_NOOP("ErrorSentences", "%1 yuan are short.")},
    {"fee.given_is_cash",
     QT_TRANSLATE_NOOP("ErrorSentences", "Change is given of cash alone. Leave it empty, or choose cash.")},
    {"fee.foreign_item", QT_TRANSLATE_NOOP("ErrorSentences", "One of the fees is not this account's. Look again.")},
    {"fee.closed_item",
     QT_TRANSLATE_NOOP("ErrorSentences", "Nothing is owed on %1 of %2 any more. Take its tick away.")},
    {"fee.too_much_waived", QT_TRANSLATE_NOOP("ErrorSentences", "%1 yuan at most are owed on what is ticked.")},
    {"fee.too_much_prepaid",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 yuan at most can come from the balance for what is ticked.")},
    {"fee.too_much_damages", QT_TRANSLATE_NOOP("ErrorSentences", "The damages are part of the %1 yuan that are paid.")},
    {"fee.bad_tax_number",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "\"%1\" is no tax number: 18 letters and digits with a check digit, or 15 or 20.")},
    {"fee.owed_changed",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "What is owed has changed meanwhile. Nothing was taken. Look at the sums and take it again.")},
    {"fee.reversed", QT_TRANSLATE_NOOP("ErrorSentences", "This payment was taken back already.")},
    {"fee.counter_entry",
     QT_TRANSLATE_NOOP("ErrorSentences", "This is a counter-entry. Enter the payment anew if it was right.")},
    {"fee.prepaid_used",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "What was paid ahead with it has settled other fees since. Take those back first.")},
    {"fee.invoice_not_asked",
     QT_TRANSLATE_NOOP("ErrorSentences", "Nobody asked for an invoice. Enter its title first.")},
    {"fee.invoice_issued", QT_TRANSLATE_NOOP("ErrorSentences", "Invoice %1 is issued already.")},
    {"fee.remittance_changed",
     QT_TRANSLATE_NOOP("ErrorSentences", "Money was taken meanwhile. Look at the sums and finish the slip again.")},
    {"fee.remittance_finished",
     QT_TRANSLATE_NOOP("ErrorSentences", "The slip of %1 is finished. Correct it; it is not made anew.")},
    {"fee.remittance_superseded",
     QT_TRANSLATE_NOOP("ErrorSentences", "This slip was corrected meanwhile. Look at the newer one.")},
    {"fee.remittance_ahead", QT_TRANSLATE_NOOP("ErrorSentences", "%1 has not come yet.")},
    {"fee.remittance_needs_why",
     QT_TRANSLATE_NOOP("ErrorSentences", "Say why what was counted is not what the receipts say.")},
    {"fee.payment_gate", QT_TRANSLATE_NOOP("ErrorSentences", "The rules of this desk want this to be noted.")},
};

} // namespace

std::span<const ErrorSentence> feePaymentSentences() { return sentencesOfPayments; }

} // namespace frontdesk
