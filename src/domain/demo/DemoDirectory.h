#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/demo/DemoPeople.h"
#include "domain/directory/PartyForm.h"
#include "domain/people/Actor.h"

#include <span>

namespace frontdesk {

/// Made-up people as the directory knows them: their rooms and companies are entered along with them.
class DemoDirectory {
public:
    /// Most are proprietors, some tenants, who works there uses the place.
    [[nodiscard]] static PartyForm formOf(const DemoPerson& person);
    /// @error those of DirectoryService::add()
    [[nodiscard]] static Result<void> enter(UnitOfWork& uow, const Actor& actor, std::span<const DemoPerson> people,
                                            IdMaker& ids, UtcTime now);
};

} // namespace frontdesk
