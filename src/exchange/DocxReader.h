#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// Reads the running text of a .docx file: a paragraph a line with the number that Word shows before it, rows of tables
/// as ParagraphText has them. What was deleted under revision, headers, footers and notes are left out. Bounded as all
/// packed files are. Callable from every thread. Source: ECMA-376 part 1, 17.3 (paragraphs), 17.4 (tables), 17.9
/// (numbering).
class DocxReader {
public:
    /// @param source name of the file, for messages
    /// @error file.damaged, file.encrypted, file.swells, manual.unknown_kind (another zip file)
    [[nodiscard]] static Result<std::string> read(std::string_view bytes, const std::string& source);
};

} // namespace frontdesk
