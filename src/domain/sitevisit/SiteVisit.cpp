#include "domain/sitevisit/SiteVisit.h"

#include "base/Text.h"
#include "base/Utf8.h"
#include "domain/ImageFields.h"
#include "domain/TypedTime.h"

#include <charconv>

namespace frontdesk {
namespace {

std::optional<UtcTime> takeTime(std::vector<Problem>& problems, const char* field, const std::string& typed,
                                const TimeZone& zone, UtcTime now)
{
    if (trimmed(typed).empty()) {
        return std::nullopt;
    }
    auto at = readVisitTime(typed, zone, now);
    if (!at) {
        problems.push_back({field, siteVisitBadTime, {typed}});
    }
    return at;
}

std::optional<int> takeMinutes(std::vector<Problem>& problems, const std::string& typed)
{
    const std::string text = toHalfWidth(trimmed(typed));
    if (text.empty()) {
        return std::nullopt;
    }
    int minutes = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), minutes);
    if (status != std::errc{} || end != text.data() + text.size() || minutes < 1 || minutes > mostSiteVisitMinutes) {
        problems.push_back({"visit_minutes", siteVisitBadMinutes, {typed}});
        return std::nullopt;
    }
    return minutes;
}

void writeLate(ImageWriter& to, const std::optional<LateNotice>& late)
{
    if (!late) {
        return;
    }
    to.time("late.at", late->at);
    to.time("late.due", late->due);
    to.text("late.reason", late->reason);
    to.text("late.told_to", late->toldTo);
    to.time("late.new_at", late->newAt);
    if (late->by) {
        to.text("late.by", late->by->toString());
    }
}

} // namespace

std::string_view nameOf(SiteVisitState state)
{
    switch (state) {
    case SiteVisitState::Planned:
        return "planned";
    case SiteVisitState::Confirmed:
        return "confirmed";
    case SiteVisitState::Arrived:
        return "arrived";
    case SiteVisitState::Done:
        return "done";
    case SiteVisitState::NobodyThere:
        return "nobody_there";
    case SiteVisitState::Postponed:
        return "postponed";
    case SiteVisitState::Cancelled:
        return "cancelled";
    }
    return "";
}

std::optional<UtcTime> readVisitTime(std::string_view typed, const TimeZone& zone, UtcTime now)
{
    return readTypedTime(typed, zone, now);
}

std::string typedVisitTime(UtcTime at, const TimeZone& zone) { return typedTime(at, zone); }

Result<SiteVisit> SiteVisit::from(const SiteVisit& known, const SiteVisitForm& form, const TimeZone& zone, UtcTime now)
{
    FormReader reader;
    SiteVisit read = known;
    read.name = reader.text("customer_name", form.name, mostCallerName);
    read.phone = reader.phone("phone", form.phone, siteVisitBadPhone);
    read.place = reader.text("place", form.place, mostPlace);
    read.staff = reader.text("visit_staff", form.staff, mostSiteVisitReason);
    read.purpose = reader.text("purpose", form.purpose, mostSiteVisitReason);
    read.agenda = reader.text("visit_agenda", form.agenda, mostSiteVisitWords);
    read.note = reader.text("note", form.note, mostSiteVisitWords);
    read.summary = reader.text("summary", form.summary, mostSiteVisitWords);
    read.agreements = reader.text("agreements", form.agreements, mostSiteVisitWords);
    read.followUp = reader.text("visit_follow_up", form.followUp, mostSiteVisitReason);
    std::vector<Problem> problems = reader.problems();
    read.appointmentAt = takeTime(problems, "appointment_at", form.appointmentAt, zone, now);
    read.followUpAt = takeTime(problems, "followup_at", form.followUpAt, zone, now);
    read.minutes = takeMinutes(problems, form.minutes);
    read.agreed = !form.agreed.empty();
    if (read.followUpAt && read.followUp.empty()) {
        problems.push_back({"visit_follow_up", siteVisitNeedsFollowUp, {}});
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    if (read.state == SiteVisitState::Planned || read.state == SiteVisitState::Confirmed) {
        read.state = read.agreed && read.appointmentAt ? SiteVisitState::Confirmed : SiteVisitState::Planned;
    }
    return read;
}

SiteVisitForm SiteVisit::toForm(const TimeZone& zone) const
{
    return {.name = name,
            .phone = phone ? phone->display() : std::string{},
            .place = place,
            .staff = staff,
            .purpose = purpose,
            .agenda = agenda,
            .appointmentAt = appointmentAt ? typedVisitTime(*appointmentAt, zone) : std::string{},
            .agreed = agreed ? "1" : "",
            .minutes = minutes ? std::to_string(*minutes) : std::string{},
            .note = note,
            .summary = summary,
            .agreements = agreements,
            .followUp = followUp,
            .followUpAt = followUpAt ? typedVisitTime(*followUpAt, zone) : std::string{}};
}

bool SiteVisit::isLate(UtcTime now) const
{
    const std::optional<UtcTime> due = late ? std::optional{late->due} : appointmentAt;
    const bool comes = state == SiteVisitState::Planned || state == SiteVisitState::Confirmed;
    return due && (arrivedAt ? *arrivedAt > *due : comes && now > *due);
}

RecordImage imageOf(const SiteVisit& visit)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", visit.id.toString());
    to.number("version", visit.version);
    to.text("number", visit.number);
    to.text("state", nameOf(visit.state));
    if (visit.ticket) {
        to.text("ticket.kind", nameOf(visit.ticket->kind));
        to.number("ticket.id", visit.ticket->id);
    }
    to.text("customer_name", visit.name);
    if (visit.phone) {
        to.text("phone", visit.phone->digits());
        to.text("phone_extension", visit.phone->extension());
        to.text("phone_display", visit.phone->display());
    }
    to.text("place", visit.place);
    to.text("visit_staff", visit.staff);
    to.text("purpose", visit.purpose);
    to.text("visit_agenda", visit.agenda);
    to.time("planned_at", visit.plannedAt);
    to.time("appointment_at", visit.appointmentAt);
    to.flag("appointment_agreed", visit.agreed);
    if (visit.minutes) {
        to.number("visit_minutes", *visit.minutes);
    }
    to.text("note", visit.note);
    writeLate(to, visit.late);
    to.time("arrived_at", visit.arrivedAt);
    to.text("summary", visit.summary);
    to.text("agreements", visit.agreements);
    to.text("visit_follow_up", visit.followUp);
    to.time("followup_at", visit.followUpAt);
    to.time("ended_at", visit.endedAt);
    to.text("reason", visit.reason);
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

SearchText searchText(const SiteVisit& visit)
{
    SearchText search;
    for (const std::string& name : {visit.name, visit.staff}) {
        if (!name.empty()) {
            search.names.push_back(name);
        }
    }
    for (const std::string& text : {visit.number, visit.place, visit.purpose, visit.agenda, visit.note, visit.summary,
                                    visit.agreements, visit.followUp}) {
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
