#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace frontdesk {

/// The one text that a person reads of an error: what happened, what was kept, what to do; in the language of the
/// screen. A place in a file stands in front as file:line:column. An unknown code gives a general text with the code's
/// name.
[[nodiscard]] QString errorText(const Error& error);

/// One line for one problem of a form, gate or file.
[[nodiscard]] QString problemText(const Problem& problem);

/// All problems of an error, a line each.
[[nodiscard]] QStringList problemTexts(const Error& error);

/// Whether a code has a text of its own; tests ask this of every declared code.
[[nodiscard]] bool hasErrorText(ErrorCode code);

} // namespace frontdesk
