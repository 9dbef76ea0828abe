#pragma once

#include "base/Result.h"
#include "base/TextEncoding.h"

#include <QString>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// A manual as running text, whatever file it came in.
struct ManualText {
    std::string text;     ///< UTF-8, a paragraph a line
    std::string encoding; ///< "UTF-8", "GB18030" …: of the file, or of what it holds
};

/// Reads the text of a manual: plain text in any encoding of base/TextEncoding, a saved web page, .docx, a PDF with
/// text in it, and what LibreOffice can turn into .docx where it is installed. What a file is is told by its content.
/// Callable from every thread; not meant for the GUI thread.
class ManualFile {
public:
    struct Choices {
        std::optional<TextEncoding> encoding = {}; ///< of a text or a web page; empty: told from its bytes
    };
    static constexpr std::size_t mostBytes = std::size_t{64} * 1024 * 1024;

    /// @error file.cannot_read, file.too_large, file.empty, and those of readBytes()
    [[nodiscard]] static Result<ManualText> read(const QString& path, const Choices& choices);
    /// @param source name of the file, for messages
    [[nodiscard]] static Result<ManualText> readBytes(std::string_view bytes, const std::string& source,
                                                      const Choices& choices);
};

} // namespace frontdesk
