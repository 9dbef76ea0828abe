#include "domain/directory/DirectoryImporter.h"

#include "base/PhoneNumber.h"
#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/directory/DirectoryErrors.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/DirectoryWriter.h"
#include "domain/directory/PartyMatch.h"
#include "domain/people/Rights.h"

#include <algorithm>
#include <map>

namespace frontdesk {

namespace {

constexpr std::string_view imported{"imported"};
constexpr int mostNamesakes = 200;

void overrideIfGiven(std::string& kept, const std::string& given)
{
    if (!trimmed(given).empty()) {
        kept = given;
    }
}

/// What a record shows with what a row says of it.
PartyForm combined(PartyForm known, const PartyForm& row)
{
    overrideIfGiven(known.title, row.title);
    overrideIfGiven(known.company, row.company);
    overrideIfGiven(known.preferences, row.preferences);
    overrideIfGiven(known.note, row.note);
    overrideIfGiven(known.initials, row.initials);
    if (row.role != wordOf(PartyRole::Other)) {
        known.role = row.role;
    }
    known.plates += ' ' + row.plates;
    known.tags.insert(known.tags.end(), row.tags.begin(), row.tags.end());
    known.contacts.insert(known.contacts.end(), row.contacts.begin(), row.contacts.end());
    for (const PlaceLinkForm& link : row.places) {
        const std::string key = PlaceNumber::read(link.place).key;
        const auto there = std::find_if(known.places.begin(), known.places.end(), [&](const PlaceLinkForm& one) {
            return PlaceNumber::read(one.place).key == key;
        });
        if (there == known.places.end()) {
            known.places.push_back(link);
            continue;
        }
        overrideIfGiven(there->mayBeTold, link.mayBeTold);
        if (link.relation != wordOf(PlaceRelation::Contact)) {
            there->relation = link.relation;
        }
    }
    return known;
}

/// One import under way.
class ImportRun {
public:
    ImportRun(UnitOfWork& uow, const Actor& actor, IdMaker& ids, const std::string& source, UtcTime now)
        : m_uow(uow), m_ids(ids), m_writer(uow, actor, now), m_import{.id = ids.next<DirectoryImportTag>(),
                                                                      .at = now,
                                                                      .by = actor.staff,
                                                                      .source = source}
    {}

    Result<void> party(const PartyImportRow& row)
    {
        const auto read = Party::from(m_ids.next<PartyTag>(), row.form);
        if (!read) {
            return bad(row.number, read.error());
        }
        const auto match = PartyMatch::of(m_uow.directory(), *read, row.form);
        if (!match) {
            return fail(match.error());
        }
        if (!match->problems.empty()) {
            m_outcome.bad.push_back({row.number, match->problems});
            return {};
        }
        return match->known ? update(row, *match->known) : enter(row, *read);
    }

    Result<void> place(const PlaceImportRow& row)
    {
        const auto read = PlaceRecord::from(m_ids.next<PlaceTag>(), row.form);
        if (!read) {
            return bad(row.number, read.error());
        }
        const auto known = m_uow.directory().placeOf(row.form.number);
        if (!known) {
            return fail(known.error());
        }
        if (!*known) {
            return m_writer.enterPlace(*read, imported).map([&](const PlaceRecord& place) {
                note({RecordKind::Place, place.id.value()}, place.version, true);
            });
        }
        PlaceRecord after = **known;
        after.kind = read->kind;
        overrideIfGiven(after.note, read->note);
        return m_writer.changePlace(**known, after, imported).map([&](const PlaceRecord& place) {
            noteChange({RecordKind::Place, place.id.value()}, (*known)->version, place.version);
        });
    }

    Result<void> attendance(const AttendanceRow& row, UtcTime now)
    {
        const auto state = ofWord<PresenceState>(row.state);
        if (!state) {
            return bad(row.number, fieldUnknownWord, {row.state});
        }
        auto who = m_uow.directory().named(trimmed(row.who), mostNamesakes);
        if (!who) {
            return fail(who.error());
        }
        std::erase_if(*who, [](const Party& one) { return one.role != PartyRole::Colleague; });
        if (who->empty()) {
            who = m_uow.directory().byInitials(initialsKey(row.who));
            if (!who) {
                return fail(who.error());
            }
        }
        if (who->empty()) {
            return bad(row.number, directoryNoInitials, {trimmed(row.who)});
        }
        if (who->size() > 1) {
            return bad(row.number, directoryDoubtful, {std::to_string(who->size())});
        }
        const Party& before = who->front();
        Party after = before;
        const bool stays = before.presence && before.presence->state == *state;
        after.presence = Presence{.state = *state,
                                  .since = stays ? before.presence->since : now,
                                  .backAt = *state == PresenceState::Out ? row.backAt : std::nullopt,
                                  .note = trimmed(row.note)};
        return m_writer.change(before, after, imported).map([&](const Party& party) {
            noteChange({RecordKind::Party, party.id.value()}, before.version, party.version);
        });
    }

    Result<ImportOutcome> finish()
    {
        if (!m_import.rows.empty()) {
            if (auto kept = m_uow.directory().addImport(m_import); !kept) {
                return fail(kept.error());
            }
            m_outcome.id = m_import.id;
        }
        return m_outcome;
    }

private:
    Result<void> enter(const PartyImportRow& row, const Party& read)
    {
        return m_writer.resolved(read, row.form, m_ids)
            .and_then([&](const Party& party) { return m_writer.enter(party, imported); })
            .map([&](const Party& party) {
                note({RecordKind::Party, party.id.value()}, party.version, true);
            });
    }

    Result<void> update(const PartyImportRow& row, const Party& known)
    {
        const PartyForm form = combined(known.toForm(), row.form);
        auto read = Party::from(known.id, form);
        if (!read) {
            return bad(row.number, read.error());
        }
        read->version = known.version;
        read->company = known.company;
        read->companyName = known.companyName;
        read->presence = known.presence;
        read->distinctFrom = known.distinctFrom;
        return m_writer.resolved(*read, form, m_ids)
            .and_then([&](const Party& after) { return m_writer.change(known, after, imported); })
            .map([&](const Party& party) {
                noteChange({RecordKind::Party, party.id.value()}, known.version, party.version);
            });
    }

    Result<void> bad(int number, const Error& error)
    {
        m_outcome.bad.push_back({number, error.problems});
        return {};
    }
    Result<void> bad(int number, ErrorCode code, std::vector<std::string> args)
    {
        m_outcome.bad.push_back({number, {{.field = "row", .code = code, .args = std::move(args)}}});
        return {};
    }

    void noteChange(RecordRef record, Version before, Version after)
    {
        if (before == after) {
            ++m_outcome.same;
        } else {
            note(record, after, false);
        }
    }
    void note(RecordRef record, Version version, bool added)
    {
        ++(added ? m_outcome.added : m_outcome.changed);
        // Two rows of one file may speak of one record: taking back goes from what the last one left.
        const auto [at, fresh] = m_rows.try_emplace(record, m_import.rows.size());
        if (fresh) {
            m_import.rows.push_back({.record = record, .version = version, .added = added});
        } else {
            m_import.rows[at->second].version = version;
        }
    }

    UnitOfWork& m_uow;
    IdMaker& m_ids;
    DirectoryWriter m_writer;
    DirectoryImport m_import;
    ImportOutcome m_outcome;
    std::map<RecordRef, std::size_t> m_rows; ///< where each record stands in the import's rows
};

} // namespace

Result<ImportOutcome> DirectoryImporter::importParties(UnitOfWork& uow, const Actor& actor, IdMaker& ids,
                                                       const std::string& source,
                                                       const std::vector<PartyImportRow>& rows, UtcTime now,
                                                       const RowProgress& progress) const
{
    if (auto allowed = Rights::require(actor, Right::ManageDirectory); !allowed) {
        return fail(allowed.error());
    }
    ImportRun run{uow, actor, ids, source, now};
    std::size_t count = 0;
    for (const PartyImportRow& row : rows) {
        if (auto done = run.party(row); !done) {
            return fail(done.error());
        }
        if (progress && !progress(++count)) {
            return fail(tableCancelled);
        }
    }
    return run.finish();
}

Result<ImportOutcome> DirectoryImporter::importPlaces(UnitOfWork& uow, const Actor& actor, IdMaker& ids,
                                                      const std::string& source,
                                                      const std::vector<PlaceImportRow>& rows, UtcTime now,
                                                      const RowProgress& progress) const
{
    if (auto allowed = Rights::require(actor, Right::ManageDirectory); !allowed) {
        return fail(allowed.error());
    }
    ImportRun run{uow, actor, ids, source, now};
    std::size_t count = 0;
    for (const PlaceImportRow& row : rows) {
        if (auto done = run.place(row); !done) {
            return fail(done.error());
        }
        if (progress && !progress(++count)) {
            return fail(tableCancelled);
        }
    }
    return run.finish();
}

Result<ImportOutcome> DirectoryImporter::importAttendance(UnitOfWork& uow, const Actor& actor, IdMaker& ids,
                                                          const std::string& source,
                                                          const std::vector<AttendanceRow>& rows, UtcTime now,
                                                          const RowProgress& progress) const
{
    if (auto allowed = Rights::require(actor, Right::ManageDirectory); !allowed) {
        return fail(allowed.error());
    }
    ImportRun run{uow, actor, ids, source, now};
    std::size_t count = 0;
    for (const AttendanceRow& row : rows) {
        if (auto done = run.attendance(row, now); !done) {
            return fail(done.error());
        }
        if (progress && !progress(++count)) {
            return fail(tableCancelled);
        }
    }
    return run.finish();
}

} // namespace frontdesk
