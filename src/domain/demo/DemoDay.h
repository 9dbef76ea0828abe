#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/demo/DemoTexts.h"
#include "domain/people/Actor.h"
#include "domain/setting/UnitSettings.h"
#include "rules/RuleBook.h"

namespace frontdesk {

/// A made-up day for whoever wants to look around before the first real call: the people of a small estate in the
/// directory, and their calls up to now, with callbacks that are due. Stateless.
class DemoDay {
public:
    static constexpr std::int64_t calls = 60;
    static constexpr std::int64_t people = 40;

    /// Everything within the caller's unit of work, through the services: it stands as if people had done it.
    /// @param actor whose calls they are @error those of the services
    [[nodiscard]] static Result<void> enter(UnitOfWork& uow, const Actor& actor, const DemoTexts& texts,
                                            const UnitSettings& unit, const RuleBook& book, IdMaker& ids, UtcTime now);
};

} // namespace frontdesk
