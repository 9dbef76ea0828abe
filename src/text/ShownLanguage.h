#pragma once

#include "rules/LocalText.h"

#include <QString>

namespace frontdesk {

/// The language of the screen: that of the installed translation. There is no other state behind it, so texts of
/// packs and texts of the program can never disagree. GUI thread (or the only thread of frontdeskctl).
[[nodiscard]] Language shownLanguage();

/// A text of a pack or the vocabulary in the language of the screen.
[[nodiscard]] QString shown(const LocalText& text);

/// UTF-8 of the domain to what Qt shows, and back.
[[nodiscard]] inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string fromQt(const QString& text) { return text.toStdString(); }

} // namespace frontdesk
