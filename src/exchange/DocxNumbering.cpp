#include "exchange/DocxNumbering.h"

#include "base/Utf8.h"
#include "exchange/ExchangeErrors.h"

#include <QXmlStreamReader>
#include <array>

namespace frontdesk {

namespace {

constexpr int mostLevels = 9;

std::string valueOf(const QXmlStreamReader& xml, QLatin1String name)
{
    for (const QXmlStreamAttribute& one : xml.attributes()) {
        if (one.name() == name) {
            return one.value().toString().toStdString();
        }
    }
    return {};
}

int numberOf(const QXmlStreamReader& xml, QLatin1String name)
{
    return QString::fromStdString(valueOf(xml, name)).toInt();
}

/// Up to 99, as chapters are counted.
std::string chineseNumber(int number)
{
    constexpr std::array<char32_t, 11> numerals{0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
                                                0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341};
    if (number < 1 || number > 99) {
        return std::to_string(number);
    }
    std::u32string text;
    const int tens = number / 10;
    const int ones = number % 10;
    if (tens > 1) {
        text += numerals[static_cast<std::size_t>(tens)];
    }
    if (tens > 0) {
        text += numerals[10];
    }
    if (ones > 0) {
        text += numerals[static_cast<std::size_t>(ones)];
    }
    return fromCodePoints(text);
}

} // namespace

Result<DocxNumbering> DocxNumbering::read(ZipParts& parts)
{
    const std::string name = "word/numbering.xml";
    DocxNumbering numbering;
    if (!parts.has(name)) {
        return numbering;
    }
    auto part = parts.part(name);
    if (!part) {
        return fail(part.error());
    }
    QXmlStreamReader xml(part->get());
    int abstract = -1;
    int list = -1;
    Level* level = nullptr;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return fail(fileDamaged, {parts.source(), name});
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        const QStringView element = xml.name();
        if (element == QLatin1String("abstractNum")) {
            abstract = numberOf(xml, QLatin1String("abstractNumId"));
            level = nullptr;
        } else if (element == QLatin1String("lvl") && list < 0) {
            const int number = numberOf(xml, QLatin1String("ilvl"));
            level = number >= 0 && number < mostLevels ? &numbering.m_levels[abstract][number] : nullptr;
        } else if (element == QLatin1String("numFmt") && level != nullptr) {
            level->format = valueOf(xml, QLatin1String("val"));
        } else if (element == QLatin1String("lvlText") && level != nullptr) {
            level->text = valueOf(xml, QLatin1String("val"));
        } else if (element == QLatin1String("start") && level != nullptr) {
            level->start = numberOf(xml, QLatin1String("val"));
        } else if (element == QLatin1String("num")) {
            list = numberOf(xml, QLatin1String("numId"));
        } else if (element == QLatin1String("abstractNumId") && list >= 0) {
            numbering.m_abstract[list] = numberOf(xml, QLatin1String("val"));
        }
    }
    if (xml.hasError()) {
        return fail(parts.troubleWith(**part, name));
    }
    return parts.finished(**part).map([&] { return std::move(numbering); });
}

std::string DocxNumbering::shown(int number, const std::string& format)
{
    if (format.starts_with("chinese") || format.starts_with("ideograph") || format.starts_with("japanese") ||
        format.starts_with("taiwanese")) {
        return chineseNumber(number);
    }
    if ((format == "upperLetter" || format == "lowerLetter") && number >= 1 && number <= 26) {
        return std::string(1, static_cast<char>((format == "upperLetter" ? 'A' : 'a') + number - 1));
    }
    if (format.starts_with("decimalEnclosedCircle") && number >= 1 && number <= 20) {
        return fromCodePoints(std::u32string(1, static_cast<char32_t>(0x2460 + number - 1)));
    }
    return std::to_string(number);
}

std::string DocxNumbering::next(int list, int level)
{
    const auto abstract = m_abstract.find(list);
    if (abstract == m_abstract.end() || level < 0 || level >= mostLevels) {
        return {};
    }
    std::map<int, Level>& levels = m_levels[abstract->second];
    std::vector<int>& counts = m_counts[abstract->second];
    counts.resize(mostLevels, 0);
    const auto at = static_cast<std::size_t>(level);
    counts[at] = counts[at] == 0 ? levels[level].start : counts[at] + 1;
    for (std::size_t deeper = at + 1; deeper < counts.size(); ++deeper) {
        counts[deeper] = 0;
    }
    const Level& here = levels[level];
    if (here.format == "none" || here.text.empty()) {
        return {};
    }
    if (here.format == "bullet") {
        return "\u2022 ";
    }
    std::string text;
    for (std::size_t i = 0; i < here.text.size(); ++i) {
        const bool place =
            here.text[i] == '%' && i + 1 < here.text.size() && here.text[i + 1] >= '1' && here.text[i + 1] <= '9';
        if (!place) {
            text += here.text[i];
            continue;
        }
        const int which = here.text[++i] - '1';
        const int count = counts[static_cast<std::size_t>(which)];
        text += shown(count == 0 ? levels[which].start : count, levels[which].format);
    }
    return text + ' ';
}

} // namespace frontdesk
