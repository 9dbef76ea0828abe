#include "storage/SearchCutter.h"

#include "base/Utf8.h"
#include "domain/directory/Duplicates.h"

#include <algorithm>
#include <unordered_set>

namespace frontdesk {

namespace {

constexpr std::size_t mostWords = 8;
constexpr std::size_t mostWordLength = 64;
constexpr std::size_t mostTokensOfWord = 12; // more make the question slower and hardly sharper
constexpr std::size_t mostNameReadings = 32;
constexpr std::size_t mostDigitsBehindJoint = 4;

bool isSearchDigit(char32_t point) { return point >= U'0' && point <= U'9'; }
bool isSearchLetter(char32_t point) { return point >= U'a' && point <= U'z'; }

/// What tokens are made of. Blanks and punctuation only separate.
bool isSearchWordPart(char32_t point)
{
    if (point < 0x80) {
        return isSearchDigit(point) || isSearchLetter(point);
    }
    const bool punctuation = (point >= 0x80 && point <= 0xBF) || (point >= 0x2000 && point <= 0x2BFF) ||
                             (point >= 0x3000 && point <= 0x303F) || (point >= 0xFE30 && point <= 0xFE4F) ||
                             (point >= 0xFF00 && point <= 0xFFEF);
    return !punctuation && !isBlank(point);
}

bool all(std::u32string_view text, bool (*test)(char32_t))
{
    return !text.empty() && std::all_of(text.begin(), text.end(), test);
}

/// The stretches of word parts in a text.
std::vector<std::u32string_view> runsOf(std::u32string_view text)
{
    std::vector<std::u32string_view> runs;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() && isSearchWordPart(text[end])) {
            ++end;
        }
        if (end > at) {
            runs.push_back(text.substr(at, end - at));
        }
        at = end + 1;
    }
    return runs;
}

/// Collects tokens, each once.
class TokenSet {
public:
    void add(std::string token)
    {
        if (m_seen.insert(token).second) {
            m_joined += m_joined.empty() ? "" : " ";
            m_joined += token;
        }
    }
    void addWindows(std::u32string_view run, std::size_t length, std::string_view prefix = {})
    {
        for (std::size_t at = 0; at + length <= run.size(); ++at) {
            add(std::string{prefix} + fromCodePoints(run.substr(at, length)));
        }
    }
    [[nodiscard]] std::string joined() && { return std::move(m_joined); }

private:
    std::unordered_set<std::string> m_seen;
    std::string m_joined;
};

/// Where a hyphen joins two numbers, as in the room "3-1203".
bool isJoint(std::u32string_view text, std::size_t at)
{
    return text[at] == U'-' && at > 0 && at + 1 < text.size() && isSearchDigit(text[at - 1]) &&
           isSearchDigit(text[at + 1]);
}

/// How many digits behind a joint make a token with the one before it: "3_1203".
std::size_t digitsBehind(std::u32string_view text, std::size_t joint)
{
    std::size_t count = 0;
    while (count < mostDigitsBehindJoint && joint + 1 + count < text.size() && isSearchDigit(text[joint + 1 + count])) {
        ++count;
    }
    return count;
}

std::string jointToken(std::u32string_view text, std::size_t joint, std::size_t digits)
{
    return fromCodePoints(text.substr(joint - 1, 1)) + '_' + fromCodePoints(text.substr(joint + 1, digits));
}

/// Rooms: the same few numbers stand behind every building's, so that each half alone says little.
void addJointTokens(TokenSet& tokens, std::u32string_view piece)
{
    for (std::size_t at = 0; at < piece.size(); ++at) {
        for (std::size_t digits = isJoint(piece, at) ? digitsBehind(piece, at) : 0; digits > 0; --digits) {
            tokens.add(jointToken(piece, at, digits));
        }
    }
}

void addTextTokens(TokenSet& tokens, std::u32string_view piece)
{
    addJointTokens(tokens, piece);
    for (const std::u32string_view run : runsOf(piece)) {
        for (std::size_t at = 0; at < run.size(); ++at) {
            if (!isSearchDigit(run[at])) {
                tokens.add(fromCodePoints(run.substr(at, 1)));
            }
            if (const auto pair = run.substr(at, 2); pair.size() == 2 && !all(pair, isSearchDigit)) {
                tokens.add(fromCodePoints(pair));
            }
            if (const auto four = run.substr(at, 4); four.size() == 4 && all(four, isSearchDigit)) {
                tokens.add(fromCodePoints(four));
            }
        }
        tokens.addWindows(run, 3);
    }
}

/// The tokens that every text with this run in it has. Empty: one or two digits, which nearly every text has.
std::vector<std::string> neededTokens(std::u32string_view run)
{
    const bool digits = all(run, isSearchDigit);
    if (digits && run.size() < 3) {
        return {};
    }
    const std::size_t length = std::min<std::size_t>(run.size(), digits ? 4 : 3);
    std::vector<std::string> tokens;
    for (std::size_t at = 0; at + length <= run.size(); ++at) {
        tokens.push_back(fromCodePoints(run.substr(at, length)));
    }
    return tokens;
}

SearchReading textReading(std::u32string_view word)
{
    SearchReading reading{.wanted = fromCodePoints(word)};
    const auto runs = runsOf(word);
    for (const std::u32string_view run : runs) {
        for (std::string& token : neededTokens(run)) {
            reading.tokens.push_back(std::move(token));
        }
    }
    reading.tokensProve = reading.tokens.size() == 1 && runs.size() == 1 && runs.front().size() == word.size();
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (isJoint(word, at)) {
            reading.tokens.push_back(jointToken(word, at, digitsBehind(word, at)));
        }
    }
    return reading;
}

SearchReading initialsReading(std::u32string_view word)
{
    SearchReading reading{.mark = initialsMark, .wanted = fromCodePoints(word)};
    const std::size_t length = std::min<std::size_t>(word.size(), 4);
    for (std::size_t at = 0; at + length <= word.size(); ++at) {
        reading.tokens.push_back('_' + fromCodePoints(word.substr(at, length)));
    }
    reading.tokensProve = reading.tokens.size() == 1;
    return reading;
}

SearchReading soundReading(std::u32string_view word)
{
    SearchReading reading{.mark = soundMark, .wanted = fromCodePoints(word)};
    const std::size_t length = std::min<std::size_t>(word.size(), 3);
    reading.tokens = {"__" + fromCodePoints(word.substr(0, length))};
    reading.tokensProve = word.size() <= 3;
    return reading;
}

SearchWord wordReadings(std::u32string_view word)
{
    SearchWord readings{textReading(word)};
    if (all(word, isSearchLetter)) {
        readings.push_back(initialsReading(word));
        if (word.size() > 1) {
            readings.push_back(soundReading(word));
        }
    }
    // A number as people write it, "138-0013-8000", is stored as its digits.
    std::u32string digits;
    const bool numberLike = std::all_of(word.begin(), word.end(), [&](char32_t point) {
        if (isSearchDigit(point)) {
            digits += point;
        }
        return isSearchDigit(point) || point == U'-' || point == U'+' || point == U'(' || point == U')' ||
               point == U'.';
    });
    if (numberLike && digits.size() > 2 && digits.size() < word.size()) {
        readings.push_back(textReading(digits));
    }
    for (SearchReading& reading : readings) {
        if (reading.tokens.size() > mostTokensOfWord) {
            reading.tokens.resize(mostTokensOfWord);
        }
    }
    return readings;
}

bool readingMatches(std::string_view stored, const SearchReading& reading)
{
    std::size_t at = 0;
    while (at < stored.size()) {
        const char mark = stored[at];
        std::size_t end = at + 1;
        while (end < stored.size() && static_cast<unsigned char>(stored[end]) >= 0x20) {
            ++end;
        }
        const std::string_view piece = stored.substr(at + 1, end - at - 1);
        if (mark == reading.mark && (mark == soundMark ? piece.starts_with(reading.wanted)
                                                       : piece.find(reading.wanted) != std::string_view::npos)) {
            return true;
        }
        at = end;
    }
    return false;
}

} // namespace

Result<void> SearchCutter::prepareFolder()
{
    if (!m_folder) {
        auto folder = ChineseFolder::create();
        if (!folder) {
            return fail(folder.error());
        }
        m_folder.emplace(std::move(*folder));
    }
    return {};
}

Result<void> SearchCutter::prepare()
{
    if (!m_pinyin) {
        auto pinyin = PinyinReader::create();
        if (!pinyin) {
            return fail(pinyin.error());
        }
        m_pinyin.emplace(std::move(*pinyin));
    }
    return prepareFolder();
}

Result<std::string> SearchCutter::folded(std::string_view text)
{
    if (auto ready = prepareFolder(); !ready) {
        return fail(ready.error());
    }
    std::string folded = fromCodePoints(toCodePoints(text)); // well-formed from here on
    const bool ascii =
        std::all_of(folded.begin(), folded.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    folded = foldCase(ascii ? folded : m_folder->toSimplified(toHalfWidth(folded)));
    std::replace_if(
        folded.begin(), folded.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x20; }, ' ');
    return folded;
}

Result<std::string> SearchCutter::stored(const SearchText& text)
{
    std::string stored;
    for (const auto* pieces : {&text.names, &text.texts, &text.digits}) {
        for (const std::string& piece : *pieces) {
            Result<std::string> one = folded(piece);
            if (!one) {
                return one;
            }
            stored += textMark + *one;
        }
    }
    for (const std::string& name : text.names) {
        if (auto sounds = appendSounds(stored, name); !sounds) {
            return fail(sounds.error());
        }
    }
    return stored;
}

Result<std::string> SearchCutter::nearSound(std::string_view name)
{
    return prepare().map([&] { return nearSoundOf(m_pinyin->read(name)); });
}

Result<void> SearchCutter::appendSounds(std::string& stored, std::string_view name)
{
    if (auto ready = prepare(); !ready) {
        return ready;
    }
    // Each reading is a row of syllables; alternatives multiply, up to a bound behind which the likeliest stays.
    std::vector<std::vector<std::string>> readings(1);
    const PinyinName pinyin = m_pinyin->read(name);
    for (const PinyinName::Syllable& syllable : pinyin.syllables()) {
        std::vector<std::vector<std::string>> longer;
        const bool room = readings.size() * syllable.size() <= mostNameReadings;
        for (const std::vector<std::string>& reading : readings) {
            for (std::size_t one = 0; one < (room ? syllable.size() : 1); ++one) {
                longer.push_back(reading);
                longer.back().push_back(syllable[one]);
            }
        }
        readings = std::move(longer);
    }
    std::unordered_set<std::string> seen;
    const auto append = [&](char mark, const std::string& piece) {
        if (!piece.empty() && seen.insert(mark + piece).second) {
            stored += mark + piece;
        }
    };
    for (const std::vector<std::string>& reading : readings) {
        std::string initials;
        std::string sound;
        for (auto syllable = reading.rbegin(); syllable != reading.rend(); ++syllable) {
            const bool digits = !syllable->empty() && syllable->front() >= '0' && syllable->front() <= '9';
            initials.insert(0, digits ? *syllable : syllable->substr(0, 1));
            sound.insert(0, *syllable);
            append(soundMark, sound);
        }
        append(initialsMark, initials);
    }
    return {};
}

std::string kindToken(std::string_view kind) { return "__kind_" + std::string{kind}; }

std::string tokensOf(std::string_view stored)
{
    TokenSet tokens;
    std::size_t at = 0;
    while (at < stored.size()) {
        const char mark = stored[at];
        std::size_t end = at + 1;
        while (end < stored.size() && static_cast<unsigned char>(stored[end]) >= 0x20) {
            ++end;
        }
        const std::string_view words = stored.substr(at + 1, end - at - 1);
        const std::u32string piece = toCodePoints(words);
        at = end;
        if (mark == kindMark) {
            tokens.add(kindToken(words));
            continue;
        }
        if (mark == textMark) {
            addTextTokens(tokens, piece);
            continue;
        }
        for (const std::u32string_view run : runsOf(piece)) {
            if (mark == initialsMark) {
                for (std::size_t length = 1; length <= 4; ++length) {
                    tokens.addWindows(run, length, "_");
                }
            } else {
                for (std::size_t length = 2; length <= std::min<std::size_t>(run.size(), 3); ++length) {
                    tokens.add("__" + fromCodePoints(run.substr(0, length)));
                }
            }
        }
    }
    return std::move(tokens).joined();
}

std::vector<SearchWord> readTyped(std::string_view typed)
{
    const std::u32string points = toCodePoints(typed);
    std::vector<SearchWord> words;
    std::size_t at = 0;
    while (at < points.size() && words.size() < mostWords) {
        std::size_t end = at;
        while (end < points.size() && !isBlank(points[end])) {
            ++end;
        }
        if (end > at) {
            words.push_back(wordReadings(std::u32string_view{points}.substr(at, std::min(end - at, mostWordLength))));
        }
        at = end + 1;
    }
    return words;
}

bool matches(std::string_view stored, const SearchWord& word)
{
    return std::any_of(word.begin(), word.end(),
                       [&](const SearchReading& reading) { return readingMatches(stored, reading); });
}

} // namespace frontdesk
