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

/// What the store holds already of a call that is still worked on at the desk.
struct SavedBefore {
    Version version = 1;
    std::optional<PromiseId> callback = {}; ///< entered with it
};

/// Stateless. Each step writes the row, search tokens, audit entry and the draft's end in the caller's unit of work.
/// A step that changes nothing writes nothing. save, amend, undoWrongNumber and setLateReason want the right to record
/// work, which a desk with nobody signed in has; the others the right to correct records (people.no_right). Audit
/// actions: added, changed, late_reason, dealt_with, voided, unvoided, wrong_number_undone, reopened.
class CallService {
public:
    /// What save() would refuse of a call as it stands, also while it is still talked on. Writes nothing.
    /// @error form.invalid with every problem at once, the unmet `block` requirements among them
    [[nodiscard]] static Result<void> check(const CallToSave& input, const RuleBook& book);
    /// Saves a call that ended (answered, missed or wrong number). The same save twice is one save.
    /// Missed calls, wrong numbers and calls to complete need nothing and are never refused for a field that cannot be
    /// read as a number: what was typed there goes to the key points. A late answer while another call was being talked
    /// on has its reason inferred. A missed practice call counts as dealt with. The callback goes into the ledger with
    /// the call as its origin.
    /// @error form.invalid, call.not_ended, record.conflict; form.invalid too for an unmet `block` requirement
    [[nodiscard]] Result<Call> save(UnitOfWork& uow, const Actor& actor, const CallToSave& input, const RuleBook& book,
                                    UtcTime now) const;
    /// Writes what came later into a call that save() wrote: what was typed, ticked or promised while that save was
    /// under way, or found in a draft. What a change would be refused for leaves the call to complete instead. The
    /// callback entered before is replaced, withdrawn or left as it was promised last; one that was closed meanwhile
    /// stays so. Ends the draft.
    /// @error form.invalid for what cannot be kept at all, record.conflict when somebody changed the call since,
    /// record.not_found, record.voided
    [[nodiscard]] Result<Call> amend(UnitOfWork& uow, const Actor& actor, const CallToSave& latest,
                                     const SavedBefore& before, const RuleBook& book, UtcTime now) const;
    /// Completes or corrects a saved call. Unless it stays to complete, an unmet `block` requirement refuses it as it
    /// refuses a save. @param book the one the call was taken under (RuleBooks::named())
    /// @error form.invalid, record.conflict when its version moved, record.voided
    [[nodiscard]] Result<Call> change(UnitOfWork& uow, const Actor& actor, CallId id, Version version,
                                      const CallForm& form, bool toComplete, const RuleBook& book, UtcTime now) const;
    /// Undo of a call marked and saved as a wrong number: it was answered, and is to complete. The category chosen
    /// before the mark is there again. @error record.conflict when it moved since version, record.voided
    [[nodiscard]] Result<Call> undoWrongNumber(UnitOfWork& uow, const Actor& actor, CallId id, Version version,
                                               UtcTime now) const;
    /// @error record.not_found, record.voided, form.invalid for a word that is none of lateReasons
    [[nodiscard]] Result<Call> setLateReason(UnitOfWork& uow, const Actor& actor, CallId id, std::string reason,
                                             UtcTime now) const;
    /// @error record.not_found, record.voided, call.not_missed, form.invalid for a word that is none of missedWays
    [[nodiscard]] Result<Call> dealWithMissed(UnitOfWork& uow, const Actor& actor, CallId id, std::string how,
                                              UtcTime now) const;
    /// Undo of dealWithMissed: the call is to be called back again. @error record.conflict when it moved since version,
    /// record.voided
    [[nodiscard]] Result<Call> reopenMissed(UnitOfWork& uow, const Actor& actor, CallId id, Version version,
                                            UtcTime now) const;
    /// The call stays in the lists and in the search index, shown struck through. A promise made in it stays due: the
    /// customer was told. @error record.not_found, record.voided, record.void_needs_reason
    [[nodiscard]] Result<Call> voidCall(UnitOfWork& uow, const Actor& actor, CallId id, std::string reason,
                                        UtcTime now) const;
    /// Undo of voidCall. @error record.conflict when it moved since version, record.not_voided
    [[nodiscard]] Result<Call> unvoid(UnitOfWork& uow, const Actor& actor, CallId id, Version version,
                                      UtcTime now) const;
};

} // namespace frontdesk
