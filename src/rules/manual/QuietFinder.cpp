#include "rules/manual/QuietFinder.h"

#include "rules/manual/Marks.h"
#include "rules/manual/NumberReader.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int minutesPerHour = 60;
constexpr int noon = 12 * minutesPerHour;

std::string clockText(int minutes)
{
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(minutes / minutesPerHour % 24) + ':' + two(minutes % minutesPerHour);
}

} // namespace

std::optional<int> QuietFinder::timeAt(std::size_t at, std::size_t begin, std::size_t end) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    const NumberReader reader{lexicon};
    const auto number = reader.at(m_text.folded, at);
    constexpr double mostHours = 24;
    if (!number || number->value > mostHours || number->end >= end || m_text.folded[at] == lexicon.half) {
        return std::nullopt;
    }
    int minutes = 0;
    const auto digit = [&](std::size_t place) { return static_cast<int>(m_text.folded[place] - U'0'); };
    if (m_text.folded[number->end] == U':' && number->end + 2 < end && marks::isDigit(m_text.folded[number->end + 1]) &&
        marks::isDigit(m_text.folded[number->end + 2])) {
        minutes = digit(number->end + 1) * 10 + digit(number->end + 2);
    } else {
        const auto hour = m_words.first(Cue::Hour, number->end, std::min(number->end + 3, end));
        if (!hour || hour->begin != number->end) {
            return std::nullopt;
        }
        minutes = m_text.folded[hour->end - 1] == lexicon.half ? 30 : 0;
        if (const auto part = reader.at(m_text.folded, hour->end);
            part && minutes == 0 && part->value < minutesPerHour && part->value >= 1) {
            minutes = static_cast<int>(part->value);
        }
    }
    constexpr std::size_t before = 6;
    const std::size_t near = at >= begin + before ? at - before : begin;
    const auto evening = m_words.last(Cue::Evening, near, at);
    const auto morning = m_words.last(Cue::Morning, near, at);
    const int time = static_cast<int>(number->value) * minutesPerHour + std::min(minutes, 59);
    const bool late = evening && (!morning || morning->begin < evening->begin);
    return late && time < noon ? time + noon : time;
}

std::vector<int> QuietFinder::timesIn(std::size_t begin, std::size_t end) const
{
    const NumberReader reader{m_words.lexicon()};
    std::vector<int> times;
    for (std::size_t at = begin; at < end; ++at) {
        const char32_t before = at > begin ? m_text.folded[at - 1] : U'\0';
        if (!reader.isNumeral(before) && !marks::isDigit(before) && before != U':') {
            if (const auto time = timeAt(at, begin, end)) {
                times.push_back(*time);
            }
        }
    }
    return times;
}

std::vector<std::string> QuietFinder::find(std::size_t begin, std::size_t end) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    const bool only = m_words.has(Cue::OnlyThen, begin, end);
    if (!(only || m_words.has(Cue::Forbid, begin, end)) || !m_words.has(Cue::Quiet, begin, end)) {
        return {};
    }
    const std::vector<int> times = timesIn(begin, end);
    if (times.empty()) {
        return {};
    }
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    if (only) {
        return times.size() > 1 ? std::vector{clockText(*last), clockText(*first)} : std::vector<std::string>{};
    }
    const auto evening = std::find_if(times.begin(), times.end(), [](int time) { return time >= noon; });
    const auto morning = std::find_if(times.rbegin(), times.rend(), [](int time) { return time < noon; });
    return {evening == times.end() ? lexicon.quietFrom : clockText(*evening),
            morning == times.rend() ? lexicon.quietTo : clockText(*morning)};
}

} // namespace frontdesk
