#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/arrears/FeeAccountForm.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>

namespace frontdesk {

/// An account as somebody looks at it.
struct FeeAccountAt {
    FeeAccountId id;
    Version version = 1;
};

/// What the desk writes of accounts by hand; finance's lists are FeeImporter's, money is FeePaymentService's.
/// Stateless: one call is one unit of work, with an audit entry for each row. Everything wants the right to collect
/// fees, fees themselves the right to manage them (people.no_right).
/// Audit actions: added, changed, paused, resumed, voided, unvoided.
class FeeAccountService {
public:
    /// A new account, or what was typed of a known one. The same save twice is one.
    /// @param known none: a new account @error form.invalid with every problem, fee.known_account, record.conflict,
    /// record.voided
    [[nodiscard]] Result<FeeAccount> save(UnitOfWork& uow, const Actor& actor, FeeAccountId id,
                                          std::optional<Version> known, const FeeAccountForm& form, UtcTime now) const;
    /// Nobody is reminded for a while. @param until the last such day; nothing: until somebody ends it
    /// @error fee.needs_reason, fee.pause_in_past, record.conflict
    [[nodiscard]] Result<FeeAccount> pause(UnitOfWork& uow, const Actor& actor, FeeAccountAt at, std::string why,
                                           std::optional<LocalDate> until, std::optional<RecordRef> because,
                                           const TimeZone& zone, UtcTime now) const;
    /// @error fee.not_paused, record.conflict
    [[nodiscard]] Result<FeeAccount> resume(UnitOfWork& uow, const Actor& actor, FeeAccountAt at, UtcTime now) const;
    /// A fee that finance's list does not have yet. @error form.invalid, fee.known_item, record.voided
    [[nodiscard]] Result<FeeItem> addItem(UnitOfWork& uow, const Actor& actor, FeeItemId id, FeeAccountId account,
                                          const FeeItemForm& form, UtcTime now) const;
    /// A fee that was never owed; one on which something was paid stays. @error fee.needs_reason, fee.item_settled,
    /// record.conflict, record.voided
    [[nodiscard]] Result<FeeItem> voidItem(UnitOfWork& uow, const Actor& actor, FeeItemId id, Version version,
                                           const std::string& reason, UtcTime now) const;
    /// @error record.conflict, record.not_voided
    [[nodiscard]] Result<FeeItem> unvoidItem(UnitOfWork& uow, const Actor& actor, FeeItemId id, Version version,
                                             UtcTime now) const;
};

/// What the form showed, to edit it again.
[[nodiscard]] FeeAccountForm formOf(const FeeAccount& account);

} // namespace frontdesk
