#include "domain/directory/PlaceRecord.h"

#include "domain/directory/DirectoryFormReader.h"
#include "domain/directory/Party.h"

namespace frontdesk {

Result<PlaceRecord> PlaceRecord::from(PlaceId id, const PlaceForm& form)
{
    DirectoryFormReader reader;
    PlaceRecord place{.id = id, .number = reader.required("place", form.number, mostPlaceNumber)};
    place.kind = reader.word("place_kind", form.kind, PlaceKind::Room);
    place.note = reader.text("note", form.note, mostPartyNote);
    if (!place.number.empty() && place.read().key.empty()) {
        reader.problem("place", fieldRequired);
    }
    if (!reader.problems().empty()) {
        return fail(Error{.code = formInvalid, .problems = reader.problems()});
    }
    return place;
}

PlaceForm PlaceRecord::toForm() const { return {.number = number, .kind = std::string{wordOf(kind)}, .note = note}; }

PlaceNumber PlaceRecord::read() const
{
    PlaceNumber read = PlaceNumber::read(number);
    if ((kind == PlaceKind::Parking || kind == PlaceKind::Public) && read.floor > 0) {
        read.floor.reset();
    }
    return read;
}

RecordImage imageOf(const PlaceRecord& place)
{
    RecordImage image;
    image.set("id", place.id.toString());
    image.set("version", std::to_string(place.version));
    image.set("number", place.number);
    image.set("kind", std::string{wordOf(place.kind)});
    image.set("note", place.note);
    if (place.voided) {
        image.set("voided.at", std::to_string(toMillis(place.voided->at)));
        image.set("voided.reason", place.voided->reason);
        if (place.voided->by) {
            image.set("voided.by", place.voided->by->toString());
        }
    }
    return image;
}

SearchText searchText(const PlaceRecord& place)
{
    SearchText search{.texts = {place.number}};
    if (const std::string key = place.read().key; key != place.number) {
        search.texts.push_back(key);
    }
    return search;
}

} // namespace frontdesk
