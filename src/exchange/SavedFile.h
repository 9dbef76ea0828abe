#pragma once

#include "base/Result.h"

#include <QString>
#include <string_view>

namespace frontdesk {

/// Writes a file whole or not at all. Callable from every thread. @error file.cannot_write
[[nodiscard]] Result<void> saveFile(const QString& path, std::string_view bytes);

/// The path itself, or with a number where a file of that name is there already: nothing is ever written over.
[[nodiscard]] QString freePath(const QString& path);

} // namespace frontdesk
