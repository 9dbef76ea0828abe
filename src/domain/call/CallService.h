#pragma once

#include "domain/UnitOfWork.h"
#include "domain/call/Call.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/people/Actor.h"
#include "domain/promise/Promise.h"
#include "rules/RuleBook.h"

#include <optional>

namespace frontdesk {

/// A save as it crosses to the write lane: one value.
struct CallToSave {
    CallId id;
    CallForm form;
    CallSnapshot live;
    GuidanceSession session;
    Facts facts = {};
    bool toComplete = false;              ///< by one key: nothing is required
    std::optional<Promise> callback = {}; ///< promised during the call; goes into the ledger with it
};

/// Stateless. Each step writes the row, search tokens, audit entry and the draft's end in the caller's unit of work.
class CallService {
public:
    /// Saves a call that ended (answered, missed or wrong number). The same save twice is one save.
    /// @error form.invalid, call.not_ended, record.conflict; form.invalid too for an unmet `block` requirement
    [[nodiscard]] Result<Call> save(UnitOfWork& uow, const Actor& actor, const CallToSave& input, const RuleBook& book,
                                    UtcTime now) const;
    /// Completes or corrects a saved call. @error record.conflict when its version moved, record.voided
    [[nodiscard]] Result<Call> change(UnitOfWork& uow, const Actor& actor, CallId id, Version version,
                                      const CallForm& form, bool toComplete, UtcTime now) const;
    [[nodiscard]] Result<Call> setLateReason(UnitOfWork& uow, const Actor& actor, CallId id, std::string reason,
                                             UtcTime now) const;
    [[nodiscard]] Result<Call> dealWithMissed(UnitOfWork& uow, const Actor& actor, CallId id, std::string how,
                                              UtcTime now) const;
    [[nodiscard]] Result<Call> voidCall(UnitOfWork& uow, const Actor& actor, CallId id, std::string reason,
                                        UtcTime now) const;
    /// Undo of voidCall. @error record.conflict when it moved since version
    [[nodiscard]] Result<Call> unvoid(UnitOfWork& uow, const Actor& actor, CallId id, Version version,
                                      UtcTime now) const;
};

} // namespace frontdesk
