#pragma once

#include "domain/call/Call.h"
#include "domain/call/CallStage.h"

#include <string>
#include <vector>

namespace frontdesk {

/// What earlier calls of a number say of the one who calls now. Pure.
class CallerLookUp {
public:
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
