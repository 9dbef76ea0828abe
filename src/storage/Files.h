#pragma once

#include "base/Clock.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// The folder that a file stands in.
[[nodiscard]] std::string folderOf(const std::string& path);

/// "20261121-094130", in UTC: for the names of files that are kept.
[[nodiscard]] std::string fileStamp(UtcTime time);

/// A path that is free: the path itself, or with "-2", "-3" … before its ending.
[[nodiscard]] std::string freePath(const std::string& path);

/// Makes an empty file that its owner alone may read; what is there already, or cannot be made, stays as it is.
void createPrivately(const std::string& path);

/// Waits until a file, or a folder with the names in it, has reached the disk. False when that failed.
[[nodiscard]] bool syncToDisk(const std::string& path);

} // namespace frontdesk
