#pragma once

#include "base/Id.h"
#include "base/PhoneNumber.h"
#include "domain/FormReader.h"
#include "domain/RecordErrors.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/people/Actor.h"
#include "domain/visitor/VisitForm.h"
#include "domain/visitor/VisitWords.h"

#include <array>
#include <optional>
#include <string>

namespace frontdesk {

struct VisitTag;
using VisitId = Id<VisitTag>;

inline constexpr ErrorCode visitBadPhone{"visit.bad_phone"};           ///< %1 as typed
inline constexpr ErrorCode visitBadCompanions{"visit.bad_companions"}; ///< no number from 0 to 99; %1 as typed
inline constexpr ErrorCode visitGateField{"visit.gate_field"};         ///< a pack requires %1
inline constexpr ErrorCode visitNotRegistered{"visit.not_registered"}; ///< who comes and to whom is to be known first
inline constexpr ErrorCode visitNoConsent{"visit.no_consent"};         ///< the host has not agreed
inline constexpr ErrorCode visitNotHere{"visit.not_here"};             ///< not in the building
inline constexpr ErrorCode visitNotExpected{"visit.not_expected"};     ///< only announced visits do that
inline constexpr ErrorCode visitNoBadge{"visit.no_badge"};             ///< there is no badge to be lost or scanned
inline constexpr ErrorCode visitOldBadge{"visit.old_badge"};           ///< a badge reported lost; %1 its number
inline constexpr ErrorCode visitBadTime{"visit.bad_time"};             ///< no time, or no day; %1 as typed
inline constexpr std::array visitErrors{visitBadTime,       visitBadPhone,  visitBadCompanions, visitGateField,
                                        visitNotRegistered, visitNoConsent, visitNotHere,       visitNotExpected,
                                        visitNoBadge,       visitOldBadge};

inline constexpr std::size_t mostCompany = 80;
inline constexpr std::size_t mostPurpose = 200;
inline constexpr std::size_t mostVisitNote = 2000;
inline constexpr std::size_t mostPlate = 16;
inline constexpr std::size_t mostFloor = 16;
inline constexpr int mostCompanions = 99;

/// One visit, from being announced or coming up to the desk until leaving, as recorded. Made only by from(), by
/// VisitCourse or by a repository. Who comes never needs a number (M4-046).
struct Visit {
    VisitId id;
    Version version = 1;
    VisitState state = VisitState::Arrived;
    std::string name = {};
    std::string title = {}; ///< word "mr", "ms" or free text
    std::optional<PhoneNumber> phone = {};
    std::string company = {};
    int companions = 0; ///< who came along, not counting the visitor
    std::string plate = {};
    std::string purpose = {};
    std::string tag = {};  ///< one of visitorTags, or empty
    std::string host = {}; ///< a person or a company, as typed
    std::string place = {};
    std::string floor = {};
    std::string note = {};
    std::optional<bool> hasAppointment = {}; ///< none: not asked
    std::optional<UtcTime> expectedAt = {};
    std::optional<UtcTime> arrivedAt = {};
    std::optional<UtcTime> registeredAt = {};
    std::optional<UtcTime> contactedAt = {}; ///< the last time
    HostAnswer hostAnswer = HostAnswer::None;
    std::optional<UtcTime> answeredAt = {};
    std::optional<UtcTime> waitingSince = {}; ///< while they wait for the host, in whatever state
    std::string lift = {};
    std::string waitingPlace = {};
    bool teaServed = false;
    bool cardLeft = false;
    std::string message = {}; ///< left for the host
    std::optional<UtcTime> metAt = {};
    std::optional<UtcTime> leftAt = {};
    LeftBy leftBy = LeftBy::Nobody;
    std::int64_t badgeNo = 0;               ///< of the day of arrival; 0: no badge
    int badgesLost = 0;                     ///< badges of this visit that are not valid any more
    std::int64_t group = 0;                 ///< id of the first visit that was announced with it; 0: alone
    bool toComplete = false;                ///< saved by one key, to be completed later
    std::optional<StaffId> operatorId = {}; ///< empty: unclaimed
    std::optional<Voided> voided = {};
    std::string ruleBook = {}; ///< name of the rule book that it was taken under
    RecordImage guidance = {}; ///< GuidanceSession as saved
    bool operator==(const Visit&) const = default;

    /// Reads a form into a visit of that id; everything that is no matter of the form stays as in `known`.
    /// @param expected when the form says so, already read in the unit's zone
    /// @error form.invalid with every problem at once
    [[nodiscard]] static Result<Visit> from(const Visit& known, const VisitForm& form, std::optional<UtcTime> expected);
    /// What the form showed, to edit it again; the expected time is the panel's to write.
    [[nodiscard]] VisitForm toForm() const;
    /// True when it is known who comes and to whom. Source: M0-027, M0-028, M0-031.
    [[nodiscard]] bool isKnown() const { return !host.empty() && (!name.empty() || !company.empty()); }
    /// How many people it is.
    [[nodiscard]] int people() const { return 1 + companions; }
};

[[nodiscard]] inline RecordRef refOf(const Visit& visit) { return {RecordKind::Visit, visit.id.value()}; }
/// Every field, the guidance under "guidance.".
[[nodiscard]] RecordImage imageOf(const Visit& visit);
/// What a visit is found by: visitor, company, host, room, plate, number, purpose. A voided one stays findable.
[[nodiscard]] SearchText searchText(const Visit& visit);

} // namespace frontdesk
