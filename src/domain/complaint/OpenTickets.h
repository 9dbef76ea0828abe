#pragma once

#include "base/TimeZone.h"
#include "domain/complaint/ComplaintClocks.h"
#include "domain/promise/Promise.h"

#include <vector>

namespace frontdesk {

class ComplaintRepository;
class PromiseRepository;
class ReadView;

/// A ticket with everything that says where it stands.
struct OpenTicket {
    Complaint complaint;
    std::vector<ComplaintEntry> journal = {};
    std::vector<Promise> promises = {}; ///< the open ones, soonest due first
    std::vector<ComplaintClock> clocks = {};
    bool operator==(const OpenTicket&) const = default;
};

/// What a board, the morning sheet and the due strip read: all open tickets at once, each with its journal, promises
/// and clocks. On the read lane's thread.
class OpenTickets {
public:
    static constexpr int most = 2000;

    /// The oldest first. A clock that its pack cannot reckon leaves its ticket without clocks: no list may fail for it.
    /// @param book must outlive what is returned @error those of the store
    [[nodiscard]] static Result<std::vector<OpenTicket>> read(const ReadView& view, const RuleBook& book,
                                                              const TimeZone& zone);
    /// The same inside a unit of work, on the write lane's thread.
    [[nodiscard]] static Result<std::vector<OpenTicket>> read(const ComplaintRepository& complaints,
                                                              const PromiseRepository& promises, const RuleBook& book,
                                                              const TimeZone& zone);
    /// Any one ticket, open or not. @error record.not_found, those of the store
    [[nodiscard]] static Result<OpenTicket> one(const ReadView& view, ComplaintId id, const RuleBook& book,
                                                const TimeZone& zone);
};

} // namespace frontdesk
