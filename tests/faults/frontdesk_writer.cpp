// Writes calls, drafts, visits, release slips and batches of parcels until it is killed, and says on the standard
// output what was acknowledged, a line each: "draft ID", "call ID", "visit ID", "slip ID" and "batch ID" after the
// reply came, "error CODE" when it was refused (it then tries again). With --list it says what the store holds: "call
// ID", "draft ID", "visit ID", "slip ID", "batch ID" of each that is whole, "torn ID" of one that is not, "lost N".
#include "base/IdMaker.h"
#include "domain/audit/AuditEntry.h"
#include "domain/call/CallRepository.h"
#include "domain/draft/Draft.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/item/ItemRepository.h"
#include "domain/item/ItemService.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/slip/SlipRepository.h"
#include "domain/slip/SlipService.h"
#include "domain/visitor/VisitorRepository.h"
#include "domain/visitor/VisitorService.h"
#include "storage/SqliteStore.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <iostream>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace {

using namespace frontdesk;

/// Runs tasks on the thread that waits.
class WaitingExecutor final : public Executor {
public:
    void post(std::function<void()> task) override
    {
        {
            const std::lock_guard lock{m_mutex};
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_one();
    }
    void runOne()
    {
        std::unique_lock lock{m_mutex};
        m_wake.wait(lock, [this] { return !m_tasks.empty(); });
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
};

class NoSink final : public ChangeSink {
public:
    void changed(const std::vector<RecordRef>&) override {}
};

Call someCall(CallId id, UtcTime now)
{
    CallSnapshot live;
    live.rangAt = now;
    live.ringCount = 2;
    live.outcome = CallOutcome::Answered;
    live.answeredAt = now;
    live.endedAt = now;
    live.holds = {CallHold{.startedAt = now, .seconds = 5, .ended = true, .reason = "looked it up"}};
    Call call{.id = id, .live = live};
    call.caller.name = "\xE7\x8E\x8B\xE5\xBB\xBA\xE5\x9B\xBD";
    call.keyPoints = "asked about call " + id.toString();
    return call;
}

class Writer {
public:
    explicit Writer(const std::string& folder)
    {
        auto opened = SqliteStore::open(StoreOptions::inFolder(folder), m_clock, m_gui, m_sink, m_log);
        if (opened) {
            m_store = std::move(*opened);
            m_ids.startAfter(m_store->opened().newestId);
        } else {
            std::cout << "error " << opened.error().code.name << std::endl;
        }
    }

    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }

    [[noreturn]] void writeForever()
    {
        for (;;) {
            const CallId id = m_ids.next<CallTag>();
            const RecordRef record{RecordKind::Call, id.value()};
            Draft draft{.record = record, .updatedAt = m_clock.now()};
            draft.payload.set("form.key_points", "half typed");
            until("draft", id.value(), [&](UnitOfWork& uow) { return uow.drafts().put(draft); });
            const Call call = someCall(id, m_clock.now());
            until("call", id.value(), [&](UnitOfWork& uow) {
                AuditEntry entry{.at = m_clock.now(), .actor = {}, .action = "added", .record = record};
                entry.version = 1;
                entry.after = imageOf(call);
                return uow.calls()
                    .add(call)
                    .and_then([&] { return uow.audit().append(entry); })
                    .and_then([&] { return uow.search().put(record, std::nullopt, searchText(call)); })
                    .and_then([&] { return uow.drafts().remove(record); });
            });
            writeVisit();
            writeSlip();
            writeBatch();
        }
    }

    void list()
    {
        bool done = false;
        m_store->read(
            "",
            [](const ReadView& view) -> Result<void> {
                const auto calls = view.calls().rangBetween(utcFromMillis(0), utcFromMillis(1LL << 50), 10'000'000);
                const auto drafts = view.drafts().ofDesk(1);
                if (!calls || !drafts) {
                    return fail(calls ? drafts.error() : calls.error());
                }
                for (const Call& call : *calls) {
                    std::cout << "call " << call.id.value() << '\n';
                }
                for (const Draft& draft : *drafts) {
                    std::cout << "draft " << draft.record.id << '\n';
                }
                return listReception(view);
            },
            [&](const Result<void>& result) {
                if (!result) {
                    std::cout << "error " << result.error().code.name << '\n';
                }
                done = true;
            });
        while (!done) {
            m_gui.runOne();
        }
        std::cout << "lost " << m_store->opened().lostDrafts << std::endl;
    }

private:
    /// Somebody signs in: the row, the badge's number, the audit and the search in one save.
    void writeVisit()
    {
        const VisitToSave input{.id = m_ids.next<VisitTag>(),
                                .form = {.name = "Wang", .host = "Lin"},
                                .steps = {{.kind = VisitStep::Kind::Register}},
                                .badgeDay = someDay};
        until("visit", input.id.value(), [&](UnitOfWork& uow) {
            return VisitorService{}.save(uow, Actor::program(), input, "", m_clock.now()).map([](const Visit&) {});
        });
    }
    /// A request for a release slip with an agent's document: its rows, its number and the sealed document in one save.
    void writeSlip()
    {
        SlipToSave input{
            .id = m_ids.next<SlipTag>(),
            .form = {.place = "3-1203", .goodsOf = "tenant", .taker = "Li", .agent = "1", .goods = "sofa 2\nfridge 1"},
            .period = {m_clock.now(), m_clock.now() + std::chrono::hours{24}},
            .at = m_clock.now(),
            .day = someDay,
            .identity = IdentityNumber::parse(IdentityKind::Passport, "E12345678", someDay).value()};
        until("slip", input.id.value(), [&](UnitOfWork& uow) {
            return SlipService{}.save(uow, Actor::program(), input, m_books.current()).map([](const ReleaseSlip&) {});
        });
    }
    /// Parcels of one courier and the promise to their addressee: all or nothing.
    void writeBatch()
    {
        const UtcTime now = m_clock.now();
        const ItemBatch batch{.id = m_ids.next<ItemBatchTag>(), .courier = "Li", .total = batchSize, .at = now};
        std::vector<ItemToSave> parcels;
        std::vector<ItemId> ids;
        for (int each = 0; each < batchSize; ++each) {
            ids.push_back(m_ids.next<ItemTag>());
            parcels.push_back(
                {.id = ids.back(), .form = {.kind = "parcel", .addressee = "Lin"}, .receivedAt = now, .day = someDay});
        }
        until("batch", batch.id.value(), [&](UnitOfWork& uow) {
            return ItemService{}
                .receiveBatch(uow, Actor::program(), batch, parcels, m_books.current())
                .and_then([&](const std::vector<Item>&) {
                    return ItemService{}.notify(uow, Actor::program(), ids, {.words = "three parcels"}, m_ids, now);
                })
                .map([](const std::vector<Item>&) {});
        });
    }
    static Result<void> listReception(const ReadView& view)
    {
        const auto visits = view.visits().inside();
        const auto items = view.items().open(10'000'000);
        const auto slips = view.slips().requestedBetween(utcFromMillis(0), utcFromMillis(1LL << 50), 10'000'000);
        if (!visits || !items || !slips) {
            return fail(!visits ? visits.error() : !items ? items.error() : slips.error());
        }
        for (const ReleaseSlip& slip : *slips) {
            const bool isWhole = slip.lines.size() == 2 && !slip.number.empty() && slip.document;
            std::cout << (isWhole ? "slip " : "torn ") << slip.id.value() << '\n';
        }
        for (const Visit& visit : *visits) {
            std::cout << (visit.badgeNo > 0 && visit.registeredAt ? "visit " : "torn ") << visit.id.value() << '\n';
        }
        std::map<std::int64_t, int> batches;
        for (const Item& item : *items) {
            const auto promise = item.promise ? view.promises().find(*item.promise) : fail(recordNotFound);
            if (!item.batch || !item.notifiedAt || !promise) {
                std::cout << "torn " << item.id.value() << '\n';
            } else {
                ++batches[item.batch->value()];
            }
        }
        for (const auto& [batch, count] : batches) {
            std::cout << (count == batchSize ? "batch " : "torn ") << batch << '\n';
        }
        return {};
    }

    void until(const char* what, std::int64_t id, const Lanes::WriteJob& job)
    {
        for (;;) {
            std::optional<Result<void>> reply;
            m_store->write(job, [&](const Result<void>& done) { reply = done; });
            while (!reply) {
                m_gui.runOne();
            }
            if (*reply) {
                std::cout << what << ' ' << id << std::endl;
                return;
            }
            std::cout << "error " << reply->error().code.name << std::endl;
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
    }

    static constexpr int batchSize = 3;
    static constexpr LocalDate someDay{std::chrono::year{2026}, std::chrono::December, std::chrono::day{1}};

    SystemClock m_clock;
    WaitingExecutor m_gui;
    NoSink m_sink;
    NullLog m_log;
    IdMaker m_ids{m_clock, 1};
    RuleBooks m_books;
    std::unique_ptr<SqliteStore> m_store;
};

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 2) {
        std::cerr << "frontdesk_writer DIR [--list]\n";
        return 2;
    }
    Writer writer{argv[1]};
    if (!writer.isOpen()) {
        return 1;
    }
    if (argc > 2) {
        writer.list();
        return 0;
    }
    writer.writeForever();
}
