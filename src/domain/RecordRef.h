#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string_view>

namespace frontdesk {

/// Kinds of records that can be linked, searched, opened and audited. Names are stored: never rename one.
enum class RecordKind {
    Call,
    Promise,
    Draft,
    Setting,
    PackVersion,
    Staff,
    Party,
    Place,
    Matter,
    Roster,
    Manual,
    Rehearsal,
    Visit,
    Watch,
    RollCall,
    Item,
    ReleaseSlip,
    Complaint,
    SiteVisit,
    KnownIssue,
    ComplaintReview,
    FeeAccount,
    FeeItem,
    FeeImport,
    FeePayment,
    FeeContact,
    PayPromise,
    FeeLetter,
    RemittanceSlip
};

[[nodiscard]] constexpr std::string_view nameOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Call:
        return "call";
    case RecordKind::Promise:
        return "promise";
    case RecordKind::Draft:
        return "draft";
    case RecordKind::Setting:
        return "setting";
    case RecordKind::PackVersion:
        return "pack_version";
    case RecordKind::Staff:
        return "staff";
    case RecordKind::Party:
        return "party";
    case RecordKind::Place:
        return "place";
    case RecordKind::Matter:
        return "matter";
    case RecordKind::Roster:
        return "roster";
    case RecordKind::Manual:
        return "manual";
    case RecordKind::Rehearsal:
        return "rehearsal";
    case RecordKind::Visit:
        return "visit";
    case RecordKind::Watch:
        return "watch";
    case RecordKind::RollCall:
        return "roll_call";
    case RecordKind::Item:
        return "item";
    case RecordKind::ReleaseSlip:
        return "release_slip";
    case RecordKind::Complaint:
        return "complaint";
    case RecordKind::SiteVisit:
        return "site_visit";
    case RecordKind::KnownIssue:
        return "known_issue";
    case RecordKind::ComplaintReview:
        return "complaint_review";
    case RecordKind::FeeAccount:
        return "fee_account";
    case RecordKind::FeeItem:
        return "fee_item";
    case RecordKind::FeeImport:
        return "fee_import";
    case RecordKind::FeePayment:
        return "fee_payment";
    case RecordKind::FeeContact:
        return "fee_contact";
    case RecordKind::PayPromise:
        return "pay_promise";
    case RecordKind::FeeLetter:
        return "fee_letter";
    case RecordKind::RemittanceSlip:
        return "remittance_slip";
    }
    return "";
}

inline constexpr std::array allRecordKinds{
    RecordKind::Call,       RecordKind::Promise,        RecordKind::Draft,
    RecordKind::Setting,    RecordKind::PackVersion,    RecordKind::Staff,
    RecordKind::Party,      RecordKind::Place,          RecordKind::Matter,
    RecordKind::Roster,     RecordKind::Manual,         RecordKind::Rehearsal,
    RecordKind::Visit,      RecordKind::Watch,          RecordKind::RollCall,
    RecordKind::Item,       RecordKind::ReleaseSlip,    RecordKind::Complaint,
    RecordKind::SiteVisit,  RecordKind::KnownIssue,     RecordKind::ComplaintReview,
    RecordKind::FeeAccount, RecordKind::FeeItem,        RecordKind::FeeImport,
    RecordKind::FeePayment, RecordKind::FeeContact,     RecordKind::PayPromise,
    RecordKind::FeeLetter,  RecordKind::RemittanceSlip,
};

/// A link to any record. Stems never include one another: what joins them is a RecordRef.
struct RecordRef {
    RecordKind kind = RecordKind::Call;
    std::int64_t id = 0;
    constexpr auto operator<=>(const RecordRef&) const = default;
};

} // namespace frontdesk
