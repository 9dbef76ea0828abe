#include "base/PinyinName.h"

#include "base/PinyinTables.h"
#include "base/Utf8.h"

#include <algorithm>
#include <unicode/translit.h>
#include <unicode/uchar.h>

namespace frontdesk {

namespace {

void addUnique(std::vector<std::string>& list, std::string entry)
{
    if (!entry.empty() && std::find(list.begin(), list.end(), entry) == list.end()) {
        list.push_back(std::move(entry));
    }
}

/// Adds a reading in which "v" stands for ü, in all of its spellings.
void addReading(PinyinName::Syllable& syllable, std::string_view reading)
{
    addUnique(syllable, std::string{reading});
    if (reading.size() >= 2 && (reading[0] == 'l' || reading[0] == 'n') && reading[1] == 'v') {
        const std::string start{reading.substr(0, 1)};
        const std::string rest{reading.substr(2)};
        addUnique(syllable, start + "u" + rest);
        addUnique(syllable, start + "yu" + rest);
    }
}

std::vector<std::string_view> pinyinWords(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) {
            words.push_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

void addReadings(PinyinName::Syllable& syllable, std::string_view readings)
{
    for (const std::string_view reading : pinyinWords(readings)) {
        addReading(syllable, reading);
    }
}

std::string initialOf(const std::string& spelling)
{
    const bool isNumber = spelling[0] >= '0' && spelling[0] <= '9';
    if (isNumber) {
        return spelling;
    }
    return fromCodePoints(std::u32string_view{toCodePoints(spelling)}.substr(0, 1));
}

PinyinName::Syllable initialsOf(const PinyinName::Syllable& syllable)
{
    PinyinName::Syllable initials;
    for (const std::string& spelling : syllable) {
        addUnique(initials, initialOf(spelling));
    }
    return initials;
}

std::vector<std::string> combinations(const std::vector<PinyinName::Syllable>& syllables)
{
    std::vector<std::string> spellings{std::string{}};
    for (const PinyinName::Syllable& syllable : syllables) {
        const std::size_t taken = spellings.size() * syllable.size() > PinyinName::maxReadings ? 1 : syllable.size();
        std::vector<std::string> longer;
        longer.reserve(spellings.size() * taken);
        for (const std::string& spelling : spellings) {
            for (std::size_t alternative = 0; alternative < taken; ++alternative) {
                longer.push_back(spelling + syllable[alternative]);
            }
        }
        spellings = std::move(longer);
    }
    return spellings;
}

bool isFamiliarPrefix(char32_t character)
{
    return character == U'\u8001' || character == U'\u5c0f' || character == U'\u963f'; // lao, xiao, a
}

/// U+3007, read as a surname by ICU: what stands behind it is read as within a name.
constexpr char32_t standInSurname = U'\u3007';

} // namespace

PinyinName::PinyinName(std::vector<Syllable> syllables, std::size_t surnameSyllables)
    : m_syllables(std::move(syllables)), m_surnameSyllables(surnameSyllables)
{}

std::string PinyinName::text() const
{
    std::string text;
    for (const Syllable& syllable : m_syllables) {
        text += text.empty() ? "" : " ";
        text += syllable.front();
    }
    return text;
}

std::string PinyinName::initials() const
{
    std::string initials;
    for (const Syllable& syllable : m_syllables) {
        initials += initialOf(syllable.front());
    }
    return initials;
}

std::vector<std::string> PinyinName::keys() const
{
    std::vector<Syllable> initials;
    initials.reserve(m_syllables.size());
    for (const Syllable& syllable : m_syllables) {
        initials.push_back(initialsOf(syllable));
    }
    std::vector<std::string> keys;
    for (std::string& spelling : combinations(m_syllables)) {
        addUnique(keys, std::move(spelling));
    }
    for (std::string& spelling : combinations(initials)) {
        addUnique(keys, std::move(spelling));
    }
    return keys;
}

/// A stretch of Chinese characters, of other letters, or of digits.
struct PinyinReader::Run {
    enum class Kind { Chinese, Letters, Digits, Separator };
    Kind kind;
    std::u32string_view text;

    static Kind kindOf(char32_t point)
    {
        if (isCjk(point)) {
            return Kind::Chinese;
        }
        const auto character = static_cast<UChar32>(point);
        if (u_isdigit(character) != 0) {
            return Kind::Digits;
        }
        const bool isMark = u_charType(character) == U_NON_SPACING_MARK;
        return u_isalpha(character) != 0 || isMark ? Kind::Letters : Kind::Separator;
    }

    static Run first(std::u32string_view text)
    {
        const Kind kind = kindOf(text.front());
        const auto end = std::find_if(text.begin(), text.end(), [kind](char32_t p) { return kindOf(p) != kind; });
        return {kind, text.substr(0, static_cast<std::size_t>(end - text.begin()))};
    }
};

Result<PinyinReader> PinyinReader::create()
{
    // As "Han-Latin/Names; Latin-ASCII; Lower()", but the two dots of ü stay: the reader spells it in several ways.
    constexpr const char* name = "Han-Latin/Names; NFD; [[:Mn:]-[\\u0308]] Remove; NFC; Lower()";
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> transliterator{
        icu::Transliterator::createInstance(icu::UnicodeString{name, -1, US_INV}, UTRANS_FORWARD, status)};
    if (U_FAILURE(status) || transliterator == nullptr) {
        return fail(conversionMissing, {name});
    }
    Result<ChineseFolder> folder = ChineseFolder::create();
    if (!folder) {
        return fail(std::move(folder).error());
    }
    return PinyinReader{std::move(transliterator), *std::move(folder)};
}

PinyinReader::PinyinReader(std::unique_ptr<icu::Transliterator> transliterator, ChineseFolder folder)
    : m_transliterator(std::move(transliterator)), m_folder(std::move(folder))
{}

PinyinReader::PinyinReader(PinyinReader&&) noexcept = default;
PinyinReader& PinyinReader::operator=(PinyinReader&&) noexcept = default;
PinyinReader::~PinyinReader() = default;

PinyinName PinyinReader::read(std::string_view name)
{
    const std::u32string points = toCodePoints(toHalfWidth(name));
    std::vector<PinyinName::Syllable> syllables;
    std::size_t surnameSyllables = 0;
    for (std::u32string_view rest{points}; !rest.empty();) {
        const Run run = Run::first(rest);
        rest.remove_prefix(run.text.size());
        if (run.kind != Run::Kind::Separator) {
            readRun(run, syllables, surnameSyllables);
        }
    }
    return PinyinName{std::move(syllables), surnameSyllables};
}

void PinyinReader::readRun(const Run& run, std::vector<PinyinName::Syllable>& syllables, std::size_t& surnameSyllables)
{
    const bool isFirst = syllables.empty();
    if (run.kind != Run::Kind::Chinese) {
        std::string spelling = latin(run.text);
        std::replace(spelling.begin(), spelling.end(), ' ', '-');
        syllables.push_back({std::move(spelling)});
        surnameSyllables = isFirst ? 1 : surnameSyllables;
        return;
    }

    std::u32string_view rest = run.text;
    if (rest.size() > 1 && rest.size() <= 3 && isFamiliarPrefix(rest.front())) {
        syllables.push_back(readingsOf(rest.front()).given);
        rest.remove_prefix(1);
    }
    const std::u32string pair = toCodePoints(m_folder.toSimplified(fromCodePoints(rest.substr(0, 2))));
    const std::vector<std::string_view> compound = pinyinWords(compoundSurname(pair));
    for (std::size_t index = 0; index < rest.size(); ++index) {
        const Readings& readings = readingsOf(rest[index]);
        PinyinName::Syllable syllable;
        if (index < compound.size()) {
            addReading(syllable, compound[index]);
        }
        for (const std::string& reading : index == 0 ? readings.surname : readings.given) {
            addUnique(syllable, reading);
        }
        syllables.push_back(std::move(syllable));
    }
    if (isFirst) {
        surnameSyllables = syllables.size() - rest.size() + std::max<std::size_t>(compound.size(), 1);
    }
}

const PinyinReader::Readings& PinyinReader::readingsOf(char32_t character)
{
    const auto known = m_known.find(character);
    if (known != m_known.end()) {
        return known->second;
    }
    const std::u32string_view alone{&character, 1};
    const std::u32string simplified = toCodePoints(m_folder.toSimplified(fromCodePoints(alone)));
    const CharacterReadings tabled = tabledReadings(simplified.size() == 1 ? simplified[0] : character);

    Readings readings;
    const std::string given = latin(std::u32string{standInSurname, character});
    addReading(readings.given, std::string_view{given}.substr(given.rfind(' ') + 1));
    addReadings(readings.given, tabled.others);

    addReadings(readings.surname, tabled.asSurname);
    addReading(readings.surname, latin(alone));
    for (const std::string& reading : readings.given) {
        addUnique(readings.surname, reading);
    }
    return m_known.emplace(character, std::move(readings)).first->second;
}

std::string PinyinReader::latin(std::u32string_view text) const
{
    auto letters = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                                 static_cast<std::int32_t>(text.size()));
    m_transliterator->transliterate(letters);
    letters.findAndReplace(icu::UnicodeString{UChar32{0xFC}}, icu::UnicodeString{UChar32{'v'}});
    letters.trim();
    std::string spelling;
    letters.toUTF8String(spelling);
    return spelling;
}

} // namespace frontdesk
