#pragma once

#include "base/Id.h"

#include <array>
#include <string_view>
#include <utility>

namespace frontdesk {

// Set words of the fees' records. Stored and used in packs: never rename one.

/// Why somebody has not paid, as far as the desk knows.
enum class FeeClass { Unknown, Forgot, DisputesService, Away, Hardship, Refuses };
inline constexpr std::array<std::pair<FeeClass, std::string_view>, 6> feeClassWords{
    {{FeeClass::Unknown, "unknown"},
     {FeeClass::Forgot, "forgot"},
     {FeeClass::DisputesService, "disputes_service"},
     {FeeClass::Away, "away"},
     {FeeClass::Hardship, "hardship"},
     {FeeClass::Refuses, "refuses"}}};

/// How far the written demand for an item has gone.
enum class FeeDemand { None, Letter, Lawyer, Suit };
inline constexpr std::array<std::pair<FeeDemand, std::string_view>, 4> feeDemandWords{{{FeeDemand::None, "none"},
                                                                                       {FeeDemand::Letter, "letter"},
                                                                                       {FeeDemand::Lawyer, "lawyer"},
                                                                                       {FeeDemand::Suit, "suit"}}};

enum class PaymentMethod { Cash, Qr, Pos, Transfer };
inline constexpr std::array<std::pair<PaymentMethod, std::string_view>, 4> paymentMethodWords{
    {{PaymentMethod::Cash, "cash"},
     {PaymentMethod::Qr, "qr"},
     {PaymentMethod::Pos, "pos"},
     {PaymentMethod::Transfer, "transfer"}}};

/// What a line of a payment is. Principal, Waiver and FromPrepaid settle an item; Damages (late-payment damages, never
/// a penalty by authority) and Prepayment do not.
enum class PaymentLineKind { Principal, Damages, Waiver, Prepayment, FromPrepaid };
inline constexpr std::array<std::pair<PaymentLineKind, std::string_view>, 5> paymentLineWords{
    {{PaymentLineKind::Principal, "principal"},
     {PaymentLineKind::Damages, "damages"},
     {PaymentLineKind::Waiver, "waiver"},
     {PaymentLineKind::Prepayment, "prepayment"},
     {PaymentLineKind::FromPrepaid, "from_prepaid"}}};

/// How somebody is reached about fees; the words of a ladder's channels.
enum class FeeChannel { Phone, Message, Visit, Letter };
inline constexpr std::array<std::pair<FeeChannel, std::string_view>, 4> feeChannelWords{
    {{FeeChannel::Phone, "phone"},
     {FeeChannel::Message, "message"},
     {FeeChannel::Visit, "visit"},
     {FeeChannel::Letter, "letter"}}};

/// Who was on the line. A third person hears no amount; who may is in the directory.
enum class FeeListener { Nobody, Payer, Authorised, ThirdPerson };
inline constexpr std::array<std::pair<FeeListener, std::string_view>, 4> feeListenerWords{
    {{FeeListener::Nobody, "nobody"},
     {FeeListener::Payer, "payer"},
     {FeeListener::Authorised, "authorised"},
     {FeeListener::ThirdPerson, "third_person"}}};

enum class FeeAnswer { None, Accepts, Promises, Disputes, WantsProof, Hardship, Away, Refuses };
inline constexpr std::array<std::pair<FeeAnswer, std::string_view>, 8> feeAnswerWords{
    {{FeeAnswer::None, "none"},
     {FeeAnswer::Accepts, "accepts"},
     {FeeAnswer::Promises, "promises"},
     {FeeAnswer::Disputes, "disputes"},
     {FeeAnswer::WantsProof, "wants_proof"},
     {FeeAnswer::Hardship, "hardship"},
     {FeeAnswer::Away, "away"},
     {FeeAnswer::Refuses, "refuses"}}};

/// What became of a step of the day's worklist.
enum class FeeOutcome { Done, NotReached, Postponed };
inline constexpr std::array<std::pair<FeeOutcome, std::string_view>, 3> feeOutcomeWords{
    {{FeeOutcome::Done, "done"}, {FeeOutcome::NotReached, "not_reached"}, {FeeOutcome::Postponed, "postponed"}}};

enum class PayPromiseState { Open, Kept, Partly, Broken, Withdrawn };
inline constexpr std::array<std::pair<PayPromiseState, std::string_view>, 5> payPromiseWords{
    {{PayPromiseState::Open, "open"},
     {PayPromiseState::Kept, "kept"},
     {PayPromiseState::Partly, "partly"},
     {PayPromiseState::Broken, "broken"},
     {PayPromiseState::Withdrawn, "withdrawn"}}};

enum class FeeLetterKind { Reminder, Statement, Demand, Lawyer, Suit };
inline constexpr std::array<std::pair<FeeLetterKind, std::string_view>, 5> feeLetterWords{
    {{FeeLetterKind::Reminder, "reminder"},
     {FeeLetterKind::Statement, "statement"},
     {FeeLetterKind::Demand, "demand"},
     {FeeLetterKind::Lawyer, "lawyer"},
     {FeeLetterKind::Suit, "suit"}}};

struct FeeAccountTag;
struct FeeItemTag;
struct FeeImportTag;
struct FeePaymentTag;
struct FeeContactTag;
struct PayPromiseTag;
struct FeeLetterTag;
using FeeAccountId = Id<FeeAccountTag>;
using FeeItemId = Id<FeeItemTag>;
using FeeImportId = Id<FeeImportTag>;
using FeePaymentId = Id<FeePaymentTag>;
using FeeContactId = Id<FeeContactTag>;
using PayPromiseId = Id<PayPromiseTag>;
using FeeLetterId = Id<FeeLetterTag>;

/// The stored word for a value, of one of the tables above.
template <class Word, std::size_t count>
[[nodiscard]] constexpr std::string_view wordOf(const std::array<std::pair<Word, std::string_view>, count>& words,
                                                Word value)
{
    for (const auto& [known, word] : words) {
        if (known == value) {
            return word;
        }
    }
    return "";
}

[[nodiscard]] constexpr std::string_view nameOf(FeeClass value) { return wordOf(feeClassWords, value); }
[[nodiscard]] constexpr std::string_view nameOf(FeeDemand value) { return wordOf(feeDemandWords, value); }
[[nodiscard]] constexpr std::string_view nameOf(PaymentMethod value) { return wordOf(paymentMethodWords, value); }
[[nodiscard]] constexpr std::string_view nameOf(PaymentLineKind value) { return wordOf(paymentLineWords, value); }
[[nodiscard]] constexpr std::string_view nameOf(FeeChannel value) { return wordOf(feeChannelWords, value); }
[[nodiscard]] constexpr std::string_view nameOf(FeeListener value) { return wordOf(feeListenerWords, value); }
[[nodiscard]] constexpr std::string_view nameOf(FeeAnswer value) { return wordOf(feeAnswerWords, value); }
[[nodiscard]] constexpr std::string_view nameOf(FeeOutcome value) { return wordOf(feeOutcomeWords, value); }
[[nodiscard]] constexpr std::string_view nameOf(PayPromiseState value) { return wordOf(payPromiseWords, value); }
[[nodiscard]] constexpr std::string_view nameOf(FeeLetterKind value) { return wordOf(feeLetterWords, value); }

} // namespace frontdesk
