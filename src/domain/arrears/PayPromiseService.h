#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeeRepository.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What somebody promises to pay, by which day.
struct PayWish {
    Money amount = {};
    LocalDate day{};
    bool operator==(const PayWish&) const = default;
};

/// Promises to pay. Stateless: one call is part of the caller's unit of work, with an audit entry for each row. Nobody
/// says that one was kept or broken: it is found from what the account owes. Source: M0-139.
/// Audit actions: added, paid, kept, partly, broken, withdrawn.
class PayPromiseService {
public:
    /// @param ids of the ledger's promises; must outlive the service
    explicit PayPromiseService(IdMaker& ids) : m_ids(ids) {}

    /// Its entry in the ledger is due at the end of that day. The same one twice is one. Several are instalments.
    /// @error people.no_right (CollectFees), fee.promise_amount, fee.pause_in_past, record.conflict
    [[nodiscard]] Result<PayPromise> make(UnitOfWork& uow, const Actor& actor, PayPromiseId id,
                                          const FeeAccount& account, const PayWish& wish, const TimeZone& zone,
                                          UtcTime now) const;
    /// @error people.no_right (CollectFees), fee.needs_reason, fee.promise_closed, record.conflict
    [[nodiscard]] Result<PayPromise> withdraw(UnitOfWork& uow, const Actor& actor, PayPromiseId id, Version version,
                                              const std::string& reason, UtcTime now) const;
    /// After money or a list came in, and daily: what the account owes less than when a promise was made was paid for
    /// it, the earliest promise first; fees that came later do not count. @return the promises that it changed
    /// @error people.no_right (RecordWork: what is found is nobody's decision)
    [[nodiscard]] Result<std::vector<PayPromise>> settle(UnitOfWork& uow, const Actor& actor, FeeAccountId account,
                                                         LocalDate today, UtcTime now) const;
    /// The same for every account with an open promise. @return how many it changed
    [[nodiscard]] Result<int> settleAll(UnitOfWork& uow, const Actor& actor, LocalDate today, UtcTime now) const;

private:
    IdMaker& m_ids;
};

} // namespace frontdesk
