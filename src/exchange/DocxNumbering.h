#pragma once

#include "base/Result.h"
#include "exchange/ZipParts.h"

#include <map>
#include <string>
#include <vector>

namespace frontdesk {

/// Counts the items of a Word file's lists: in the file a paragraph names its list and level only, and the number that
/// people see is made up while it is shown. Feed the paragraphs in their order.
class DocxNumbering {
public:
    /// Nothing to count where the file has no lists. @error file.damaged, file.swells
    [[nodiscard]] static Result<DocxNumbering> read(ZipParts& parts);
    /// "3. ", "(2) " …, empty for a list that is not known.
    [[nodiscard]] std::string next(int list, int level);

private:
    struct Level {
        std::string format = "decimal";
        std::string text = {}; ///< "%1." or "%1.%2"
        int start = 1;
    };
    [[nodiscard]] static std::string shown(int number, const std::string& format);
    std::map<int, std::map<int, Level>> m_levels; ///< by abstract list
    std::map<int, int> m_abstract;                ///< by list
    std::map<int, std::vector<int>> m_counts;     ///< by abstract list
};

} // namespace frontdesk
