#pragma once

#include "panels/support/Panel.h"
#include "text/ShownLanguage.h"

#include <string>

namespace frontdesk {

/// What is known of a visit that grows out of a ticket.
struct VisitedCustomer {
    std::string name = {};
    std::string phone = {};
    std::string place = {};
    std::string purpose = {};
};

/// What a visit at a customer's begins with. @param number the ticket's, as people say it
[[nodiscard]] inline Prefill siteVisitPrefill(RecordRef ticket, const std::string& number, const VisitedCustomer& who)
{
    return {{QStringLiteral("ticket_kind"), toQt(nameOf(ticket.kind))},
            {QStringLiteral("ticket"), QString::number(ticket.id)},
            {QStringLiteral("ticket_number"), toQt(number)},
            {QStringLiteral("customer_name"), toQt(who.name)},
            {QStringLiteral("phone"), toQt(who.phone)},
            {QStringLiteral("place"), toQt(who.place)},
            {QStringLiteral("purpose"), toQt(who.purpose)}};
}

} // namespace frontdesk
