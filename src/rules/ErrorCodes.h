#pragma once

#include "rules/PackChecker.h"
#include "rules/PackReader.h"
#include "rules/RuleBook.h"

#include <array>

namespace frontdesk {

/// Every code that the rules layer can answer with: a test wants both texts of each (text/ErrorText).
inline constexpr std::array rulesErrors{
    packNotUtf8,       packHasBom,         packSyntax,          packTooLarge,         packFormat,
    packUnknownKey,    packMissingKey,     packWrongType,       packBadValue,         packUnknownWord,
    packOpenSlot,      packDuplicateId,    packUnknownMoment,   packUnknownFact,      packUnknownSlot,
    packUnknownField,  packUnknownLimit,   packUnknownDuty,     packInvalid,          packLimitConflict,
    packSaysForbidden, packNoSource,       packDuplicatePhrase, packScenarioFails,    packLimitUnreasonable,
    packVanishedId,    packExtendsUnknown, packNoEnglish,       packUnknownCalendar,  packNeverTrue,
    packOnlyMark,      packHidden,         packLadderConflict,  packCalendarConflict, packDayConflict,
    packWeights,       packAlwaysNothing,
};

} // namespace frontdesk
