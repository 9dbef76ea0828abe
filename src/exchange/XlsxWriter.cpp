#include "exchange/XlsxWriter.h"

#include "base/Utf8.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/FormulaGuard.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <zip.h>

namespace frontdesk {

namespace {

constexpr const char* xmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr const char* mainSpace = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr const char* officeSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
// The styles of the cells, by their place in cellXfs.
constexpr const char* titleStyle = "1";
constexpr const char* quotedStyle = "2";
constexpr std::size_t mostSheetName = 31;

using Parts = std::vector<std::pair<std::string, std::string>>;

/// "_x0041_" stands for a character in these files.
bool looksLikeEscape(std::u32string_view text)
{
    constexpr std::size_t length = 7;
    constexpr std::u32string_view hex = U"0123456789ABCDEFabcdef";
    return text.size() >= length && text[0] == U'_' && text[1] == U'x' && text[length - 1] == U'_' &&
           text.substr(2, 4).find_first_not_of(hex) == std::u32string_view::npos;
}

/// A text within XML, cut where a cell ends. What XML cannot hold is left out.
std::string xmlText(std::string_view text)
{
    std::string out;
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
            out += "_x005F"; // else the spreadsheet would read a character into it
        }
        switch (point) {
        case U'&':
            out += "&amp;";
            break;
        case U'<':
            out += "&lt;";
            break;
        case U'>':
            out += "&gt;";
            break;
        case U'"':
            out += "&quot;";
            break;
        default:
            out += fromCodePoints({&point, 1});
        }
    }
    return out;
}

bool isWholeNumber(std::string_view cell)
{
    constexpr std::size_t mostDigits = 15; // more are not exact in a spreadsheet
    const std::string_view digits = cell.starts_with('-') ? cell.substr(1) : cell;
    return !digits.empty() && digits.size() <= mostDigits &&
           digits.find_first_not_of("0123456789") == std::string_view::npos;
}

void addTextCell(std::string& xml, std::string_view cell, const char* style)
{
    xml += "<c t=\"inlineStr\"";
    if (style != nullptr) {
        xml += std::string{" s=\""} + style + '"';
    }
    xml += "><is><t xml:space=\"preserve\">" + xmlText(cell) + "</t></is></c>";
}

std::string sheetXml(const OutTable& table)
{
    std::string xml = std::string{xmlHead} + "<worksheet" + mainSpace +
                      "><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                      "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>";
    int place = 0;
    for (const OutColumn& column : table.columns) {
        const std::string number = std::to_string(++place);
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + std::to_string(column.width) +
               "\" customWidth=\"1\"/>";
    }
    xml += "</cols><sheetData><row>";
    for (const OutColumn& column : table.columns) {
        addTextCell(xml, column.title, titleStyle);
    }
    xml += "</row>";
    for (const auto& row : table.rows) {
        xml += "<row>";
        for (std::size_t at = 0; at < row.size(); ++at) {
            const std::string& cell = row[at];
            const bool number = at < table.columns.size() && table.columns[at].number && isWholeNumber(cell);
            if (number) {
                xml += "<c><v>" + cell + "</v></c>";
            } else if (cell.empty()) {
                xml += "<c/>";
            } else {
                addTextCell(xml, cell, needsFormulaGuard(cell) ? quotedStyle : nullptr);
            }
        }
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
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

Parts partsOf(const std::vector<OutTable>& tables)
{
    std::string types =
        std::string{xmlHead} +
        R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
        R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        R"(<Default Extension="xml" ContentType="application/xml"/>)"
        R"(<Override PartName="/xl/workbook.xml" ContentType=")" +
        sheetType + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + sheetType +
        "styles+xml\"/>";
    std::string sheets;
    std::string relations = std::string{xmlHead} + "<Relationships xmlns=\"" + packageSpace + "\">";
    Parts parts;
    std::set<std::string> names;
    int number = 0;
    for (const OutTable& table : tables) {
        const std::string at = std::to_string(++number);
        const std::string path = "worksheets/sheet" + at + ".xml";
        types += "<Override PartName=\"/xl/" + path + "\" ContentType=\"" + sheetType + "worksheet+xml\"/>";
        sheets += "<sheet name=\"" + xmlText(sheetName(table.title, names)) + "\" sheetId=\"" + at + "\" r:id=\"rId" +
                  at + "\"/>";
        relations +=
            "<Relationship Id=\"rId" + at + "\" Type=\"" + officeSpace + "/worksheet\" Target=\"" + path + "\"/>";
        parts.emplace_back("xl/" + path, sheetXml(table));
    }
    relations += "<Relationship Id=\"rIdStyles\" Type=\"" + std::string{officeSpace} +
                 "/styles\" Target=\"styles.xml\"/></Relationships>";
    parts.emplace_back("[Content_Types].xml", types + "</Types>");
    parts.emplace_back("_rels/.rels", std::string{xmlHead} + "<Relationships xmlns=\"" + packageSpace +
                                          "\"><Relationship Id=\"rId1\" Type=\"" + officeSpace +
                                          "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.emplace_back("xl/workbook.xml", std::string{xmlHead} + "<workbook" + mainSpace + " xmlns:r=\"" + officeSpace +
                                              "\"><sheets>" + sheets + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", relations);
    parts.emplace_back(
        "xl/styles.xml",
        std::string{xmlHead} + "<styleSheet" + mainSpace +
            R"(><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>)"
            R"(<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>)"
            R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
            R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
            R"(<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
            R"(<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>)"
            R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs>)"
            R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)");
    return parts;
}

/// The parts as a zip file in memory; nothing when memory is short.
std::optional<std::string> zipped(const Parts& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (memory == nullptr) {
        return std::nullopt;
    }
    zip_source_keep(memory);
    zip_t* const archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        zip_source_free(memory);
        zip_source_free(memory);
        return std::nullopt;
    }
    bool sound = true;
    for (const auto& [name, bytes] : parts) {
        zip_source_t* const part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        if (part == nullptr || zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(part);
            sound = false;
        }
    }
    if (!sound || zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(memory);
        return std::nullopt;
    }
    std::string bytes;
    if (zip_source_open(memory) == 0) {
        zip_source_seek(memory, 0, SEEK_END);
        bytes.resize(static_cast<std::size_t>(std::max<zip_int64_t>(zip_source_tell(memory), 0)));
        zip_source_seek(memory, 0, SEEK_SET);
        sound = zip_source_read(memory, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size());
        zip_source_close(memory);
    }
    zip_source_free(memory);
    return sound && !bytes.empty() ? std::optional{std::move(bytes)} : std::nullopt;
}

} // namespace

Result<std::string> XlsxWriter::bytesOf(const std::vector<OutTable>& tables)
{
    const bool tooLong =
        std::any_of(tables.begin(), tables.end(), [](const OutTable& table) { return table.rows.size() > mostRows; });
    auto bytes = tooLong ? std::nullopt : zipped(partsOf(tables));
    if (!bytes) {
        return fail(fileCannotWrite, {"xlsx"});
    }
    return std::move(*bytes);
}

} // namespace frontdesk
