#include "storage/SqliteSlipRepository.h"

#include "storage/GuardedRows.h"
#include "storage/ImageCodec.h"
#include "storage/PhoneColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/VoidColumns.h"

#include <charconv>
#include <string>

namespace frontdesk {

namespace {

// The columns in the order in which bindSlip() writes and readRow() reads them; the texts are slipTexts. A macro, since
// the statements must be literals: the statement cache goes by their addresses.
// clang-format off
#define FRONTDESK_SLIP_COLUMNS \
    "version, number, place, owner, taker, plate, consent_by, arrears, remark, goods_of, phone, phone_shown, agent, " \
    "document, document_at, consent_how, consent_at, valid_from, valid_until, requested_at, operator, approved_at, " \
    "approved_by, refused_at, refused_by, refuse_reason, printed_at, printed_by, withdrawn_at, withdrawn_by, " \
    "withdraw_reason, closed_at, left_at, voided_at, void_reason, voided_by, rule_book, guidance"
#define FRONTDESK_SELECT_SLIP "SELECT id, " FRONTDESK_SLIP_COLUMNS " FROM release_slip "

constexpr const char* insertSlip =
    "INSERT INTO release_slip (" FRONTDESK_SLIP_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?)";
constexpr const char* updateSlip =
    "UPDATE release_slip SET version = ?, number = ?, place = ?, owner = ?, taker = ?, plate = ?, consent_by = ?, "
    "arrears = ?, remark = ?, goods_of = ?, phone = ?, phone_shown = ?, agent = ?, document = ?, document_at = ?, "
    "consent_how = ?, consent_at = ?, valid_from = ?, valid_until = ?, requested_at = ?, operator = ?, "
    "approved_at = ?, approved_by = ?, refused_at = ?, refused_by = ?, refuse_reason = ?, printed_at = ?, "
    "printed_by = ?, withdrawn_at = ?, withdrawn_by = ?, withdraw_reason = ?, closed_at = ?, left_at = ?, "
    "voided_at = ?, void_reason = ?, voided_by = ?, rule_book = ?, guidance = ? WHERE id = ? AND version = ?";
// clang-format on

void bindMark(Statement& statement, const std::optional<SlipMark>& mark)
{
    if (mark) {
        statement.bind(mark->at).bind(staffValue(mark->by));
    } else {
        statement.bindNull().bindNull();
    }
}

/// With its reason, which is empty where there is no mark.
void bindReasoned(Statement& statement, const std::optional<SlipMark>& mark)
{
    bindMark(statement, mark);
    statement.bind(std::string_view{mark ? mark->reason : std::string_view{}});
}

bool readMark(Statement& row, std::optional<SlipMark>& mark)
{
    const std::optional<UtcTime> at = row.optionalTime();
    std::optional<StaffId> by;
    const bool sound = readStaff(row, by);
    if (at) {
        mark = SlipMark{.at = *at, .by = by};
    }
    return sound;
}

bool readReasoned(Statement& row, std::optional<SlipMark>& mark)
{
    const bool sound = readMark(row, mark);
    std::string reason = row.text();
    if (mark) {
        mark->reason = std::move(reason);
    }
    return sound;
}

void bindSlip(Statement& statement, const ReleaseSlip& slip, Version version)
{
    statement.bind(version).bind(std::string_view{slip.number});
    for (const SlipText& each : slipTexts) {
        statement.bind(std::string_view{slip.*each.text});
    }
    statement.bind(std::string_view{slip.goodsOf});
    bindPhone(statement, slip.phone);
    statement.bind(slip.agent);
    statement.bind(slip.document ? std::optional{nameOf(*slip.document)} : std::nullopt).bind(slip.documentAt);
    statement.bind(std::string_view{slip.consentHow}).bind(slip.consentAt);
    statement.bind(slip.validFrom).bind(slip.validUntil).bind(slip.requestedAt).bind(staffValue(slip.operatorId));
    bindMark(statement, slip.approved);
    bindReasoned(statement, slip.refused);
    bindMark(statement, slip.printed);
    bindReasoned(statement, slip.withdrawn);
    statement.bind(slip.closedAt()).bind(slip.leftAt());
    bindVoided(statement, slip.voided);
    statement.bind(std::string_view{slip.ruleBook}).bind(toJson(slip.guidance));
}

std::string countedText(const std::vector<int>& counted)
{
    std::string text;
    for (const int count : counted) {
        text += (text.empty() ? "" : ",") + std::to_string(count);
    }
    return text;
}

/// Nothing for what is no list of numbers.
std::optional<std::vector<int>> countedOf(std::string_view text)
{
    std::vector<int> counted;
    while (!text.empty()) {
        const std::string_view number = text.substr(0, text.find(','));
        int count = 0;
        const auto [end, status] = std::from_chars(number.data(), number.data() + number.size(), count);
        if (status != std::errc{} || end != number.data() + number.size()) {
            return std::nullopt;
        }
        counted.push_back(count);
        text.remove_prefix(std::min(number.size() + 1, text.size()));
    }
    return counted;
}

} // namespace

Result<void> SqliteSlipRepository::add(const ReleaseSlip& slip)
{
    return addGuarded(m_database, m_changes, insertSlip, slip, bindSlip, [this](auto id) { return find(id); })
        .and_then([&] { return writeParts(slip); });
}

Result<ReleaseSlip> SqliteSlipRepository::update(const ReleaseSlip& slip)
{
    return updateGuarded(m_database, m_changes, updateSlip, slip, bindSlip, [this](auto id) { return find(id); })
        .and_then([&](const ReleaseSlip& stored) { return writeParts(stored).map([&] { return stored; }); });
}

Result<void> SqliteSlipRepository::writeParts(const ReleaseSlip& slip)
{
    {
        Statement goods = m_database.statement("DELETE FROM release_slip_goods WHERE slip = ?");
        if (auto done = goods.bind(slip.id.value()).run(); !done) {
            return done;
        }
        Statement checks = m_database.statement("DELETE FROM release_slip_check WHERE slip = ?");
        if (auto done = checks.bind(slip.id.value()).run(); !done) {
            return done;
        }
    }
    int position = 0;
    for (const SlipLine& line : slip.lines) {
        Statement insert = m_database.statement(
            "INSERT INTO release_slip_goods (slip, position, what, count, note) VALUES (?, ?, ?, ?, ?)");
        insert.bind(slip.id.value()).bind(position++).bind(std::string_view{line.what}).bind(line.count);
        if (auto done = insert.bind(std::string_view{line.note}).run(); !done) {
            return done;
        }
    }
    position = 0;
    for (const SlipCheck& check : slip.checks) {
        Statement insert = m_database.statement("INSERT INTO release_slip_check (slip, position, at, staff, passed, "
                                                "counted, unwritten) VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.bind(slip.id.value()).bind(position++).bind(check.at).bind(staffValue(check.by)).bind(check.passed);
        insert.bind(countedText(check.counted)).bind(std::string_view{check.unwritten});
        if (auto done = insert.run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> SqliteSlipRepository::readParts(ReleaseSlip& slip) const
{
    Statement goods = m_database.statement("SELECT what, count, note FROM release_slip_goods WHERE slip = ? "
                                           "ORDER BY position");
    goods.bind(slip.id.value());
    auto lines = allRows<SlipLine>(goods, [](Statement& row) -> Result<SlipLine> {
        SlipLine line{.what = row.text()};
        line.count = static_cast<int>(row.integer());
        line.note = row.text();
        return line;
    });
    if (!lines) {
        return fail(lines.error());
    }
    slip.lines = std::move(*lines);
    Statement query = m_database.statement("SELECT at, staff, passed, counted, unwritten FROM release_slip_check "
                                           "WHERE slip = ? ORDER BY position");
    query.bind(slip.id.value());
    auto checks = allRows<SlipCheck>(query, [this](Statement& row) -> Result<SlipCheck> {
        SlipCheck check{};
        check.at = row.time();
        const bool sound = readStaff(row, check.by);
        check.passed = row.flag();
        auto counted = countedOf(row.text());
        check.unwritten = row.text();
        if (!sound || !counted) {
            return fail(m_database.damaged());
        }
        check.counted = std::move(*counted);
        return check;
    });
    if (!checks) {
        return fail(checks.error());
    }
    slip.checks = std::move(*checks);
    return {};
}

Result<ReleaseSlip> SqliteSlipRepository::find(SlipId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_SLIP "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<ReleaseSlip>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<ReleaseSlip> SqliteSlipRepository::ofNumber(std::string_view number) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_SLIP "WHERE number = ? ORDER BY id LIMIT 1");
    query.bind(number);
    return rowOfId<ReleaseSlip>(query, std::string{number}, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<ReleaseSlip>> SqliteSlipRepository::open(UtcTime now, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_SLIP "WHERE valid_until > ? AND closed_at IS NULL AND "
                                                                 "voided_at IS NULL ORDER BY requested_at, id LIMIT ?");
    query.bind(now).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<ReleaseSlip>> SqliteSlipRepository::leftSince(UtcTime from, int most) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_SLIP "WHERE left_at >= ? AND voided_at IS NULL ORDER BY left_at DESC, id DESC LIMIT ?");
    query.bind(from).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<ReleaseSlip>> SqliteSlipRepository::requestedBetween(UtcTime from, UtcTime to, int most) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_SLIP
        "WHERE requested_at >= ? AND requested_at < ? ORDER BY requested_at DESC, id DESC LIMIT ?");
    query.bind(from).bind(to).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<ReleaseSlip>> SqliteSlipRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_SLIP "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAll(std::move(query));
}

Result<ReleaseSlip> SqliteSlipRepository::readRow(Statement& row) const
{
    const auto id = SlipId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    ReleaseSlip slip{.id = *id, .version = row.integer()};
    slip.number = row.text();
    for (const SlipText& each : slipTexts) {
        slip.*each.text = row.text();
    }
    slip.goodsOf = row.text();
    bool sound = readPhone(row, slip.phone);
    slip.agent = row.flag();
    if (const auto document = row.optionalText()) {
        slip.document = identityKindOf(*document);
        sound = sound && slip.document.has_value();
    }
    slip.documentAt = row.optionalTime();
    slip.consentHow = row.text();
    slip.consentAt = row.optionalTime();
    slip.validFrom = row.time();
    slip.validUntil = row.time();
    slip.requestedAt = row.time();
    sound = readStaff(row, slip.operatorId) && sound;
    sound = readMark(row, slip.approved) && sound;
    sound = readReasoned(row, slip.refused) && sound;
    sound = readMark(row, slip.printed) && sound;
    sound = readReasoned(row, slip.withdrawn) && sound;
    (void)row.optionalTime(); // closed_at and left_at follow from the rest
    (void)row.optionalTime();
    sound = readVoided(row, slip.voided) && sound;
    slip.ruleBook = row.text();
    auto guidance = imageFromJson(row.text());
    if (!sound || !guidance) {
        return fail(m_database.damaged());
    }
    slip.guidance = std::move(*guidance);
    return readParts(slip).map([&] { return slip; });
}

Result<std::vector<ReleaseSlip>> SqliteSlipRepository::readAll(Statement query) const
{
    return allRows<ReleaseSlip>(query, [this](Statement& row) { return readRow(row); });
}

} // namespace frontdesk
