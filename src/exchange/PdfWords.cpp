#include "exchange/PdfWords.h"

#include <QRawFont>
#include <QSet>

namespace frontdesk {

namespace {

constexpr char16_t firstIdeograph = 0x4E00; ///< what stands before it may be named in place of an ideograph
constexpr qsizetype hexDigits = 4;

QByteArray hexOf(char16_t point)
{
    return QByteArray::number(static_cast<uint>(point), 16).rightJustified(hexDigits, '0').toUpper();
}

} // namespace

PdfWords::PdfWords(const QFont& font, const QString& words)
{
    const QRawFont raw = QRawFont::fromFont(font);
    QHash<quint32, char16_t> firstOfGlyph;
    QString all;
    for (char16_t point = 1; point < firstIdeograph; ++point) {
        all.append(QChar(point));
    }
    const QList<quint32> glyphs = raw.glyphIndexesForString(all);
    if (glyphs.size() != all.size()) {
        return;
    }
    for (qsizetype at = 0; at < glyphs.size(); ++at) {
        if (glyphs[at] != 0 && !firstOfGlyph.contains(glyphs[at])) {
            firstOfGlyph.insert(glyphs[at], all[at].unicode());
        }
    }
    QSet<char16_t> written;
    for (const QChar letter : words) {
        if (!letter.isSurrogate()) {
            written.insert(letter.unicode());
        }
    }
    for (const char16_t point : std::as_const(written)) {
        const QList<quint32> glyph = raw.glyphIndexesForString(QString(QChar(point)));
        const char16_t named = glyph.size() == 1 ? firstOfGlyph.value(glyph.first(), 0) : char16_t{0};
        if (named != 0 && named != point && !written.contains(named)) {
            m_proper.insert(hexOf(named), hexOf(point));
        }
    }
}

void PdfWords::mend(QByteArray& pdf) const
{
    // "<from> <to> <name>" or "<from> <to> [<name> <name> ...]", a line each: the names are the third and on.
    static const QByteArray begins("beginbfrange\n");
    static const QByteArray ends("endbfrange");
    for (qsizetype at = pdf.indexOf(begins); at >= 0; at = pdf.indexOf(begins, at)) {
        at += begins.size();
        const qsizetype end = pdf.indexOf(ends, at);
        int token = 0;
        for (; at < end; ++at) {
            if (pdf[at] == '\n') {
                token = 0;
            } else if (pdf[at] == '<' && at + hexDigits + 1 < end && pdf[at + hexDigits + 1] == '>' && ++token > 2) {
                const auto proper = m_proper.constFind(pdf.mid(at + 1, hexDigits).toUpper());
                if (proper != m_proper.cend()) {
                    pdf.replace(at + 1, hexDigits, *proper);
                }
            }
        }
    }
}

} // namespace frontdesk
