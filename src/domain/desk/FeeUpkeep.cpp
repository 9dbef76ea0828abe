#include "domain/desk/FeeUpkeep.h"

#include "domain/arrears/PayPromiseService.h"
#include "domain/desk/FeeDisputes.h"

namespace frontdesk {

Result<int> FeeUpkeep::run(UnitOfWork& uow, const Actor& actor, const TimeZone& zone, UtcTime now) const
{
    return PayPromiseService{m_ids}.settleAll(uow, actor, zone.localDate(now), now).and_then([&](int settled) {
        return FeeDisputes{m_ids}.release(uow, actor, now).map([&](int released) { return settled + released; });
    });
}

} // namespace frontdesk
