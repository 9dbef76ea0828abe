#pragma once

#include <string>
#include <string_view>

namespace frontdesk {

/// What the number format of a cell makes of its number.
enum class XlsxFormat {
    General,
    Percent,
    Padded, ///< "0000": leading zeros, as room numbers have
    Date,
    Time,
    DateTime,
    Elapsed, ///< [h]:mm: hours may pass 24
};

struct XlsxNumberFormat {
    XlsxFormat kind = XlsxFormat::General;
    int digits = 0; ///< of Padded
    bool operator==(const XlsxNumberFormat&) const = default;
};

/// The built-in formats, those of East Asian versions (27 to 36, 50 to 58) too. General for an unknown one.
/// Source: ECMA-376 part 1, 18.8.30.
[[nodiscard]] XlsxNumberFormat builtInFormat(int id);
/// A format's code, such as yyyy"-"mm"-"dd or 0.0%. Words in quotes, brackets and after a backslash do not count.
[[nodiscard]] XlsxNumberFormat formatOfCode(std::string_view code);

/// Days are counted from 1900 (with its wrong leap day) or from 1904.
enum class XlsxEpoch { From1900, From1904 };

/// A number as a person reads it in the sheet, in one way for every language: 2026-11-21, 08:30, 2026-11-21 08:30, 15%,
/// 0301, 13800138000. Seconds only where there are some. A number that is no day is shown as a number.
[[nodiscard]] std::string shownNumber(double number, const XlsxNumberFormat& format, XlsxEpoch epoch);

} // namespace frontdesk
