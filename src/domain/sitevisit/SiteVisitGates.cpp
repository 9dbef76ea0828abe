#include "domain/sitevisit/SiteVisitGates.h"

namespace frontdesk {
namespace {

std::string gateText(const SiteVisit& visit, std::string_view field)
{
    if (field == "appointment_at") {
        return visit.agreed && visit.appointmentAt ? "1" : "";
    }
    if (field == "followup_at") {
        return visit.followUpAt ? "1" : "";
    }
    SiteVisitForm form{.name = visit.name,
                       .phone = visit.phone ? visit.phone->digits() : std::string{},
                       .place = visit.place,
                       .staff = visit.staff,
                       .purpose = visit.purpose,
                       .agenda = visit.agenda,
                       .agreed = visit.agreed ? "1" : "",
                       .minutes = visit.minutes ? "1" : "",
                       .note = visit.note,
                       .summary = visit.summary,
                       .agreements = visit.agreements,
                       .followUp = visit.followUp};
    return form.field(field);
}

} // namespace

std::vector<GateMark> SiteVisitGates::marks(const SiteVisit& visit, const RuleBook& book, std::string_view moment,
                                            const Facts& facts)
{
    FieldGates gates{{.has = &SiteVisitForm::has,
                      .text = [&](std::string_view field) { return gateText(visit, field); },
                      .declined = [](std::string_view) { return false; },
                      .code = [](std::string_view) { return siteVisitGateField; }},
                     facts};
    gates.add(book.required(moment));
    return gates.take();
}

std::chrono::minutes SiteVisitGates::near(const RuleBook& book)
{
    const auto limit = book.limit("visit_near", Facts{});
    return std::chrono::minutes{limit ? limit->most : 30};
}

} // namespace frontdesk
