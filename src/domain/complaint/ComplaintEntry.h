#pragma once

#include "domain/complaint/Complaint.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

struct ComplaintEntryTag;
using ComplaintEntryId = Id<ComplaintEntryTag>;

/// One thing that happened to a ticket: its journal is never changed, only added to. Which fields mean something is the
/// kind's matter. Source: M0-134, M0-169, M3-019.
struct ComplaintEntry {
    /// Stored by its word: never rename one.
    enum class Kind {
        Noted,     ///< `words`, for us
        Told,      ///< the customer was told `words`; the first time is the first response
        Chased,    ///< the customer asked where it stands: `words`
        Stepped,   ///< the ticket came to `state`, because of `words`
        Asked,     ///< `whom`, a department, was asked `words`; answers are wanted by `due`
        Answered,  ///< the department of the entry `about` said `words`
        Escalated, ///< `whom` was told that `words`; wants an answer
        Decided,   ///< the answer to the escalation `about`: `words`
        Tried,     ///< the follow-up call reached nobody: `words`
        Followed,  ///< the follow-up call was made: `satisfied`, `words`, and `score` where the customer gave one
        Ruled,     ///< a supervisor ruled `ruling`, because of `words`
        Appealed,  ///< somebody does not agree with the ruling: `words`
        Bundled,   ///< has the same cause as others, and stands under the ticket with the number `words`
        Unbundled, ///< stands alone again
        Reviewed,  ///< a supervisor looked at how it was handled; what came of it is a ComplaintReview
    };
    ComplaintEntryId id;
    ComplaintId complaint;
    Kind kind = Kind::Noted;
    UtcTime at{};
    std::optional<StaffId> by = {};
    std::string words = {};
    std::string whom = {};
    std::optional<UtcTime> due = {};
    std::optional<ComplaintEntryId> about = {};
    ComplaintState state = ComplaintState::Received; ///< of the ticket, once this had happened
    std::string reason = {};                         ///< why it waits: one of waitingReasons
    std::optional<bool> satisfied = {};
    std::string cause = {}; ///< what an escalation by itself goes by, so that it is written once; of people empty
    std::optional<ComplaintRuling> ruling = {};
    std::optional<int> score = {}; ///< 1 to 5
    bool operator==(const ComplaintEntry&) const = default;
};

[[nodiscard]] std::string_view nameOf(ComplaintEntry::Kind kind);
inline constexpr std::array allComplaintEntryKinds{
    ComplaintEntry::Kind::Noted,     ComplaintEntry::Kind::Told,      ComplaintEntry::Kind::Chased,
    ComplaintEntry::Kind::Stepped,   ComplaintEntry::Kind::Asked,     ComplaintEntry::Kind::Answered,
    ComplaintEntry::Kind::Escalated, ComplaintEntry::Kind::Decided,   ComplaintEntry::Kind::Tried,
    ComplaintEntry::Kind::Followed,  ComplaintEntry::Kind::Ruled,     ComplaintEntry::Kind::Appealed,
    ComplaintEntry::Kind::Bundled,   ComplaintEntry::Kind::Unbundled, ComplaintEntry::Kind::Reviewed,
};
[[nodiscard]] RecordImage imageOf(const ComplaintEntry& entry);

/// Those of a kind that want an answer and have none, in the order of the journal.
[[nodiscard]] std::vector<ComplaintEntry> unanswered(const std::vector<ComplaintEntry>& journal,
                                                     ComplaintEntry::Kind asked, ComplaintEntry::Kind answer);

} // namespace frontdesk
