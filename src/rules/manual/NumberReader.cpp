#include "rules/manual/NumberReader.h"

#include "rules/manual/Marks.h"

namespace frontdesk {

namespace {
constexpr std::size_t mostNumerals = 9;
constexpr std::size_t mostFigures = 9;
} // namespace

int NumberReader::digitOf(char32_t point) const
{
    if (m_lexicon.twos.find(point) != std::u32string::npos) {
        return 2;
    }
    const std::size_t at = m_lexicon.digits.find(point);
    if (at != std::u32string::npos) {
        return static_cast<int>(at);
    }
    return point == 0x96F6 ? 0 : -1; // the other zero
}

int NumberReader::powerOf(char32_t point) const
{
    const std::size_t at = m_lexicon.tens.find(point);
    if (at == std::u32string::npos) {
        return 0;
    }
    int power = 10;
    for (std::size_t i = 0; i < at; ++i) {
        power *= 10;
    }
    return power;
}

bool NumberReader::isNumeral(char32_t point) const { return digitOf(point) >= 0 || powerOf(point) > 0; }

std::optional<ReadNumber> NumberReader::at(std::u32string_view folded, std::size_t begin) const
{
    if (begin >= folded.size()) {
        return std::nullopt;
    }
    if (marks::isDigit(folded[begin])) {
        return latin(folded, begin);
    }
    if (folded[begin] == m_lexicon.half) {
        return ReadNumber{0.5, begin + 1, true};
    }
    return chinese(folded, begin);
}

std::optional<ReadNumber> NumberReader::latin(std::u32string_view folded, std::size_t begin) const
{
    double value = 0;
    std::size_t at = begin;
    for (; at < folded.size() && marks::isDigit(folded[at]); ++at) {
        if (at - begin >= mostFigures) {
            return std::nullopt;
        }
        value = value * 10 + static_cast<double>(folded[at] - U'0');
    }
    if (at + 1 < folded.size() && folded[at] == U'.' && marks::isDigit(folded[at + 1])) {
        double part = 0.1;
        for (++at; at < folded.size() && marks::isDigit(folded[at]); ++at) {
            value += part * static_cast<double>(folded[at] - U'0');
            part /= 10;
        }
    }
    return ReadNumber{value, at, false};
}

std::optional<ReadNumber> NumberReader::chinese(std::u32string_view folded, std::size_t begin) const
{
    double sum = 0;
    double digit = -1;
    double before = 0;
    std::size_t digits = 0;
    std::size_t at = begin;
    for (; at < folded.size() && at - begin < mostNumerals; ++at) {
        if (const int power = powerOf(folded[at]); power > 0) {
            sum += (digit < 0 ? 1 : digit) * power;
            digit = -1;
            digits = 0;
            continue;
        }
        const int next = digitOf(folded[at]);
        if (next < 0) {
            break;
        }
        // Digits one after another are written like figures: two, zero, two, six.
        before = digits == 1 ? digit : 0;
        digit = digits == 0 ? next : digit * 10 + next;
        ++digits;
    }
    if (at == begin) {
        return std::nullopt;
    }
    // "Three four", "three five": about so many.
    const double last = digit - before * 10;
    if (sum == 0 && digits == 2 && before > 0 && (last == before + 1 || (before == 3 && last == 5))) {
        return ReadNumber{last, at, true, before};
    }
    return ReadNumber{sum + (digit < 0 ? 0 : digit), at, true};
}

} // namespace frontdesk
