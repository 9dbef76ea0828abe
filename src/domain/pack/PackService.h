#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/pack/PackVersion.h"
#include "domain/setting/UnitSettings.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <array>
#include <string>
#include <vector>

namespace frontdesk {

inline constexpr ErrorCode packNotFound{"pack.not_found"};       ///< %1 pack id
inline constexpr ErrorCode packCheckFailed{"pack.check_failed"}; ///< carries problems[]; the last good packs stay
inline constexpr std::array packErrors{packNotFound, packCheckFailed};

/// A pack file that the program ships.
struct ShippedPack {
    std::string fileName;
    std::string text;
};

/// The book that a desk starts with.
struct StandingBook {
    RuleBook book;
    std::vector<Problem> refused = {}; ///< what is wrong with newer versions that were left out; empty: nothing was
};

/// Stateless. Packs live in the database: shipped ones enter as rows at the first start and at upgrades.
class PackService {
public:
    /// Adds those shipped packs whose text is not stored yet. Old versions stay; one that was retired stays retired.
    /// Audit action: added. @return how many were added @error what PackReader says of a text that it cannot read
    [[nodiscard]] Result<int> enterShipped(UnitOfWork& uow, const Actor& actor, const std::vector<ShippedPack>& packs,
                                           const Vocabulary& vocabulary, IdMaker& ids, UtcTime now) const;
    /// Compiles base and the unit's active packs from what is stored, after checking them together. A pack that
    /// extends another comes after it, and brings it along when the unit does not list it.
    /// @error pack.not_found, pack.check_failed
    [[nodiscard]] Result<RuleBook> compileActive(const ReadView& view, const UnitSettings& settings,
                                                 const Vocabulary& vocabulary) const;
    /// The same from the write lane, e.g. in the first start's unit of work.
    [[nodiscard]] Result<RuleBook> compileActive(UnitOfWork& uow, const UnitSettings& settings,
                                                 const Vocabulary& vocabulary) const;
    /// For a start, which must not fail for a pack's sake: where the newest versions don't pass the check together,
    /// those that it names step back to the version before, and then the others, until they do. Deterministic.
    /// @error pack.not_found; pack.check_failed of the oldest versions when none of them fit together
    [[nodiscard]] Result<StandingBook> compileStanding(UnitOfWork& uow, const UnitSettings& settings,
                                                       const Vocabulary& vocabulary) const;
};

} // namespace frontdesk
