#pragma once

#include <QString>

namespace frontdesk {

/// For setToolTip(): words that people typed are shown as they are, never read as markup. Empty stays empty.
[[nodiscard]] inline QString plainToolTip(const QString& words)
{
    return words.isEmpty()
               ? QString()
               : QStringLiteral("<qt>") + words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// For texts of buttons: an ampersand that somebody typed is a character, not a mark of the shortcut.
[[nodiscard]] inline QString withoutMnemonic(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace frontdesk
