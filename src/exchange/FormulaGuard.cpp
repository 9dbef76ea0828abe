#include "exchange/FormulaGuard.h"

#include <algorithm>

namespace frontdesk {

bool needsFormulaGuard(std::string_view cell)
{
    // Apostrophes that are there already need one more, or reading could not tell whose they are.
    const std::size_t first = std::min(cell.find_first_not_of('\''), cell.size());
    return first < cell.size() && std::string_view{"=+-@\t\r"}.find(cell[first]) != std::string_view::npos;
}

std::string formulaGuarded(std::string_view cell)
{
    return needsFormulaGuard(cell) ? '\'' + std::string{cell} : std::string{cell};
}

std::string_view withoutFormulaGuard(std::string_view cell)
{
    return cell.starts_with('\'') && needsFormulaGuard(cell) ? cell.substr(1) : cell;
}

} // namespace frontdesk
