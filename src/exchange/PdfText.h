#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// Reads the text of a PDF, in the order in which it was written into it. Through poppler. Callable from every thread.
class PdfText {
public:
    /// @param source name of the file, for messages
    /// @error file.damaged, file.encrypted, manual.scanned (pictures of pages), manual.too_many_pages
    [[nodiscard]] static Result<std::string> read(std::string_view bytes, const std::string& source);
};

} // namespace frontdesk
