#pragma once

#include "domain/IdPiece.h"
#include "domain/complaint/Complaint.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Which tickets of a period a list of the history holds. The words are used on the command line: never rename one.
enum class ComplaintsListed {
    All,      ///< whatever was received; voided ones too
    Open,     ///< of these, what is not ended yet
    FollowUp, ///< of these, where the customer is to be asked
    Returned, ///< of these, what the customer gave back at least once
    Chased,   ///< of these, what the customer asked about at least once
    Ended,    ///< closed, turned away or merged in the period, whenever it was received
    Despite,  ///< of these, what a supervisor closed over its gate
};
inline constexpr std::array allComplaintsListed{
    ComplaintsListed::All,    ComplaintsListed::Open,  ComplaintsListed::FollowUp, ComplaintsListed::Returned,
    ComplaintsListed::Chased, ComplaintsListed::Ended, ComplaintsListed::Despite};

[[nodiscard]] std::string_view nameOf(ComplaintsListed which);
/// True for lists that go by the day on which a ticket ended.
[[nodiscard]] constexpr bool goesByEnd(ComplaintsListed which)
{
    return which == ComplaintsListed::Ended || which == ComplaintsListed::Despite;
}

/// What of the history of tickets is asked for. Texts are parts of what was typed, without case; empty ones ask
/// nothing.
struct ComplaintsAsked {
    UtcTime from{}; ///< [from, to): received then, or ended then where the list goes by that
    UtcTime to{};
    ComplaintsListed which = ComplaintsListed::All;
    std::optional<ComplaintState> state = {};
    std::optional<ComplaintKind> kind = {};
    std::optional<ComplaintSeverity> severity = {};
    std::string category = {}; ///< one of complaintCategories, the whole word
    std::string source = {};   ///< one of complaintSources, the whole word
    std::optional<StaffId> responsible = {};
    std::string customer = {}; ///< name or place
    std::string area = {};     ///< building
    bool operator==(const ComplaintsAsked&) const = default;

    /// Whether a ticket is asked for. Pure.
    [[nodiscard]] bool fits(const Complaint& complaint) const;
    /// The time by which the list goes; nothing for a ticket that has none.
    [[nodiscard]] std::optional<UtcTime> timeOf(const Complaint& complaint) const
    {
        return goesByEnd(which) ? complaint.closedAt : std::optional{complaint.receivedAt};
    }
};

/// A piece of the history. It may hold nothing and still go on.
struct ComplaintPage {
    std::vector<Complaint> complaints = {};
    std::optional<ListPlace> next = {}; ///< empty: the list ends here
    bool operator==(const ComplaintPage&) const = default;
};

} // namespace frontdesk
