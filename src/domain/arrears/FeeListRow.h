#pragma once

#include "base/LocalTime.h"
#include "base/Money.h"
#include "base/PhoneNumber.h"
#include "domain/table/TableKind.h"
#include "domain/table/TableMapping.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
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

    /// FeeAccount::keyOf() of place and payer; empty: not read yet (FeeAccountKeys).
    std::string accountKey = {};
};

/// Which item of its account a row speaks of, without texts of its own: as FeeItem::key() says. What it was made of
/// must outlive it.
struct FeeItemName {
    std::string_view kind = {};
    std::string_view period = {};
    std::string_view bill = {};
    bool operator==(const FeeItemName&) const = default;

    /// The bill's number where there is one, else kind and time.
    [[nodiscard]] static FeeItemName of(std::string_view kind, std::string_view period, std::string_view bill)
    {
        return bill.empty() ? FeeItemName{.kind = kind, .period = period} : FeeItemName{.bill = bill};
    }
    [[nodiscard]] static FeeItemName of(const FeeListRow& row) { return of(row.kind, row.period, row.bill); }
    [[nodiscard]] std::size_t hash() const;
};

/// FeeAccount::keyOf() for rows one after another: rows of one room stand together, and its key is read once.
class FeeAccountKeys {
public:
    /// Sees to FeeListRow::accountKey.
    void fill(FeeListRow& row);

private:
    std::string m_place;
    std::string m_placeKey;
};

/// The room that a row names: "3" or building 3 in words, and "0301", are "3-0301"; a room that names its building
/// already stays.
[[nodiscard]] std::string feePlaceOf(const MappedRow& row);

/// Reads rows one after another. Rows of one room stand together in most lists: what was read of the room and of its
/// telephone number serves the next row as well.
class FeeListReader {
public:
    /// Reads a row and adds what is wrong with it to the problems; nothing then. What mapTable() says is said once
    /// more.
    [[nodiscard]] std::optional<FeeListRow> read(const MappedRow& row, std::vector<RowProblem>& problems);

private:
    [[nodiscard]] const std::string& placeOf(const MappedRow& row);

    std::string m_building;
    std::string m_room;
    std::string m_place;
    std::string m_phoneCell;
    std::optional<PhoneNumber> m_phone;
    FeeAccountKeys m_keys;
};

/// FeeListReader::read() of one row.
[[nodiscard]] std::optional<FeeListRow> readFeeListRow(const MappedRow& row, std::vector<RowProblem>& problems);

/// Rows that speak of the same item of the same account as an earlier one (fee.repeated_row). Sees to the rows' account
/// keys.
[[nodiscard]] std::vector<RowProblem> repeatedRows(std::vector<FeeListRow>& rows);

} // namespace frontdesk
