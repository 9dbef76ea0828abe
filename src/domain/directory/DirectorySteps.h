#pragma once

#include "domain/directory/DirectoryErrors.h"
#include "domain/directory/DirectoryRepository.h"

namespace frontdesk {

/// @error record.not_found, record.voided, directory.merged
[[nodiscard]] inline Result<Party> partyInUse(const DirectoryRepository& directory, PartyId id)
{
    return directory.find(id).and_then([&](const Party& party) -> Result<Party> {
        if (party.mergedInto) {
            const auto into = directory.find(*party.mergedInto);
            return fail(directoryMerged, {into ? into->name : party.mergedInto->toString()});
        }
        if (party.voided) {
            return fail(recordVoided);
        }
        return party;
    });
}

/// The same, and it still has the version. @error record.conflict
[[nodiscard]] inline Result<Party> partyOfVersion(const DirectoryRepository& directory, PartyId id, Version version)
{
    return partyInUse(directory, id).and_then([&](const Party& party) -> Result<Party> {
        if (party.version != version) {
            return fail(recordConflict, {id.toString(), std::to_string(party.version)});
        }
        return party;
    });
}

} // namespace frontdesk
