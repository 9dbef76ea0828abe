#include "domain/arrears/FeeListRow.h"

#include "base/Utf8.h"
#include "domain/FormReader.h"
#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeListDay.h"
#include "domain/directory/PlaceNumber.h"
#include "domain/table/RowReader.h"

#include <algorithm>
#include <unordered_map>

namespace frontdesk {

namespace {

/// Well-formed, without a control character, and with nothing blank around it.
bool isPlainText(std::string_view text)
{
    const auto isControl = [](char each) { return static_cast<unsigned char>(each) < 0x20 || each == 0x7F; };
    const bool mayHaveC1 = text.find('\xC2') != std::string_view::npos; // beyond ASCII, control characters begin so
    return !text.empty() && text.front() != ' ' && text.back() != ' ' && !mayHaveC1 &&
           std::none_of(text.begin(), text.end(), isControl) && !firstIllFormed(text);
}

/// Reads the cells of one row.
class FeeRowReader {
public:
    FeeRowReader(const MappedRow& row, std::vector<RowProblem>& problems)
        : m_row(row), m_problems(problems), m_before(problems.size())
    {}

    std::string required(std::string_view field, std::string_view typed, std::size_t most)
    {
        std::string text = this->text(field, typed, most);
        if (trimmed(typed).empty()) {
            problem(field, fieldRequired);
        }
        return text;
    }
    std::string text(std::string_view field, std::size_t most) { return text(field, m_row.get(field), most); }

    /// Lists put several numbers into one cell: the first one that is a number counts.
    std::optional<PhoneNumber> phone(std::string_view field)
    {
        const std::string& cell = m_row.get(field);
        if (cell.empty()) {
            return std::nullopt;
        }
        if (const auto whole = PhoneNumber::parse(cell)) {
            return *whole;
        }
        for (const std::string& part : partsOfCell(cell)) {
            if (const auto number = PhoneNumber::parse(part)) {
                return *number;
            }
        }
        problem(field, feeBadPhone, {cell});
        return std::nullopt;
    }

    std::optional<Money> amount(std::string_view field)
    {
        const std::string& cell = m_row.get(field);
        if (cell.empty()) {
            return std::nullopt;
        }
        const auto amount = Money::parseYuan(cell);
        if (!amount || amount->isNegative()) {
            problem(field, feeBadAmount, {cell});
            return std::nullopt;
        }
        return *amount;
    }

    void owed(FeeListRow& read)
    {
        const auto billed = amount("amount");
        const auto paid = amount("paid");
        const auto rest = amount("rest");
        if (!m_row.has("amount") && !m_row.has("rest")) {
            return problem("amount", fieldRequired);
        }
        read.isRest = (billed && paid) || rest;
        const Money left = billed && paid ? billed->minus(*paid).value_or(Money{}) : Money{};
        read.owed = billed && paid ? (left.isNegative() ? Money{} : left) : rest ? *rest : billed.value_or(Money{});
    }

    LocalDate day(std::string_view field)
    {
        const std::string& cell = m_row.get(field);
        if (cell.empty()) {
            problem(field, fieldRequired);
            return {};
        }
        const auto day = readListDay(cell);
        if (!day) {
            problem(field, feeBadDay, {cell});
        }
        return day.value_or(LocalDate{});
    }

    void problem(std::string_view field, const ErrorCode& code, std::vector<std::string> args = {})
    {
        m_problems.push_back({m_row.number, {std::string{field}, code, std::move(args)}});
    }

    [[nodiscard]] bool isSound()
    {
        for (const Problem& each : m_form.problems()) {
            m_problems.push_back({m_row.number, each});
        }
        return m_problems.size() == m_before;
    }

private:
    /// Cells are trimmed already, and nearly all of them are short and plain: those need no second look.
    std::string text(std::string_view field, std::string_view typed, std::size_t most)
    {
        return typed.size() <= most && isPlainText(typed) ? std::string{typed} : m_form.text(field, typed, most);
    }

    const MappedRow& m_row;
    std::vector<RowProblem>& m_problems;
    std::size_t m_before;
    FormReader m_form;
};

} // namespace

std::optional<FeeListRow> readFeeListRow(const MappedRow& row, std::vector<RowProblem>& problems)
{
    FeeRowReader reader{row, problems};
    FeeListRow read{.number = row.number};
    read.place = reader.required("room", feePlaceOf(row), mostPlaceNumber);
    read.payer = reader.text("payer", mostFeePayer);
    read.phone = reader.phone("phone");
    read.building = reader.text("building", mostPlaceNumber);
    read.steward = reader.text("steward", mostFeePayer);
    read.kind = reader.required("fee_kind", row.get("fee_kind"), mostFeePayer);
    read.period = reader.text("fee_period", mostFeePayer);
    read.bill = reader.text("bill", mostFeePayer);
    reader.owed(read);
    read.due = reader.day("due_on");
    return reader.isSound() ? std::optional{std::move(read)} : std::nullopt;
}

std::string feePlaceOf(const MappedRow& row)
{
    const std::string& room = row.get("room");
    const std::string building = PlaceNumber::read(row.get("building")).key;
    if (room.empty() || building.empty()) {
        return room;
    }
    const std::string named = PlaceNumber::read(room).building;
    const bool isNamed = named == building || named.starts_with(building + '-');
    return isNamed ? room : building + '-' + room;
}

std::string FeeAccountKeys::of(const FeeListRow& row)
{
    if (row.place != m_place || m_placeKey.empty()) {
        m_place = row.place;
        m_placeKey = FeeAccount::keyOf(row.place, {});
    }
    return m_placeKey + row.payer; // the payer stands last in a key
}

std::vector<RowProblem> repeatedRows(const std::vector<FeeListRow>& rows)
{
    std::vector<RowProblem> problems;
    std::unordered_map<std::string, int> seen;
    seen.reserve(rows.size());
    FeeAccountKeys keys;
    for (const FeeListRow& row : rows) {
        const auto [at, fresh] = seen.try_emplace(keys.of(row) + '\n' + row.itemKey(), row.number);
        if (!fresh) {
            problems.push_back({row.number, {"", feeRepeatedRow, {std::to_string(at->second)}}});
        }
    }
    return problems;
}

} // namespace frontdesk
