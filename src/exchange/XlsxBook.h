#pragma once

#include "base/Result.h"
#include "exchange/XlsxNumber.h"
#include "exchange/ZipParts.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

class QXmlStreamReader;

namespace frontdesk {

/// What all sheets of a spreadsheet file share. Source: ECMA-376 part 1 (18.2 workbook, 18.4 shared strings, 18.8
/// styles); names of elements are compared without their namespace, since the strict form has others.
struct XlsxBook {
    struct Sheet {
        std::string name;
        std::string part; ///< "xl/worksheets/sheet1.xml"
        bool hidden = false;
    };
    std::vector<Sheet> sheets = {}; ///< worksheets in their order
    XlsxEpoch epoch = XlsxEpoch::From1900;
    std::vector<std::string> strings = {};
    std::vector<XlsxNumberFormat> formats = {}; ///< by a cell's style

    /// @error file.damaged with the part, file.swells
    [[nodiscard]] static Result<XlsxBook> read(ZipParts& parts, const TableLimits& limits);
};

/// The text of a <si> or <is> element that was just entered; leaves at its end. Runs of a rich text are joined, how
/// something is pronounced (rPh) is left out, and _x000D_ stands for the character of that number.
[[nodiscard]] std::string xlsxText(QXmlStreamReader& xml);
[[nodiscard]] std::string withoutEscapes(std::string text);

} // namespace frontdesk
