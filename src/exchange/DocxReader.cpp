#include "exchange/DocxReader.h"

#include "exchange/DocxNumbering.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/ParagraphText.h"
#include "exchange/TableLimits.h"
#include "exchange/ZipParts.h"

#include <QXmlStreamReader>

namespace frontdesk {

namespace {

constexpr std::size_t mostText = std::size_t{32} * 1024 * 1024;

/// Goes through the body once.
class DocxWalker {
public:
    explicit DocxWalker(DocxNumbering numbering) : m_numbering(std::move(numbering)) {}

    void enter(QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (name == QLatin1String("del") || name == QLatin1String("moveFrom") || name == QLatin1String("Fallback") ||
            name == QLatin1String("instrText") || name == QLatin1String("rt")) {
            xml.skipCurrentElement();
        } else if (name == QLatin1String("p")) {
            m_list = -1;
            m_level = 0;
            m_marked = false;
        } else if (name == QLatin1String("numId")) {
            m_list = valueOf(xml).toInt();
        } else if (name == QLatin1String("ilvl")) {
            m_level = valueOf(xml).toInt();
        } else if (name == QLatin1String("t")) {
            beginWords();
            m_text.add(xml.readElementText(QXmlStreamReader::SkipChildElements).toStdString());
        } else if (name == QLatin1String("tab")) {
            m_text.add(" ");
        } else if (name == QLatin1String("br") || name == QLatin1String("cr")) {
            m_text.breakLine();
        } else if (name == QLatin1String("tr") && ++m_rows == 1) {
            m_text.beginRow();
        } else if (name == QLatin1String("tc") && m_rows == 1) {
            m_text.cell();
        }
    }

    void leave(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (name == QLatin1String("p")) {
            m_text.breakLine();
        } else if (name == QLatin1String("tr") && m_rows > 0 && --m_rows == 0) {
            m_text.endRow();
        }
    }

    [[nodiscard]] bool tooLong() const { return m_text.size() > mostText; }
    [[nodiscard]] std::string take() { return m_text.take(); }

private:
    static QString valueOf(const QXmlStreamReader& xml)
    {
        for (const QXmlStreamAttribute& one : xml.attributes()) {
            if (one.name() == QLatin1String("val")) {
                return one.value().toString();
            }
        }
        return {};
    }

    /// The number is counted when the first words come: an empty paragraph shows none.
    void beginWords()
    {
        if (!m_marked && m_list > 0) {
            m_text.mark(m_numbering.next(m_list, m_level));
        }
        m_marked = true;
    }

    DocxNumbering m_numbering;
    ParagraphText m_text;
    int m_list = -1;
    int m_level = 0;
    int m_rows = 0; ///< tables may stand in tables; only the outer one has rows
    bool m_marked = false;
};

} // namespace

Result<std::string> DocxReader::read(std::string_view bytes, const std::string& source)
{
    const TableLimits limits{};
    auto parts = ZipParts::open(bytes, source, limits);
    if (!parts) {
        return fail(parts.error());
    }
    if (parts->anyEncrypted()) {
        return fail(fileEncrypted, {source});
    }
    const std::string name = "word/document.xml";
    if (!parts->has(name)) {
        return fail(manualUnknownKind, {source});
    }
    auto numbering = DocxNumbering::read(*parts);
    if (!numbering) {
        return fail(numbering.error());
    }
    auto part = parts->part(name);
    if (!part) {
        return fail(part.error());
    }
    DocxWalker walker{std::move(*numbering)};
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return fail(fileDamaged, {source, name}); // no such file has one; entities could swell
        }
        if (token == QXmlStreamReader::StartElement) {
            walker.enter(xml);
        } else if (token == QXmlStreamReader::EndElement) {
            walker.leave(xml);
        }
        if (walker.tooLong()) {
            return fail(fileSwells, {source});
        }
    }
    if (xml.hasError()) {
        return fail(parts->troubleWith(**part, name));
    }
    return parts->finished(**part).map([&] { return walker.take(); });
}

} // namespace frontdesk
