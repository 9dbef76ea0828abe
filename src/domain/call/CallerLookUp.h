#pragma once

#include "domain/call/Call.h"
#include "domain/call/CallStage.h"
#include "domain/directory/Party.h"
#include "domain/promise/Promise.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What the store knows of a number and of who has it.
struct CallerFound {
    std::vector<Party> parties = {};    ///< who has the number; the chosen one alone when somebody was confirmed
    std::vector<Call> calls = {};       ///< of the number, or of all numbers of the one party; newest first
    std::vector<Promise> promises = {}; ///< open ones to any of these numbers, soonest due first

    /// The one whom the directory is sure of; null when there are several or none.
    [[nodiscard]] const Party* party() const { return parties.size() == 1 ? &parties.front() : nullptr; }
};

/// Who calls: the directory first, and what earlier calls of the number say. Pure, but for find().
class CallerLookUp {
public:
    /// How many parties of one number are looked at, and how many open promises are looked through.
    static constexpr int mostParties = 10;
    static constexpr int mostPromises = 1000;

    /// Everything for the caller's card, in one job of the read lane.
    /// @param chosen one of several parties with the number, confirmed by the clerk
    [[nodiscard]] static Result<CallerFound> find(const ReadView& view, const std::string& digits,
                                                  const std::optional<PartyId>& chosen, int mostCalls);
    /// Known when one party has the number, maybe when several have; else what the calls say.
    [[nodiscard]] static CallerKnowledge knowledgeOf(const CallerFound& found);
    /// The form with its empty fields of the caller filled from the party, else from the calls. A company's name is
    /// nobody's: of it only the place is taken, and the last caller's name asked for anew.
    [[nodiscard]] static CallForm prefilled(CallForm form, const CallerFound& found);
    /// The digits to look for: those typed when they are a number, else those heard on the line; may be empty.
    [[nodiscard]] static std::string digitsOf(const CallForm& form, const CallSnapshot& live);
    /// Known when the earlier calls agree on a name (a surname agrees with the full name), maybe when they name several
    /// people or none, as behind a company's number. Only calls that were talked on count as earlier ones.
    /// @param calls newest first
    [[nodiscard]] static CallerKnowledge knowledgeOf(const std::vector<Call>& calls);
    /// The form with its empty fields of the caller filled from the newest calls that have them. A name that was
    /// refused stays empty.
    [[nodiscard]] static CallForm prefilled(CallForm form, const std::vector<Call>& calls);
    /// The fields of the caller that were empty before prefilled() and are not after it; all others are empty.
    [[nodiscard]] static CallForm filledOnly(const CallForm& before, const CallForm& after);
    /// The form without what was filled in and stands there unchanged: the number was another person's.
    [[nodiscard]] static CallForm withoutFilled(CallForm form, const CallForm& filled);
};

} // namespace frontdesk
