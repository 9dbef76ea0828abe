#include "contracts/Samples.h"
#include "domain/complaint/ComplaintService.h"
#include "storage/AuditVerifier.h"
#include "storage/DirectStore.h"
#include "support/TempDatabase.h"

#include <catch2/catch.hpp>
#include <set>
#include <sstream>
#include <thread>

namespace frontdesk::tst_ComplaintEdits {

namespace {

constexpr int editsOfEach = 500;
constexpr int contestedTickets = 3;

ComplaintId contested(int number) { return contract::idOf<ComplaintId>(9001 + number); }

/// One desk on a connection of its own, which adds a word to a ticket's note again and again.
class EditingDesk {
public:
    EditingDesk(const StoreOptions& options, int desk) : m_desk(desk), m_ids(m_clock, desk)
    {
        auto store = DirectStore::openToWrite(options, m_clock, m_log);
        REQUIRE(store.has_value());
        m_store.emplace(std::move(*store));
    }
    DirectStore& store() { return *m_store; }
    [[nodiscard]] std::string word(int edit) const { return std::to_string(m_desk) + '-' + std::to_string(edit); }
    [[nodiscard]] const std::string& failure() const { return m_failure; }

    void receive(int number)
    {
        REQUIRE(m_store
                    ->write([&](UnitOfWork& uow) {
                        return m_service
                            .save(uow, actor(),
                                  {.id = contested(number),
                                   .form = {.issue = "the lift rattles"},
                                   .receivedAt = contract::morning,
                                   .day = *parseDate("2026-11-21")},
                                  m_book, contract::morning)
                            .map([](const Complaint&) {});
                    })
                    .has_value());
    }
    /// Runs on a thread of its own: nothing of the test framework in here.
    void editAll()
    {
        for (int edit = 0; edit < editsOfEach && m_failure.empty(); ++edit) {
            while (!editOnce(edit) && m_failure.empty()) {}
        }
    }

private:
    [[nodiscard]] Actor actor() const { return Actor::program(m_desk); }

    /// False when another desk was faster: what it wrote is read first.
    bool editOnce(int edit)
    {
        const ComplaintId id = contested(edit % contestedTickets);
        std::optional<Complaint> seen;
        const auto read = m_store->read([&](const ReadView& view) {
            return view.complaints().find(id).map([&](const Complaint& ticket) { seen = ticket; });
        });
        if (!read) {
            m_failure = read.error().code.name;
            return false;
        }
        ComplaintForm form = seen->toForm();
        form.note += ' ' + word(edit);
        const auto written = m_store->write([&](UnitOfWork& uow) {
            return m_service.change(uow, actor(), id, seen->version, form, contract::morning)
                .and_then(
                    [&](const Complaint&) { return m_service.note(uow, actor(), id, word(edit), contract::morning); })
                .map([](const ComplaintEntry&) {});
        });
        if (!written && written.error().code != recordConflict) {
            m_failure = written.error().code.name;
        }
        return written.has_value();
    }

    int m_desk;
    SystemClock m_clock;
    NullLog m_log;
    IdMaker m_ids;
    ComplaintService m_service{m_ids};
    RuleBook m_book = RuleBook::compile({});
    std::optional<DirectStore> m_store;
    std::string m_failure;
};

} // namespace

TEST_CASE("A thousand edits of the same tickets from two connections lose nothing", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    database.close();
    EditingDesk one{database.options, 1};
    EditingDesk two{database.options, 2};
    for (int number = 0; number < contestedTickets; ++number) {
        one.receive(number);
    }
    std::thread first{[&] { one.editAll(); }};
    std::thread second{[&] { two.editAll(); }};
    first.join();
    second.join();
    CHECK(one.failure() == "");
    CHECK(two.failure() == "");

    std::multiset<std::string> wanted;
    for (int edit = 0; edit < editsOfEach; ++edit) {
        wanted.insert(one.word(edit));
        wanted.insert(two.word(edit));
    }
    std::multiset<std::string> inNotes;
    std::multiset<std::string> inJournals;
    Version versions = 0;
    REQUIRE(one.store()
                .read([&](const ReadView& view) -> Result<void> {
                    for (int number = 0; number < contestedTickets; ++number) {
                        const auto ticket = view.complaints().find(contested(number));
                        const auto journal = view.complaints().journal(contested(number));
                        if (!ticket || !journal) {
                            return fail(recordNotFound);
                        }
                        std::istringstream words{ticket->note};
                        for (std::string word; words >> word;) {
                            inNotes.insert(word);
                        }
                        for (const ComplaintEntry& entry : *journal) {
                            if (entry.kind == ComplaintEntry::Kind::Noted) {
                                inJournals.insert(entry.words);
                            }
                        }
                        versions += ticket->version;
                    }
                    return {};
                })
                .has_value());
    CHECK(inNotes == wanted);
    CHECK(inJournals == wanted);
    CHECK(versions == contestedTickets + 2 * editsOfEach);
    Database connection = database.connection(Database::Mode::Read);
    const auto report = AuditVerifier{connection}.verify();
    REQUIRE(report.has_value());
    CHECK(report->problems.empty());
}

} // namespace frontdesk::tst_ComplaintEdits
