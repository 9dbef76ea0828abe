#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

// Files from outside. Their place, where they have one, is a line and a column of a text, or a row of a sheet.
inline constexpr ErrorCode fileCannotRead{"file.cannot_read"};   ///< %1 name
inline constexpr ErrorCode fileCannotWrite{"file.cannot_write"}; ///< %1 name
inline constexpr ErrorCode fileTooLarge{"file.too_large"};       ///< %1 name, %2 most megabytes
inline constexpr ErrorCode fileEmpty{"file.empty"};              ///< %1 name
inline constexpr ErrorCode fileUnknownKind{"file.unknown_kind"}; ///< %1 name: neither a text nor a spreadsheet
/// %1 name: .xls, .et and the like, of before 2007
inline constexpr ErrorCode fileOldSpreadsheet{"file.old_spreadsheet"};
/// %1 name: .ods, .xlsb and the like
inline constexpr ErrorCode fileOtherSpreadsheet{"file.other_spreadsheet"};
/// %1 name: a web page under a spreadsheet's name, as many programs export it
inline constexpr ErrorCode fileWebPage{"file.web_page"};
inline constexpr ErrorCode fileEncrypted{"file.encrypted"};             ///< %1 name
inline constexpr ErrorCode fileDamaged{"file.damaged"};                 ///< %1 name, %2 which part of it
inline constexpr ErrorCode fileSwells{"file.swells"};                   ///< %1 name: far larger inside than outside
inline constexpr ErrorCode fileBadEncoding{"file.bad_encoding"};        ///< %1 encoding; the first place
inline constexpr ErrorCode fileTooManyRows{"file.too_many_rows"};       ///< %1 most rows
inline constexpr ErrorCode fileTooManyColumns{"file.too_many_columns"}; ///< %1 most columns
inline constexpr ErrorCode fileTooManyCells{"file.too_many_cells"};     ///< %1 most cells
inline constexpr ErrorCode fileCellTooLong{"file.cell_too_long"};       ///< %1 most bytes
inline constexpr ErrorCode fileNoSheet{"file.no_sheet"};                ///< %1 the sheet's name

// Manuals.
inline constexpr ErrorCode manualUnknownKind{"manual.unknown_kind"};    ///< %1 name: nothing that holds a manual's text
inline constexpr ErrorCode manualScanned{"manual.scanned"};             ///< %1 name: a PDF of pictures of pages
inline constexpr ErrorCode manualTooManyPages{"manual.too_many_pages"}; ///< %1 name, %2 most pages
/// %1 name: .doc, .wps, .rtf and the like, and no LibreOffice here to convert it
inline constexpr ErrorCode manualNeedsConversion{"manual.needs_conversion"};
inline constexpr ErrorCode manualConversionFailed{
    "manual.conversion_failed"}; ///< %1 name: LibreOffice could not read it

inline constexpr ErrorCode codeEmpty{"code.empty"};      ///< a QR code of nothing
inline constexpr ErrorCode codeTooLong{"code.too_long"}; ///< %1 most bytes

inline constexpr ErrorCode csvNul{"csv.nul"};                ///< a zero byte: this is no text
inline constexpr ErrorCode csvQuoteOpen{"csv.quote_open"};   ///< the place of the quote that never ends
inline constexpr ErrorCode csvAfterQuote{"csv.after_quote"}; ///< %1 what stands there, %2 the delimiter

inline constexpr std::array exchangeErrors{
    fileCannotRead,
    fileCannotWrite,
    fileTooLarge,
    fileEmpty,
    fileUnknownKind,
    fileOldSpreadsheet,
    fileOtherSpreadsheet,
    fileWebPage,
    fileEncrypted,
    fileDamaged,
    fileSwells,
    fileBadEncoding,
    fileTooManyRows,
    fileTooManyColumns,
    fileTooManyCells,
    manualUnknownKind,
    manualScanned,
    manualTooManyPages,
    manualNeedsConversion,
    manualConversionFailed,
    fileCellTooLong,
    fileNoSheet,
    codeEmpty,
    codeTooLong,
    csvNul,
    csvQuoteOpen,
    csvAfterQuote,
};

} // namespace frontdesk
