#include "rules/PackProblems.h"

#include "base/Utf8.h"
#include "rules/PackReader.h"

#include <algorithm>
#include <utility>

namespace frontdesk {
namespace {

/// What a file holds by mistake may be as long as the file; a message shows its start.
constexpr std::size_t mostArgumentPoints = 200;

std::string shortArgument(std::string argument)
{
    if (argument.size() <= mostArgumentPoints) {
        return argument;
    }
    std::u32string points = toCodePoints(argument);
    if (points.size() <= mostArgumentPoints) {
        return argument;
    }
    points.resize(mostArgumentPoints);
    return fromCodePoints(points) + "\u2026";
}

/// Each problem of a file has its place; asked for all the same, which g++ -O2 wants to see.
std::pair<int, int> positionOf(const Problem& problem)
{
    return problem.place ? std::pair{problem.place->line, problem.place->column} : std::pair{0, 0};
}

} // namespace

void PackProblems::atValue(const std::string& entry, ErrorCode code, std::vector<std::string> args,
                           const TomlValue& value)
{
    add(entry, code, std::move(args), placeOf(value));
}

void PackProblems::atKey(const std::string& entry, ErrorCode code, std::vector<std::string> args,
                         const TomlValue& member)
{
    add(entry, code, std::move(args), Place{m_file, member.keyLine, member.keyColumn});
}

void PackProblems::add(const std::string& entry, ErrorCode code, std::vector<std::string> args, Place place)
{
    for (std::string& argument : args) {
        argument = shortArgument(std::move(argument));
    }
    m_problems.push_back(Problem{shortArgument(entry), code, std::move(args), std::move(place)});
}

Error PackProblems::toError(std::string name) const
{
    Error error{packInvalid, {std::move(name)}, std::nullopt, m_problems};
    std::stable_sort(error.problems.begin(), error.problems.end(),
                     [](const Problem& a, const Problem& b) { return positionOf(a) < positionOf(b); });
    if (!error.problems.empty()) {
        error.place = error.problems.front().place;
    }
    return error;
}

std::string placeText(const Place& place)
{
    return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

} // namespace frontdesk
