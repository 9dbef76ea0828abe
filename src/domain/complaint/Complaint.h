#pragma once

#include "base/Id.h"
#include "base/PhoneNumber.h"
#include "domain/FormReader.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/complaint/ComplaintForm.h"
#include "domain/complaint/ComplaintWords.h"
#include "domain/people/Actor.h"

#include <array>
#include <optional>
#include <string>

namespace frontdesk {

struct ComplaintTag;
using ComplaintId = Id<ComplaintTag>;

inline constexpr ErrorCode complaintBadPhone{"complaint.bad_phone"};       ///< %1 as typed
inline constexpr ErrorCode complaintNotOpen{"complaint.not_open"};         ///< closed, turned away or merged
inline constexpr ErrorCode complaintWrongState{"complaint.wrong_state"};   ///< that step does not follow this state
inline constexpr ErrorCode complaintNeedsReason{"complaint.needs_reason"}; ///< why is to be said
inline constexpr ErrorCode complaintNeedsResolution{"complaint.needs_resolution"}; ///< Source: M3-019
inline constexpr ErrorCode complaintGate{"complaint.gate"};            ///< the problems say what is still open
inline constexpr ErrorCode complaintGraceOver{"complaint.grace_over"}; ///< it comes back as a new ticket
inline constexpr ErrorCode complaintMergedIntoItself{"complaint.merged_into_itself"};
inline constexpr ErrorCode complaintBadScore{"complaint.bad_score"};         ///< satisfaction is a number from 1 to 5
inline constexpr ErrorCode complaintRuledAlready{"complaint.ruled_already"}; ///< an appeal comes first
inline constexpr ErrorCode complaintNotRuled{"complaint.not_ruled"};         ///< nothing stands that could be appealed
inline constexpr ErrorCode complaintRulingFinal{"complaint.ruling_final"};   ///< the second ruling ended it
inline constexpr std::array complaintErrors{complaintBadScore,    complaintRuledAlready,    complaintNotRuled,
                                            complaintRulingFinal, complaintBadPhone,        complaintNotOpen,
                                            complaintWrongState,  complaintNeedsReason,     complaintGate,
                                            complaintGraceOver,   complaintNeedsResolution, complaintMergedIntoItself};

inline constexpr int bestSatisfaction = 5; ///< 1 is the worst
inline constexpr std::size_t mostComplaintWords = 4000;
inline constexpr std::size_t mostComplaintReason = 500;

/// A ticket: what a customer told us, followed until it is solved. Made only by from(), by ComplaintCourse or by a
/// repository. What happened to it is its journal (ComplaintEntry). Source: M0-132, M0-134, M1-046, M3-017.
struct Complaint {
    ComplaintId id;
    Version version = 1;
    std::string number = {}; ///< as people say it: "TS-20261121-003"
    ComplaintState state = ComplaintState::Received;
    ComplaintKind kind = ComplaintKind::Complaint;
    std::string source = {};
    std::optional<RecordRef> origin = {}; ///< the call, visit or matter that it grew out of
    std::string name = {};
    std::string title = {};
    std::optional<PhoneNumber> phone = {};
    std::string place = {};
    std::string issue = {};
    std::string summary = {};
    std::string realIntent = {};
    std::string demand = {};
    std::string deadline = {};
    std::string category = {};
    ComplaintSeverity severity = ComplaintSeverity::Normal;
    std::string severityReason = {};
    std::string area = {};
    std::string note = {};
    UtcTime receivedAt{};
    std::optional<StaffId> responsible = {};
    std::optional<UtcTime> acceptedAt = {};
    std::optional<UtcTime> answeredAt = {}; ///< the first response to the customer
    std::optional<UtcTime> toldAt = {};     ///< when the customer was last told the progress. Source: M0-134
    std::string waitingReason = {};         ///< one of waitingReasons, while it waits
    std::optional<UtcTime> resumeAt = {};   ///< when waiting ends by itself
    std::string handedTo = {};              ///< who works on it outside, or whose matter it is
    std::string resolution = {};
    std::string compensation = {}; ///< Source: M0-136
    std::optional<UtcTime> resolvedAt = {};
    std::optional<StaffId> resolvedBy = {}; ///< the handler: somebody else asks the customer
    std::optional<UtcTime> closedAt = {};
    std::string closedDespite = {}; ///< why a supervisor closed it over its gate; empty: the gate was open
    int returned = 0;               ///< how often the customer did not see it as done
    int chased = 0;                 ///< how often the customer asked where it stands
    std::optional<ComplaintId> parent = {};
    std::optional<ComplaintId> mergedInto = {};
    std::optional<ComplaintId> follows = {};    ///< the closed ticket that came back as this one
    std::optional<ComplaintRuling> ruling = {}; ///< the latest one; see ComplaintAdjudication
    bool appealed = false;                      ///< the first ruling was
    std::optional<int> satisfaction = {};       ///< what the customer last gave, 1 to 5; no word on our quality
    bool toComplete = false;
    std::optional<StaffId> operatorId = {};
    std::optional<Voided> voided = {};
    std::string ruleBook = {};
    RecordImage guidance = {};
    bool operator==(const Complaint&) const = default;

    /// Reads a form into a ticket; everything that is no matter of the form stays as in `known`.
    /// @error form.invalid with every problem at once
    [[nodiscard]] static Result<Complaint> from(const Complaint& known, const ComplaintForm& form);
    /// What the form showed, to edit it again.
    [[nodiscard]] ComplaintForm toForm() const;
    [[nodiscard]] bool isOpen() const { return !voided && frontdesk::isOpen(state); }
};

[[nodiscard]] inline RecordRef refOf(const Complaint& complaint)
{
    return {RecordKind::Complaint, complaint.id.value()};
}
/// Every field, the guidance under "guidance.".
[[nodiscard]] RecordImage imageOf(const Complaint& complaint);
/// What a ticket is found by. A voided one stays findable.
[[nodiscard]] SearchText searchText(const Complaint& complaint);

} // namespace frontdesk
