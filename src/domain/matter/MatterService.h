#pragma once

#include "domain/guidance/GuidanceSession.h"
#include "domain/matter/Matter.h"
#include "rules/Facts.h"
#include "rules/RuleBook.h"

#include <optional>
#include <string>

namespace frontdesk {

/// A save as it crosses to the write lane: one value.
struct MatterToSave {
    MatterId id;
    MatterForm form;
    MatterSnapshot live;
    GuidanceSession session;
    Facts facts = {};
    bool toComplete = false; ///< by one key: nothing is required
};

/// Stateless. Each step writes the row, search tokens, audit entry and the draft's end in the caller's unit of work.
/// A step that changes nothing writes nothing. Audit actions: added, changed, voided, unvoided.
class MatterService {
public:
    /// What save() would refuse of a matter as it stands, also while the person still stands there. Writes nothing.
    /// @error form.invalid with every problem at once, the unmet `block` requirements among them
    [[nodiscard]] static Result<void> check(const MatterToSave& input, const RuleBook& book);
    /// Saves a matter that ended. The same save twice is one save. One to complete is never refused for a number that
    /// cannot be read: what was typed there goes to the key points.
    /// @error form.invalid, matter.not_ended, record.conflict, people.no_right
    [[nodiscard]] Result<Matter> save(UnitOfWork& uow, const Actor& actor, const MatterToSave& input,
                                      const RuleBook& book, UtcTime now) const;
    /// Writes what was typed or ticked while save() was under way, or found in a draft behind it. What would be refused
    /// leaves the matter to complete instead. @param before the version that this desk wrote
    /// @error form.invalid for what cannot be kept at all, record.conflict when somebody changed it since,
    /// record.not_found, record.voided, people.no_right
    [[nodiscard]] Result<Matter> amend(UnitOfWork& uow, const Actor& actor, const MatterToSave& latest, Version before,
                                       const RuleBook& book, UtcTime now) const;
    /// Completes or corrects a saved matter. @param book the one that it was taken under (RuleBooks::named())
    /// @error form.invalid, record.conflict when its version moved, record.voided, people.no_right
    [[nodiscard]] Result<Matter> change(UnitOfWork& uow, const Actor& actor, MatterId id, Version version,
                                        const MatterForm& form, bool toComplete, const RuleBook& book,
                                        UtcTime now) const;
    /// It stays in the lists and in the search index, shown struck through.
    /// @error record.not_found, record.voided, record.void_needs_reason, people.no_right
    [[nodiscard]] Result<Matter> voidMatter(UnitOfWork& uow, const Actor& actor, MatterId id, std::string reason,
                                            UtcTime now) const;
    /// Undo of voidMatter. @error record.conflict when it moved since version, record.not_voided, people.no_right
    [[nodiscard]] Result<Matter> unvoid(UnitOfWork& uow, const Actor& actor, MatterId id, Version version,
                                        UtcTime now) const;
};

} // namespace frontdesk
