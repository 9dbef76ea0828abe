#include "base/Money.h"

#include "base/Utf8.h"

#include <array>
#include <limits>
#include <vector>

namespace frontdesk {

namespace {

constexpr char32_t yuanCharacter = U'\u5143';
constexpr char32_t roundYuanCharacter = U'\u5706'; // yuan as it stands on banknotes
constexpr char32_t yenSign = U'\u00a5';
constexpr char32_t minusSign = U'\u2212';
constexpr char32_t ideographicStop = U'\u3002'; // what an input method gives for the dot key

/// Reads an amount from the left; position() is where it stands when it fails.
class AmountReader {
public:
    explicit AmountReader(std::string_view text) : m_points(toCodePoints(text))
    {
        for (char32_t& point : m_points) {
            point = toHalfWidth(point);
            if (point == ideographicStop) {
                point = U'.';
            } else if (point == minusSign) {
                point = U'-';
            }
        }
    }

    [[nodiscard]] std::size_t position() const { return m_at; }

    [[nodiscard]] std::optional<std::int64_t> read()
    {
        skipBlanks();
        bool negative = take(U'-');
        skipBlanks();
        const bool hasSign = take(yenSign);
        skipBlanks();
        if (hasSign && !negative) {
            negative = take(U'-');
            skipBlanks();
        }
        if (!readWhole() || !readDecimals()) {
            return std::nullopt;
        }
        skipBlanks();
        if (!take(yuanCharacter)) {
            take(roundYuanCharacter);
        }
        skipBlanks();
        if (m_at != m_points.size()) {
            return std::nullopt;
        }
        return signedFen(negative);
    }

private:
    [[nodiscard]] char32_t peek() const { return m_at < m_points.size() ? m_points[m_at] : U'\0'; }
    [[nodiscard]] bool atDigit() const { return peek() >= U'0' && peek() <= U'9'; }

    bool take(char32_t wanted)
    {
        if (m_at >= m_points.size() || m_points[m_at] != wanted) {
            return false;
        }
        ++m_at;
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_points.size() && isBlank(m_points[m_at])) {
            ++m_at;
        }
    }

    /// @returns false, standing on the digit, when the amount would no longer fit
    bool takeDigit()
    {
        // The magnitude may be one more than the greatest amount: that is the smallest amount's.
        constexpr std::uint64_t most = std::uint64_t{1} << 63;
        const std::uint64_t digit = peek() - U'0';
        if (m_fen > (most - digit) / 10) {
            return false;
        }
        m_fen = m_fen * 10 + digit;
        ++m_at;
        return true;
    }

    bool readWhole()
    {
        std::size_t digits = 0;
        for (; atDigit(); ++digits) {
            if (!takeDigit()) {
                return false;
            }
        }
        if (digits == 0 || (peek() == U',' && digits > 3)) {
            return false;
        }
        while (take(U',')) {
            for (int inGroup = 0; inGroup < 3; ++inGroup) {
                if (!atDigit() || !takeDigit()) {
                    return false;
                }
            }
            if (atDigit()) {
                return false;
            }
        }
        return true;
    }

    bool readDecimals()
    {
        const std::size_t end = m_at;
        int decimals = 0;
        if (take(U'.')) {
            for (; decimals < 2 && atDigit(); ++decimals) {
                if (!takeDigit()) {
                    return false;
                }
            }
            if (decimals == 0 || atDigit()) {
                return false;
            }
        }
        for (; decimals < 2; ++decimals) {
            if (m_fen > (std::uint64_t{1} << 63) / 10) {
                m_at = end - 1;
                return false;
            }
            m_fen *= 10;
        }
        return true;
    }

    [[nodiscard]] std::optional<std::int64_t> signedFen(bool negative) const
    {
        if (negative) {
            return static_cast<std::int64_t>(0 - m_fen);
        }
        if (m_fen > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
            return std::nullopt;
        }
        return static_cast<std::int64_t>(m_fen);
    }

    std::u32string m_points;
    std::size_t m_at = 0;
    std::uint64_t m_fen = 0;
};

/// "1234", "1,234.50": what nearly every cell of a list says, without a look at characters. Nothing for all else, which
/// AmountReader reads.
std::optional<std::int64_t> plainFen(std::string_view text)
{
    constexpr std::size_t surelyFits = 18;
    if (text.size() > surelyFits) {
        return std::nullopt;
    }
    const auto isDigit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    std::int64_t amount = 0;
    std::size_t at = 0;
    const auto take = [&](std::size_t most) {
        const std::size_t from = at;
        for (; at - from < most && isDigit(at); ++at) {
            amount = amount * 10 + (text[at] - '0');
        }
        return at - from;
    };
    const std::size_t first = take(surelyFits);
    if (first == 0 || (first > 3 && at < text.size() && text[at] == ',')) {
        return std::nullopt;
    }
    while (at < text.size() && text[at] == ',') {
        ++at;
        if (take(3) != 3 || isDigit(at)) {
            return std::nullopt;
        }
    }
    std::size_t decimals = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        decimals = take(2);
        if (decimals == 0) {
            return std::nullopt;
        }
    }
    if (at != text.size() || first > surelyFits - 2) {
        return std::nullopt;
    }
    return decimals == 0 ? amount * 100 : decimals == 1 ? amount * 10 : amount;
}

std::uint64_t magnitudeOf(std::int64_t fen)
{
    return fen < 0 ? 0 - static_cast<std::uint64_t>(fen) : static_cast<std::uint64_t>(fen);
}

// ling, yi, er … jiu; then the places shi, bai, qian
constexpr std::u32string_view capitalDigits = U"\u96f6\u58f9\u8d30\u53c1\u8086\u4f0d\u9646\u67d2\u634c\u7396";
constexpr std::u32string_view capitalPlaces = U"\u62fe\u4f70\u4edf";
constexpr char32_t capitalZero = capitalDigits[0];
constexpr char32_t capitalWan = U'\u4e07';
constexpr char32_t capitalYi = U'\u4ebf';
constexpr char32_t capitalJiao = U'\u89d2';
constexpr char32_t capitalFen = U'\u5206';
constexpr char32_t capitalZheng = U'\u6574';
constexpr char32_t capitalMinus = U'\u8d1f';

struct CapitalUnit {
    std::uint64_t value;
    char32_t name;
};
constexpr std::array capitalUnits{
    CapitalUnit{100'000'000, capitalYi}, CapitalUnit{10'000, capitalWan},   CapitalUnit{1000, capitalPlaces[2]},
    CapitalUnit{100, capitalPlaces[1]},  CapitalUnit{10, capitalPlaces[0]},
};

/// A number above 0. Past 10^16 the unit yi is counted in yi, as the spoken language does.
std::u32string capitalNumber(std::uint64_t number)
{
    for (const CapitalUnit& unit : capitalUnits) {
        if (number < unit.value) {
            continue;
        }
        std::u32string words = capitalNumber(number / unit.value) + unit.name;
        const std::uint64_t rest = number % unit.value;
        if (rest == 0) {
            return words;
        }
        if (rest < unit.value / 10) {
            words += capitalZero; // an empty place between two read ones
        }
        return words + capitalNumber(rest);
    }
    return std::u32string{capitalDigits.substr(number, 1)};
}

Result<Money> checkedMoney(bool overflowed, std::int64_t fen)
{
    if (overflowed) {
        return fail(amountOverflow);
    }
    return Money::fromFen(fen);
}

} // namespace

Result<Money> Money::parseYuan(std::string_view text)
{
    if (const std::optional<std::int64_t> fen = plainFen(text)) {
        return Money{*fen};
    }
    AmountReader reader{text};
    if (const std::optional<std::int64_t> fen = reader.read()) {
        return Money{*fen};
    }
    const std::size_t column = reader.position() + 1;
    return fail(
        Error{badAmount, {std::string{text}, std::to_string(column)}, Place{{}, 1, static_cast<int>(column)}, {}});
}

std::string Money::toYuan() const
{
    const std::uint64_t magnitude = magnitudeOf(m_fen);
    std::string yuan = std::to_string(magnitude / 100);
    for (std::size_t at = yuan.size(); at > 3;) {
        at -= 3;
        yuan.insert(at, 1, ',');
    }
    const std::string cents = std::to_string(100 + magnitude % 100).substr(1);
    return (m_fen < 0 ? "-" : "") + yuan + "." + cents;
}

std::string Money::inCapitals() const
{
    const std::uint64_t magnitude = magnitudeOf(m_fen);
    const std::uint64_t yuan = magnitude / 100;
    const std::uint64_t jiao = magnitude / 10 % 10;
    const std::uint64_t fen = magnitude % 10;

    std::u32string words;
    if (m_fen < 0) {
        words += capitalMinus;
    }
    if (yuan != 0) {
        words += capitalNumber(yuan) + yuanCharacter;
    } else if (magnitude == 0) {
        words += capitalZero;
        words += yuanCharacter;
    }
    if (jiao != 0) {
        words += capitalDigits[jiao];
        words += capitalJiao;
    } else if (fen != 0 && yuan != 0) {
        words += capitalZero;
    }
    if (fen != 0) {
        words += capitalDigits[fen];
        words += capitalFen;
    } else {
        words += capitalZheng;
    }
    return fromCodePoints(words);
}

Result<Money> Money::plus(Money other) const
{
    std::int64_t sum = 0;
    const bool overflowed = __builtin_add_overflow(m_fen, other.m_fen, &sum);
    return checkedMoney(overflowed, sum);
}

Result<Money> Money::minus(Money other) const
{
    std::int64_t difference = 0;
    const bool overflowed = __builtin_sub_overflow(m_fen, other.m_fen, &difference);
    return checkedMoney(overflowed, difference);
}

Result<Money> Money::times(std::int64_t factor) const
{
    std::int64_t product = 0;
    const bool overflowed = __builtin_mul_overflow(m_fen, factor, &product);
    return checkedMoney(overflowed, product);
}

} // namespace frontdesk
