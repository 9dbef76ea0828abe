#pragma once

#include "domain/arrears/FeeDesk.h"
#include "domain/arrears/FeeImportRepository.h"
#include "domain/arrears/FeeImporter.h"

namespace frontdesk::feetest {

using Rows = std::vector<FeeListRow>;

inline LocalDate day(const std::string& iso) { return parseDate(iso).value(); }

inline FeeListRow row(int number, const std::string& place, const std::string& payer, const std::string& period,
                      std::int64_t fen, const std::string& due = "2026-10-31")
{
    return {.number = number,
            .place = place,
            .payer = payer,
            .kind = "物业费",
            .period = period,
            .owed = Money::fromFen(fen),
            .due = day(due)};
}

/// A desk that takes in finance's lists.
struct ListDesk : FeeDesk {
    FeeImporter importer;

    Result<FeeImport> take(const Rows& rows, bool whole = false, std::vector<MappedRow> leftOut = {})
    {
        now += std::chrono::hours{1};
        return run<FeeImport>([&](UnitOfWork& uow) {
            return importer.take(uow, supervisor, ids,
                                 {.source = "list.csv", .whole = whole, .rows = rows, .leftOut = std::move(leftOut)},
                                 now);
        });
    }
    Result<FeeImport> back(FeeImportId id)
    {
        now += std::chrono::hours{1};
        return run<FeeImport>([&](UnitOfWork& uow) { return importer.takeBack(uow, supervisor, id, now); });
    }
    [[nodiscard]] FeeItem item(const std::string& period) const
    {
        for (const auto& [id, item] : store.data().feeItems) {
            if (item.period == period) {
                return item;
            }
        }
        FAIL("no item of " << period);
        return {.id = contract::idOf<FeeItemId>(1), .account = contract::idOf<FeeAccountId>(1)};
    }
    [[nodiscard]] FeeAccount account(const std::string& place) const
    {
        for (const auto& [id, account] : store.data().feeAccounts) {
            if (account.place == place) {
                return account;
            }
        }
        FAIL("no account of " << place);
        return {.id = contract::idOf<FeeAccountId>(1)};
    }
    /// As payments do.
    void settle(const std::string& period, std::int64_t fen)
    {
        FeeItem paid = item(period);
        paid.settled = Money::fromFen(fen);
        REQUIRE(run<FeeItem>([&](UnitOfWork& uow) {
                    return uow.fees().updateItem(paid).and_then([&](const FeeItem& stored) {
                        return uow.audit().append(contract::entryFor(refOf(stored), stored.version, "paid")).map([&] {
                            return stored;
                        });
                    });
                }).has_value());
    }
};

inline void checkCounts(const Result<FeeImport>& import, std::int64_t added, std::int64_t updated,
                        std::int64_t unchanged, std::int64_t gone = 0)
{
    REQUIRE(import.has_value());
    CHECK(import->added == added);
    CHECK(import->updated == updated);
    CHECK(import->unchanged == unchanged);
    CHECK(import->gone == gone);
}

inline const Rows twoRooms{row(2, "3-1801", "王芳", "2026-07", 12050), row(3, "3-1801", "王芳", "2026-08", 12050),
                           row(4, "3-1802", "李强", "2026-09", 9900)};

} // namespace frontdesk::feetest
