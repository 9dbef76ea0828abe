#include "domain/matter/Matter.h"

#include "domain/EmergencyWords.h"
#include "domain/ImageFields.h"
#include "domain/matter/MatterKind.h"

namespace frontdesk {

Result<Matter> Matter::from(MatterId id, const MatterForm& form, const MatterSnapshot& live)
{
    FormReader reader;
    Matter matter{.id = id, .live = live};
    matter.kind = reader.word("matter_kind", form.kind, matterKinds);
    const std::string happened = reader.word("emergency_kind", form.emergencyKind, emergencyKinds);
    matter.emergencyKind = matter.kind == matterEmergency ? happened : std::string{};
    matter.name = reader.text("name", form.name, mostCallerName);
    matter.title = reader.text("title", form.title, mostTitle);
    matter.phone = reader.phone("phone", form.phone, matterBadPhone);
    matter.place = reader.text("place", form.place, mostPlace);
    matter.keyPoints = reader.text("key_points", form.keyPoints, mostKeyPoints);
    matter.requestedItems = reader.text("requested_items", form.requestedItems, mostRequestedItems);
    if (!reader.problems().empty()) {
        return fail(Error{.code = formInvalid, .problems = reader.problems()});
    }
    return matter;
}

MatterForm Matter::toForm() const
{
    return {.kind = kind,
            .emergencyKind = emergencyKind,
            .name = name,
            .title = title,
            .phone = phone ? phone->display() : std::string{},
            .place = place,
            .keyPoints = keyPoints,
            .requestedItems = requestedItems};
}

RecordImage imageOf(const Matter& matter)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", matter.id.toString());
    to.number("version", matter.version);
    matter.live.writeTo(image, "live.");
    to.text("matter_kind", matter.kind);
    if (!matter.emergencyKind.empty()) { // came later: older records have no such field in their images
        image.set("emergency_kind", matter.emergencyKind);
    }
    to.text("name", matter.name);
    to.text("title", matter.title);
    if (matter.phone) {
        to.text("phone", matter.phone->digits());
        to.text("phone_extension", matter.phone->extension());
        to.text("phone_display", matter.phone->display());
    }
    to.text("place", matter.place);
    to.text("key_points", matter.keyPoints);
    to.text("requested_items", matter.requestedItems);
    to.flag("to_complete", matter.toComplete);
    if (matter.operatorId) {
        to.text("operator", matter.operatorId->toString());
    }
    if (matter.voided) {
        to.time("voided.at", matter.voided->at);
        to.text("voided.reason", matter.voided->reason);
        if (matter.voided->by) {
            to.text("voided.by", matter.voided->by->toString());
        }
    }
    to.text("rule_book", matter.ruleBook);
    for (const auto& [name, value] : matter.guidance.fields()) {
        image.set("guidance." + name, value);
    }
    return image;
}

SearchText searchText(const Matter& matter)
{
    SearchText search;
    if (!matter.name.empty()) {
        search.names.push_back(matter.name);
    }
    for (const std::string& text : {matter.place, matter.keyPoints, matter.requestedItems}) {
        if (!text.empty()) {
            search.texts.push_back(text);
        }
    }
    if (matter.phone) {
        search.digits.push_back(matter.phone->digits());
    }
    return search;
}

} // namespace frontdesk
