#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/people/Actor.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// The directory's writes within one unit of work: row, audit entry and search words go together. It asks for no
/// rights: the services that use it have.
class DirectoryWriter {
public:
    DirectoryWriter(UnitOfWork& uow, const Actor& actor, UtcTime now) : m_uow(uow), m_actor(actor), m_now(now) {}

    /// The same id and content twice is one. @error record.conflict
    [[nodiscard]] Result<Party> enter(const Party& party, std::string_view action = "added");
    /// A change that changes nothing writes nothing. @error record.conflict, record.not_found
    [[nodiscard]] Result<Party> change(const Party& before, const Party& after, std::string_view action);
    [[nodiscard]] Result<PlaceRecord> enterPlace(const PlaceRecord& place, std::string_view action = "added");
    /// Whoever is linked to the place is found by its new number from then on.
    [[nodiscard]] Result<PlaceRecord> changePlace(const PlaceRecord& before, const PlaceRecord& after,
                                                  std::string_view action);

    /// A party as its form wants it: with the ids of its company and places, which are entered when the directory does
    /// not have them, and a colleague without initials with those of the name.
    [[nodiscard]] Result<Party> resolved(Party party, const PartyForm& form, IdMaker& ids);
    /// The place with this number, entered when there is none. @error form.invalid
    [[nodiscard]] Result<PlaceRecord> placeNamed(const std::string& typed, IdMaker& ids);

private:
    [[nodiscard]] Result<PartyId> companyNamed(const std::string& name, IdMaker& ids);

    UnitOfWork& m_uow;
    const Actor& m_actor;
    UtcTime m_now;
};

} // namespace frontdesk
