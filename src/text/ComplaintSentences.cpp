#include "text/ComplaintSentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

constexpr ErrorSentence sentencesOfComplaints[] = {
    {"complaint.bad_phone",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number. Correct it, or leave it empty.")},
    {"complaint.not_open", QT_TRANSLATE_NOOP("ErrorSentences", "This ticket is closed. Reopen it first.")},
    {"complaint.wrong_state",
     QT_TRANSLATE_NOOP("ErrorSentences", "That cannot follow where the ticket stands now. Look at it again.")},
    {"complaint.needs_reason", QT_TRANSLATE_NOOP("ErrorSentences", "Say in a few words why, and to or by whom.")},
    {"complaint.needs_resolution",
     QT_TRANSLATE_NOOP("ErrorSentences", "Write down how it was solved, so that everybody can tell the customer.")},
    {"complaint.gate",
     QT_TRANSLATE_NOOP("ErrorSentences", "The ticket stays open, because something is still to be done.")},
    {"complaint.grace_over",
     QT_TRANSLATE_NOOP("ErrorSentences", "This ticket was closed too long ago. Begin a new one that follows it.")},
    {"complaint.bad_score", QT_TRANSLATE_NOOP("ErrorSentences", "Satisfaction is a number from 1 to 5.")},
    {"complaint.ruled_already",
     QT_TRANSLATE_NOOP("ErrorSentences", "This ticket has been ruled on. Somebody has to appeal first.")},
    {"complaint.not_ruled", QT_TRANSLATE_NOOP("ErrorSentences", "Nobody has ruled on this ticket yet.")},
    {"complaint.ruling_final",
     QT_TRANSLATE_NOOP("ErrorSentences", "The appeal has been made, and it is ruled on only once more.")},
    {"complaint.merged_into_itself",
     QT_TRANSLATE_NOOP("ErrorSentences", "A ticket cannot go on as itself. Choose another one.")},
    {"complaint.review_own",
     QT_TRANSLATE_NOOP("ErrorSentences", "You handled this ticket yourself. Another supervisor reviews it.")},
    {"complaint.review_not_closed", QT_TRANSLATE_NOOP("ErrorSentences", "A ticket is reviewed once it is closed.")},
    {"complaint.review_no_card",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "No active pack has this scorecard. Open the review again, or look at the packs.")},
    {"complaint.review_unanswered",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "Not answered yet: %1. Every item wants an answer, if only \"not applicable\".")},
    {"complaint.review_fatal_in_part",
     QT_TRANSLATE_NOOP("ErrorSentences", "A fatal item is kept or it is not: there is no part of it.")},
    {"complaint.review_nothing_counts",
     QT_TRANSLATE_NOOP("ErrorSentences", "No item applies, so there is nothing to review.")},
    {"complaint.review_needs_words",
     QT_TRANSLATE_NOOP("ErrorSentences", "A fatal item was missed. Say in words what happened.")},
    {"complaint.close_promise_open",
     QT_TRANSLATE_NOOP("ErrorSentences", "Promised and still open: %1. Keep it or withdraw it.")},
    {"complaint.close_department_open", QT_TRANSLATE_NOOP("ErrorSentences", "%1 was asked and has not answered.")},
    {"complaint.close_escalation_open",
     QT_TRANSLATE_NOOP("ErrorSentences", "It was brought to %1, who has not answered.")},
    {"complaint.close_no_follow_up",
     QT_TRANSLATE_NOOP("ErrorSentences", "The customer has not been asked whether it is solved.")},
    {"complaint.close_own_follow_up",
     QT_TRANSLATE_NOOP("ErrorSentences", "Whoever solved it asked the customer, too. Somebody else is to call.")},
    {"complaint.close_not_satisfied",
     QT_TRANSLATE_NOOP("ErrorSentences", "The customer does not see it as solved. Return the ticket.")},
    {"complaint.close_unreachable",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The customer was not reached. It takes %1 tries in %2 parts of the day to close it so.")},
    {"complaint.close_step_open", QT_TRANSLATE_NOOP("ErrorSentences", "Not ticked yet: %1.")},
};

} // namespace

std::span<const ErrorSentence> complaintSentences() { return sentencesOfComplaints; }

} // namespace frontdesk
