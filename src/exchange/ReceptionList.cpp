#include "exchange/ReceptionList.h"

#include "base/Utf8.h"
#include "domain/visitor/VisitStatistics.h"
#include "text/ItemLabels.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

std::string listText(const char* text) { return fromQt(QCoreApplication::translate("ReceptionList", text)); }

/// "2026-11-30 09:41" in the unit's zone; empty for no time.
std::string listTime(const std::optional<UtcTime>& time, const TimeZone& zone)
{
    if (!time) {
        return {};
    }
    const LocalDateTime at = zone.toLocal(*time);
    return toIso(at.date) + ' ' + at.time.toString();
}

std::string yesOrNothing(bool yes) { return yes ? listText(QT_TRANSLATE_NOOP("ReceptionList", "yes")) : std::string{}; }

std::string arrangedText(const std::optional<bool>& arranged)
{
    if (!arranged) {
        return {};
    }
    return *arranged ? listText(QT_TRANSLATE_NOOP("ReceptionList", "yes"))
                     : listText(QT_TRANSLATE_NOOP("ReceptionList", "no"));
}

std::string shownPhone(const std::optional<PhoneNumber>& phone, bool personal)
{
    if (!phone) {
        return {};
    }
    return personal ? phone->display() : phone->masked();
}

std::string minutesText(const std::optional<Milliseconds>& time)
{
    return time ? std::to_string(std::chrono::duration_cast<std::chrono::minutes>(*time).count()) : std::string{};
}

std::string voidedText(const std::optional<Voided>& voided) { return voided ? voided->reason : std::string{}; }

/// A voided record or one whose host declined is said as the screen says it.
std::string stateText(const Visit& visit)
{
    return visit.voided ? listText(QT_TRANSLATE_NOOP("ReceptionList", "voided")) : fromQt(visitStandsLabel(visit));
}

} // namespace

std::string ReceptionList::maskedPlate(std::string_view plate)
{
    std::u32string points = toCodePoints(plate);
    constexpr std::size_t shownAtBegin = 2;
    constexpr std::size_t shownAtEnd = 1;
    for (std::size_t at = shownAtBegin; at + shownAtEnd < points.size(); ++at) {
        points[at] = U'*';
    }
    return fromCodePoints(points);
}

std::vector<OutColumn> ReceptionList::visitColumns()
{
    const auto column = [](const char* key, const char* title, int width = 14, bool number = false) {
        return OutColumn{key, listText(title), number, width};
    };
    return {column("came_at", QT_TRANSLATE_NOOP("ReceptionList", "Came at"), 17),
            column("visitor", QT_TRANSLATE_NOOP("ReceptionList", "Visitor")),
            column("title", QT_TRANSLATE_NOOP("ReceptionList", "Form of address"), 8),
            column("company", QT_TRANSLATE_NOOP("ReceptionList", "From (company)"), 20),
            column("phone", QT_TRANSLATE_NOOP("ReceptionList", "Telephone"), 16),
            column("people", QT_TRANSLATE_NOOP("ReceptionList", "People"), 8, true),
            column("plate", QT_TRANSLATE_NOOP("ReceptionList", "Number plate"), 12),
            column("host", QT_TRANSLATE_NOOP("ReceptionList", "Comes to"), 18),
            column("room", QT_TRANSLATE_NOOP("ReceptionList", "Room"), 10),
            column("floor", QT_TRANSLATE_NOOP("ReceptionList", "Floor"), 8),
            column("purpose", QT_TRANSLATE_NOOP("ReceptionList", "What for"), 24),
            column("received_as", QT_TRANSLATE_NOOP("ReceptionList", "Received as")),
            column("arranged", QT_TRANSLATE_NOOP("ReceptionList", "Arranged"), 9),
            column("expected_at", QT_TRANSLATE_NOOP("ReceptionList", "Expected at"), 17),
            column("state", QT_TRANSLATE_NOOP("ReceptionList", "State"), 18),
            column("host_asked_at", QT_TRANSLATE_NOOP("ReceptionList", "Host asked at"), 17),
            column("host_answered_at", QT_TRANSLATE_NOOP("ReceptionList", "Host answered at"), 17),
            column("met_at", QT_TRANSLATE_NOOP("ReceptionList", "Met at"), 17),
            column("waited_minutes", QT_TRANSLATE_NOOP("ReceptionList", "Waited (minutes)"), 10, true),
            column("left_at", QT_TRANSLATE_NOOP("ReceptionList", "Left at"), 17),
            column("left_how", QT_TRANSLATE_NOOP("ReceptionList", "How they left"), 18),
            column("badge", QT_TRANSLATE_NOOP("ReceptionList", "Badge"), 8, true),
            column("document_shown", QT_TRANSLATE_NOOP("ReceptionList", "Document shown"), 12),
            column("note", QT_TRANSLATE_NOOP("ReceptionList", "Note"), 30),
            column("voided", QT_TRANSLATE_NOOP("ReceptionList", "Voided because"), 20)};
}

std::vector<std::string> ReceptionList::row(const Visit& visit, bool documentShown, const Way& way)
{
    const auto time = [&](const std::optional<UtcTime>& at) { return listTime(at, way.zone); };
    return {time(visit.arrivedAt),
            visit.name,
            fromQt(titleLabel(visit.title)),
            visit.company,
            shownPhone(visit.phone, way.personal),
            std::to_string(visit.people()),
            way.personal ? visit.plate : maskedPlate(visit.plate),
            visit.host,
            visit.place,
            visit.floor,
            visit.purpose,
            visit.tag.empty() ? std::string{} : fromQt(visitorTagLabel(visit.tag)),
            arrangedText(visit.hasAppointment),
            time(visit.expectedAt),
            stateText(visit),
            time(visit.contactedAt),
            time(visit.answeredAt),
            time(visit.metAt),
            minutesText(VisitStatistics::waitOf(visit)),
            time(visit.leftAt),
            fromQt(leftByLabel(visit.leftBy)),
            visit.badgeNo == 0 ? std::string{} : std::to_string(visit.badgeNo),
            yesOrNothing(documentShown),
            way.personal ? visit.note : std::string{},
            voidedText(visit.voided)};
}

std::vector<OutColumn> ReceptionList::itemColumns()
{
    const auto column = [](const char* key, const char* title, int width = 14, bool number = false) {
        return OutColumn{key, listText(title), number, width};
    };
    return {column("received_at", QT_TRANSLATE_NOOP("ReceptionList", "Came in at"), 17),
            column("kind", QT_TRANSLATE_NOOP("ReceptionList", "Kind"), 10),
            column("addressee", QT_TRANSLATE_NOOP("ReceptionList", "For")),
            column("company", QT_TRANSLATE_NOOP("ReceptionList", "Company"), 20),
            column("room", QT_TRANSLATE_NOOP("ReceptionList", "Room"), 10),
            column("phone", QT_TRANSLATE_NOOP("ReceptionList", "Telephone"), 16),
            column("sender", QT_TRANSLATE_NOOP("ReceptionList", "From"), 18),
            column("carrier", QT_TRANSLATE_NOOP("ReceptionList", "Carrier"), 12),
            column("waybill", QT_TRANSLATE_NOOP("ReceptionList", "Waybill"), 20),
            column("shelf", QT_TRANSLATE_NOOP("ReceptionList", "Place on the shelf"), 10),
            column("pickup_code", QT_TRANSLATE_NOOP("ReceptionList", "Pickup code"), 12),
            column("description", QT_TRANSLATE_NOOP("ReceptionList", "What it is"), 24),
            column("damaged", QT_TRANSLATE_NOOP("ReceptionList", "Damaged"), 8),
            column("cash", QT_TRANSLATE_NOOP("ReceptionList", "To collect (yuan)"), 10),
            column("state", QT_TRANSLATE_NOOP("ReceptionList", "State"), 12),
            column("told_at", QT_TRANSLATE_NOOP("ReceptionList", "Told at"), 17),
            column("due_at", QT_TRANSLATE_NOOP("ReceptionList", "Due at"), 17),
            column("handed_over_at", QT_TRANSLATE_NOOP("ReceptionList", "Handed over at"), 17),
            column("handed_over_to", QT_TRANSLATE_NOOP("ReceptionList", "Taken by")),
            column("consent", QT_TRANSLATE_NOOP("ReceptionList", "Consent"), 16),
            column("returned_at", QT_TRANSLATE_NOOP("ReceptionList", "Went back at"), 17),
            column("return_reason", QT_TRANSLATE_NOOP("ReceptionList", "Went back because"), 18),
            column("voided", QT_TRANSLATE_NOOP("ReceptionList", "Voided because"), 20)};
}

std::vector<std::string> ReceptionList::row(const Item& item, const ItemData& data, const Way& way)
{
    const auto time = [&](const std::optional<UtcTime>& at) { return listTime(at, way.zone); };
    const ItemCarrier* const carrier = data.carrier(item.carrier);
    return {time(item.receivedAt),
            fromQt(itemKindLabel(item.kind)),
            item.addressee,
            item.company,
            item.place,
            shownPhone(item.phone, way.personal),
            item.sender,
            carrier == nullptr ? item.carrier : fromQt(shown(carrier->name)),
            item.waybill,
            item.shelf,
            way.personal ? item.pickupCode : std::string{},
            item.description,
            yesOrNothing(item.damaged),
            item.cod ? item.cod->toYuan() : std::string{},
            item.voided ? listText(QT_TRANSLATE_NOOP("ReceptionList", "voided")) : fromQt(itemStateLabel(item.state())),
            time(item.notifiedAt),
            time(item.dueAt),
            item.handedOver ? time(item.handedOver->at) : std::string{},
            item.handedOver ? item.handedOver->toWhom : std::string{},
            item.handedOver ? fromQt(itemConsentLabel(item.handedOver->consent)) : std::string{},
            time(item.returnedAt),
            item.returnReason,
            voidedText(item.voided)};
}

} // namespace frontdesk
