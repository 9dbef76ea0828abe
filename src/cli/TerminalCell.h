#pragma once

#include <QString>
#include <string>

namespace frontdesk {

/// A text on one line of so many cells of a terminal, filled up with blanks; what does not fit ends in dots. What could
/// move the cursor becomes a blank: names and notes are other people's texts. @param width 0: as long as it is
[[nodiscard]] std::string shownCell(const QString& text, int width);

} // namespace frontdesk
