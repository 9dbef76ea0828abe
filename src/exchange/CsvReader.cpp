#include "exchange/CsvReader.h"

#include "domain/table/TableErrors.h"
#include "exchange/CsvCutter.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/FormulaGuard.h"

#include <algorithm>
#include <map>

namespace frontdesk {

namespace {

constexpr std::string_view delimiters = ",;\t";

/// How evenly and into how many cells a delimiter cuts the first records: the width that most of them have, less one,
/// times the share that has it.
double evennessOf(std::string_view text, char delimiter, const TableLimits& limits)
{
    constexpr std::size_t enoughRecords = 20;
    CsvCutter cutter{text, delimiter, limits};
    std::map<std::size_t, std::size_t> widths;
    std::size_t records = 0;
    std::vector<std::string> cells;
    while (records < enoughRecords) {
        const auto more = cutter.next(cells);
        if (!more || !*more) {
            break;
        }
        if (!std::all_of(cells.begin(), cells.end(), isBlankCell)) {
            ++widths[cells.size()];
            ++records;
        }
    }
    const auto most = std::max_element(widths.begin(), widths.end(),
                                       [](const auto& one, const auto& other) { return one.second < other.second; });
    return most == widths.end() ? 0
                                : static_cast<double>(most->first - 1) * static_cast<double>(most->second) /
                                      static_cast<double>(records);
}

char guessDelimiter(std::string_view text, const TableLimits& limits)
{
    char best = delimiters.front();
    double bestScore = -1;
    for (const char delimiter : delimiters) {
        if (const double score = evennessOf(text, delimiter, limits); score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

/// "sep=;" in a line of its own before the table, which spreadsheets write and do not show. '\0' when there is none.
char takeNamedDelimiter(std::string_view& text)
{
    constexpr std::string_view word = "sep=";
    if (!text.starts_with(word) || text.size() <= word.size()) {
        return '\0';
    }
    const std::string_view rest = text.substr(word.size() + 1);
    const char delimiter = text[word.size()];
    if (delimiters.find(delimiter) == std::string_view::npos) {
        return '\0';
    }
    const std::size_t end = rest.starts_with("\r\n") ? 2 : rest.starts_with('\n') || rest.starts_with('\r') ? 1 : 0;
    if (end == 0) {
        return '\0';
    }
    text = rest.substr(end);
    return delimiter;
}

tl::unexpected<Error> inFile(Error error, const std::string& source, int linesBefore)
{
    if (error.place) {
        error.place->file = source;
        error.place->line += linesBefore;
    }
    return fail(std::move(error));
}

Result<std::string> readable(std::string_view bytes, const std::string& source, TextEncoding encoding)
{
    auto decoded = decodeText(bytes, encoding);
    if (!decoded) {
        return fail(decoded.error());
    }
    constexpr std::size_t fewLost = 5;
    constexpr std::size_t smallShare = 50;
    if (decoded->lost > fewLost && decoded->lost * smallShare > decoded->characters) {
        const std::size_t first = decoded->text.find("\xEF\xBF\xBD");
        return inFile(
            Error{fileBadEncoding, {std::string{nameOf(encoding)}}, CsvCutter::placeOf(decoded->text, first), {}},
            source, 0);
    }
    if (const std::size_t zero = decoded->text.find('\0'); zero != std::string::npos) {
        return inFile(Error{csvNul, {}, CsvCutter::placeOf(decoded->text, zero), {}}, source, 0);
    }
    return std::move(decoded->text);
}

} // namespace

Result<RawTable> CsvReader::read(std::string_view bytes, const std::string& source, const Choices& choices,
                                 const TableLimits& limits, const ReadProgress& progress)
{
    const TextEncoding encoding = choices.encoding.value_or(guessEncoding(bytes));
    const auto decoded = readable(bytes, source, encoding);
    if (!decoded) {
        return fail(decoded.error());
    }
    std::string_view text = *decoded;
    const char named = takeNamedDelimiter(text);
    const int linesBefore = named == '\0' ? 0 : 1;
    RawTable table{.source = source, .encoding = std::string{nameOf(encoding)}};
    table.delimiter = choices.delimiter != '\0' ? choices.delimiter
                      : named != '\0'           ? named
                                                : guessDelimiter(text, limits);
    CsvCutter cutter{text, table.delimiter, limits};
    std::vector<std::string> cells;
    std::size_t cellCount = 0;
    constexpr std::size_t tellEvery = 1024;
    for (std::size_t number = 1;; ++number) {
        const auto more = cutter.next(cells);
        if (!more) {
            return inFile(more.error(), source, linesBefore);
        }
        if (!*more) {
            break;
        }
        if (number % tellEvery == 0 && progress &&
            !progress(static_cast<int>(cutter.offset() * 100 / std::max<std::size_t>(text.size(), 1)))) {
            return fail(tableCancelled);
        }
        if (std::all_of(cells.begin(), cells.end(), isBlankCell)) {
            continue;
        }
        if (table.rows.size() == limits.rows) {
            return fail(fileTooManyRows, {std::to_string(limits.rows)});
        }
        cellCount += cells.size();
        if (cellCount > limits.cells) {
            return fail(fileTooManyCells, {std::to_string(limits.cells)});
        }
        for (std::string& cell : cells) {
            if (cell.starts_with('\'')) {
                cell = std::string{withoutFormulaGuard(cell)};
            }
        }
        table.rows.push_back({static_cast<int>(number), std::move(cells)});
        cells.clear();
    }
    if (table.rows.empty()) {
        return fail(tableEmpty, {source});
    }
    return table;
}

} // namespace frontdesk
