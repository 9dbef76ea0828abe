#pragma once

#include "base/LocalTime.h"
#include "base/Money.h"
#include "base/PhoneNumber.h"
#include "domain/table/TableKind.h"
#include "domain/table/TableMapping.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// One row of finance's list ("fees" in resources/table-fields.toml), read and found sound by itself.
struct FeeListRow {
    int number = 0; ///< TableRow::number
    std::string place = {};
    std::string payer = {};
    std::string building = {}; ///< what a list leaves empty keeps its value
    std::string steward = {};
    std::optional<PhoneNumber> phone = {};
    std::string kind = {};
    std::string period = {};
    std::string bill = {};
    Money owed = {};     ///< by the list; zero: finance has its money
    bool isRest = false; ///< owed is what is left by finance's books; otherwise what was billed
    LocalDate due{};

    /// FeeItem::key() of the item that it speaks of.
    [[nodiscard]] std::string itemKey() const { return bill.empty() ? kind + '|' + period : '#' + bill; }
};

/// FeeAccount::keyOf() for rows one after another: rows of one room stand together, and its key is read once.
class FeeAccountKeys {
public:
    [[nodiscard]] std::string of(const FeeListRow& row);

private:
    std::string m_place;
    std::string m_placeKey;
};

/// The room that a row names: "3" or building 3 in words, and "0301", are "3-0301"; a room that names its building
/// already stays.
[[nodiscard]] std::string feePlaceOf(const MappedRow& row);

/// Reads a row and adds what is wrong with it to the problems; nothing then. What mapTable() says is said once more.
/// What is left is the billed amount less what was paid, where a list gives both; else its own column.
[[nodiscard]] std::optional<FeeListRow> readFeeListRow(const MappedRow& row, std::vector<RowProblem>& problems);

/// Rows that speak of one fee a second time (fee.repeated_row).
[[nodiscard]] std::vector<RowProblem> repeatedRows(const std::vector<FeeListRow>& rows);

} // namespace frontdesk
