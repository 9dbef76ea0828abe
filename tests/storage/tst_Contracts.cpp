#include "contracts/AuditLogContract.h"
#include "contracts/CallRepositoryContract.h"
#include "contracts/ComplaintRepositoryContract.h"
#include "contracts/ComplaintReviewRepositoryContract.h"
#include "contracts/DirectoryRepositoryContract.h"
#include "contracts/DraftRepositoryContract.h"
#include "contracts/FeeRepositoryContract.h"
#include "contracts/IdentityRepositoryContract.h"
#include "contracts/ItemRepositoryContract.h"
#include "contracts/KnownIssueRepositoryContract.h"
#include "contracts/MatterRepositoryContract.h"
#include "contracts/PackRepositoryContract.h"
#include "contracts/PresenceRepositoryContract.h"
#include "contracts/PromiseRepositoryContract.h"
#include "contracts/RehearsalRepositoryContract.h"
#include "contracts/RemittanceRepositoryContract.h"
#include "contracts/RosterRepositoryContract.h"
#include "contracts/SettingRepositoryContract.h"
#include "contracts/SiteVisitRepositoryContract.h"
#include "contracts/SlipRepositoryContract.h"
#include "contracts/StaffRepositoryContract.h"
#include "contracts/UnitOfWorkContract.h"
#include "contracts/VisitorRepositoryContract.h"
#include "contracts/WatchRepositoryContract.h"
#include "support/TempDatabase.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_Contracts {

namespace {

class SqliteUnderTest final : public contract::StoreUnderTest {
public:
    SqliteUnderTest() { REQUIRE(m_database.open().has_value()); }
    [[nodiscard]] std::vector<RecordRef> takeChanges() override { return std::exchange(m_database.sink.records, {}); }

protected:
    [[nodiscard]] Result<void> runWrite(const Lanes::WriteJob& job) override
    {
        const auto done = m_database.write(job);
        m_database.gui.runAll();
        return done;
    }
    [[nodiscard]] Result<void> runRead(const Lanes::ReadJob& job) override { return m_database.read(job); }

private:
    TempDatabase m_database;
};

std::unique_ptr<contract::StoreUnderTest> makeSqlite() { return std::make_unique<SqliteUnderTest>(); }

} // namespace

TEST_CASE("Calls in SQLite keep the contract", "[storage]") { contract::callRepositoryContract(makeSqlite); }
TEST_CASE("Promises in SQLite keep the contract", "[storage]") { contract::promiseRepositoryContract(makeSqlite); }
TEST_CASE("Drafts in SQLite keep the contract", "[storage]") { contract::draftRepositoryContract(makeSqlite); }
TEST_CASE("Settings in SQLite keep the contract", "[storage]") { contract::settingRepositoryContract(makeSqlite); }
TEST_CASE("Counter matters in SQLite keep the contract", "[storage]")
{
    contract::matterRepositoryContract(makeSqlite);
}
TEST_CASE("Items in SQLite keep the contract", "[storage]") { contract::itemRepositoryContract(makeSqlite); }
TEST_CASE("Visits at customers in SQLite keep the contract", "[storage]")
{
    contract::siteVisitRepositoryContract(makeSqlite);
}
TEST_CASE("Known issues in SQLite keep the contract", "[storage]")
{
    contract::knownIssueRepositoryContract(makeSqlite);
}
TEST_CASE("Who has a record open, in SQLite, keeps the contract", "[storage]")
{
    contract::presenceRepositoryContract(makeSqlite);
}
TEST_CASE("Tickets in SQLite keep the contract", "[storage]") { contract::complaintRepositoryContract(makeSqlite); }
TEST_CASE("Reviews of tickets in SQLite keep the contract", "[storage]")
{
    contract::complaintReviewRepositoryContract(makeSqlite);
}
TEST_CASE("Release slips in SQLite keep the contract", "[storage]") { contract::slipRepositoryContract(makeSqlite); }
TEST_CASE("Fees in SQLite keep the contract", "[storage]") { contract::feeRepositoryContract(makeSqlite); }
TEST_CASE("Remittance slips in SQLite keep the contract", "[storage]")
{
    contract::remittanceRepositoryContract(makeSqlite);
}
TEST_CASE("What happens to fees, in SQLite, keeps the contract", "[storage]")
{
    contract::feeEventsContract(makeSqlite);
}
TEST_CASE("Packs in SQLite keep the contract", "[storage]") { contract::packRepositoryContract(makeSqlite); }
TEST_CASE("Manuals in SQLite keep the contract", "[storage]") { contract::manualRepositoryContract(makeSqlite); }
TEST_CASE("Staff in SQLite keep the contract", "[storage]") { contract::staffRepositoryContract(makeSqlite); }
TEST_CASE("Rehearsals in SQLite keep the contract", "[storage]") { contract::rehearsalRepositoryContract(makeSqlite); }
TEST_CASE("Visits in SQLite keep the contract", "[storage]") { contract::visitorRepositoryContract(makeSqlite); }
TEST_CASE("The roster in SQLite keeps the contract", "[storage]") { contract::rosterRepositoryContract(makeSqlite); }
TEST_CASE("Identity numbers in SQLite keep the contract", "[storage]")
{
    contract::identityRepositoryContract(makeSqlite);
}
TEST_CASE("The watch-list in SQLite keeps the contract", "[storage]") { contract::watchRepositoryContract(makeSqlite); }
TEST_CASE("The directory in SQLite keeps the contract", "[storage]")
{
    contract::directoryRepositoryContract(makeSqlite);
}
TEST_CASE("The audit in SQLite keeps the contract", "[storage]") { contract::auditLogContract(makeSqlite); }
TEST_CASE("A unit of work in SQLite keeps the contract", "[storage]") { contract::unitOfWorkContract(makeSqlite); }

} // namespace frontdesk::tst_Contracts
