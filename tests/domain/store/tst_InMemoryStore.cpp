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
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_InMemoryStore {

using namespace frontdesk;

namespace {

class InMemoryUnderTest final : public contract::StoreUnderTest, private ChangeSink {
public:
    InMemoryUnderTest() { m_store.reportTo(this); }
    std::vector<RecordRef> takeChanges() override { return std::exchange(m_changes, {}); }

protected:
    Result<void> runWrite(const Lanes::WriteJob& job) override { return m_store.writeNow(job); }
    Result<void> runRead(const Lanes::ReadJob& job) override { return m_store.readNow(job); }

private:
    void changed(const std::vector<RecordRef>& records) override
    {
        m_changes.insert(m_changes.end(), records.begin(), records.end());
    }
    InMemoryStore m_store;
    std::vector<RecordRef> m_changes;
};

std::unique_ptr<contract::StoreUnderTest> makeInMemory() { return std::make_unique<InMemoryUnderTest>(); }

} // namespace

TEST_CASE("In memory, calls keep the repository's contract", "[store]")
{
    contract::callRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, fees keep the repositories' contract", "[store]")
{
    contract::feeRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, remittance slips keep the repository's contract", "[store]")
{
    contract::remittanceRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, what happens to fees keeps the repositories' contract", "[store]")
{
    contract::feeEventsContract(makeInMemory);
}

TEST_CASE("In memory, promises keep the repository's contract", "[store]")
{
    contract::promiseRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, identity numbers keep the repository's contract", "[store]")
{
    contract::identityRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, the watch-list keeps the repository's contract", "[store]")
{
    contract::watchRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, rehearsals keep the repository's contract", "[store]")
{
    contract::rehearsalRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, reviews of tickets keep the repository's contract", "[store]")
{
    contract::complaintReviewRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, items keep the repository's contract", "[store]")
{
    contract::itemRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, drafts keep the repository's contract", "[store]")
{
    contract::draftRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, settings keep the repository's contract", "[store]")
{
    contract::settingRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, the directory keeps the repository's contract", "[store]")
{
    contract::directoryRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, counter matters keep the repository's contract", "[store]")
{
    contract::matterRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, visits keep the repository's contract", "[store]")
{
    contract::visitorRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, packs keep the repository's contract", "[store]")
{
    contract::packRepositoryContract(makeInMemory);
}
TEST_CASE("In memory, manuals keep the repository's contract", "[store]")
{
    contract::manualRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, staff keep the repository's contract", "[store]")
{
    contract::staffRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, the roster keeps the repository's contract", "[store]")
{
    contract::rosterRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, visits at customers keep their contract", "[store]")
{
    contract::siteVisitRepositoryContract(makeInMemory);
}

TEST_CASE("In memory, known issues keep their contract", "[store]")
{
    contract::knownIssueRepositoryContract(makeInMemory);
}
TEST_CASE("In memory, who has a record open keeps its contract", "[store]")
{
    contract::presenceRepositoryContract(makeInMemory);
}
TEST_CASE("In memory, tickets keep their contract", "[store]") { contract::complaintRepositoryContract(makeInMemory); }
TEST_CASE("In memory, release slips keep their contract", "[store]") { contract::slipRepositoryContract(makeInMemory); }

TEST_CASE("In memory, the audit log keeps its contract", "[store]") { contract::auditLogContract(makeInMemory); }

TEST_CASE("In memory, a unit of work keeps its contract", "[store]") { contract::unitOfWorkContract(makeInMemory); }

TEST_CASE("The store in memory finds a job's bugs and plays a store's troubles", "[store]")
{
    InMemoryStore store{InMemoryStore::Delivery::WhenSettled};
    const auto addUnaudited = [](UnitOfWork& uow) { return uow.calls().add(contract::plainCall(1)); };

    SECTION("a commit of a changed record without an audit entry is thrown out and changes nothing")
    {
        CHECK_THROWS_AS(store.writeNow(addUnaudited), CommitWithoutAudit);
        CHECK_THROWS_AS(store.writeNow([](UnitOfWork& uow) { return uow.settings().set("unit.name", "x"); }),
                        CommitWithoutAudit);
        CHECK_THROWS_AS(store.writeNow([](UnitOfWork& uow) -> Result<void> {
            REQUIRE(uow.calls().add(contract::plainCall(1)).has_value());
            return uow.audit().append(contract::entryFor(contract::refOf(contract::plainCall(2)), 1));
        }),
                        CommitWithoutAudit);
        CHECK(store.data().calls.empty());
        CHECK(store.commits() == 0);
    }
    SECTION("an index that is told of another old text is thrown out")
    {
        const RecordRef call{RecordKind::Call, 1};
        CHECK_THROWS_AS(
            store.writeNow([&](UnitOfWork& uow) { return uow.search().put(call, SearchText{}, {.texts = {"a"}}); }),
            std::logic_error);
    }
    SECTION("jobs wait until they are settled, with what their replies ask for")
    {
        std::vector<std::string> order;
        store.write(
            [&](UnitOfWork&) -> Result<void> {
                order.push_back("write");
                return {};
            },
            [&](const Result<void>&) {
                order.push_back("written");
                store.read(
                    "", [](const ReadView&) -> Result<void> { return {}; },
                    [&](const Result<void>&) { order.push_back("read"); });
            });
        CHECK(order.empty());
        CHECK(store.waiting() == 1);
        store.settle();
        CHECK(order == std::vector<std::string>{"write", "written", "read"});
        CHECK(store.waiting() == 0);
    }
    SECTION("a newer read of the same asker replaces the one that waits")
    {
        std::vector<int> replies;
        const auto ask = [&](const std::string& asker, int number) {
            store.read(
                asker, [](const ReadView&) -> Result<void> { return {}; },
                [&replies, number](const Result<void>&) { replies.push_back(number); });
        };
        ask("search", 1);
        ask("card", 2);
        ask("search", 3);
        ask("", 4);
        ask("", 5);
        store.settle();
        CHECK(replies == std::vector<int>{2, 3, 4, 5});
    }
    SECTION("a full disk fails writes and keeps what was there")
    {
        store.failWrites(Error{.code = recordConflict});
        const auto put = [](UnitOfWork& uow) { return uow.drafts().put(contract::plainDraft(1)); };
        CHECK_FALSE(store.writeNow(put).has_value());
        CHECK(store.data().drafts.empty());
        store.failWrites(std::nullopt);
        CHECK(store.writeNow(put).has_value());
        CHECK(store.data().drafts.size() == 1);
    }
}

} // namespace tst_InMemoryStore
