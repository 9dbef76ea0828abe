#include "storage/SqliteDirectoryRepository.h"
#include "storage/StoredRows.h"

#include <array>

namespace frontdesk {

namespace {

/// The pairs that Duplicates::between() may have a reason for, by the indexes: one mobile, one landline under names
/// that sound alike, one place under such names.
constexpr const char* likelyPairs =
    "SELECT first, second FROM ("
    "SELECT a.party AS first, b.party AS second FROM party_contact a CROSS JOIN party_contact b ON b.digits = a.digits "
    "AND b.party > a.party AND b.kind = a.kind JOIN party p ON p.id = a.party JOIN party q ON q.id = b.party "
    "WHERE a.digits IS NOT NULL AND (a.kind = 'mobile' OR (a.kind = 'phone' AND p.near_sound = q.near_sound)) "
    "UNION SELECT x.party, y.party FROM party_place x CROSS JOIN party_place y ON y.place = x.place "
    "AND y.party > x.party JOIN party p ON p.id = x.party JOIN party q ON q.id = y.party AND q.near_sound = "
    "p.near_sound) pair JOIN party one ON one.id = first JOIN party other ON other.id = second "
    "WHERE one.kind = other.kind AND one.merged_into IS NULL AND one.voided_at IS NULL AND other.merged_into IS NULL "
    "AND other.voided_at IS NULL AND NOT EXISTS (SELECT 1 FROM party_distinct WHERE (party = first AND other = second) "
    "OR (party = second AND other = first)) ORDER BY second DESC, first LIMIT ?";

} // namespace

Result<std::vector<DuplicatePair>> SqliteDirectoryRepository::possibleDuplicates(int most) const
{
    Statement query = m_database.statement(likelyPairs);
    query.bind(most);
    std::vector<DuplicatePair> pairs;
    return eachRow(query,
                   [&](Statement& row) -> Result<void> {
                       const auto first = PartyId::fromValue(row.integer());
                       const auto second = PartyId::fromValue(row.integer());
                       if (!first || !second) {
                           return fail(m_database.damaged());
                       }
                       auto one = find(*first);
                       auto other = find(*second);
                       if (!one || !other) {
                           return fail(one ? other.error() : one.error());
                       }
                       const auto oneSound = m_cutter.nearSound(one->name);
                       const auto otherSound = m_cutter.nearSound(other->name);
                       if (!oneSound || !otherSound) {
                           return fail(oneSound ? otherSound.error() : oneSound.error());
                       }
                       auto why = Duplicates::between(*one, *oneSound, *other, *otherSound);
                       if (!why.empty()) {
                           pairs.push_back({std::move(*one), std::move(*other), std::move(why)});
                       }
                       return {};
                   })
        .map([&] { return std::move(pairs); });
}

Result<void> SqliteDirectoryRepository::writeRows(const Party& party)
{
    int position = 0;
    for (const Contact& contact : party.contacts) {
        Statement insert = m_database.statement("INSERT INTO party_contact (party, position, kind, value, digits, "
                                                "label, disclose) VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.bind(party.id.value()).bind(position++).bind(wordOf(contact.kind)).bind(contact.value);
        insert.bind(contact.isNumber() ? std::optional<std::string_view>{contact.digits} : std::nullopt);
        if (auto done = insert.bind(contact.label).bind(wordOf(contact.disclose)).run(); !done) {
            return done;
        }
    }
    position = 0;
    for (const PlaceLink& link : party.places) {
        Statement insert = m_database.statement("INSERT INTO party_place (party, position, place, relation, "
                                                "may_be_told, disclose) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(party.id.value()).bind(position++).bind(link.place.value()).bind(wordOf(link.relation));
        if (auto done = insert.bind(link.mayBeTold).bind(wordOf(link.disclose)).run(); !done) {
            return done;
        }
    }
    position = 0;
    for (const std::string& plate : party.plates) {
        Statement insert = m_database.statement("INSERT INTO party_plate (party, position, plate) VALUES (?, ?, ?)");
        if (auto done = insert.bind(party.id.value()).bind(position++).bind(plate).run(); !done) {
            return done;
        }
    }
    position = 0;
    for (const PartyId other : party.distinctFrom) {
        Statement insert = m_database.statement("INSERT INTO party_distinct (party, position, other) VALUES (?, ?, ?)");
        if (auto done = insert.bind(party.id.value()).bind(position++).bind(other.value()).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> SqliteDirectoryRepository::clearRows(PartyId id)
{
    static constexpr std::array<const char*, 4> deletes{
        "DELETE FROM party_contact WHERE party = ?", "DELETE FROM party_place WHERE party = ?",
        "DELETE FROM party_plate WHERE party = ?", "DELETE FROM party_distinct WHERE party = ?"};
    for (const char* sql : deletes) {
        Statement remove = m_database.statement(sql);
        if (auto done = remove.bind(id.value()).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> SqliteDirectoryRepository::readRows(Party& party) const
{
    Statement contacts = m_database.statement(
        "SELECT kind, value, digits, label, disclose FROM party_contact WHERE party = ? ORDER BY position");
    contacts.bind(party.id.value());
    const auto readContact = [&](Statement& row) -> Result<void> {
        const auto kind = ofWord<ContactKind>(row.text());
        Contact contact{.kind = ContactKind::Mobile, .value = row.text()};
        contact.digits = row.optionalText().value_or(std::string{});
        contact.label = row.text();
        const auto disclose = ofWord<Disclose>(row.text());
        if (!kind || !disclose) {
            return fail(m_database.damaged());
        }
        contact.kind = *kind;
        contact.disclose = *disclose;
        party.contacts.push_back(std::move(contact));
        return {};
    };
    Statement places = m_database.statement("SELECT l.place, l.relation, l.may_be_told, l.disclose, p.number FROM "
                                            "party_place l JOIN place p ON p.id = l.place WHERE l.party = ? "
                                            "ORDER BY l.position");
    places.bind(party.id.value());
    const auto readLink = [&](Statement& row) -> Result<void> {
        const auto place = PlaceId::fromValue(row.integer());
        const auto relation = ofWord<PlaceRelation>(row.text());
        std::string mayBeTold = row.text();
        const auto disclose = ofWord<Disclose>(row.text());
        if (!place || !relation || !disclose) {
            return fail(m_database.damaged());
        }
        party.places.push_back({.place = *place,
                                .relation = *relation,
                                .mayBeTold = std::move(mayBeTold),
                                .disclose = *disclose,
                                .number = row.text()});
        return {};
    };
    Statement plates = m_database.statement("SELECT plate FROM party_plate WHERE party = ? ORDER BY position");
    plates.bind(party.id.value());
    const auto readPlate = [&](Statement& row) -> Result<void> {
        party.plates.push_back(row.text());
        return {};
    };
    Statement distinct = m_database.statement("SELECT other FROM party_distinct WHERE party = ? ORDER BY position");
    distinct.bind(party.id.value());
    const auto readOther = [&](Statement& row) -> Result<void> {
        const auto other = PartyId::fromValue(row.integer());
        if (!other) {
            return fail(m_database.damaged());
        }
        party.distinctFrom.push_back(*other);
        return {};
    };
    return eachRow(contacts, readContact)
        .and_then([&] { return eachRow(places, readLink); })
        .and_then([&] { return eachRow(plates, readPlate); })
        .and_then([&] { return eachRow(distinct, readOther); });
}

} // namespace frontdesk
