#pragma once

#include "base/Id.h"
#include "base/PhoneNumber.h"
#include "base/TimeZone.h"
#include "domain/FormReader.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/people/Actor.h"
#include "domain/sitevisit/SiteVisitForm.h"
#include "domain/sitevisit/SiteVisitWords.h"

#include <array>
#include <optional>
#include <string>

namespace frontdesk {

struct SiteVisitTag;
using SiteVisitId = Id<SiteVisitTag>;

inline constexpr ErrorCode siteVisitBadPhone{"site_visit.bad_phone"};       ///< %1 as typed
inline constexpr ErrorCode siteVisitBadTime{"site_visit.bad_time"};         ///< %1 as typed
inline constexpr ErrorCode siteVisitBadMinutes{"site_visit.bad_minutes"};   ///< %1 as typed
inline constexpr ErrorCode siteVisitWrongState{"site_visit.wrong_state"};   ///< that step does not follow this state
inline constexpr ErrorCode siteVisitNeedsReason{"site_visit.needs_reason"}; ///< why is to be said. Source: M3-030
inline constexpr ErrorCode siteVisitNeedsTime{"site_visit.needs_time"};     ///< when we come is to be said
inline constexpr ErrorCode siteVisitGateField{"site_visit.gate_field"};     ///< %1 a field that the packs require
inline constexpr ErrorCode siteVisitNeedsFollowUp{"site_visit.needs_follow_up"}; ///< a time, and nothing to happen then
inline constexpr std::array siteVisitErrors{siteVisitBadPhone,   siteVisitBadTime,      siteVisitBadMinutes,
                                            siteVisitWrongState, siteVisitNeedsTime,    siteVisitNeedsReason,
                                            siteVisitGateField,  siteVisitNeedsFollowUp};

inline constexpr std::size_t mostSiteVisitWords = 4000;
inline constexpr std::size_t mostSiteVisitReason = 500;
inline constexpr int mostSiteVisitMinutes = 1440;

/// That we told the customer that we come later. Source: M3-030.
struct LateNotice {
    UtcTime at{};
    UtcTime due{}; ///< when we should have come
    std::string reason = {};
    std::string toldTo = {};
    std::optional<UtcTime> newAt = {};
    std::optional<StaffId> by = {};
    bool operator==(const LateNotice&) const = default;

    /// Told before we should have come.
    [[nodiscard]] bool inTime() const { return at < due; }
};

/// A visit by our people at a customer's place, usually because of a ticket. Made only by from(), by SiteVisitCourse or
/// by a repository. People who come to us are Visit. Source: M3-028 to M3-061.
struct SiteVisit {
    SiteVisitId id;
    Version version = 1;
    std::string number = {}; ///< as people say it: "SF-20261130-001"
    SiteVisitState state = SiteVisitState::Planned;
    std::optional<RecordRef> ticket = {}; ///< what it is for
    std::string name = {};
    std::optional<PhoneNumber> phone = {};
    std::string place = {};
    std::string staff = {};
    std::string purpose = {};
    std::string agenda = {};
    UtcTime plannedAt{}; ///< when it was entered
    std::optional<UtcTime> appointmentAt = {};
    bool agreed = false; ///< the customer agreed to that time by telephone
    std::optional<int> minutes = {};
    std::string note = {};
    std::optional<LateNotice> late = {};
    std::optional<UtcTime> arrivedAt = {};
    std::string summary = {};
    std::string agreements = {};
    std::string followUp = {};
    std::optional<UtcTime> followUpAt = {};
    std::optional<UtcTime> endedAt = {}; ///< done, cancelled, or nobody there
    std::string reason = {};             ///< why it was put off or cancelled, or what we found
    std::optional<StaffId> operatorId = {};
    std::optional<Voided> voided = {};
    std::string ruleBook = {};
    RecordImage guidance = {};
    bool operator==(const SiteVisit&) const = default;

    /// Reads a form into a visit; everything that is no matter of the form stays as in `known`. While it has not begun,
    /// it is confirmed exactly when it has a time and the customer agreed.
    /// @param zone of times as typed: "15:00" is today, "2026-12-01 15:00" that day @error form.invalid with every
    /// problem at once
    [[nodiscard]] static Result<SiteVisit> from(const SiteVisit& known, const SiteVisitForm& form, const TimeZone& zone,
                                                UtcTime now);
    /// What the form showed, to edit it again.
    [[nodiscard]] SiteVisitForm toForm(const TimeZone& zone) const;
    [[nodiscard]] bool isOpen() const { return !voided && frontdesk::isOpen(state); }
    /// We came, or have not come, after the time that the customer was given at first. Source: M3-029.
    [[nodiscard]] bool isLate(UtcTime now) const;
};

/// A time as typed: "15:00" is today, "2026-12-01 15:00" that day. Nothing for what is no time.
[[nodiscard]] std::optional<UtcTime> readVisitTime(std::string_view typed, const TimeZone& zone, UtcTime now);
/// As readVisitTime() takes it back.
[[nodiscard]] std::string typedVisitTime(UtcTime at, const TimeZone& zone);

[[nodiscard]] inline RecordRef refOf(const SiteVisit& visit) { return {RecordKind::SiteVisit, visit.id.value()}; }
/// Every field, the guidance under "guidance.".
[[nodiscard]] RecordImage imageOf(const SiteVisit& visit);
/// What a visit is found by. A voided one stays findable.
[[nodiscard]] SearchText searchText(const SiteVisit& visit);

} // namespace frontdesk
