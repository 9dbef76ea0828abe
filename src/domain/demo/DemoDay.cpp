#include "domain/demo/DemoDay.h"

#include "domain/demo/DemoDirectory.h"
#include "domain/demo/DemoWriter.h"

namespace frontdesk {

Result<void> DemoDay::enter(UnitOfWork& uow, const Actor& actor, const DemoTexts& texts, const UnitSettings& unit,
                            const RuleBook& book, IdMaker& ids, UtcTime now)
{
    DemoCalls made{texts, unit, book, {.calls = calls, .people = people, .until = now}};
    DemoWriter writer{made, book, actor};
    return DemoDirectory::enter(uow, actor, made.people(), ids, now)
        .and_then([&] { return writer.enter(uow, calls); })
        .and_then([&] { return writer.finish(uow); });
}

} // namespace frontdesk
