#pragma once

#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/people/ReceptionCalls.h"

#include <vector>

namespace frontdesk {

/// Every call of the importer of finance's lists. A new one belongs here.
inline std::vector<ServiceCall> feeImportCalls()
{
    static ManualClock clock;
    static IdMaker ids{clock, 1};
    static const FeeImporter importer;
    const UtcTime now = contract::morning;
    return {
        {"FeeImporter::take", Right::ManageFees,
         [=](auto& uow, const Actor& who) { return dropped(importer.take(uow, who, ids, {}, now)); }},
        {"FeeImporter::takeBack", Right::ManageFees,
         [=](auto& uow, const Actor& who) {
             return dropped(importer.takeBack(uow, who, contract::idOf<FeeImportId>(1), now));
         }},
    };
}

} // namespace frontdesk
