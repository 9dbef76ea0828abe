#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/pack/Manual.h"
#include "domain/pack/PackVersion.h"
#include "domain/setting/UnitSettings.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <array>
#include <string>
#include <vector>

namespace frontdesk {

inline constexpr ErrorCode packNotReviewed{"pack.not_reviewed"};   ///< a core part is still open: problems[] name them
inline constexpr ErrorCode packNoOlder{"pack.no_older"};           ///< %1 pack: no version to go back to
inline constexpr ErrorCode packNoDraft{"pack.no_draft"};           ///< %1 pack, %2 version: it is published already
inline constexpr ErrorCode packVersionTaken{"pack.version_taken"}; ///< %1 pack, %2 version
inline constexpr std::array packPublishingErrors{packNotReviewed, packNoOlder, packNoDraft, packVersionTaken};

/// A pack's way from a draft to the desks and back: draft, published, active, retired. What is published has passed the
/// check together with everything that is active, its own rehearsals among it; of a pack that is active the newest
/// published version is in force at once. Stateless. Each call is one transaction and has its entry in the audit.
class PackPublishing {
public:
    /// Adds a draft of a pack, from a manual, a file, or a version that is to be changed.
    /// @param manual that it was made from, if any @error people.no_right; those of PackReader for a text that is none
    [[nodiscard]] Result<PackVersion> addDraft(UnitOfWork& uow, const Actor& actor, PackVersionId id,
                                               const std::string& text, const std::optional<Manual>& manual,
                                               const Vocabulary& vocabulary, UtcTime now) const;
    /// Another text for a draft; what was kept of it while it was worked on goes.
    /// @error people.no_right, record.conflict, pack.no_draft, those of PackReader
    [[nodiscard]] Result<PackVersion> saveDraft(UnitOfWork& uow, const Actor& actor, PackVersionId id, Version version,
                                                const std::string& text, const Vocabulary& vocabulary,
                                                UtcTime now) const;
    /// The draft is in force from now on where its pack is active.
    /// @param name the version's name, such as 2026.11.29
    /// @error people.no_right, record.conflict, pack.no_draft, pack.version_taken, pack.not_reviewed,
    ///     pack.check_failed with every problem, failing rehearsals among them
    [[nodiscard]] Result<PackVersion> publish(UnitOfWork& uow, const Actor& actor, PackVersionId id, Version version,
                                              const std::string& name, const Vocabulary& vocabulary, UtcTime now) const;
    /// One version back: the newest published one is retired. A draft that nobody wants any more goes the same way.
    /// @error people.no_right, record.conflict, pack.no_older, pack.check_failed
    [[nodiscard]] Result<PackVersion> retire(UnitOfWork& uow, const Actor& actor, PackVersionId id, Version version,
                                             const Vocabulary& vocabulary, UtcTime now) const;
    /// Puts a pack last among those that the unit follows, or takes it away. @error people.no_right, pack.not_found,
    ///     pack.check_failed
    [[nodiscard]] Result<UnitSettings> activate(UnitOfWork& uow, const Actor& actor, const std::string& pack,
                                                bool active, const Vocabulary& vocabulary, UtcTime now) const;
    /// The signed-in person has read a version. @error people.no_right, record.not_found
    [[nodiscard]] Result<void> confirmRead(UnitOfWork& uow, const Actor& actor, PackVersionId id, UtcTime now) const;
};

/// A name for the next version of a pack: the day, with a number behind it where the day has one already.
[[nodiscard]] std::string nextVersionName(const std::vector<PackVersion>& all, std::string_view pack,
                                          const std::string& day);
/// Of the packs that the unit follows, the versions of its own that are in force and that the person has not confirmed.
/// @param all oldest first
[[nodiscard]] std::vector<PackVersion> unreadBy(const std::optional<StaffId>& staff,
                                                const std::vector<PackVersion>& all,
                                                const std::vector<PackReading>& readings,
                                                const std::vector<std::string>& activePacks);
/// The version before this one that was in force: the newest older one that was published; nothing for the first.
[[nodiscard]] std::optional<PackVersion> versionBefore(const PackVersion& version, const std::vector<PackVersion>& all);

} // namespace frontdesk
