#pragma once

#include "XlsxMaker.h"

#include <string>
#include <vector>

namespace frontdesk {

/// A Word file with this inside <w:body>.
inline std::string docxOf(const std::string& body, const std::string& numbering = {})
{
    const std::string start = R"(<?xml version="1.0" encoding="UTF-8"?><w:)";
    const std::string space = R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)";
    std::map<std::string, std::string> parts{
        {"word/document.xml", start + "document" + space + "<w:body>" + body + "</w:body></w:document>"}};
    if (!numbering.empty()) {
        parts["word/numbering.xml"] = start + "numbering" + space + numbering + "</w:numbering>";
    }
    return zipOf(parts);
}

/// A paragraph; with a list's number and level where it is in one.
inline std::string wordParagraph(const std::string& text, int list = 0, int level = 0)
{
    const std::string number = list == 0
                                   ? std::string{}
                                   : "<w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(level) +
                                         "\"/><w:numId w:val=\"" + std::to_string(list) + "\"/></w:numPr></w:pPr>";
    return "<w:p>" + number + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

/// A PDF with a page for each text: every character is a glyph of its own that names the character it stands for.
inline std::string pdfOf(const std::vector<std::u32string>& pages)
{
    const auto hex = [](unsigned number) {
        constexpr char digits[] = "0123456789ABCDEF";
        std::string text;
        for (int shift = 12; shift >= 0; shift -= 4) {
            text += digits[number >> static_cast<unsigned>(shift) & 15U];
        }
        return text;
    };
    std::vector<std::string> objects;
    std::string kids;
    std::vector<std::string> contents;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        std::string stream = "BT /F1 12 Tf 40 780 Td 16 TL\n";
        for (const char32_t point : pages[page]) {
            stream += point == U'\n' ? "T*\n" : "<" + hex(static_cast<unsigned>(point)) + "> Tj\n";
        }
        contents.push_back(pages[page].empty() ? std::string{"0 0 100 100 re f\n"} : stream + "ET\n");
        kids += std::to_string(6 + page * 2) + " 0 R ";
    }
    const std::string map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
                            "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                            "1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap end end\n";
    objects.push_back("<< /Type /Catalog /Pages 2 0 R >>");
    objects.push_back("<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>");
    objects.push_back("<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [4 0 R] "
                      "/ToUnicode 5 0 R >>");
    objects.push_back(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering "
        "(Identity) /Supplement 0 >> /DW 1000 >>");
    objects.push_back("<< /Length " + std::to_string(map.size()) + " >>\nstream\n" + map + "endstream");
    for (std::size_t page = 0; page < pages.size(); ++page) {
        objects.push_back(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents " +
            std::to_string(7 + page * 2) + " 0 R >>");
        objects.push_back("<< /Length " + std::to_string(contents[page].size()) + " >>\nstream\n" + contents[page] +
                          "endstream");
    }
    std::string file = "%PDF-1.4\n";
    std::string table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        std::string offset = std::to_string(file.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string start = std::to_string(file.size());
    return file + "xref\n0 " + std::to_string(objects.size() + 1) + '\n' + table + "trailer << /Size " +
           std::to_string(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace frontdesk
