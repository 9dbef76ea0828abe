#pragma once

#include "base/Calendar.h"
#include "base/ChineseFolder.h"
#include "base/Id.h"
#include "base/IdentityNumber.h"
#include "base/LocalTime.h"
#include "base/Money.h"
#include "base/PhoneNumber.h"
#include "base/Result.h"
#include "base/Text.h"
#include "base/TimeZone.h"

#include <array>

namespace frontdesk {

/// Every code that base can answer with: a test of text/ErrorText wants both texts of each.
inline constexpr std::array baseErrors{
    badId,
    emptyText,
    badUtf8,
    controlCharacter,
    badAmount,
    amountOverflow,
    emptyPhone,
    badPhone,
    badTime,
    badDate,
    unknownZone,
    conversionMissing,
    badCalendar,
    badBlocks,
    badCalendarDay,
    contradictoryDay,
    emptyMakeUpDay,
    noWorkingTime,
    beyondCalendar,
    negativeWork,
    identityEmpty,
    identityBadLength,
    identityBadCharacter,
    identityBadBeginning,
    identityBadBirthDate,
    identityBadCheckDigit,
};

} // namespace frontdesk
