#include "domain/ImageFields.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeImportRepository.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/promise/PromiseService.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::size_t mostMovedFees = 5; ///< that are named

/// An import on its way back.
class FeeRevertRun {
public:
    FeeRevertRun(UnitOfWork& uow, const Actor& actor, const FeeImport& import, UtcTime now)
        : m_uow(uow), m_actor(actor), m_import(import), m_now(now)
    {}

    /// What was changed since, by name; empty when nothing was.
    Result<std::string> moved(const std::vector<FeeImportRow>& rows)
    {
        auto found = m_uow.feeImports().movedSince(m_import.id, static_cast<int>(mostMovedFees) + 1);
        if (!found) {
            return fail(found.error());
        }
        for (const FeeImportRow& row : rows) {
            if (found->size() > mostMovedFees) {
                break;
            }
            const auto stands = versionOf(row.record);
            if (!stands) {
                return fail(stands.error());
            }
            if (*stands != row.version) {
                found->push_back(row.record);
            }
        }
        std::string names;
        for (std::size_t at = 0; at < std::min(found->size(), mostMovedFees); ++at) {
            const auto name = nameOf((*found)[at]);
            if (!name) {
                return name;
            }
            names += (names.empty() ? "" : ", ") + *name;
        }
        return names + (found->size() > mostMovedFees ? " ..." : "");
    }

    Result<void> restore(const FeeImportRow& row)
    {
        return row.record.kind == RecordKind::FeeAccount   ? restoreAccount(row)
               : row.record.kind == RecordKind::PayPromise ? restorePromise(row)
                                                           : restoreItem(row);
    }

private:
    [[nodiscard]] Result<FeeAccount> account(std::int64_t value) const
    {
        return FeeAccountId::fromValue(value).and_then([&](FeeAccountId id) { return m_uow.fees().findAccount(id); });
    }
    [[nodiscard]] Result<FeeItem> item(std::int64_t value) const
    {
        return FeeItemId::fromValue(value).and_then([&](FeeItemId id) { return m_uow.fees().findItem(id); });
    }

    [[nodiscard]] Result<PayPromise> promise(std::int64_t value) const
    {
        return PayPromiseId::fromValue(value).and_then(
            [&](PayPromiseId id) { return m_uow.feeContacts().findPromise(id); });
    }

    [[nodiscard]] Result<Version> versionOf(RecordRef record) const
    {
        if (record.kind == RecordKind::PayPromise) {
            return promise(record.id).map([](const PayPromise& each) { return each.version; });
        }
        return record.kind == RecordKind::FeeAccount
                   ? account(record.id).map([](const FeeAccount& each) { return each.version; })
                   : item(record.id).map([](const FeeItem& each) { return each.version; });
    }

    [[nodiscard]] Result<std::string> nameOf(RecordRef record) const
    {
        const auto named = [](const FeeAccount& each) {
            return each.place + (each.payer.empty() ? "" : ' ' + each.payer);
        };
        if (record.kind == RecordKind::FeeAccount) {
            return account(record.id).map(named);
        }
        if (record.kind == RecordKind::PayPromise) {
            return promise(record.id).and_then([&](const PayPromise& each) {
                return m_uow.fees().findAccount(each.account).map([&](const FeeAccount& owner) {
                    return named(owner) + ' ' + each.amount.toYuan();
                });
            });
        }
        return item(record.id).and_then([&](const FeeItem& each) {
            return m_uow.fees().findAccount(each.account).map([&](const FeeAccount& owner) {
                return named(owner) + ' ' + each.kind + (each.period.empty() ? "" : ' ' + each.period);
            });
        });
    }

    template <class Record> Result<void> append(const Record& before, const Record& after)
    {
        return m_uow.audit().append({.at = m_now,
                                     .actor = m_actor,
                                     .action = std::string{feeImportTakenBack},
                                     .record = refOf(after),
                                     .version = after.version,
                                     .before = imageOf(before),
                                     .after = imageOf(after)});
    }

    /// What the import had brought back is voided again.
    template <class Record> void voidAgain(Record& record, const RecordImage& before) const
    {
        if (before.has("voided.at") && !record.voided) {
            record.voided = Voided{.at = m_now, .reason = std::string{feeImportTakenBack}, .by = m_actor.staff};
        }
    }

    Result<void> restoreAccount(const FeeImportRow& row)
    {
        return account(row.record.id).and_then([&](const FeeAccount& before) {
            FeeAccount after = before;
            after.building = row.before.get("building");
            after.steward = row.before.get("steward");
            const auto phone = PhoneNumber::parse(row.before.get("phone_display"));
            after.phone = phone ? std::optional{*phone} : std::nullopt;
            voidAgain(after, row.before);
            return m_uow.fees().updateAccount(after).and_then([&](const FeeAccount& stored) {
                return append(before, stored).and_then([&] {
                    return m_uow.search().put(refOf(stored), searchText(before), searchText(stored));
                });
            });
        });
    }

    Result<void> restoreItem(const FeeImportRow& row)
    {
        return item(row.record.id).and_then([&](const FeeItem& before) {
            FeeItem after = before;
            const ImageReader image{row.before, ""};
            after.amount = Money::fromFen(image.number("amount", before.amount.fen()));
            after.due = parseDate(image.text("due")).value_or(before.due);
            after.goneAt = image.time("gone_at");
            voidAgain(after, row.before);
            return m_uow.fees().updateItem(after).and_then(
                [&](const FeeItem& stored) { return append(before, stored); });
        });
    }

    /// What was found kept by the list is open again, and so is its entry in the ledger if it ended with it.
    Result<void> restorePromise(const FeeImportRow& row)
    {
        return promise(row.record.id).and_then([&](const PayPromise& before) {
            PayPromise after = before;
            after.state = PayPromiseState::Open;
            after.settledAt.reset();
            after.paid = Money::fromFen(ImageReader{row.before, ""}.number("paid", 0));
            return m_uow.feeContacts()
                .updatePromise(after)
                .and_then([&](const PayPromise& stored) { return append(before, stored); })
                .and_then([&] { return reopenLedger(before); });
        });
    }

    Result<void> reopenLedger(const PayPromise& promise)
    {
        if (!promise.ledger || !promise.settledAt) {
            return {};
        }
        return m_uow.promises().find(*promise.ledger).and_then([&](const Promise& entry) -> Result<void> {
            if (entry.closedAt != promise.settledAt) { // somebody ended it before
                return {};
            }
            return PromiseService{}
                .reopen(m_uow, Actor::program(m_actor.desk), entry.id, entry.version, m_now)
                .map([](const Promise&) {});
        });
    }

    UnitOfWork& m_uow;
    const Actor& m_actor;
    const FeeImport& m_import;
    UtcTime m_now;
};

} // namespace

Result<FeeImport> FeeImporter::takeBack(UnitOfWork& uow, const Actor& actor, FeeImportId id, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageFees); !allowed) {
        return fail(allowed.error());
    }
    const auto import = uow.feeImports().find(id);
    if (!import) {
        return import;
    }
    if (import->revertedAt) {
        return fail(feeImportGone);
    }
    const auto rows = uow.feeImports().rowsOf(id);
    if (!rows) {
        return fail(rows.error());
    }
    FeeRevertRun run{uow, actor, *import, now};
    const auto moved = run.moved(*rows);
    if (!moved) {
        return fail(moved.error());
    }
    if (!moved->empty()) {
        return fail(feeImportMoved, {*moved});
    }
    for (const FeeImportRow& row : *rows) {
        if (auto done = run.restore(row); !done) {
            return fail(done.error());
        }
    }
    FeeImport after = *import;
    after.revertedAt = now;
    after.revertedBy = actor.staff;
    return uow.feeImports()
        .voidAdded(after)
        .and_then([&] { return uow.feeImports().update(after); })
        .and_then([&](const FeeImport& stored) {
            return uow.audit()
                .append({.at = now,
                         .actor = actor,
                         .action = std::string{feeImportTakenBack},
                         .record = refOf(stored),
                         .version = stored.version,
                         .before = imageOf(*import),
                         .after = imageOf(stored)})
                .map([&] { return stored; });
        });
}

} // namespace frontdesk
