#pragma once

#include "domain/IdPiece.h"
#include "domain/call/Call.h"
#include "domain/call/ListedCall.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// Port: the calls panel's verbs.
class CallRepository {
public:
    virtual ~CallRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for the same id with other content
    [[nodiscard]] virtual Result<void> add(const Call& call) = 0;
    /// Writes call with version+1 if the stored version is call.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<Call> update(const Call& call) = 0;
    [[nodiscard]] virtual Result<Call> find(CallId id) const = 0;
    /// Calls that rang in [from, to), newest first, voided ones too.
    [[nodiscard]] virtual Result<std::vector<Call>> rangBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// Missed and not dealt with, oldest first, not voided.
    [[nodiscard]] virtual Result<std::vector<Call>> missedOpen(int most) const = 0;
    /// Saved as "to complete", oldest first, not voided.
    [[nodiscard]] virtual Result<std::vector<Call>> toComplete(int most) const = 0;
    [[nodiscard]] virtual Result<int> countToComplete() const = 0;
    /// Taken while nobody was signed in and claimed by nobody since, oldest first; not voided. A missed call is none:
    /// nobody took it.
    [[nodiscard]] virtual Result<std::vector<Call>> unclaimed(int most) const = 0;
    /// @param most counting ends there
    [[nodiscard]] virtual Result<int> countUnclaimed(int most) const = 0;
    /// Last calls of a number (digits as PhoneNumber::digits()), newest first, not voided.
    [[nodiscard]] virtual Result<std::vector<Call>> ofPhone(std::string_view digits, int most) const = 0;

    // Lists of any length (panels/support/PagedModel): first the ids, then the rows that are looked at.
    /// Ids of calls, newest ring first, a piece at a time. @param from where the piece before said that it goes on
    [[nodiscard]] virtual Result<IdPiece> listed(CallsListed which, const std::optional<ListPlace>& from,
                                                 int most) const = 0;
    /// Those of the ids that such a list holds, in the order given.
    [[nodiscard]] virtual Result<std::vector<std::int64_t>> among(CallsListed which,
                                                                  const std::vector<std::int64_t>& ids) const = 0;
    /// Rows in the order of the ids; one that is no call has none.
    [[nodiscard]] virtual Result<std::vector<ListedCall>> rows(const std::vector<std::int64_t>& ids) const = 0;
};

} // namespace frontdesk
