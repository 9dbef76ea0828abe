#include "domain/arrears/FeeListRow.h"

#include "base/Utf8.h"
#include "domain/FormReader.h"
#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeListDay.h"
#include "domain/directory/PlaceNumber.h"
#include "domain/table/RowReader.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

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

/// Lists put several numbers into one cell: the first one that is a number counts.
std::optional<PhoneNumber> phoneIn(const std::string& cell)
{
    if (const auto whole = PhoneNumber::parse(cell)) {
        return *whole;
    }
    for (const std::string& part : partsOfCell(cell)) {
        if (const auto number = PhoneNumber::parse(part)) {
            return *number;
        }
    }
    return std::nullopt;
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

std::optional<FeeListRow> FeeListReader::read(const MappedRow& row, std::vector<RowProblem>& problems)
{
    FeeRowReader reader{row, problems};
    FeeListRow read{.number = row.number};
    read.place = reader.required("room", placeOf(row), mostPlaceNumber);
    read.payer = reader.text("payer", mostFeePayer);
    if (const std::string& cell = row.get("phone"); !cell.empty()) {
        if (cell != m_phoneCell) {
            m_phoneCell = cell;
            m_phone = phoneIn(cell);
        }
        read.phone = m_phone;
        if (!m_phone) {
            reader.problem("phone", feeBadPhone, {cell});
        }
    }
    read.building = reader.text("building", mostPlaceNumber);
    read.steward = reader.text("steward", mostFeePayer);
    read.kind = reader.required("fee_kind", row.get("fee_kind"), mostFeePayer);
    read.period = reader.text("fee_period", mostFeePayer);
    read.bill = reader.text("bill", mostFeePayer);
    reader.owed(read);
    read.due = reader.day("due_on");
    if (!reader.isSound()) {
        return std::nullopt;
    }
    m_keys.fill(read);
    return read;
}

const std::string& FeeListReader::placeOf(const MappedRow& row)
{
    const std::string& room = row.get("room");
    const std::string& building = row.get("building");
    if (room != m_room || building != m_building) {
        m_room = room;
        m_building = building;
        m_place = feePlaceOf(row);
    }
    return m_place;
}

std::optional<FeeListRow> readFeeListRow(const MappedRow& row, std::vector<RowProblem>& problems)
{
    return FeeListReader{}.read(row, problems);
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

std::size_t FeeItemName::hash() const
{
    const std::hash<std::string_view> of;
    return bill.empty() ? of(kind) * 31 + of(period) : of(bill);
}

void FeeAccountKeys::fill(FeeListRow& row)
{
    if (!row.accountKey.empty()) {
        return;
    }
    if (row.place != m_place || m_placeKey.empty()) {
        m_place = row.place;
        m_placeKey = FeeAccount::keyOf(row.place, {});
    }
    row.accountKey.reserve(m_placeKey.size() + row.payer.size());
    row.accountKey.append(m_placeKey).append(row.payer); // the payer stands last in a key
}

std::vector<RowProblem> repeatedRows(std::vector<FeeListRow>& rows)
{
    FeeAccountKeys keys;
    for (FeeListRow& row : rows) {
        keys.fill(row);
    }
    const auto same = [&](std::size_t one, std::size_t other) {
        return FeeItemName::of(rows[one]) == FeeItemName::of(rows[other]) &&
               rows[one].accountKey == rows[other].accountKey;
    };
    const auto hash = [&](std::size_t at) {
        return FeeItemName::of(rows[at]).hash() ^ (std::hash<std::string_view>{}(rows[at].accountKey) * 37);
    };
    std::unordered_set<std::size_t, decltype(hash), decltype(same)> seen{rows.size(), hash, same};
    std::vector<RowProblem> problems;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto [first, fresh] = seen.insert(at);
        if (!fresh) {
            problems.push_back({rows[at].number, {"", feeRepeatedRow, {std::to_string(rows[*first].number)}}});
        }
    }
    return problems;
}

} // namespace frontdesk
