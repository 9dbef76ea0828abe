#pragma once

#include "panels/support/Panel.h"
#include "text/ShownLanguage.h"

#include <string>

namespace frontdesk {

/// What is known of somebody whose complaint becomes a ticket.
struct Complainant {
    std::string name = {};
    std::string title = {};
    std::string phone = {};
    std::string place = {};
    std::string words = {}; ///< what was said already
};

/// What a ticket begins with that grows out of another record. @param source one of complaintSources
[[nodiscard]] inline Prefill ticketPrefill(const char* source, RecordRef origin, const Complainant& who)
{
    return {{QStringLiteral("source"), QLatin1String(source)},
            {QStringLiteral("origin_kind"), toQt(nameOf(origin.kind))},
            {QStringLiteral("origin"), QString::number(origin.id)},
            {QStringLiteral("caller_name"), toQt(who.name)},
            {QStringLiteral("title"), toQt(who.title)},
            {QStringLiteral("phone"), toQt(who.phone)},
            {QStringLiteral("place"), toQt(who.place)},
            {QStringLiteral("issue"), toQt(who.words)}};
}

} // namespace frontdesk
