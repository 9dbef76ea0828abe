#include "storage/SqliteDirectoryRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"

#include <utility>

namespace frontdesk {

namespace {

// clang-format off
#define FRONTDESK_SELECT_PARTY \
    "SELECT id, version, kind, name, title, role, company, tags, preferences, note, initials, presence, " \
    "presence_since, back_at, presence_note, merged_into, voided_at, void_reason, voided_by FROM party "
#define FRONTDESK_PARTY_IN_USE "merged_into IS NULL AND voided_at IS NULL "
// clang-format on

constexpr int mostMerges = 20; ///< a chain of merges is never longer, unless the database is damaged

std::string joinedTags(const std::vector<std::string>& tags)
{
    std::string joined;
    for (const std::string& tag : tags) {
        joined += (joined.empty() ? "" : " ") + tag;
    }
    return joined;
}

std::vector<std::string> splitTags(const std::string& joined)
{
    std::vector<std::string> tags;
    for (std::size_t at = 0; at < joined.size();) {
        const std::size_t end = std::min(joined.find(' ', at), joined.size());
        tags.push_back(joined.substr(at, end - at));
        at = end + 1;
    }
    return tags;
}

std::optional<std::int64_t> partyValue(const std::optional<PartyId>& id)
{
    return id ? std::optional{id->value()} : std::nullopt;
}

void bindParty(Statement& statement, const Party& party, Version version, const std::string& nearSound)
{
    statement.bind(version).bind(wordOf(party.kind)).bind(party.name).bind(nearSound).bind(party.title);
    statement.bind(wordOf(party.role)).bind(partyValue(party.company)).bind(joinedTags(party.tags));
    statement.bind(party.preferences).bind(party.note).bind(party.initials);
    if (party.presence) {
        statement.bind(wordOf(party.presence->state)).bind(party.presence->since).bind(party.presence->backAt);
        statement.bind(party.presence->note);
    } else {
        statement.bindNull().bindNull().bindNull().bind(std::string_view{});
    }
    statement.bind(partyValue(party.mergedInto));
    if (party.voided) {
        statement.bind(party.voided->at).bind(party.voided->reason).bind(staffValue(party.voided->by));
    } else {
        statement.bindNull().bindNull().bindNull();
    }
}

/// False when the column holds what is no record's id.
bool readPartyId(Statement& row, std::optional<PartyId>& id)
{
    const std::optional<std::int64_t> value = row.optionalInteger();
    if (!value) {
        return true;
    }
    if (const auto read = PartyId::fromValue(*value)) {
        id = *read;
        return true;
    }
    return false;
}

bool readPresence(Statement& row, Party& party)
{
    const std::optional<std::string> word = row.optionalText();
    const std::optional<UtcTime> since = row.optionalTime();
    const std::optional<UtcTime> backAt = row.optionalTime();
    std::string note = row.text();
    if (!word) {
        return true;
    }
    const auto state = ofWord<PresenceState>(*word);
    if (!state || !since) {
        return false;
    }
    party.presence = Presence{.state = *state, .since = *since, .backAt = backAt, .note = std::move(note)};
    return true;
}

} // namespace

Result<void> SqliteDirectoryRepository::add(const Party& party)
{
    const auto nearSound = m_cutter.nearSound(party.name);
    if (!nearSound) {
        return fail(nearSound.error());
    }
    {
        Statement insert = m_database.statement(
            "INSERT INTO party (version, kind, name, near_sound, title, role, company, tags, preferences, note, "
            "initials, presence, presence_since, back_at, presence_note, merged_into, voided_at, void_reason, "
            "voided_by, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindParty(insert, party, party.version, *nearSound);
        const auto done = insert.bind(party.id.value()).run();
        if (done) {
            m_changes.rowsChanged = true;
            return writeRows(party);
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    const auto stored = find(party.id);
    return stored && imageOf(*stored) == imageOf(party) ? Result<void>{} : Result<void>{fail(movedOrGone(stored))};
}

Result<Party> SqliteDirectoryRepository::update(const Party& party)
{
    const auto nearSound = m_cutter.nearSound(party.name);
    if (!nearSound) {
        return fail(nearSound.error());
    }
    {
        Statement update = m_database.statement(
            "UPDATE party SET version = ?, kind = ?, name = ?, near_sound = ?, title = ?, role = ?, company = ?, "
            "tags = ?, preferences = ?, note = ?, initials = ?, presence = ?, presence_since = ?, back_at = ?, "
            "presence_note = ?, merged_into = ?, voided_at = ?, void_reason = ?, voided_by = ? "
            "WHERE id = ? AND version = ?");
        bindParty(update, party, party.version + 1, *nearSound);
        if (auto done = update.bind(party.id.value()).bind(party.version).run(); !done) {
            return fail(done.error());
        }
    }
    if (m_database.changes() == 0) {
        return fail(movedOrGone(find(party.id)));
    }
    m_changes.rowsChanged = true;
    return clearRows(party.id).and_then([&] { return writeRows(party); }).and_then([&] { return find(party.id); });
}

Result<Party> SqliteDirectoryRepository::find(PartyId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PARTY "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Party>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Party>> SqliteDirectoryRepository::byPhone(std::string_view digits, int most) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_PARTY "WHERE id IN (SELECT party FROM party_contact WHERE digits = ?) "
                                                    "AND " FRONTDESK_PARTY_IN_USE "ORDER BY id LIMIT ?");
    query.bind(digits).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Party>> SqliteDirectoryRepository::byPlate(std::string_view plate) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_PARTY "WHERE id IN (SELECT party FROM party_plate WHERE plate = ?) "
                                                    "AND " FRONTDESK_PARTY_IN_USE "ORDER BY id");
    query.bind(plate);
    return readAll(std::move(query));
}

Result<std::vector<Party>> SqliteDirectoryRepository::named(std::string_view name, int most) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_PARTY "WHERE name = ? AND " FRONTDESK_PARTY_IN_USE "ORDER BY id LIMIT ?");
    query.bind(name).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Party>> SqliteDirectoryRepository::ofPlace(PlaceId place) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_PARTY "WHERE id IN (SELECT party FROM party_place WHERE place = ?) "
                                                    "AND " FRONTDESK_PARTY_IN_USE "ORDER BY id");
    query.bind(place.value());
    return readAll(std::move(query));
}

Result<std::vector<PartyId>> SqliteDirectoryRepository::linkedTo(PlaceId place) const
{
    Statement query = m_database.statement("SELECT DISTINCT party FROM party_place WHERE place = ? ORDER BY party");
    query.bind(place.value());
    return allRows<PartyId>(query, [this](Statement& row) -> Result<PartyId> {
        const auto id = PartyId::fromValue(row.integer());
        return id ? id : Result<PartyId>{fail(m_database.damaged())};
    });
}

Result<std::vector<Party>> SqliteDirectoryRepository::ofCompany(PartyId company) const
{
    Statement query = m_database.statement(
        "WITH RECURSIVE same (company) AS (SELECT ? UNION SELECT p.id FROM party p JOIN same ON p.merged_into = "
        "same.company) " FRONTDESK_SELECT_PARTY
        "WHERE company IN (SELECT company FROM same) AND " FRONTDESK_PARTY_IN_USE "ORDER BY name, id");
    query.bind(company.value());
    return readAll(std::move(query));
}

Result<std::vector<Party>> SqliteDirectoryRepository::mergedInto(PartyId party) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PARTY "WHERE merged_into = ? ORDER BY id");
    query.bind(party.value());
    return readAll(std::move(query));
}

Result<std::vector<Party>> SqliteDirectoryRepository::colleagues() const
{
    return readAll(m_database.statement(FRONTDESK_SELECT_PARTY "WHERE role = 'colleague' AND " FRONTDESK_PARTY_IN_USE
                                                               "ORDER BY name, id"));
}

Result<std::vector<Party>> SqliteDirectoryRepository::byInitials(std::string_view initials) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PARTY
                                           "WHERE role = 'colleague' AND initials = ? AND " FRONTDESK_PARTY_IN_USE
                                           "ORDER BY name, id");
    query.bind(initials);
    return readAll(std::move(query));
}

Result<std::vector<Party>> SqliteDirectoryRepository::newest(int most) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_PARTY "WHERE " FRONTDESK_PARTY_IN_USE "ORDER BY id DESC LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<std::int64_t> SqliteDirectoryRepository::count() const
{
    return m_database.integer("SELECT count(*) FROM party WHERE merged_into IS NULL AND voided_at IS NULL");
}

Result<std::vector<Party>> SqliteDirectoryRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PARTY "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAll(std::move(query));
}

Result<std::string> SqliteDirectoryRepository::companyName(PartyId company) const
{
    std::int64_t id = company.value();
    for (int merges = 0; merges < mostMerges; ++merges) {
        Statement query = m_database.statement("SELECT name, merged_into FROM party WHERE id = ?");
        const Result<bool> row = query.bind(id).step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        std::string name = query.text();
        const std::optional<std::int64_t> into = query.optionalInteger();
        if (!into) {
            return name;
        }
        id = *into;
    }
    return fail(m_database.damaged());
}

Result<Party> SqliteDirectoryRepository::readRow(Statement& row) const
{
    const auto id = PartyId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    Party party{.id = *id, .version = row.integer(), .name = {}};
    const auto kind = ofWord<PartyKind>(row.text());
    party.name = row.text();
    party.title = row.text();
    const auto role = ofWord<PartyRole>(row.text());
    bool sound = kind && role && readPartyId(row, party.company);
    party.tags = splitTags(row.text());
    party.preferences = row.text();
    party.note = row.text();
    party.initials = row.text();
    sound = readPresence(row, party) && sound;
    sound = readPartyId(row, party.mergedInto) && sound;
    const std::optional<UtcTime> voidedAt = row.optionalTime();
    std::string reason = row.text();
    std::optional<StaffId> by;
    sound = readStaff(row, by) && sound;
    if (!sound) {
        return fail(m_database.damaged());
    }
    party.kind = *kind;
    party.role = *role;
    if (voidedAt) {
        party.voided = Voided{.at = *voidedAt, .reason = std::move(reason), .by = by};
    }
    if (party.company) {
        auto name = companyName(*party.company);
        if (!name) {
            return fail(name.error());
        }
        party.companyName = std::move(*name);
    }
    return readRows(party).map([&] { return std::move(party); });
}

Result<std::vector<Party>> SqliteDirectoryRepository::readAll(Statement query) const
{
    return allRows<Party>(query, [this](Statement& row) { return readRow(row); });
}

} // namespace frontdesk
