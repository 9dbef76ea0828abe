#include "domain/audit/AuditEntry.h"
#include "domain/directory/DirectoryErrors.h"
#include "domain/directory/DirectoryImporter.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/DirectoryWriter.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::string_view importTakenBack{"import_reverted"}; ///< action, and the reason for voiding what was added
constexpr std::size_t mostNamesOfMoved = 5;

/// The state before the import's first entry; nothing when its image was erased.
std::optional<Party> beforeImport(const std::vector<AuditEntry>& history, const DirectoryImport& import)
{
    const auto entry = std::find_if(history.begin(), history.end(), [&](const AuditEntry& one) {
        return one.action == "imported" && one.at == import.at;
    });
    return entry == history.end() ? std::nullopt : Party::fromImage(entry->before);
}

class RevertRun {
public:
    RevertRun(UnitOfWork& uow, const Actor& actor, UtcTime now)
        : m_uow(uow), m_actor(actor), m_writer(uow, actor, now), m_now(now)
    {}

    /// The name of a record that somebody changed since; empty when nobody did.
    Result<std::string> movedName(const DirectoryImport::Row& row) const
    {
        if (row.record.kind == RecordKind::Party) {
            return PartyId::fromValue(row.record.id)
                .and_then([&](PartyId id) { return m_uow.directory().find(id); })
                .map([&](const Party& party) { return party.version == row.version ? std::string{} : party.name; });
        }
        return PlaceId::fromValue(row.record.id)
            .and_then([&](PlaceId id) { return m_uow.directory().findPlace(id); })
            .map([&](const PlaceRecord& place) { return place.version == row.version ? std::string{} : place.number; });
    }

    Result<void> takeBack(const DirectoryImport& import, const DirectoryImport::Row& row)
    {
        return row.record.kind == RecordKind::Party ? takeBackParty(import, row) : takeBackPlace(import, row);
    }

private:
    [[nodiscard]] Voided voided() const
    {
        return {.at = m_now, .reason = std::string{importTakenBack}, .by = m_actor.staff};
    }

    Result<void> takeBackParty(const DirectoryImport& import, const DirectoryImport::Row& row)
    {
        const auto current =
            PartyId::fromValue(row.record.id).and_then([&](PartyId id) { return m_uow.directory().find(id); });
        if (!current) {
            return fail(current.error());
        }
        Party after = *current;
        if (row.added) {
            after.voided = voided();
        } else {
            const auto history = m_uow.audit().historyOf(row.record);
            if (!history) {
                return fail(history.error());
            }
            const auto before = beforeImport(*history, import);
            if (!before) {
                return fail(directoryImportMoved, {current->name});
            }
            after = *before;
            after.version = current->version;
        }
        return m_writer.change(*current, after, importTakenBack).map([](const Party&) {});
    }

    Result<void> takeBackPlace(const DirectoryImport& import, const DirectoryImport::Row& row)
    {
        const auto current =
            PlaceId::fromValue(row.record.id).and_then([&](PlaceId id) { return m_uow.directory().findPlace(id); });
        if (!current) {
            return fail(current.error());
        }
        PlaceRecord after = *current;
        if (row.added) {
            after.voided = voided();
        } else {
            const auto history = m_uow.audit().historyOf(row.record);
            if (!history) {
                return fail(history.error());
            }
            const auto entry = std::find_if(history->begin(), history->end(), [&](const AuditEntry& one) {
                return one.action == "imported" && one.at == import.at;
            });
            if (entry == history->end() || entry->before.empty()) {
                return fail(directoryImportMoved, {current->number});
            }
            after.kind = ofWord<PlaceKind>(entry->before.get("kind")).value_or(after.kind);
            after.note = entry->before.get("note");
        }
        return m_writer.changePlace(*current, after, importTakenBack).map([](const PlaceRecord&) {});
    }

    UnitOfWork& m_uow;
    const Actor& m_actor;
    DirectoryWriter m_writer;
    UtcTime m_now;
};

} // namespace

Result<DirectoryImport> DirectoryImporter::revertImport(UnitOfWork& uow, const Actor& actor, DirectoryImportId id,
                                                        UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageDirectory); !allowed) {
        return fail(allowed.error());
    }
    auto import = uow.directory().findImport(id);
    if (!import) {
        return import;
    }
    if (import->revertedAt) {
        return fail(directoryImportGone);
    }
    RevertRun run{uow, actor, now};
    std::string names;
    std::size_t moved = 0;
    for (const DirectoryImport::Row& row : import->rows) {
        const auto name = run.movedName(row);
        if (!name) {
            return fail(name.error());
        }
        if (!name->empty() && ++moved <= mostNamesOfMoved) {
            names += (names.empty() ? "" : ", ") + *name;
        }
    }
    if (moved > 0) {
        return fail(directoryImportMoved, {names + (moved > mostNamesOfMoved ? " ..." : "")});
    }
    for (const DirectoryImport::Row& row : import->rows) {
        if (auto done = run.takeBack(*import, row); !done) {
            return fail(done.error());
        }
    }
    import->revertedAt = now;
    return uow.directory().markReverted(id, now).map([&] { return *import; });
}

} // namespace frontdesk
