#include "base/Utf8.h"
#include "domain/directory/DirectoryService.h"
#include "domain/directory/DirectoryWriter.h"
#include "domain/people/Rights.h"

namespace frontdesk {

namespace {

Result<PlaceRecord> placeInUse(const DirectoryRepository& directory, PlaceId id)
{
    return directory.findPlace(id).and_then([](const PlaceRecord& place) -> Result<PlaceRecord> {
        return place.voided ? Result<PlaceRecord>{fail(recordVoided)} : place;
    });
}

} // namespace

Result<PlaceRecord> DirectoryService::addPlace(UnitOfWork& uow, const Actor& actor, PlaceId id, const PlaceForm& form,
                                               UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return PlaceRecord::from(id, form).and_then([&](const PlaceRecord& place) {
        return DirectoryWriter{uow, actor, now}.enterPlace(place);
    });
}

Result<PlaceRecord> DirectoryService::changePlace(UnitOfWork& uow, const Actor& actor, PlaceId id, Version version,
                                                  const PlaceForm& form, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return placeInUse(uow.directory(), id).and_then([&](const PlaceRecord& before) -> Result<PlaceRecord> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        return PlaceRecord::from(id, form).and_then([&](PlaceRecord after) {
            after.version = version;
            return DirectoryWriter{uow, actor, now}.changePlace(before, after, "changed");
        });
    });
}

Result<PlaceRecord> DirectoryService::voidPlace(UnitOfWork& uow, const Actor& actor, PlaceId id,
                                                std::string_view reason, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    if (trimmed(reason).empty()) {
        return fail(voidNeedsReason);
    }
    return placeInUse(uow.directory(), id).and_then([&](const PlaceRecord& before) {
        PlaceRecord after = before;
        after.voided = Voided{.at = now, .reason = trimmed(reason), .by = actor.staff};
        return DirectoryWriter{uow, actor, now}.changePlace(before, after, "voided");
    });
}

Result<PlaceRecord> DirectoryService::unvoidPlace(UnitOfWork& uow, const Actor& actor, PlaceId id, Version version,
                                                  UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return uow.directory().findPlace(id).and_then([&](const PlaceRecord& before) -> Result<PlaceRecord> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        PlaceRecord after = before;
        after.voided.reset();
        return DirectoryWriter{uow, actor, now}.changePlace(before, after, "unvoided");
    });
}

} // namespace frontdesk
