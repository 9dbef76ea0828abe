#pragma once

#include "domain/RecordRef.h"
#include "domain/call/CallSnapshot.h"
#include "domain/pack/PackVersion.h"
#include "domain/promise/Promise.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace frontdesk {

/// Enumerations as their stored words. A word once stored is never renamed.
template <class Enum> struct StoredWords;

template <> struct StoredWords<CallOutcome> {
    static constexpr std::array<std::pair<CallOutcome, std::string_view>, 4> words{
        {{CallOutcome::Open, "open"},
         {CallOutcome::Answered, "answered"},
         {CallOutcome::Missed, "missed"},
         {CallOutcome::WrongNumber, "wrong_number"}}};
};

template <> struct StoredWords<EndedBy> {
    static constexpr std::array<std::pair<EndedBy, std::string_view>, 3> words{
        {{EndedBy::Unknown, "unknown"}, {EndedBy::Caller, "caller"}, {EndedBy::Desk, "desk"}}};
};

template <> struct StoredWords<PromiseKind> {
    static constexpr std::array<std::pair<PromiseKind, std::string_view>, 5> words{
        {{PromiseKind::Callback, "callback"},
         {PromiseKind::Handover, "handover"},
         {PromiseKind::Complaint, "complaint"},
         {PromiseKind::SiteVisit, "site_visit"},
         {PromiseKind::Payment, "payment"}}};
};

template <> struct StoredWords<PromiseState> {
    static constexpr std::array<std::pair<PromiseState, std::string_view>, 4> words{
        {{PromiseState::Open, "open"},
         {PromiseState::Kept, "kept"},
         {PromiseState::Broken, "broken"},
         {PromiseState::Withdrawn, "withdrawn"}}};
};

template <> struct StoredWords<PackOrigin> {
    static constexpr std::array<std::pair<PackOrigin, std::string_view>, 2> words{
        {{PackOrigin::Shipped, "shipped"}, {PackOrigin::Own, "own"}}};
};

template <> struct StoredWords<PackState> {
    static constexpr std::array<std::pair<PackState, std::string_view>, 3> words{
        {{PackState::Draft, "draft"}, {PackState::Published, "published"}, {PackState::Retired, "retired"}}};
};

template <> struct StoredWords<RecordKind> {
    static constexpr std::array<std::pair<RecordKind, std::string_view>, 29> words{
        {{RecordKind::Call, nameOf(RecordKind::Call)},
         {RecordKind::Promise, nameOf(RecordKind::Promise)},
         {RecordKind::Draft, nameOf(RecordKind::Draft)},
         {RecordKind::Setting, nameOf(RecordKind::Setting)},
         {RecordKind::PackVersion, nameOf(RecordKind::PackVersion)},
         {RecordKind::Staff, nameOf(RecordKind::Staff)},
         {RecordKind::Party, nameOf(RecordKind::Party)},
         {RecordKind::Place, nameOf(RecordKind::Place)},
         {RecordKind::Matter, nameOf(RecordKind::Matter)},
         {RecordKind::Roster, nameOf(RecordKind::Roster)},
         {RecordKind::Manual, nameOf(RecordKind::Manual)},
         {RecordKind::Rehearsal, nameOf(RecordKind::Rehearsal)},
         {RecordKind::Visit, nameOf(RecordKind::Visit)},
         {RecordKind::Watch, nameOf(RecordKind::Watch)},
         {RecordKind::RollCall, nameOf(RecordKind::RollCall)},
         {RecordKind::Item, nameOf(RecordKind::Item)},
         {RecordKind::ReleaseSlip, nameOf(RecordKind::ReleaseSlip)},
         {RecordKind::Complaint, nameOf(RecordKind::Complaint)},
         {RecordKind::SiteVisit, nameOf(RecordKind::SiteVisit)},
         {RecordKind::KnownIssue, nameOf(RecordKind::KnownIssue)},
         {RecordKind::ComplaintReview, nameOf(RecordKind::ComplaintReview)},
         {RecordKind::FeeAccount, nameOf(RecordKind::FeeAccount)},
         {RecordKind::FeeItem, nameOf(RecordKind::FeeItem)},
         {RecordKind::FeeImport, nameOf(RecordKind::FeeImport)},
         {RecordKind::FeePayment, nameOf(RecordKind::FeePayment)},
         {RecordKind::FeeContact, nameOf(RecordKind::FeeContact)},
         {RecordKind::PayPromise, nameOf(RecordKind::PayPromise)},
         {RecordKind::FeeLetter, nameOf(RecordKind::FeeLetter)},
         {RecordKind::RemittanceSlip, nameOf(RecordKind::RemittanceSlip)}}};
};

template <class Enum> [[nodiscard]] constexpr std::string_view storedWord(Enum value)
{
    for (const auto& [known, word] : StoredWords<Enum>::words) {
        if (known == value) {
            return word;
        }
    }
    return "";
}

/// Nothing for a word that no version of the program wrote.
template <class Enum> [[nodiscard]] constexpr std::optional<Enum> fromStoredWord(std::string_view word)
{
    for (const auto& [value, known] : StoredWords<Enum>::words) {
        if (known == word) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace frontdesk
