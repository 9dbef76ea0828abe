#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <string>

namespace frontdesk {

/// Has LibreOffice turn old and foreign documents (.doc, .wps, .rtf, .odt) into .docx, in a process of its own with a
/// profile of its own, so that an open LibreOffice is not disturbed. Ends it when it takes too long.
class OfficeConverter {
public:
    /// @param program empty: the one that is found on this machine
    explicit OfficeConverter(QString program = {}, int milliseconds = 60'000)
        : m_program(std::move(program)), m_milliseconds(milliseconds)
    {}
    /// The .docx file's bytes. @param suffix with its dot, which LibreOffice goes by
    /// @error manual.needs_conversion (no LibreOffice here: save as .docx), manual.conversion_failed
    [[nodiscard]] Result<QByteArray> toDocx(const QByteArray& bytes, const QString& suffix,
                                            const std::string& source) const;

private:
    QString m_program;
    int m_milliseconds;
};

} // namespace frontdesk
