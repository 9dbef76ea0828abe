#pragma once

#include <cstring>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <zip.h>

namespace frontdesk {

/// A zip file in memory with the given parts.
inline std::string zipOf(const std::map<std::string, std::string>& parts, const std::string& password = {})
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(memory);
    zip_t* const archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        throw std::runtime_error("no zip file can be made");
    }
    for (const auto& [name, bytes] : parts) {
        zip_source_t* const part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), part, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
        if (!password.empty()) {
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password.c_str());
        }
    }
    if (zip_close(archive) != 0) {
        throw std::runtime_error("the zip file cannot be closed");
    }
    zip_source_open(memory);
    zip_source_seek(memory, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(memory)), '\0');
    zip_source_seek(memory, 0, SEEK_SET);
    zip_source_read(memory, bytes.data(), bytes.size());
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

/// The parts of a spreadsheet file, as far as a test changes them.
struct XlsxMaker {
    std::string sheet = {};                      ///< what stands within <sheetData>
    std::string afterSheet = {};                 ///< such as <mergeCells>
    std::string strings = {};                    ///< <si> elements
    std::string numberFormats = {};              ///< <numFmt> elements
    std::string styles = "<xf numFmtId=\"0\"/>"; ///< <xf> elements of the cells
    std::string workbookProperties = {};         ///< attributes of <workbookPr>
    std::string sheets = R"(<sheet name="Sheet1" sheetId="1" r:id="rId1"/>)";
    std::map<std::string, std::string> more = {}; ///< further parts, or others in place of ours

    [[nodiscard]] static std::string sheetPart(const std::string& rows, const std::string& after = {})
    {
        return R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" +
               rows + "</sheetData>" + after + "</worksheet>";
    }
    [[nodiscard]] std::map<std::string, std::string> parts() const
    {
        const std::string xml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
        const std::string main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
        const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const std::string relations =
            R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
        std::map<std::string, std::string> all{
            {"[Content_Types].xml", xml + "<Types/>"},
            {"_rels/.rels", xml + relations + R"(<Relationship Id="rId1" Type=")" + office +
                                R"(/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
            {"xl/workbook.xml", xml + "<workbook" + main + " xmlns:r=\"" + office + "\"><workbookPr " +
                                    workbookProperties + "/><sheets>" + sheets + "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             xml + relations + R"(<Relationship Id="rId1" Type=")" + office +
                 R"(/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type=")" + office +
                 R"(/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type=")" + office +
                 R"(/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId8" Type=")" + office +
                 R"(/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId9" Type=")" + office +
                 R"(/styles" Target="styles.xml"/></Relationships>)"},
            {"xl/worksheets/sheet1.xml", sheetPart(sheet, afterSheet)},
            {"xl/sharedStrings.xml", xml + "<sst" + main + ">" + strings + "</sst>"},
            {"xl/styles.xml", xml + "<styleSheet" + main + "><numFmts>" + numberFormats +
                                  R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)" + styles +
                                  "</cellXfs></styleSheet>"},
        };
        for (const auto& [name, bytes] : more) {
            all.insert_or_assign(name, bytes);
        }
        return all;
    }
    [[nodiscard]] std::string bytes() const { return zipOf(parts()); }
};

} // namespace frontdesk
