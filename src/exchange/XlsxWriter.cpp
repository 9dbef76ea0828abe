#include "exchange/XlsxWriter.h"

#include "base/Utf8.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/FormulaGuard.h"

#include <QDir>
#include <QTemporaryFile>
#include <algorithm>
#include <set>
#include <xlsxwriter.h>

namespace frontdesk {

namespace {

constexpr std::size_t mostSheetName = 31;
constexpr std::uint8_t textFormat = 49; ///< "@" among the formats that every spreadsheet knows

/// "_x0041_" stands for a character in these files.
bool looksLikeEscape(std::u32string_view text)
{
    constexpr std::size_t length = 7;
    constexpr std::u32string_view hex = U"0123456789ABCDEFabcdef";
    return text.size() >= length && text[0] == U'_' && text[1] == U'x' && text[length - 1] == U'_' &&
           text.substr(2, 4).find_first_not_of(hex) == std::u32string_view::npos;
}

/// A text as a cell holds it, cut where a cell ends. What such a file cannot hold is left out.
std::string cellText(std::string_view text)
{
    std::u32string out;
    std::size_t count = 0;
    const std::u32string points = toCodePoints(text);
    for (std::size_t at = 0; at < points.size(); ++at) {
        const char32_t point = points[at];
        if ((point < 0x20 && point != U'\n' && point != U'\t') || point == 0xFFFE || point == 0xFFFF) {
            continue;
        }
        count += point > 0xFFFF ? 2 : 1; // a spreadsheet counts in UTF-16
        if (count > XlsxWriter::mostCell) {
            break;
        }
        if (looksLikeEscape(std::u32string_view{points}.substr(at))) {
            out += U"_x005F"; // else the spreadsheet would read a character into it
        }
        out += point;
    }
    return fromCodePoints(out);
}

bool isWholeNumber(std::string_view cell)
{
    constexpr std::size_t mostDigits = 15; // more are not exact in a spreadsheet
    const std::string_view digits = cell.starts_with('-') ? cell.substr(1) : cell;
    return !digits.empty() && digits.size() <= mostDigits &&
           digits.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A name as sheets may have: no signs of a path, not too long, none twice.
std::string sheetName(const std::string& title, std::set<std::string>& taken)
{
    std::u32string plain;
    for (const char32_t point : toCodePoints(title)) {
        constexpr std::u32string_view forbidden = U":\\/?*[]'";
        plain += forbidden.find(point) == std::u32string_view::npos ? point : U' ';
    }
    std::string name = trimmed(fromCodePoints(std::u32string_view{plain}.substr(0, mostSheetName)));
    for (int number = 2; name.empty() || !taken.insert(foldCase(name)).second; ++number) {
        const std::string tail = ' ' + std::to_string(number);
        name = fromCodePoints(std::u32string_view{plain}.substr(0, mostSheetName - tail.size())) + tail;
    }
    return name;
}

/// One book while it is written.
class XlsxBookFile {
public:
    explicit XlsxBookFile(const QString& path)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE; // rows go to the disk as they come
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (m_book != nullptr) {
            m_title = workbook_add_format(m_book);
            format_set_bold(m_title);
            m_text = workbook_add_format(m_book);
            format_set_num_format_index(m_text, textFormat);
        }
    }
    XlsxBookFile(const XlsxBookFile&) = delete;
    XlsxBookFile& operator=(const XlsxBookFile&) = delete;
    ~XlsxBookFile() { (void)close(); }

    /// False when something could not be written.
    [[nodiscard]] bool add(const OutTable& table)
    {
        const std::string name = sheetName(table.title, m_names);
        lxw_worksheet* const sheet =
            m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, cellText(name).c_str());
        if (sheet == nullptr) {
            return false;
        }
        worksheet_freeze_panes(sheet, 1, 0);
        bool sound = true;
        lxw_col_t column = 0;
        for (const OutColumn& each : table.columns) {
            sound = worksheet_set_column(sheet, column, column, each.width, nullptr) == LXW_NO_ERROR && sound;
            sound = write(sheet, 0, column, each.title, m_title) && sound;
            ++column;
        }
        lxw_row_t row = 0;
        for (const auto& cells : table.rows) {
            ++row;
            for (column = 0; column < cells.size(); ++column) {
                const std::string& cell = cells[column];
                const bool number = column < table.columns.size() && table.columns[column].number;
                if (number && isWholeNumber(cell)) {
                    sound =
                        worksheet_write_number(sheet, row, column, std::stod(cell), nullptr) == LXW_NO_ERROR && sound;
                } else if (!cell.empty()) {
                    sound = write(sheet, row, column, cell, needsFormulaGuard(cell) ? m_text : nullptr) && sound;
                }
            }
        }
        if (!table.note.empty()) {
            constexpr int apart = 2;
            sound = write(sheet, row + apart, 0, table.note, m_text) && sound;
        }
        return sound;
    }
    /// Writes the file. @return false when that did not work
    [[nodiscard]] bool close()
    {
        lxw_workbook* const book = std::exchange(m_book, nullptr);
        return book != nullptr && workbook_close(book) == LXW_NO_ERROR;
    }

private:
    static bool write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text,
                      lxw_format* format)
    {
        return worksheet_write_string(sheet, row, column, cellText(text).c_str(), format) == LXW_NO_ERROR;
    }

    lxw_workbook* m_book = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_text = nullptr;
    std::set<std::string> m_names;
};

} // namespace

Result<std::string> XlsxWriter::bytesOf(const std::vector<OutTable>& tables)
{
    const Error refused{.code = fileCannotWrite, .args = {"xlsx"}};
    const bool tooLong =
        std::any_of(tables.begin(), tables.end(), [](const OutTable& table) { return table.rows.size() > mostRows; });
    QTemporaryFile file(QDir::temp().filePath(QStringLiteral("frontdesk-XXXXXX.xlsx")));
    if (tooLong || !file.open()) {
        return fail(refused);
    }
    {
        XlsxBookFile book(file.fileName());
        const bool sound =
            std::all_of(tables.begin(), tables.end(), [&](const OutTable& each) { return book.add(each); });
        if (!book.close() || !sound) {
            return fail(refused);
        }
    }
    std::string bytes = file.readAll().toStdString(); // the library wrote into the same file
    if (bytes.empty()) {
        return fail(refused);
    }
    return bytes;
}

} // namespace frontdesk
