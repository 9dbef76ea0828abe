#pragma once

#include "domain/arrears/FeeAccount.h"
#include "domain/directory/DirectoryRepository.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Somebody who may hear about the fees of a place, as the directory says.
struct AuthorisedContact {
    PartyId party;
    std::string name;
    std::string phone = {};
    std::string mayBeTold = {};
    bool operator==(const AuthorisedContact&) const = default;
};

/// Who besides the payer may be told: the directory links them to the place and says what they may be told, or that
/// they may be told everything. By name.
[[nodiscard]] Result<std::vector<AuthorisedContact>> authorisedFor(const DirectoryRepository& directory,
                                                                   const FeeAccount& account);

} // namespace frontdesk
