#pragma once

#include "base/Result.h"
#include "exchange/Sheet.h"

#include <QByteArray>
#include <QString>

namespace frontdesk {

/// Makes a PDF of a sheet; its words can be searched and copied. Wants a QGuiApplication for its fonts; callable from
/// every thread.
class SheetPdf {
public:
    [[nodiscard]] static QByteArray bytes(const Sheet& sheet);
    /// Either the whole file is written or nothing has changed. @error file.cannot_write
    [[nodiscard]] static Result<void> save(const QString& path, const Sheet& sheet);
};

} // namespace frontdesk
