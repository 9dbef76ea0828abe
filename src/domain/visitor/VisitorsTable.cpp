#include "domain/visitor/VisitorsTable.h"

#include "base/PhoneNumber.h"
#include "base/Utf8.h"
#include "domain/setting/UnitSettings.h"
#include "domain/visitor/ExpectedTime.h"
#include "domain/visitor/VisitorRepository.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <sstream>

namespace frontdesk {

namespace {

/// What the row says of the time, as ExpectedTime reads it. A list has day and time in one column or in two, and
/// spreadsheets write a midnight behind a day.
std::string typedTimeOf(const MappedRow& row)
{
    const std::string time = trimmed(toHalfWidth(row.get("time")));
    if (time.empty() || time.find(' ') != std::string::npos || !row.has("date")) {
        return time;
    }
    const std::string day = trimmed(toHalfWidth(row.get("date")));
    return day.substr(0, day.find(" 00:00")) + ' ' + time;
}

/// The table's field behind a field of the form.
std::string visitorFieldOf(const std::string& formField)
{
    return formField == "visitor_name"     ? "name"
           : formField == "place"          ? "room"
           : formField == "appointment_at" ? "time"
                                           : formField;
}

/// @param settings the unit's, of a read view or a unit of work
Result<TimeZone> zoneOf(const SettingRepository& settings)
{
    return UnitSettings::read(settings).and_then([](const UnitSettings& unit) { return TimeZone::named(unit.zone); });
}

/// When an announced visitor comes, and what else is known, as it is kept.
using Announced = std::pair<std::optional<UtcTime>, VisitForm>;

Announced keptOf(const VisitToSave& wanted)
{
    const auto visit = Visit::from(Visit{.id = wanted.id}, wanted.form, wanted.expected);
    return {wanted.expected, visit ? visit->toForm() : wanted.form};
}

/// Leaves out what is announced already, each stored visit for one row only: two guests may bear one name.
Result<std::size_t> leaveOutAnnounced(UnitOfWork& uow, std::vector<VisitToSave>& visits)
{
    if (visits.empty()) {
        return std::size_t{0};
    }
    const auto earlier = [](const VisitToSave& one, const VisitToSave& other) { return one.expected < other.expected; };
    const auto [first, last] = std::minmax_element(visits.begin(), visits.end(), earlier);
    return uow.visits()
        .expectedBetween(*first->expected, *last->expected + Milliseconds{1}, std::numeric_limits<int>::max())
        .map([&](const std::vector<Visit>& expected) {
            std::vector<Announced> stored;
            std::transform(expected.begin(), expected.end(), std::back_inserter(stored), [](const Visit& visit) {
                return Announced{visit.expectedAt, visit.toForm()};
            });
            return std::erase_if(visits, [&](const VisitToSave& wanted) {
                const auto same = std::find(stored.begin(), stored.end(), keptOf(wanted));
                if (same == stored.end()) {
                    return false;
                }
                stored.erase(same);
                return true;
            });
        });
}

std::string undoOf(const std::vector<Visit>& announced)
{
    std::ostringstream undo;
    for (const Visit& visit : announced) {
        undo << visit.id.value() << ' ' << visit.version << ' ';
    }
    return undo.str();
}

} // namespace

VisitForm VisitorsTable::formOf(const MappedRow& row) const
{
    return {.name = row.get("name"),
            .title = m_kind.field("title")->wordFor(row.get("title")).value_or(row.get("title")),
            .phone = row.get("phone"),
            .company = row.get("company"),
            .companions = trimmed(toHalfWidth(row.get("companions"))),
            .plate = row.get("plate"),
            .purpose = row.get("purpose"),
            .host = row.get("host"),
            .place = row.get("room"),
            .floor = row.get("floor"),
            .hasAppointment = "yes",
            .note = row.get("note")};
}

MappedRow VisitorsTable::understood(const MappedRow& row) const
{
    MappedRow better = row;
    if (const auto phone = PhoneNumber::parse(row.get("phone"))) {
        better.values["phone"] = phone->display();
    }
    return better;
}

std::vector<RowProblem> VisitorsTable::examine(const std::vector<MappedRow>& rows) const
{
    std::vector<RowProblem> problems;
    for (const MappedRow& row : rows) {
        const auto visit = Visit::from(Visit{.id = m_ids.next<VisitTag>()}, formOf(row), std::nullopt);
        if (!visit) {
            for (Problem problem : visit.error().problems) {
                problem.field = visitorFieldOf(problem.field);
                problems.push_back({row.number, std::move(problem)});
            }
        } else if (visit->name.empty() && visit->company.empty()) {
            problems.push_back({row.number, {"name", fieldRequired}});
        }
    }
    return problems;
}

Result<std::vector<RowProblem>> VisitorsTable::check(const ReadView& view, std::span<const MappedRow> rows) const
{
    const auto zone = zoneOf(view.settings());
    if (!zone) {
        return fail(zone.error());
    }
    std::vector<RowProblem> problems;
    const UtcTime now = m_clock.now();
    for (const MappedRow& row : rows) {
        const std::string typed = typedTimeOf(row);
        const auto time = ExpectedTime::read(typed, *zone, now);
        if (!time) {
            problems.push_back({row.number, {"time", visitBadTime, {typed}}});
        } else if (*time && zone->localDate(**time) < zone->localDate(now)) { // without a time: mapTable() said so
            problems.push_back({row.number, {"time", visitPastDay, {typed}}});
        }
    }
    return problems;
}

Result<std::vector<VisitToSave>> VisitorsTable::announcements(const std::vector<MappedRow>& rows, const TimeZone& zone,
                                                              UtcTime now, const RowProgress& progress) const
{
    std::vector<VisitToSave> visits;
    visits.reserve(rows.size());
    for (const MappedRow& row : rows) {
        const auto time = ExpectedTime::read(typedTimeOf(row), zone, now);
        if (!time || !*time) {
            return fail(tableChanged, {"1"}); // the unit's settings were changed meanwhile
        }
        visits.push_back({.id = m_ids.next<VisitTag>(),
                          .form = formOf(row),
                          .expected = *time,
                          .session = GuidanceSession{m_books.current().name()}});
        if (!progress(visits.size())) {
            return fail(tableCancelled);
        }
    }
    return visits;
}

Result<ImportSummary> VisitorsTable::commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                            const std::vector<MappedRow>& rows, const RowProgress& progress) const
{
    if (auto allowed = Rights::require(actor, right()); !allowed) {
        return fail(allowed.error());
    }
    const auto zone = zoneOf(uow.settings());
    if (!zone) {
        return fail(zone.error());
    }
    auto visits = announcements(rows, *zone, now, progress);
    if (!visits) {
        return fail(visits.error());
    }
    const auto known = leaveOutAnnounced(uow, *visits);
    if (!known) {
        return fail(known.error());
    }
    return VisitorService{}
        .announce(uow, actor, std::move(*visits), m_books.current().name(), now)
        .map([&](const std::vector<Visit>& announced) {
            return ImportSummary{.added = announced.size(),
                                 .unchanged = *known,
                                 .undo = announced.empty() ? std::nullopt : std::optional{undoOf(announced)}};
        });
}

Result<void> VisitorsTable::undo(UnitOfWork& uow, const Actor& actor, UtcTime now, const std::string& undo) const
{
    std::istringstream in{undo};
    std::vector<std::pair<VisitId, Version>> announced;
    std::int64_t value = 0;
    Version version = 0;
    while (in >> value) {
        const auto id = VisitId::fromValue(value);
        if (!id || !(in >> version)) {
            return fail(recordNotFound);
        }
        announced.emplace_back(*id, version);
    }
    if (!in.eof() || announced.empty()) {
        return fail(recordNotFound);
    }
    return VisitorService{}.takeBackAnnounced(uow, actor, announced, now);
}

} // namespace frontdesk
