#pragma once

#include "domain/call/CallStage.h"
#include "rules/RuleBook.h"

namespace frontdesk {

/// What the packs limit in a call. Pure.
class CallGuide {
public:
    [[nodiscard]] static CallLimits limits(const RuleBook& book, const Facts& facts);
};

} // namespace frontdesk
