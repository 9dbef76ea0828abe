#include "rules/TomlDocument.h"

#include "base/LocalTime.h"
#include "base/Utf8.h"
#include "rules/PackReader.h"
#include "rules/TomlCut.h"
#include "rules/TomlWalk.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <optional>
#include <system_error>
#include <tuple>

// The settings hold for this file alone: nobody else may include the library.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 32
// Some of its assertions fail on texts that it then refuses properly ("[" at a line's end, "[}"): a wrong text must
// not end the program.
#define TOML_ASSERT(expr) static_cast<void>(0)
#include <toml++/toml.h>

namespace frontdesk {
namespace {

using Kind = TomlValue::Kind;

Error tomlErrorAt(ErrorCode code, std::vector<std::string> args, const std::string& file, int line, int column)
{
    return Error{code, std::move(args), Place{file, line, column}, {}};
}

/// Place of a byte in a text that is well-formed up to there.
Place placeOfByte(std::string_view text, std::size_t byte, const std::string& file)
{
    const std::string_view before = text.substr(0, byte);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const std::size_t column = codePointCount(before.substr(lineStart)) + 1;
    return Place{file, static_cast<int>(line), static_cast<int>(column)};
}

/// How many bytes the first code points take; the text is well-formed as far as they go.
std::size_t bytesOfCodePoints(std::string_view text, std::size_t points)
{
    std::size_t byte = 0;
    for (; points > 0 && byte < text.size(); --points) {
        const auto lead = static_cast<unsigned char>(text[byte]);
        byte += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
    return byte;
}

bool hasWideMark(std::string_view text)
{
    const std::string_view utf32Big{"\x00\x00\xFE\xFF", 4};
    return text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE") || text.starts_with(utf32Big);
}

/// Finds dotted keys with more parts than anyone writes. The library builds one table a part without a limit of its
/// own and would overflow the stack when it frees them, so they are refused before it sees them.
/// @return byte offset of the dot that is too many
std::optional<std::size_t> tooDeepKey(std::string_view text)
{
    int dots = 0;
    for (TomlWalk walk{text}; !walk.atEnd();) {
        if (walk.skipQuiet()) {
            continue;
        }
        const char c = text[walk.at()];
        if (c == '.' && ++dots >= TomlDocument::mostKeyParts) {
            return walk.at();
        }
        if (c == '\n' || c == ',' || c == '=' || c == '[' || c == ']' || c == '{' || c == '}') {
            dots = 0;
        }
        walk.next();
    }
    return std::nullopt;
}

/// Fills a value where it stands: a tree of these is moved about for nothing otherwise. Takes the texts of the node.
/// @param linesBefore of the text, when the node is of its second half
void fillTomlTree(TomlValue& value, toml::node& node, int linesBefore)
{
    value.line = static_cast<int>(node.source().begin.line) + linesBefore;
    value.column = static_cast<int>(node.source().begin.column);
    if (toml::table* table = node.as_table()) {
        value.kind = Kind::Table;
        std::vector<std::pair<const toml::key*, toml::node*>> members;
        members.reserve(table->size());
        for (auto&& [key, child] : *table) {
            members.emplace_back(&key, &child);
        }
        std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) {
            const toml::source_position& left = a.first->source().begin;
            const toml::source_position& right = b.first->source().begin;
            return std::tie(left.line, left.column) < std::tie(right.line, right.column);
        });
        value.children.reserve(members.size());
        for (const auto& [key, child] : members) {
            TomlValue& member = value.children.emplace_back();
            member.key = std::string{key->str()};
            member.keyLine = static_cast<int>(key->source().begin.line) + linesBefore;
            member.keyColumn = static_cast<int>(key->source().begin.column);
            fillTomlTree(member, *child, linesBefore);
        }
    } else if (toml::array* array = node.as_array()) {
        value.kind = Kind::Array;
        value.children.reserve(array->size());
        for (toml::node& item : *array) {
            fillTomlTree(value.children.emplace_back(), item, linesBefore);
        }
    } else if (auto* text = node.as_string()) {
        value.kind = Kind::Text;
        value.text = std::move(text->get());
    } else if (const auto* number = node.as_integer()) {
        value.kind = Kind::Number;
        value.number = number->get();
    } else if (const auto* flag = node.as_boolean()) {
        value.kind = Kind::Flag;
        value.flag = flag->get();
    } else {
        value.kind = node.is_floating_point() ? Kind::Decimal : Kind::Date;
        if (const auto* date = node.as_date()) {
            const toml::date day = date->get();
            value.text = toIso(std::chrono::year{day.year} / day.month / day.day);
        }
    }
}

std::optional<TomlValue> halfTree(std::string_view half, int linesBefore)
{
    toml::parse_result parsed = toml::parse(half);
    if (!parsed) {
        return std::nullopt;
    }
    TomlValue tree;
    fillTomlTree(tree, parsed.table(), linesBefore);
    return tree;
}

/// Puts the second half's members behind the first's. @return false when both have one of a name that is no list
bool joinHalves(TomlValue& first, TomlValue second, const TomlCut& cut)
{
    for (TomlValue& member : second.children) {
        const auto same = std::find_if(first.children.begin(), first.children.end(),
                                       [&](const TomlValue& mine) { return mine.key == member.key; });
        if (same == first.children.end()) {
            first.children.push_back(std::move(member));
        } else if (same->kind == Kind::Array && member.kind == Kind::Array && cut.listsBefore.contains(member.key)) {
            std::move(member.children.begin(), member.children.end(), std::back_inserter(same->children));
        } else {
            return false;
        }
    }
    return true;
}

/// A large text in two halves at once, which is most of the time that loading a large pack takes. Whatever does not fit
/// together is left to the reading of the whole, which also has the right words and places for what is wrong.
std::optional<TomlValue> readInHalves(std::string_view toml)
{
    const std::optional<TomlCut> cut = TomlCut::ofMiddle(toml);
    if (!cut) {
        return std::nullopt;
    }
    std::future<std::optional<TomlValue>> later;
    try {
        later = std::async(std::launch::async, [&] { return halfTree(toml.substr(cut->byte), cut->line); });
    } catch (const std::system_error&) {
        return std::nullopt; // no thread to be had
    }
    std::optional<TomlValue> first = halfTree(toml.substr(0, cut->byte), 0);
    std::optional<TomlValue> second = later.get();
    if (!first || !second || !joinHalves(*first, std::move(*second), *cut)) {
        return std::nullopt;
    }
    return first;
}

} // namespace

Result<TomlValue> TomlDocument::read(std::string_view toml, const std::string& fileName)
{
    if (toml.size() > mostBytes) {
        return fail(
            tomlErrorAt(packTooLarge, {std::to_string(toml.size()), std::to_string(mostBytes)}, fileName, 0, 0));
    }
    if (hasWideMark(toml)) {
        return fail(tomlErrorAt(packHasBom, {}, fileName, 1, 1));
    }
    const std::size_t skipped = toml.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    toml.remove_prefix(skipped);
    if (const auto point = firstIllFormed(toml)) {
        const std::size_t byte = bytesOfCodePoints(toml, *point);
        return fail(Error{packNotUtf8, {std::to_string(byte + skipped)}, placeOfByte(toml, byte, fileName), {}});
    }
    if (const auto dot = tooDeepKey(toml)) {
        return fail(Error{packSyntax,
                          {"key of more than " + std::to_string(mostKeyParts) + " parts"},
                          placeOfByte(toml, *dot, fileName),
                          {}});
    }
    if (std::optional<TomlValue> tree = readInHalves(toml)) {
        return std::move(*tree);
    }
    toml::parse_result parsed = toml::parse(toml);
    if (!parsed) {
        const toml::source_position at = parsed.error().source().begin;
        return fail(tomlErrorAt(packSyntax, {std::string{parsed.error().description()}}, fileName,
                                static_cast<int>(at.line), static_cast<int>(at.column)));
    }
    TomlValue tree;
    fillTomlTree(tree, parsed.table(), 0);
    return tree;
}

} // namespace frontdesk
