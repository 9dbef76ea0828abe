#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/people/Actor.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// The directory's steps. Stateless: each is one step within the caller's unit of work and writes row, search words and
/// audit entry; one that changes nothing writes nothing. Merging wants the right to manage the directory, all others
/// the right to edit it. @error people.no_right
/// To fill a directory with made-up people: one PartyForm each, given to add() with a new id; rooms and companies that
/// its names speak of are entered along with it.
/// Audit actions: added, changed, voided, unvoided, number_added, linked, unlinked, presence, merged, merged_into,
/// unmerged, kept_apart, taken_back.
class DirectoryService {
public:
    /// Adding the same id and form twice is one add. @param ids makes those of rooms and companies that are new
    /// @error form.invalid with every problem at once, record.conflict
    [[nodiscard]] Result<Party> add(UnitOfWork& uow, const Actor& actor, PartyId id, const PartyForm& form,
                                    IdMaker& ids, UtcTime now) const;
    /// Presence and what was said apart stay as they are.
    /// @error form.invalid, record.conflict when its version moved, record.voided, directory.merged
    [[nodiscard]] Result<Party> change(UnitOfWork& uow, const Actor& actor, PartyId id, Version version,
                                       const PartyForm& form, IdMaker& ids, UtcTime now) const;
    /// It stays findable, shown struck through. @error record.voided, record.void_needs_reason, directory.merged
    [[nodiscard]] Result<Party> voidParty(UnitOfWork& uow, const Actor& actor, PartyId id, std::string_view reason,
                                          UtcTime now) const;
    /// @error record.conflict when it moved since version, record.not_voided
    [[nodiscard]] Result<Party> unvoid(UnitOfWork& uow, const Actor& actor, PartyId id, Version version,
                                       UtcTime now) const;
    /// A number that somebody turned out to have. One that is there already changes nothing.
    /// @error form.invalid, record.voided, directory.merged
    [[nodiscard]] Result<Party> addNumber(UnitOfWork& uow, const Actor& actor, PartyId id, const std::string& number,
                                          UtcTime now) const;
    /// Links a party to a place, which is entered when there is none of this number, or changes the link.
    /// @error form.invalid, record.voided, directory.merged
    [[nodiscard]] Result<Party> linkPlace(UnitOfWork& uow, const Actor& actor, PartyId id, const PlaceLinkForm& link,
                                          IdMaker& ids, UtcTime now) const;
    [[nodiscard]] Result<Party> unlinkPlace(UnitOfWork& uow, const Actor& actor, PartyId id, PlaceId place,
                                            UtcTime now) const;
    /// Undo of the last change, voiding or adding of a number or link: as it was before it.
    /// @param version that the change left it with @error record.conflict when it moved since, or when what it was
    /// before is no longer kept
    [[nodiscard]] Result<Party> takeBack(UnitOfWork& uow, const Actor& actor, PartyId id, Version version,
                                         UtcTime now) const;

    /// @error directory.not_colleague, record.voided, directory.merged
    [[nodiscard]] Result<Party> setPresence(UnitOfWork& uow, const Actor& actor, PartyId id, const Presence& presence,
                                            UtcTime now) const;
    /// The colleague with these initials is at the desk from now on; who is there already stays since when.
    /// @error directory.no_initials, directory.initials_shared with the names of those who share them
    [[nodiscard]] Result<Party> arrivedByInitials(UnitOfWork& uow, const Actor& actor, std::string_view initials,
                                                  UtcTime now) const;

    /// One record of two: `kept` gets what the other knows and it does not; where both say something, kept's stands and
    /// notes are joined. The other stays with a link to it and is in no list any more. @return the kept one
    /// @error record.conflict when a version moved, directory.cannot_merge, record.voided, directory.merged
    [[nodiscard]] Result<Party> merge(UnitOfWork& uow, const Actor& actor, PartyId kept, Version keptVersion,
                                      PartyId other, Version otherVersion, UtcTime now) const;
    /// Undo: both are as they were. @param version the kept one's, as merge() left it
    /// @error record.conflict when it moved since, directory.not_merged. @return the other one
    [[nodiscard]] Result<Party> unmerge(UnitOfWork& uow, const Actor& actor, PartyId kept, Version version,
                                        PartyId other, UtcTime now) const;
    /// They look alike and are not the same: never proposed again. @return the first
    [[nodiscard]] Result<Party> keepApart(UnitOfWork& uow, const Actor& actor, PartyId first, PartyId second,
                                          UtcTime now) const;

    /// @error form.invalid, record.conflict, directory.place_taken
    [[nodiscard]] Result<PlaceRecord> addPlace(UnitOfWork& uow, const Actor& actor, PlaceId id, const PlaceForm& form,
                                               UtcTime now) const;
    /// @error form.invalid, record.conflict, record.voided, directory.place_taken
    [[nodiscard]] Result<PlaceRecord> changePlace(UnitOfWork& uow, const Actor& actor, PlaceId id, Version version,
                                                  const PlaceForm& form, UtcTime now) const;
    /// @error record.voided, record.void_needs_reason
    [[nodiscard]] Result<PlaceRecord> voidPlace(UnitOfWork& uow, const Actor& actor, PlaceId id,
                                                std::string_view reason, UtcTime now) const;
    /// @error record.conflict, record.not_voided, directory.place_taken
    [[nodiscard]] Result<PlaceRecord> unvoidPlace(UnitOfWork& uow, const Actor& actor, PlaceId id, Version version,
                                                  UtcTime now) const;
};

} // namespace frontdesk
