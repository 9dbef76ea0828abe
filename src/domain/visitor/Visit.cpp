#include "domain/visitor/Visit.h"

#include "base/Utf8.h"
#include "domain/ImageFields.h"

#include <charconv>

namespace frontdesk {
namespace {

constexpr std::array<std::string_view, 2> yesAndNo{"yes", "no"};

/// A whole number from 0 to mostCompanions; nothing for anything else.
std::optional<int> companionsOf(std::string_view typed)
{
    int count = 0;
    const auto [end, status] = std::from_chars(typed.data(), typed.data() + typed.size(), count);
    if (status != std::errc{} || end != typed.data() + typed.size() || count < 0 || count > mostCompanions) {
        return std::nullopt;
    }
    return count;
}

void writeVisitTimes(ImageWriter& to, const Visit& visit)
{
    to.time("expected_at", visit.expectedAt);
    to.time("arrived_at", visit.arrivedAt);
    to.time("registered_at", visit.registeredAt);
    to.time("contacted_at", visit.contactedAt);
    to.time("answered_at", visit.answeredAt);
    to.time("waiting_since", visit.waitingSince);
    to.time("met_at", visit.metAt);
    to.time("left_at", visit.leftAt);
}

} // namespace

Result<Visit> Visit::from(const Visit& known, const VisitForm& form, std::optional<UtcTime> expected)
{
    FormReader reader;
    Visit visit = known;
    visit.name = reader.text("visitor_name", form.name, mostCallerName);
    visit.title = reader.text("title", form.title, mostTitle);
    visit.phone = reader.phone("phone", form.phone, visitBadPhone);
    visit.company = reader.text("company", form.company, mostCompany);
    visit.plate = reader.text("plate", form.plate, mostPlate);
    visit.purpose = reader.text("purpose", form.purpose, mostPurpose);
    visit.tag = reader.word("visitor_tag", form.tag, visitorTags);
    visit.host = reader.text("host", form.host, mostCompany);
    visit.place = reader.text("place", form.place, mostPlace);
    visit.floor = reader.text("floor", form.floor, mostFloor);
    visit.note = reader.text("note", form.note, mostVisitNote);
    const std::string appointment = reader.word("has_appointment", form.hasAppointment, yesAndNo);
    visit.hasAppointment = appointment.empty() ? std::nullopt : std::optional{appointment == "yes"};
    visit.expectedAt = expected;
    std::vector<Problem> problems = reader.problems();
    const std::string companions = trimmed(form.companions);
    const auto count = companions.empty() ? std::optional{0} : companionsOf(companions);
    if (!count) {
        problems.push_back({"companions", visitBadCompanions, {companions}});
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    visit.companions = *count;
    return visit;
}

VisitForm Visit::toForm() const
{
    return {.name = name,
            .title = title,
            .phone = phone ? phone->display() : std::string{},
            .company = company,
            .companions = companions == 0 ? std::string{} : std::to_string(companions),
            .plate = plate,
            .purpose = purpose,
            .tag = tag,
            .host = host,
            .place = place,
            .floor = floor,
            .hasAppointment = !hasAppointment   ? std::string{}
                              : *hasAppointment ? "yes"
                                                : "no",
            .note = note};
}

RecordImage imageOf(const Visit& visit)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", visit.id.toString());
    to.number("version", visit.version);
    to.text("state", nameOf(visit.state));
    visit.toForm().writeTo(image, "");
    if (visit.phone) {
        to.text("phone", visit.phone->digits());
        to.text("phone_extension", visit.phone->extension());
        to.text("phone_display", visit.phone->display());
    }
    writeVisitTimes(to, visit);
    to.text("host_answer", nameOf(visit.hostAnswer));
    to.text("left_by", nameOf(visit.leftBy));
    to.text("lift", visit.lift);
    to.text("waiting_place", visit.waitingPlace);
    to.flag("tea_served", visit.teaServed);
    to.flag("card_left", visit.cardLeft);
    to.text("message", visit.message);
    to.number("badge", visit.badgeNo);
    to.number("badges_lost", visit.badgesLost);
    to.number("group", visit.group);
    to.flag("to_complete", visit.toComplete);
    if (visit.operatorId) {
        to.text("operator", visit.operatorId->toString());
    }
    if (visit.voided) {
        to.time("voided.at", visit.voided->at);
        to.text("voided.reason", visit.voided->reason);
        if (visit.voided->by) {
            to.text("voided.by", visit.voided->by->toString());
        }
    }
    to.text("rule_book", visit.ruleBook);
    for (const auto& [name, value] : visit.guidance.fields()) {
        image.set("guidance." + name, value);
    }
    return image;
}

SearchText searchText(const Visit& visit)
{
    SearchText search;
    if (!visit.name.empty()) {
        search.names.push_back(visit.name);
    }
    // The host is no name here: whoever looks for a known visitor by a sound does not mean those who came to see one.
    for (const std::string& text :
         {visit.host, visit.company, visit.place, visit.plate, visit.purpose, visit.note, visit.message}) {
        if (!text.empty()) {
            search.texts.push_back(text);
        }
    }
    if (visit.phone) {
        search.digits.push_back(visit.phone->digits());
    }
    return search;
}

} // namespace frontdesk
