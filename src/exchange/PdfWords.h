#pragma once

#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QString>

namespace frontdesk {

/// Makes the words of a PDF those that were written. Qt names each glyph in it by the first character that the font
/// draws with it: in the fonts of Chinese that is often a radical (U+2F00 ...) in place of the character that looks the
/// same, and a tab in place of a blank; then nothing is found in the file, and what is copied from it is nonsense.
class PdfWords {
public:
    /// @param font that the words are drawn with; @param words every character that is drawn
    PdfWords(const QFont& font, const QString& words);

    /// Changes the names of glyphs where they stand; the file stays as long as it is.
    void mend(QByteArray& pdf) const;

private:
    QHash<QByteArray, QByteArray> m_proper; ///< four hexadecimal digits each: what Qt writes, what is meant
};

} // namespace frontdesk
