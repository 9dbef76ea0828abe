#include "domain/visitor/VisitorFinder.h"

#include "base/Utf8.h"
#include "domain/visitor/VisitorRepository.h"

#include <algorithm>

namespace frontdesk {
namespace {

bool isSamePerson(const Visit& a, const Visit& b)
{
    if (a.name != b.name) {
        return false;
    }
    const bool bothNumbers = a.phone && b.phone;
    return bothNumbers ? a.phone->digits() == b.phone->digits() : a.company == b.company;
}

void addPerson(std::vector<Visit>& people, const Visit& visit)
{
    const bool isNobody = visit.name.empty() && visit.company.empty();
    if (!isNobody &&
        std::none_of(people.begin(), people.end(), [&](const Visit& known) { return isSamePerson(known, visit); })) {
        people.push_back(visit);
    }
}

/// Initials with digits behind them, as in "lb17": in two words, as the search wants them; empty for anything else.
std::string initialsAndDigits(std::string_view typed)
{
    const std::string word = toHalfWidth(trimmed(typed));
    const std::size_t digits = word.find_first_of("0123456789");
    constexpr std::string_view letters{"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"};
    const bool isBoth = digits != std::string::npos && digits > 0 && word.find_first_not_of(letters) == digits &&
                        word.find_first_not_of("0123456789", digits) == std::string::npos;
    return isBoth ? word.substr(0, digits) + ' ' + word.substr(digits) : std::string{};
}

/// What the search finds; of initials with digits also a name by the ones and a number by the others.
Result<std::vector<RecordRef>> searchVisitors(const ReadView& view, std::string_view typed, int most)
{
    auto found = view.searchKind(RecordKind::Visit, typed, most);
    const std::string apart = initialsAndDigits(typed);
    if (!found || apart.empty()) {
        return found;
    }
    return view.searchKind(RecordKind::Visit, apart, most).map([&](const std::vector<RecordRef>& more) {
        for (const RecordRef& record : more) {
            if (std::find(found->begin(), found->end(), record) == found->end()) {
                found->push_back(record);
            }
        }
        return std::move(*found);
    });
}

std::vector<Visit> firstOf(std::vector<Visit> people, int most)
{
    const auto count = std::min(people.size(), static_cast<std::size_t>(std::max(most, 0)));
    people.erase(people.begin() + static_cast<std::ptrdiff_t>(count), people.end());
    return people;
}

} // namespace

Result<std::vector<Visit>> VisitorFinder::find(const ReadView& view, std::string_view typed, UtcTime dayBegin,
                                               UtcTime dayEnd, int most)
{
    const auto expected = view.visits().expectedBetween(dayBegin, dayEnd, mostVisits);
    if (!expected) {
        return expected;
    }
    std::vector<Visit> people;
    if (trimmed(typed).empty()) {
        return firstOf(*expected, most);
    }
    const auto found = searchVisitors(view, typed, mostVisits);
    if (!found) {
        return fail(found.error());
    }
    std::vector<Visit> before;
    for (const RecordRef& record : *found) {
        const auto announced = std::find_if(expected->begin(), expected->end(),
                                            [&](const Visit& visit) { return visit.id.value() == record.id; });
        if (announced != expected->end()) {
            people.push_back(*announced);
            continue;
        }
        const auto visit = VisitId::fromValue(record.id).and_then([&](VisitId id) { return view.visits().find(id); });
        if (visit && !visit->voided && visit->state != VisitState::Expected) {
            before.push_back(*visit);
        }
    }
    for (const Visit& visit : before) {
        addPerson(people, visit);
    }
    return firstOf(std::move(people), most);
}

VisitForm VisitorFinder::again(const Visit& last)
{
    VisitForm form = last.toForm();
    form.companions.clear();
    form.hasAppointment.clear();
    form.note.clear();
    return form;
}

} // namespace frontdesk
