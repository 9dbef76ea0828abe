#include "exchange/XlsxBook.h"

#include "base/Utf8.h"
#include "exchange/ExchangeErrors.h"

#include <QXmlStreamReader>
#include <charconv>
#include <functional>
#include <map>
#include <optional>

namespace frontdesk {

namespace {

std::string attribute(const QXmlStreamReader& xml, QLatin1String name)
{
    for (const QXmlStreamAttribute& one : xml.attributes()) {
        if (one.name() == name) {
            return one.value().toString().toStdString();
        }
    }
    return {};
}

int numberFrom(const std::string& text, int otherwise)
{
    int number = otherwise;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    return status == std::errc{} && end == text.data() + text.size() ? number : otherwise;
}

/// Calls `entered` for each element of a part. @error file.damaged, file.swells, and what `entered` answers
Result<void> eachElement(ZipParts& parts, const std::string& name,
                         const std::function<Result<void>(QXmlStreamReader&)>& entered)
{
    auto part = parts.part(name);
    if (!part) {
        return fail(part.error());
    }
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return fail(fileDamaged, {parts.source(), name}); // no such file has one; entities could swell
        }
        if (token == QXmlStreamReader::StartElement) {
            if (auto done = entered(xml); !done) {
                return done;
            }
        }
    }
    if (xml.hasError()) {
        return fail(parts.troubleWith(**part, name));
    }
    return parts.finished(**part);
}

/// A part's target as the whole file names it.
std::string fullName(const std::string& folder, const std::string& target)
{
    if (target.starts_with('/')) {
        return target.substr(1);
    }
    std::string base = folder;
    std::string rest = target;
    while (rest.starts_with("../")) {
        rest.erase(0, 3);
        const std::size_t slash = base.size() < 2 ? std::string::npos : base.rfind('/', base.size() - 2);
        base.erase(slash == std::string::npos ? 0 : slash + 1);
    }
    return base + rest;
}

struct Relation {
    std::string kind; ///< the last word of its type: worksheet, styles, sharedStrings
    std::string part;
};
using Relations = std::map<std::string, Relation>;

Result<Relations> relationsOf(ZipParts& parts, const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string{} : part.substr(0, slash + 1);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    Relations relations;
    return eachElement(parts, name,
                       [&](const QXmlStreamReader& xml) -> Result<void> {
                           if (xml.name() == QLatin1String("Relationship")) {
                               const std::string type = attribute(xml, QLatin1String("Type"));
                               const std::size_t last = type.rfind('/');
                               relations[attribute(xml, QLatin1String("Id"))] = {
                                   last == std::string::npos ? type : type.substr(last + 1),
                                   fullName(folder, attribute(xml, QLatin1String("Target")))};
                           }
                           return {};
                       })
        .map([&] { return std::move(relations); });
}

Result<void> readStrings(ZipParts& parts, const std::string& name, XlsxBook& book, const TableLimits& limits)
{
    std::size_t bytes = 0;
    return eachElement(parts, name, [&](QXmlStreamReader& xml) -> Result<void> {
        if (xml.name() == QLatin1String("si")) {
            book.strings.push_back(xlsxText(xml));
            bytes += book.strings.back().size();
            if (book.strings.size() > limits.cells || bytes > limits.textBytes) {
                return fail(fileSwells, {parts.source()});
            }
        }
        return {};
    });
}

Result<void> readStyles(ZipParts& parts, const std::string& name, XlsxBook& book)
{
    constexpr std::size_t mostStyles = 65536;
    std::map<int, XlsxNumberFormat> codes;
    bool inCells = false;
    return eachElement(parts, name, [&](const QXmlStreamReader& xml) -> Result<void> {
        if (xml.name() == QLatin1String("numFmt") && codes.size() < mostStyles) {
            codes[numberFrom(attribute(xml, QLatin1String("numFmtId")), -1)] =
                formatOfCode(attribute(xml, QLatin1String("formatCode")));
        } else if (xml.name() == QLatin1String("cellXfs")) {
            inCells = true;
        } else if (xml.name() == QLatin1String("cellStyles") || xml.name() == QLatin1String("dxfs")) {
            inCells = false;
        } else if (xml.name() == QLatin1String("xf") && inCells && book.formats.size() < mostStyles) {
            const int id = numberFrom(attribute(xml, QLatin1String("numFmtId")), 0);
            const auto code = codes.find(id);
            book.formats.push_back(code == codes.end() ? builtInFormat(id) : code->second);
        }
        return {};
    });
}

Result<void> readSheets(ZipParts& parts, const std::string& name, const Relations& relations, XlsxBook& book)
{
    return eachElement(parts, name, [&](const QXmlStreamReader& xml) -> Result<void> {
        if (xml.name() == QLatin1String("workbookPr")) {
            const std::string from1904 = attribute(xml, QLatin1String("date1904"));
            book.epoch = from1904 == "1" || from1904 == "true" ? XlsxEpoch::From1904 : XlsxEpoch::From1900;
        } else if (xml.name() == QLatin1String("sheet")) {
            const auto relation = relations.find(attribute(xml, QLatin1String("id")));
            if (relation != relations.end() && relation->second.kind == "worksheet") {
                const std::string state = attribute(xml, QLatin1String("state"));
                book.sheets.push_back({attribute(xml, QLatin1String("name")), relation->second.part,
                                       state == "hidden" || state == "veryHidden"});
            }
        }
        return {};
    });
}

std::string workbookPart(ZipParts& parts)
{
    if (parts.has("_rels/.rels")) {
        if (const auto relations = relationsOf(parts, "")) {
            for (const auto& [id, relation] : *relations) {
                if (relation.kind == "officeDocument") {
                    return relation.part;
                }
            }
        }
    }
    return "xl/workbook.xml";
}

} // namespace

Result<XlsxBook> XlsxBook::read(ZipParts& parts, const TableLimits& limits)
{
    const std::string workbook = workbookPart(parts);
    const auto relations = relationsOf(parts, workbook);
    if (!relations) {
        return fail(relations.error());
    }
    XlsxBook book;
    if (auto done = readSheets(parts, workbook, *relations, book); !done) {
        return fail(done.error());
    }
    for (const auto& [id, relation] : *relations) {
        Result<void> done;
        if (relation.kind == "sharedStrings" && book.strings.empty()) {
            done = readStrings(parts, relation.part, book, limits);
        } else if (relation.kind == "styles" && book.formats.empty()) {
            done = readStyles(parts, relation.part, book);
        }
        if (!done) {
            return fail(done.error());
        }
    }
    return book;
}

std::string withoutEscapes(std::string text)
{
    constexpr std::size_t length = 7; // _x000D_
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        unsigned number = 0;
        const char* const digits = text.data() + at + 2;
        if (at + length <= text.size() && text[at + length - 1] == '_' &&
            std::from_chars(digits, digits + 4, number, 16).ptr == digits + 4) {
            text.replace(at, length, fromCodePoints(std::u32string(1, static_cast<char32_t>(number))));
        }
    }
    return text;
}

std::string xlsxText(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    int aside = 0; // depth at which a pronunciation began
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            inText = xml.name() == QLatin1String("t");
            if (aside == 0 && xml.name() == QLatin1String("rPh")) {
                aside = depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            inText = false;
            aside = aside == depth ? 0 : aside;
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (inText && aside == 0) {
                text += xml.text();
            }
            break;
        default:
            break;
        }
    }
    return withoutEscapes(text.toStdString());
}

} // namespace frontdesk
