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

CsvReader::CsvReader(std::unique_ptr<const std::string> text, RawTable told, std::size_t from,
                     const TableLimits& limits, const ReadProgress& progress)
    : m_text(std::move(text)), m_told(std::move(told)), m_linesBefore(from == 0 ? 0 : 1), m_limits(limits),
      m_progress(progress), m_cutter(std::string_view{*m_text}.substr(from), m_told.delimiter, limits)
{}

Result<CsvReader> CsvReader::open(std::string_view bytes, const std::string& source, const Choices& choices,
                                  const TableLimits& limits, const ReadProgress& progress)
{
    const TextEncoding encoding = choices.encoding.value_or(guessEncoding(bytes));
    auto decoded = readable(bytes, source, encoding);
    if (!decoded) {
        return fail(decoded.error());
    }
    auto kept = std::make_unique<const std::string>(std::move(*decoded));
    std::string_view text = *kept;
    const char named = takeNamedDelimiter(text);
    RawTable told{.source = source, .encoding = std::string{nameOf(encoding)}};
    told.delimiter = choices.delimiter != '\0' ? choices.delimiter
                     : named != '\0'           ? named
                                               : guessDelimiter(text, limits);
    const std::size_t from = kept->size() - text.size();
    return CsvReader{std::move(kept), std::move(told), from, limits, progress};
}

Result<bool> CsvReader::next(TableRow& row)
{
    constexpr std::size_t tellEvery = 1024;
    for (;;) {
        const auto more = m_cutter.next(row.cells);
        if (!more) {
            return inFile(more.error(), m_told.source, m_linesBefore);
        }
        if (!*more) {
            return false;
        }
        ++m_records;
        if (m_records % tellEvery == 0 && m_progress &&
            !m_progress(static_cast<int>(m_cutter.offset() * 100 / std::max<std::size_t>(m_text->size(), 1)))) {
            return fail(tableCancelled);
        }
        if (!std::all_of(row.cells.begin(), row.cells.end(), isBlankCell)) {
            break;
        }
    }
    if (m_rows == m_limits.rows) {
        return fail(fileTooManyRows, {std::to_string(m_limits.rows)});
    }
    ++m_rows;
    m_cells += row.cells.size();
    if (m_cells > m_limits.cells) {
        return fail(fileTooManyCells, {std::to_string(m_limits.cells)});
    }
    for (std::string& cell : row.cells) {
        if (cell.starts_with('\'')) {
            cell = std::string{withoutFormulaGuard(cell)};
        }
    }
    row.number = static_cast<int>(m_records);
    return true;
}

std::size_t CsvReader::expectedRows() const
{
    const std::size_t read = m_cutter.offset();
    return read == 0 ? 0 : std::min(m_limits.rows, m_rows + (m_text->size() - read) * m_rows / read);
}

Result<RawTable> CsvReader::read(std::string_view bytes, const std::string& source, const Choices& choices,
                                 const TableLimits& limits, const ReadProgress& progress)
{
    auto reader = open(bytes, source, choices, limits, progress);
    if (!reader) {
        return fail(reader.error());
    }
    RawTable table = reader->told();
    for (TableRow row;;) {
        const auto more = reader->next(row);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) {
        return fail(tableEmpty, {source});
    }
    return table;
}

} // namespace frontdesk
