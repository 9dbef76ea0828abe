#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/people/Actor.h"
#include "domain/setting/SettingRepository.h"

#include <array>
#include <string>
#include <vector>

namespace frontdesk {

class UnitOfWork;

inline constexpr ErrorCode settingBad{"setting.bad"}; ///< %1 name, %2 value
inline constexpr std::array settingErrors{settingBad};

inline constexpr int mostLines = 8;
inline constexpr int mostLockMinutes = 480;
inline constexpr int mostIdentityDays = 3650;

/// One telephone line as the unit set it up.
struct LineSettings {
    int number = 1;                ///< 1 … mostLines
    std::string label;             ///< empty: the panel shows "line 1" in the language of the screen
    std::string kind = "external"; ///< external, internal, mobile (the vocabulary's line_kind)
    std::string source = "key";    ///< key, simulated; later microphone, modem, sip
    Milliseconds ringOn{1000};     ///< cadence: mainland ringing is 1 s on, 4 s off
    Milliseconds ringOff{4000};
    bool operator==(const LineSettings&) const = default;
};

/// What the unit decided, audited and shared by all its desks.
struct UnitSettings {
    std::string unitName;
    std::string department;
    std::string zone = "Asia/Shanghai";
    std::string role = "reception";       ///< the desk's role: a fact for the packs
    std::vector<std::string> packs = {};  ///< active packs in order, base is always first and not listed
    std::vector<LineSettings> lines = {}; ///< two when new
    bool setUp = false;                   ///< the first start has been answered
    int lockMinutes = 10;                 ///< without a key the desk locks itself after them; 0: never
    bool badges = true;                   ///< a visitor who is signed in gets the next number of a badge
    int identityKeepDays = 30;   ///< numbers of identity documents are removed after them; 1 … mostIdentityDays
    bool followUpByOther = true; ///< the customer of a solved ticket is asked by somebody else than who solved it
    bool followUpAlways = true;  ///< false: of minor complaints only those in the packs' sample
    bool operator==(const UnitSettings&) const = default;

    /// Reads what is stored; what is missing has its default. @error setting.bad
    [[nodiscard]] static Result<UnitSettings> read(const SettingRepository& settings);
    /// Writes all and one audit entry. @error setting.bad for an unknown zone, no line or more than mostLines, lock
    /// minutes outside 0 … mostLockMinutes, days outside 1 … mostIdentityDays
    [[nodiscard]] Result<void> write(UnitOfWork& uow, const Actor& actor, UtcTime now) const;
    /// Writes which packs are active and nothing else: that is a trainer's to decide. @error people.no_right
    [[nodiscard]] Result<void> writePacks(UnitOfWork& uow, const Actor& actor, UtcTime now) const;
};

} // namespace frontdesk
