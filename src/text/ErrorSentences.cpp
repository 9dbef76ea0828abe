#include "text/ErrorSentences.h"

#include "domain/RecordRef.h"
#include "text/ComplaintSentences.h"
#include "text/FeeLetterSentences.h"
#include "text/FeePaymentSentences.h"
#include "text/FeeSentences.h"
#include "text/IdentitySentences.h"
#include "text/KnownIssueSentences.h"
#include "text/ReceptionSentences.h"
#include "text/SiteVisitSentences.h"
#include "text/TableSentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

constexpr ArgumentWord weekdayWords[] = {
    {"0", QT_TRANSLATE_NOOP("ErrorWords", "Sunday")},   {"1", QT_TRANSLATE_NOOP("ErrorWords", "Monday")},
    {"2", QT_TRANSLATE_NOOP("ErrorWords", "Tuesday")},  {"3", QT_TRANSLATE_NOOP("ErrorWords", "Wednesday")},
    {"4", QT_TRANSLATE_NOOP("ErrorWords", "Thursday")}, {"5", QT_TRANSLATE_NOOP("ErrorWords", "Friday")},
    {"6", QT_TRANSLATE_NOOP("ErrorWords", "Saturday")},
};

constexpr ArgumentWord weekdayNameWords[] = {
    {"sun", QT_TRANSLATE_NOOP("ErrorWords", "Sunday")},   {"mon", QT_TRANSLATE_NOOP("ErrorWords", "Monday")},
    {"tue", QT_TRANSLATE_NOOP("ErrorWords", "Tuesday")},  {"wed", QT_TRANSLATE_NOOP("ErrorWords", "Wednesday")},
    {"thu", QT_TRANSLATE_NOOP("ErrorWords", "Thursday")}, {"fri", QT_TRANSLATE_NOOP("ErrorWords", "Friday")},
    {"sat", QT_TRANSLATE_NOOP("ErrorWords", "Saturday")},
};

constexpr ArgumentWord typeWords[] = {
    {"string", QT_TRANSLATE_NOOP("ErrorWords", "text in quotes")},
    {"string, { zh, en }", QT_TRANSLATE_NOOP("ErrorWords", "text in quotes, or { zh = \"...\", en = \"...\" }")},
    {"string, list", QT_TRANSLATE_NOOP("ErrorWords", "text in quotes, or a list of texts [\"...\", \"...\"]")},
    {"list", QT_TRANSLATE_NOOP("ErrorWords", "a list [ ... ]")},
    {"list of tables", QT_TRANSLATE_NOOP("ErrorWords", "a list of tables [[ ... ]]")},
    {"table", QT_TRANSLATE_NOOP("ErrorWords", "a table")},
    {"integer", QT_TRANSLATE_NOOP("ErrorWords", "a whole number")},
    {"true, false", QT_TRANSLATE_NOOP("ErrorWords", "true or false")},
};

constexpr ArgumentWord rehearsalWords[] = {
    {"missing", QT_TRANSLATE_NOOP("ErrorWords", "is not shown")},
    {"unwanted", QT_TRANSLATE_NOOP("ErrorWords", "is shown and should not be")},
};

constexpr ArgumentWord recordWords[] = {
    {nameOf(RecordKind::Call), QT_TRANSLATE_NOOP("ErrorWords", "call")},
    {nameOf(RecordKind::Promise), QT_TRANSLATE_NOOP("ErrorWords", "promise")},
    {nameOf(RecordKind::Draft), QT_TRANSLATE_NOOP("ErrorWords", "draft")},
    {nameOf(RecordKind::Setting), QT_TRANSLATE_NOOP("ErrorWords", "setting")},
    {nameOf(RecordKind::PackVersion), QT_TRANSLATE_NOOP("ErrorWords", "pack version")},
    {nameOf(RecordKind::Staff), QT_TRANSLATE_NOOP("ErrorWords", "member of staff")},
    {nameOf(RecordKind::Party), QT_TRANSLATE_NOOP("ErrorWords", "person or company")},
    {nameOf(RecordKind::Place), QT_TRANSLATE_NOOP("ErrorWords", "place")},
    {nameOf(RecordKind::Matter), QT_TRANSLATE_NOOP("ErrorWords", "counter matter")},
    {nameOf(RecordKind::Roster), QT_TRANSLATE_NOOP("ErrorWords", "roster entry")},
    {nameOf(RecordKind::Manual), QT_TRANSLATE_NOOP("ErrorWords", "manual")},
    {nameOf(RecordKind::Rehearsal), QT_TRANSLATE_NOOP("ErrorWords", "rehearsal")},
    {nameOf(RecordKind::Visit), QT_TRANSLATE_NOOP("ErrorWords", "visit")},
    {nameOf(RecordKind::Watch), QT_TRANSLATE_NOOP("ErrorWords", "watch-list entry")},
    {nameOf(RecordKind::RollCall), QT_TRANSLATE_NOOP("ErrorWords", "roll-call")},
    {nameOf(RecordKind::Item), QT_TRANSLATE_NOOP("ErrorWords", "item")},
    {nameOf(RecordKind::ReleaseSlip), QT_TRANSLATE_NOOP("ErrorWords", "release slip")},
    {nameOf(RecordKind::Complaint), QT_TRANSLATE_NOOP("ErrorWords", "ticket")},
    {nameOf(RecordKind::SiteVisit), QT_TRANSLATE_NOOP("ErrorWords", "customer visit")},
    {nameOf(RecordKind::KnownIssue), QT_TRANSLATE_NOOP("ErrorWords", "known issue")},
    {nameOf(RecordKind::ComplaintReview), QT_TRANSLATE_NOOP("ErrorWords", "quality review")},
    {nameOf(RecordKind::FeeAccount), QT_TRANSLATE_NOOP("ErrorWords", "fee account")},
    {nameOf(RecordKind::FeeItem), QT_TRANSLATE_NOOP("ErrorWords", "fee")},
    {nameOf(RecordKind::FeeImport), QT_TRANSLATE_NOOP("ErrorWords", "list of fees")},
    {nameOf(RecordKind::FeePayment), QT_TRANSLATE_NOOP("ErrorWords", "payment")},
    {nameOf(RecordKind::FeeContact), QT_TRANSLATE_NOOP("ErrorWords", "contact about fees")},
    {nameOf(RecordKind::PayPromise), QT_TRANSLATE_NOOP("ErrorWords", "promise to pay")},
    {nameOf(RecordKind::FeeLetter), QT_TRANSLATE_NOOP("ErrorWords", "letter about fees")},
    {nameOf(RecordKind::RemittanceSlip), QT_TRANSLATE_NOOP("ErrorWords", "remittance slip")},
};

constexpr ArgumentWord rightWords[] = {
    {"record_work", QT_TRANSLATE_NOOP("ErrorWords", "record work")},
    {"supervise_complaints", QT_TRANSLATE_NOOP("ErrorWords", "close a ticket over its gate, rule on it or review it")},
    {"decide_watch", QT_TRANSLATE_NOOP("ErrorWords", "decide about people on the watch-list")},
    {"reveal_identity", QT_TRANSLATE_NOOP("ErrorWords", "see identity numbers in full")},
    {"claim_records", QT_TRANSLATE_NOOP("ErrorWords", "take unclaimed records")},
    {"correct_records", QT_TRANSLATE_NOOP("ErrorWords", "complete, correct or void records")},
    {"settle_promises", QT_TRANSLATE_NOOP("ErrorWords", "settle promises")},
    {"see_personal", QT_TRANSLATE_NOOP("ErrorWords", "see personal data")},
    {"edit_directory", QT_TRANSLATE_NOOP("ErrorWords", "change the directory")},
    {"manage_directory", QT_TRANSLATE_NOOP("ErrorWords", "import into the directory or merge in it")},
    {"edit_roster", QT_TRANSLATE_NOOP("ErrorWords", "change the roster")},
    {"export_records", QT_TRANSLATE_NOOP("ErrorWords", "export records")},
    {"see_adherence", QT_TRANSLATE_NOOP("ErrorWords", "see how far colleagues follow the packs")},
    {"manage_packs", QT_TRANSLATE_NOOP("ErrorWords", "load packs")},
    {"rehearse", QT_TRANSLATE_NOOP("ErrorWords", "keep a rehearsal")},
    {"see_rehearsals", QT_TRANSLATE_NOOP("ErrorWords", "see other people's rehearsals")},
    {"confirm_rules", QT_TRANSLATE_NOOP("ErrorWords", "confirm having read the rules")},
    {"decide_watch", QT_TRANSLATE_NOOP("ErrorWords", "decide about the watch-list")},
    {"reveal_identity", QT_TRANSLATE_NOOP("ErrorWords", "see identity numbers in full")},
    {"collect_fees", QT_TRANSLATE_NOOP("ErrorWords", "call about fees, take money or send letters")},
    {"manage_fees", QT_TRANSLATE_NOOP("ErrorWords", "take in finance's lists, waive fees or take payments back")},
    {"manage_people", QT_TRANSLATE_NOOP("ErrorWords", "manage the staff")},
    {"change_unit", QT_TRANSLATE_NOOP("ErrorWords", "change the unit's settings")},
};

constexpr ErrorSentence sentencesOfValues[] = {
    {"id.bad", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not the number of a record.")},
    {"money.bad_amount",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "\"%1\" is not an amount of money. Write it like 1,234.50; character %2 does not fit.")},
    {"money.overflow", QT_TRANSLATE_NOOP("ErrorSentences", "The amount is too large to be kept.")},
    {"text.empty", QT_TRANSLATE_NOOP("ErrorSentences", "Nothing is written here.")},
    {"text.bad_utf8", QT_TRANSLATE_NOOP("ErrorSentences", "The text is not in UTF-8 and cannot be read.")},
    {"text.control_character",
     QT_TRANSLATE_NOOP("ErrorSentences", "The text holds a control character (%1) that cannot be kept. Take it out.")},
    {"text.conversion_missing",
     QT_TRANSLATE_NOOP("ErrorSentences", "This machine lacks the conversion \"%1\"; search by pinyin will find less. "
                                         "Install the package libicu72 again.")},
    {"phone.empty", QT_TRANSLATE_NOOP("ErrorSentences", "No telephone number is written here.")},
    {"phone.bad_number",
     QT_TRANSLATE_NOOP(
         "ErrorSentences",
         "\"%1\" is not a telephone number. What you typed is kept; correct it or mark it as not given.")},
    {"time.bad_time", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a time of day. Write it like 09:41.")},
    {"time.bad_date", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a date. Write it like 2026-11-21.")},
    {"time.unknown_zone",
     QT_TRANSLATE_NOOP("ErrorSentences", "The time zone \"%1\" is not known. Write it like Asia/Shanghai.")},
    {"calendar.bad", QT_TRANSLATE_NOOP("ErrorSentences", "The working calendar has mistakes and was not taken.")},
    {"calendar.bad_blocks",
     QT_TRANSLATE_NOOP("ErrorSentences", "The working hours of %1 overlap, or end before they begin."), nullptr, 1,
     weekdayWords},
    {"calendar.bad_day", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a day of the calendar.")},
    {"calendar.contradictory_day",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 stands twice, or is both a holiday and a make-up day.")},
    {"calendar.empty_make_up_day",
     QT_TRANSLATE_NOOP("ErrorSentences", "The make-up day %1 is to be like a weekday on which nobody works.")},
    {"calendar.no_working_time", QT_TRANSLATE_NOOP("ErrorSentences", "The calendar has no working time at all.")},
    {"calendar.too_far",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The answer lies more than %1 years away; the calendar does not look further.")},
    {"calendar.negative", QT_TRANSLATE_NOOP("ErrorSentences", "Working time cannot be counted below zero: %1.")},
};

constexpr ErrorSentence sentencesOfRecords[] = {
    {"record.conflict",
     QT_TRANSLATE_NOOP("ErrorSentences", "Somebody changed this record in the meantime. What you typed is still here; "
                                         "look at the new state and save again.")},
    {"record.not_found", QT_TRANSLATE_NOOP("ErrorSentences", "This record is not in the database.")},
    {"record.voided",
     QT_TRANSLATE_NOOP("ErrorSentences", "This record was voided and cannot be changed. Undo the voiding first.")},
    {"record.not_voided", QT_TRANSLATE_NOOP("ErrorSentences", "This record is not voided.")},
    {"record.void_needs_reason", QT_TRANSLATE_NOOP("ErrorSentences", "Say in a few words why the record is voided.")},
    {"form.invalid",
     QT_TRANSLATE_NOOP("ErrorSentences", "Something on the form cannot be saved yet. Nothing that you typed is lost.")},
    {"form.field_required", QT_TRANSLATE_NOOP("ErrorSentences", "This is still missing.")},
    {"form.field_too_long", QT_TRANSLATE_NOOP("ErrorSentences", "This is too long: %1 characters at most.")},
    {"form.unknown_word", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not one of the choices here.")},
    {"setting.bad", QT_TRANSLATE_NOOP("ErrorSentences", "The setting %1 cannot be \"%2\". The old value stays.")},
    {"promise.closed", QT_TRANSLATE_NOOP("ErrorSentences", "This promise is no longer open.")},
    {"promise.needs_note", QT_TRANSLATE_NOOP("ErrorSentences", "Say in a few words why the promise is withdrawn.")},
    {"promise.due_before_made",
     QT_TRANSLATE_NOOP("ErrorSentences", "The time promised lies in the past. Choose a later one.")},
    {"roster.bad_phone", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number. Correct it.")},
    {"roster.nobody", QT_TRANSLATE_NOOP("ErrorSentences", "Write a name or a number: whom does one call?")},
    {"roster.other_weekday", QT_TRANSLATE_NOOP("ErrorSentences", "That date is a %1."), nullptr, 1, weekdayNameWords},
    {"roster.too_many",
     QT_TRANSLATE_NOOP("ErrorSentences", "The table is too long: %1 entries at most. Nothing was changed.")},
    {"call.bad_phone",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number. Correct it, or mark it as not given.")},
    {"call.not_ended", QT_TRANSLATE_NOOP("ErrorSentences", "The call is still going on. Hang up first, then save.")},
    {"call.not_missed", QT_TRANSLATE_NOOP("ErrorSentences", "This call was not missed.")},
    {"call.gate_recap", QT_TRANSLATE_NOOP("ErrorSentences", "Not read back to the caller.")},
    {"call.claimed", QT_TRANSLATE_NOOP("ErrorSentences", "Somebody has taken this call already.")},
    {"call.not_claimed", QT_TRANSLATE_NOOP("ErrorSentences", "Only whoever took this call can give it back.")},
    {"call.gate_field", QT_TRANSLATE_NOOP("ErrorSentences", "The rules of this desk want this to be noted.")},
    {"matter.bad_phone",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number. Correct it, or leave it empty.")},
    {"matter.not_ended",
     QT_TRANSLATE_NOOP("ErrorSentences", "This matter is still at hand at the counter. Save it there.")},
    {"matter.gate_field", QT_TRANSLATE_NOOP("ErrorSentences", "The rules of this desk want this to be noted.")},
    {"matter.claimed", QT_TRANSLATE_NOOP("ErrorSentences", "Somebody has taken this matter already.")},
    {"matter.not_claimed", QT_TRANSLATE_NOOP("ErrorSentences", "Only whoever took this matter can give it back.")},
};

constexpr ErrorSentence sentencesOfPeople[] = {
    {.code = "people.no_right",
     .text =
         QT_TRANSLATE_NOOP("ErrorSentences", "You may not %1 as you are signed in now. Nothing was changed; sign in "
                                             "as somebody who may."),
     .wordAt = 1,
     .words = rightWords},
    {"people.pin_length", QT_TRANSLATE_NOOP("ErrorSentences", "A PIN has %1 to %2 characters.")},
    {"people.pin_too_easy",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "Everybody tries this PIN first (1234, 0000). Choose one that only you know.")},
    {"people.pin_wrong", QT_TRANSLATE_NOOP("ErrorSentences", "This is not the right PIN. Try again.")},
    {"people.pin_not_made",
     QT_TRANSLATE_NOOP("ErrorSentences", "The PIN could not be kept: this machine is short of memory. Close other "
                                         "programs and try again.")},
    {"people.pin_missing",
     QT_TRANSLATE_NOOP("ErrorSentences", "There is no PIN for this name yet. An administrator can give one.")},
    {"people.wait",
     QT_TRANSLATE_NOOP("ErrorSentences", "The PIN was wrong too often. The next try is possible in %1 s.")},
    {"people.left", QT_TRANSLATE_NOOP("ErrorSentences", "This person no longer works here.")},
    {"people.name_taken",
     QT_TRANSLATE_NOOP("ErrorSentences", "Somebody of this name works here already. Add what tells them apart.")},
    {"people.no_role", QT_TRANSLATE_NOOP("ErrorSentences", "Choose at least one role.")},
    {"people.last_administrator",
     QT_TRANSLATE_NOOP("ErrorSentences", "This is the last administrator. Make somebody else administrator first.")},
    {"people.administrator_exists",
     QT_TRANSLATE_NOOP("ErrorSentences", "There is an administrator already. Sign in instead.")},
    {"people.badge_short",
     QT_TRANSLATE_NOOP("ErrorSentences", "The code of a badge has %1 characters at least: a shorter one is easily "
                                         "guessed.")},
    {"people.badge_taken", QT_TRANSLATE_NOOP("ErrorSentences", "This badge belongs to somebody else.")},
    {"people.badge_unknown", QT_TRANSLATE_NOOP("ErrorSentences", "This badge belongs to nobody here.")},
    {"people.nobody", QT_TRANSLATE_NOOP("ErrorSentences", "Nobody is signed in. Sign in first.")},
};

constexpr ErrorSentence sentencesOfDirectory[] = {
    {"directory.bad_phone", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a telephone number. Correct it, or "
                                                                "choose another kind.")},
    {"directory.bad_email", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not an e-mail address.")},
    {"directory.bad_plate", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not a number plate.")},
    {"directory.bad_initials",
     QT_TRANSLATE_NOOP("ErrorSentences", "Initials are letters and digits, eight at most: \"lm\".")},
    {"directory.place_taken",
     QT_TRANSLATE_NOOP("ErrorSentences", "There is a place %1 already. Nothing was changed; open that one.")},
    {"directory.not_colleague", QT_TRANSLATE_NOOP("ErrorSentences", "Only of colleagues is it kept where they are.")},
    {"directory.no_initials", QT_TRANSLATE_NOOP("ErrorSentences", "No colleague has the initials \"%1\".")},
    {"directory.initials_shared",
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" are the initials of several: %2. Choose one in the list.")},
    {"directory.cannot_merge", QT_TRANSLATE_NOOP("ErrorSentences", "These two cannot be one: a person and a company, "
                                                                   "or the same record twice. Nothing was changed.")},
    {"directory.merged",
     QT_TRANSLATE_NOOP("ErrorSentences", "This record was merged into %1. Open that one, or take the merge back.")},
    {"directory.not_merged",
     QT_TRANSLATE_NOOP("ErrorSentences", "This record is not merged into the other. Nothing was changed.")},
    {"directory.import_moved",
     QT_TRANSLATE_NOOP("ErrorSentences", "The import cannot be taken back: somebody has changed %1 since. Nothing was "
                                         "changed; correct single records instead.")},
    {"directory.import_gone", QT_TRANSLATE_NOOP("ErrorSentences", "This import is not known, or was taken back "
                                                                  "already.")},
    {"directory.needs_key",
     QT_TRANSLATE_NOOP("ErrorSentences", "The row has neither a telephone number nor a room, so nobody could tell "
                                         "who it is.")},
    {"directory.doubtful",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 records fit this row. Merge them, or correct the right one by hand.")},
};

constexpr ErrorSentence sentencesOfPacks[] = {
    {"demo.bad", QT_TRANSLATE_NOOP("ErrorSentences", "The texts of the demonstration are wrong at \"%1\".")},
    {"festivals.bad", QT_TRANSLATE_NOOP("ErrorSentences", "The table of festivals is wrong at \"%1\".")},
    {"pack.not_utf8",
     QT_TRANSLATE_NOOP("ErrorSentences", "The pack is not in UTF-8: the first foreign byte stands at %1. In the editor "
                                         "choose \"Save as\", encoding UTF-8. It was not loaded.")},
    {"pack.has_bom",
     QT_TRANSLATE_NOOP(
         "ErrorSentences",
         "The pack is in UTF-16 or UTF-32. In the editor choose \"Save as\", encoding UTF-8. It was not loaded.")},
    {"pack.syntax", QT_TRANSLATE_NOOP("ErrorSentences",
                                      "The file breaks off here: look for a quotation mark, comma or bracket that is "
                                      "missing at this place or just before it (%1).")},
    {"pack.too_large", QT_TRANSLATE_NOOP("ErrorSentences", "The pack is too large: %1 bytes, %2 at most.")},
    {"pack.format",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The pack has format %1; this program reads format %2. Update the program or the pack.")},
    {"pack.unknown_key", QT_TRANSLATE_NOOP("ErrorSentences", "Unknown key \"%1\"."),
     QT_TRANSLATE_NOOP("ErrorSentences", "Unknown key \"%1\". Did you mean \"%2\"?")},
    {"pack.missing_key", QT_TRANSLATE_NOOP("ErrorSentences", "The key \"%1\" is missing.")},
    {"pack.wrong_type", QT_TRANSLATE_NOOP("ErrorSentences", "The key \"%1\" has the wrong type; expected: %2."),
     nullptr, 2, typeWords},
    {"pack.bad_value", QT_TRANSLATE_NOOP("ErrorSentences", "The key \"%1\" cannot be \"%2\"; allowed: %3.")},
    {"pack.unknown_word", QT_TRANSLATE_NOOP("ErrorSentences", "The key \"%1\" cannot be \"%3\"; allowed: %4."),
     QT_TRANSLATE_NOOP("ErrorSentences", "The key \"%1\" cannot be \"%3\". Did you mean \"%2\"? Allowed: %4.")},
    {"pack.open_slot",
     QT_TRANSLATE_NOOP("ErrorSentences", "A brace is not closed, or empty, in \"%1\". Write a slot like {unit}.")},
    {"pack.duplicate_id", QT_TRANSLATE_NOOP("ErrorSentences", "The id \"%1\" stands twice; the other one is at %2.")},
    {"pack.unknown_moment", QT_TRANSLATE_NOOP("ErrorSentences", "Unknown moment \"%1\"."),
     QT_TRANSLATE_NOOP("ErrorSentences", "Unknown moment \"%1\". Did you mean \"%2\"?")},
    {"pack.unknown_fact", QT_TRANSLATE_NOOP("ErrorSentences", "Unknown fact \"%1\"."),
     QT_TRANSLATE_NOOP("ErrorSentences", "Unknown fact \"%1\". Did you mean \"%2\"?")},
    {"pack.unknown_slot", QT_TRANSLATE_NOOP("ErrorSentences", "Unknown slot \"%1\"."),
     QT_TRANSLATE_NOOP("ErrorSentences", "Unknown slot \"%1\". Did you mean \"%2\"?")},
    {"pack.unknown_field", QT_TRANSLATE_NOOP("ErrorSentences", "Unknown field \"%1\"."),
     QT_TRANSLATE_NOOP("ErrorSentences", "Unknown field \"%1\". Did you mean \"%2\"?")},
    {"pack.unknown_duty", QT_TRANSLATE_NOOP("ErrorSentences", "Unknown duty \"%1\"."),
     QT_TRANSLATE_NOOP("ErrorSentences", "Unknown duty \"%1\". Did you mean \"%2\"?")},
    {"pack.unknown_limit", QT_TRANSLATE_NOOP("ErrorSentences", "Unknown limit \"%1\"."),
     QT_TRANSLATE_NOOP("ErrorSentences", "Unknown limit \"%1\". Did you mean \"%2\"?")},
    {"pack.invalid", QT_TRANSLATE_NOOP("ErrorSentences",
                                       "The pack %1 has mistakes and was not loaded. The last good one stays active.")},
    {"pack.not_found", QT_TRANSLATE_NOOP("ErrorSentences", "The pack \"%1\" is not in the database.")},
    {"pack.check_failed",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The packs do not fit together and were not activated. The last good ones stay active.")},
    {"pack.not_reviewed",
     QT_TRANSLATE_NOOP("ErrorSentences", "Not published: what a desk cannot do without is still to be reviewed. The "
                                         "draft is kept. Accept or reject its entries first.")},
    {"pack.no_older",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The pack %1 has no older version to go back to. It stays in force. Follow it no "
                       "longer if it is not wanted.")},
    {"pack.no_draft", QT_TRANSLATE_NOOP("ErrorSentences", "Version %2 of the pack %1 is no draft any more. Nothing was "
                                                          "changed. Make a new draft of it.")},
    {"pack.version_taken", QT_TRANSLATE_NOOP("ErrorSentences", "The pack %1 has a version \"%2\" already, or the name "
                                                               "is empty. Give it another name.")},
    {"pack.limit_conflict",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The limit \"%1\" is %2 here but %3 at %4. Give it the id of the other to replace that "
                       "one, or switch one off.")},
    {"pack.limit_unreasonable",
     QT_TRANSLATE_NOOP("ErrorSentences", "The limit \"%1\" is %2; between %3 and %4 makes sense.")},
    {"pack.says_forbidden",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The words to say hold \"%1\", which %2 forbids. Say it in other words, or switch that "
                       "entry off.")},
    {"pack.no_source",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "This entry names no clause that it comes from. Add source = [\"...\"] with the clause of "
                       "your manual.")},
    {"pack.duplicate_phrase",
     QT_TRANSLATE_NOOP("ErrorSentences", "The words \"%1\" stand twice; the other ones are at %2. Take one out.")},
    {"pack.scenario_fails",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The rehearsal \"%1\" fails at step %2: \"%3\" %4. Correct the entry, or what the "
                       "rehearsal expects."),
     nullptr, 4, rehearsalWords},
    {"pack.no_english", QT_TRANSLATE_NOOP("ErrorSentences", "This text has no English beside it: \"%1\".")},
    {"pack.unknown_calendar",
     QT_TRANSLATE_NOOP("ErrorSentences", "No active pack has a calendar \"%1\" with working hours."),
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "No active pack has a calendar \"%1\" with working hours. Did you mean \"%2\"?")},
    {"pack.never_true",
     QT_TRANSLATE_NOOP("ErrorSentences", "This entry is never shown: \"%1\" cannot be \"%3\". Correct \"when\"."),
     QT_TRANSLATE_NOOP("ErrorSentences", "This entry is never shown: \"%1\" cannot be \"%3\", its values are %2. "
                                         "Correct \"when\".")},
    {"pack.only_mark",
     QT_TRANSLATE_NOOP("ErrorSentences", "This entry is never shown: \"%1\" is a name for \"past\" and no moment of "
                                         "its own. Write the moment that comes before it, with a \"when\".")},
    {"pack.hidden",
     QT_TRANSLATE_NOOP("ErrorSentences", "This entry is never used: %1 at %2 always comes before it. Give it a higher "
                                         "priority or its own \"when\", or take it out.")},
    {"pack.ladder_conflict",
     QT_TRANSLATE_NOOP("ErrorSentences", "There are two ladders for \"%1\"; the other one is at %2. Switch one off, or "
                                         "give one a higher priority.")},
    {"pack.calendar_conflict",
     QT_TRANSLATE_NOOP("ErrorSentences", "Two packs have a calendar \"%1\"; the other one is at %2. Give one another "
                                         "id, or make one extend the other's pack.")},
    {"pack.day_conflict",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 is a make-up day here but a holiday at %2. Take it out of one of them.")},
    {"pack.weights", QT_TRANSLATE_NOOP("ErrorSentences", "The weights of this scorecard come to %1. They are to come "
                                                         "to 100.")},
    {"pack.always_nothing",
     QT_TRANSLATE_NOOP("ErrorSentences", "Nothing would ever be counted: what is asked of \"%1\" here cannot hold, or "
                                         "leaves out all that is counted. Correct the condition.")},
    {"pack.vanished_id", QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not, or no longer, in the pack \"%3\"."),
     QT_TRANSLATE_NOOP("ErrorSentences", "\"%1\" is not, or no longer, in the pack \"%3\". Did you mean \"%2\"?")},
    {"pack.extends_unknown",
     QT_TRANSLATE_NOOP("ErrorSentences", "The pack extends \"%1\", which is not among the packs checked with it."),
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The pack extends \"%1\", which is not among the packs checked with it. Did you mean \"%2\"?")},
};

constexpr ErrorSentence sentencesOfStorage[] = {
    {"store.cannot_open",
     QT_TRANSLATE_NOOP("ErrorSentences", "The database %1 cannot be opened. Check that its folder exists and that you "
                                         "may write there; then start again.")},
    {"store.foreign",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The file %1 belongs to another program. It was not touched. Choose another data folder.")},
    {"store.newer_schema",
     QT_TRANSLATE_NOOP("ErrorSentences", "The database %1 was written by a newer version of this program (%2; this one "
                                         "knows %3). It was not touched. Install the newer version.")},
    {"store.older_schema",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The database %1 was written by an older version of this program (%2; this one "
                       "knows %3). It was not touched. Start the console once: it brings it up to date.")},
    {"store.damaged", QT_TRANSLATE_NOOP("ErrorSentences", "The database %1 is damaged. It was not changed. Restore the "
                                                          "last good backup; the damaged file is kept aside.")},
    {"store.read_only",
     QT_TRANSLATE_NOOP("ErrorSentences", "Nothing can be saved: %1 cannot be written to. What you typed stays on the "
                                         "screen. Make the folder writable and save again.")},
    {"store.disk_full",
     QT_TRANSLATE_NOOP("ErrorSentences", "Nothing can be saved: the disk with %1 is full. What you typed stays on the "
                                         "screen. Free some space and save again.")},
    {"store.disk_failed",
     QT_TRANSLATE_NOOP("ErrorSentences", "Nothing can be saved: the disk with %1 reports errors. What you typed stays "
                                         "on the screen. Have the disk checked and make a backup elsewhere.")},
    {"store.locked",
     QT_TRANSLATE_NOOP(
         "ErrorSentences",
         "Another program is using %1. What you typed stays on the screen. Close the other program and try again.")},
    {"store.gone",
     QT_TRANSLATE_NOOP(
         "ErrorSentences",
         "The database %1 is not there any more. Backups are. Connect its disk again or restore a backup.")},
    {"store.no_key", QT_TRANSLATE_NOOP("ErrorSentences", "The key file %1 cannot be read or written. Saved records are "
                                                         "safe; half-typed ones cannot be kept until it can.")},
    {"store.interrupted", QT_TRANSLATE_NOOP("ErrorSentences", "A newer question took the place of this one.")},
    {"store.internal",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The database refused what the program asked (%1). Nothing was changed. Please report this.")},
    {"backup.cannot_write",
     QT_TRANSLATE_NOOP("ErrorSentences", "The backup %1 could not be written. The last backup is still there. Check "
                                         "the folder and the space on the disk.")},
    {"backup.bad_copy",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The backup %1 did not pass its check and was thrown away. The last good one is still there.")},
    {"backup.not_a_backup",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 is not a database of this program. Nothing was changed.")},
    {"backup.none", QT_TRANSLATE_NOOP("ErrorSentences", "There is no sound backup in %1.")},
    {"backup.cannot_restore",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 could not be put in place. The database is as it was.")},
    {"audit.entry_altered",
     QT_TRANSLATE_NOOP("ErrorSentences", "Entry %2 of desk %1 was altered after it was written.")},
    {"audit.entry_missing", QT_TRANSLATE_NOOP("ErrorSentences", "Entry %2 of desk %1 is missing.")},
    {"audit.head_missing",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "The end of the audit chain of desk %1 is not known: its last entry may be missing.")},
    {"audit.image_altered",
     QT_TRANSLATE_NOOP("ErrorSentences", "What entry %2 of desk %1 says of the record was altered.")},
    {"audit.image_missing",
     QT_TRANSLATE_NOOP("ErrorSentences", "What entry %2 of desk %1 says of the record is missing.")},
    {"audit.erasure_unsaid",
     QT_TRANSLATE_NOOP("ErrorSentences", "The details of the %1 %2 were erased and no entry says so."), nullptr, 1,
     recordWords},
    {"audit.record_differs", QT_TRANSLATE_NOOP("ErrorSentences", "The %1 %2 was changed past the audit."), nullptr, 1,
     recordWords},
    {"audit.record_missing", QT_TRANSLATE_NOOP("ErrorSentences", "The %1 %2 was deleted past the audit."), nullptr, 1,
     recordWords},
    {"audit.record_unknown", QT_TRANSLATE_NOOP("ErrorSentences", "No audit entry tells of the %1 %2."), nullptr, 1,
     recordWords},
    {"audit.record_unreadable", QT_TRANSLATE_NOOP("ErrorSentences", "The %1 %2 cannot be read."), nullptr, 1,
     recordWords},
};

} // namespace

std::vector<std::span<const ErrorSentence>> errorSentences()
{
    return {sentencesOfValues,     sentencesOfRecords,   sentencesOfPeople,    sentencesOfDirectory,
            sentencesOfPacks,      sentencesOfStorage,   tableSentences(),     fileSentences(),
            identitySentences(),   receptionSentences(), complaintSentences(), siteVisitSentences(),
            knownIssueSentences(), feeSentences(),       feeLetterSentences(), feePaymentSentences()};
}

} // namespace frontdesk
