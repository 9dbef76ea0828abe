#pragma once

#include "base/PinyinName.h"
#include "domain/directory/Party.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Why two records may be one person.
enum class Likeness { SamePhone, SameNameAndPlace, NearNameAndPlace };

/// Two records that may be one person or company, the older one first.
struct DuplicatePair {
    Party first;
    Party second;
    std::vector<Likeness> why; ///< the strongest first
    bool operator==(const DuplicatePair&) const = default;
};

/// How a name sounds, with what ears and keyboards mix up made alike: zh and z, ch and c, sh and s, n and l and the
/// endings ng and n. "zan wei" for Zhang Wei. Pure.
[[nodiscard]] std::string nearSoundOf(const PinyinName& name);

/// Looks for records of one person. Pure.
class Duplicates {
public:
    /// Why the two may be one; empty when they are not, when somebody said so (Party::distinctFrom), when one of them
    /// is out of use or when they are a person and a company. One mobile number is enough; a landline only under one
    /// name, since a family or an office shares it; extensions say nothing.
    /// @param firstSound, secondSound nearSoundOf() their names
    [[nodiscard]] static std::vector<Likeness> between(const Party& first, std::string_view firstSound,
                                                       const Party& second, std::string_view secondSound);
};

} // namespace frontdesk
