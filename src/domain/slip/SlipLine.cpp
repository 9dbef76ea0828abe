#include "domain/slip/SlipLine.h"

#include "base/Utf8.h"
#include "domain/FormReader.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace frontdesk {
namespace {

constexpr const char* goodsField = "goods";

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    std::string word;
    for (const char32_t point : toCodePoints(line)) {
        if (isBlank(point)) {
            if (!word.empty()) {
                words.push_back(std::move(word));
            }
            word.clear();
        } else {
            word += fromCodePoints(std::u32string_view{&point, 1});
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

struct Counted {
    int count;
    std::string unit;
};

bool isTimesSign(char32_t point) { return point == U'x' || point == U'X' || point == U'*' || point == U'\u00D7'; }

/// "2", "x2", "2" with one character behind it: the unit. Nothing for any other word.
std::optional<Counted> countOf(std::string_view word)
{
    std::u32string points = toCodePoints(toHalfWidth(word));
    if (points.size() > 1 && isTimesSign(points.front())) {
        points.erase(0, 1);
    }
    std::size_t digits = 0;
    while (digits < points.size() && points[digits] >= U'0' && points[digits] <= U'9') {
        ++digits;
    }
    const std::u32string_view unit = std::u32string_view{points}.substr(digits);
    const bool latin = !unit.empty() && unit.front() < 0x80;
    if (digits == 0 || unit.size() > (latin ? 3U : 1U)) {
        return std::nullopt;
    }
    const std::string number = fromCodePoints(std::u32string_view{points}.substr(0, digits));
    int count = 0;
    const auto [end, status] = std::from_chars(number.data(), number.data() + number.size(), count);
    if (status != std::errc{} || end != number.data() + number.size()) {
        count = SlipLine::mostCount + 1; // too long to be any count
    }
    return Counted{count, fromCodePoints(unit)};
}

std::string joinedWords(const std::vector<std::string>& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t at = from; at < to; ++at) {
        text += (text.empty() ? "" : " ") + words[at];
    }
    return text;
}

SlipLine lineOf(const std::vector<std::string>& words)
{
    for (std::size_t at = words.size(); at-- > 1;) { // the first word is the thing, whatever it looks like
        if (const auto counted = countOf(words[at])) {
            SlipLine line{.what = joinedWords(words, 0, at), .count = counted->count};
            line.note = joinedWords(words, at + 1, words.size());
            if (!counted->unit.empty()) {
                line.note.insert(0, counted->unit + (line.note.empty() ? "" : " "));
            }
            return line;
        }
    }
    return {.what = joinedWords(words, 0, words.size())};
}

} // namespace

Result<std::vector<SlipLine>> SlipLine::read(std::string_view typed)
{
    FormReader reader;
    std::vector<Problem> problems;
    std::vector<SlipLine> lines;
    std::size_t from = 0;
    while (from <= typed.size()) {
        const std::size_t end = std::min(typed.find('\n', from), typed.size());
        const std::string text = reader.text(goodsField, typed.substr(from, end - from), 3 * mostCharacters);
        from = end + 1;
        const std::vector<std::string> words = wordsOf(text);
        if (words.empty()) {
            continue;
        }
        SlipLine line = lineOf(words);
        line.what = reader.text(goodsField, line.what, mostCharacters);
        line.note = reader.text(goodsField, line.note, mostCharacters);
        if (line.count < 1 || line.count > mostCount) {
            problems.push_back({goodsField, slipBadCount, {text}});
        }
        lines.push_back(std::move(line));
        if (lines.size() > mostLines) {
            problems.push_back({goodsField, slipTooManyLines, {std::to_string(mostLines)}});
            break;
        }
    }
    problems.insert(problems.end(), reader.problems().begin(), reader.problems().end());
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return lines;
}

std::string SlipLine::typed() const { return what + ' ' + std::to_string(count) + (note.empty() ? "" : ' ' + note); }

} // namespace frontdesk
