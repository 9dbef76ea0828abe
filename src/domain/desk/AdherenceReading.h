#pragma once

#include "base/TimeZone.h"
#include "domain/guidance/Adherence.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"

namespace frontdesk {

class ReadView;

/// How far the saved calls and counter matters followed their packs. Reading: on the read lane's thread.
class AdherenceReading {
public:
    struct Found {
        Adherence adherence;
        bool own = false; ///< only of whoever asked
        int records = 0;
        /// Taken under packs that this run does not know any more: counted by the current ones.
        int underOtherPacks = 0;
    };

    /// What somebody may see: with Right::SeeAdherence everybody's figures, else their own. Parameters as of read().
    /// @error people.no_right when nobody is signed in
    [[nodiscard]] static Result<Found> readFor(const Actor& actor, const ReadView& view, UtcTime from, UtcTime to,
                                               const UnitSettings& settings, const RuleBooks& books);

    /// Of calls that rang and people who came up in [from, to). Voided records, missed calls, wrong numbers and
    /// practice calls are left out.
    /// @param settings of the unit: its zone, and the desk's role, which the packs' conditions ask for
    /// @param onlyOf whose records are looked at; empty: everybody's and what nobody has taken
    /// @param piece so many records are held at a time
    [[nodiscard]] static Result<Found> read(const ReadView& view, UtcTime from, UtcTime to,
                                            const UnitSettings& settings, const RuleBooks& books,
                                            const std::optional<StaffId>& onlyOf = {}, int piece = 2000);
};

} // namespace frontdesk
