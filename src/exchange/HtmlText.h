#pragma once

#include <string>
#include <string_view>

namespace frontdesk {

/// The running text of a web page: a block a line, list items with their numbers, rows of tables with a colon behind a
/// short first cell. Scripts, styles, menus and forms are left out. Reads any text, however broken; linear.
[[nodiscard]] std::string textOfHtml(std::string_view html);

/// The encoding that the page names in its first bytes ("gb2312", "big5" …), lower case; empty when it names none.
[[nodiscard]] std::string charsetOfHtml(std::string_view bytes);

} // namespace frontdesk
