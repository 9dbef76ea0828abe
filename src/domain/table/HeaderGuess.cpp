#include "domain/table/HeaderGuess.h"

#include "base/Utf8.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace frontdesk {

namespace {

bool isLatinOrDigit(char32_t point)
{
    return (point >= U'0' && point <= U'9') || (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z');
}

/// Punctuation of Chinese texts that has no half-width form, and of texts in general.
bool isMark(char32_t point)
{
    return (point < 0x80 && !isLatinOrDigit(point)) || point == 0xB7 || (point >= 0x2000 && point <= 0x206F) ||
           (point >= 0x3001 && point <= 0x303F && point != 0x3005 && point != 0x3007) || isBlank(point);
}

/// Half-width, and without what stands in brackets: "phone (mobile)" asks for "phone".
std::string withoutBrackets(std::string_view cell)
{
    std::u32string kept;
    int depth = 0;
    for (const char32_t point : toCodePoints(toHalfWidth(cell))) {
        const bool opens = point == U'(' || point == U'[' || point == 0x3010;
        const bool closes = point == U')' || point == U']' || point == 0x3011;
        depth += opens ? 1 : 0;
        if (depth == 0) {
            kept.push_back(point);
        }
        depth -= closes && depth > 0 ? 1 : 0;
    }
    return fromCodePoints(kept);
}

/// Whether a header speaks of something besides other things; Latin words only as whole words.
bool contains(const std::string& word, const std::string& part)
{
    if (codePointCount(part) < 2) {
        return false;
    }
    const auto latinAt = [&](std::size_t at) {
        return at < word.size() && isLatinOrDigit(static_cast<unsigned char>(word[at]));
    };
    for (std::size_t at = word.find(part); at != std::string::npos; at = word.find(part, at + 1)) {
        const bool cutsBefore = at > 0 && latinAt(at) && latinAt(at - 1);
        const bool cutsAfter = latinAt(at + part.size() - 1) && latinAt(at + part.size());
        if (!cutsBefore && !cutsAfter) {
            return true;
        }
    }
    return false;
}

/// How well a column's header fits a field: first how, then by how long a word. Nothing below 1 fits.
struct HeaderFit {
    int how = 0; ///< 3 the very word, 2 without its brackets, 1 within other words
    std::size_t length = 0;
    auto operator<=>(const HeaderFit&) const = default;
};

/// By field.
using FieldWords = std::vector<std::vector<std::string>>;

/// The words of each field, as headerWord() makes them: once for all columns and rows that are looked at.
FieldWords headerWordsOf(const TableKind& kind)
{
    FieldWords words;
    for (const TableField& field : kind.fields) {
        std::vector<std::string>& its = words.emplace_back();
        its = {headerWord(field.title.zh), headerWord(field.title.en)};
        std::transform(field.headers.begin(), field.headers.end(), std::back_inserter(its), headerWord);
    }
    return words;
}

HeaderFit fitOf(const std::string& whole, const std::string& bare, const std::vector<std::string>& words)
{
    HeaderFit best;
    for (const std::string& word : words) {
        const int how = word.empty() ? 0 : word == whole ? 3 : word == bare ? 2 : contains(whole, word) ? 1 : 0;
        best = how > 0 ? std::max(best, HeaderFit{how, word.size()}) : best;
    }
    return best;
}

std::vector<std::string> fieldsOf(const std::vector<std::string>& header, const TableKind& kind,
                                  const FieldWords& words)
{
    struct Candidate {
        HeaderFit fit;
        std::size_t column;
        std::size_t field;
    };
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < header.size(); ++column) {
        const std::string whole = headerWord(header[column]);
        const std::string bare = headerWord(withoutBrackets(header[column]));
        for (std::size_t field = 0; field < words.size() && !whole.empty(); ++field) {
            if (const HeaderFit fit = fitOf(whole, bare, words[field]); fit.how > 0) {
                candidates.push_back({fit, column, field});
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& one, const Candidate& other) { return one.fit > other.fit; });
    std::vector<std::string> fields(header.size());
    std::vector<bool> given(kind.fields.size());
    for (const Candidate& candidate : candidates) {
        if (fields[candidate.column].empty() && !given[candidate.field]) {
            fields[candidate.column] = kind.fields[candidate.field].name;
            given[candidate.field] = true;
        }
    }
    return fields;
}

} // namespace

std::string headerWord(std::string_view cell)
{
    std::u32string word;
    bool apart = false;
    for (const char32_t point : toCodePoints(foldCase(toHalfWidth(cell)))) {
        if (isMark(point)) {
            apart = true;
            continue;
        }
        if (apart && !word.empty() && isLatinOrDigit(word.back()) && isLatinOrDigit(point)) {
            word.push_back(U' ');
        }
        apart = false;
        word.push_back(point);
    }
    return fromCodePoints(word);
}

std::vector<std::string> guessFields(const std::vector<std::string>& header, const TableKind& kind)
{
    return fieldsOf(header, kind, headerWordsOf(kind));
}

std::optional<std::size_t> guessHeader(const RawTable& table, const TableKind& kind)
{
    if (table.rows.empty()) {
        return std::nullopt;
    }
    const std::size_t rows = std::min(headerRowsLookedAt, table.rows.size());
    std::size_t widest = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        widest = std::max(widest, table.rows[row].cells.size());
    }
    std::size_t best = 0;
    const FieldWords words = headerWordsOf(kind);
    // Named fields first, then whether the row is as wide as the table.
    std::tuple<std::ptrdiff_t, bool> bestScore{-1, false};
    for (std::size_t row = 0; row < rows; ++row) {
        const std::vector<std::string>& cells = table.rows[row].cells;
        const std::vector<std::string> fields = fieldsOf(cells, kind, words);
        const auto named =
            std::count_if(fields.begin(), fields.end(), [](const std::string& field) { return !field.empty(); });
        if (const std::tuple<std::ptrdiff_t, bool> score{named, cells.size() == widest}; score > bestScore) {
            best = row;
            bestScore = score;
        }
    }
    return best;
}

} // namespace frontdesk
