#include "domain/guidance/DeskFacts.h"

#include "domain/guidance/BookGuide.h"

namespace frontdesk {

DeskFacts deskFactsOf(const UnitSettings& settings, const std::pair<int, std::string>& day, const RuleBook& book)
{
    return {.unit = settings.unitName,
            .department = settings.department,
            .staff = {},
            .role = settings.role,
            .hour = day.first,
            .festival = day.second,
            .frequentCalls =
                static_cast<int>(BookGuide::most(book, "frequent_calls", Facts{}.set("role", settings.role))),
            .titles = BookGuide::titles(book)};
}

} // namespace frontdesk
