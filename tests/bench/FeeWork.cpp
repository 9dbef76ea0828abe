#include "base/IdMaker.h"
#include "bench/Benches.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/arrears/FeeWorklist.h"
#include "domain/audit/AuditEntry.h"
#include "storage/DirectStore.h"

#include <QFile>

namespace frontdesk::bench {

namespace {

constexpr int feesAnAccount = 4;
constexpr int workRounds = 9;
constexpr int contactsOfOne = 3;     ///< of every fourth account
constexpr double mostOfOwedRead = 3; ///< of reading the owed fees alone: accounts, contacts, promises, letters besides
const UtcTime workDay = utcFromMillis(1'795'000'000'000);

/// Four fees each, due in the last months.
void owe(DirectStore& store, IdMaker& ids, std::int64_t accounts, LocalDate today)
{
    FeeList list{.source = "list.csv"};
    for (std::int64_t account = 0; account < accounts; ++account) {
        for (int fee = 0; fee < feesAnAccount; ++fee) {
            list.rows.push_back({.number = static_cast<int>(list.rows.size()) + 2,
                                 .place = std::to_string(1 + account / 2000) + '-' + std::to_string(account % 2000),
                                 .payer = "王芳",
                                 .kind = "物业费",
                                 .period = std::to_string(fee),
                                 .owed = Money::fromFen(10'000 + account),
                                 .due = plusDays(today, -10 - 30 * fee - static_cast<int>(account % 20))});
        }
    }
    must(store.write([&](UnitOfWork& uow) {
        return FeeImporter{}.take(uow, Actor::program(), ids, std::move(list), workDay).map([](const FeeImport&) {});
    }));
}

/// Every fourth account was spoken to some times, every tenth one made a promise that was not kept.
Result<void> speak(UnitOfWork& uow, IdMaker& ids)
{
    const auto accounts = uow.fees().accountsAfter(0, 1'000'000);
    if (!accounts) {
        return fail(accounts.error());
    }
    const auto note = [&](RecordRef record) {
        return uow.audit().append({.at = workDay, .actor = Actor::program(), .action = "added", .record = record});
    };
    for (std::size_t at = 0; at < accounts->size(); ++at) {
        const FeeAccountId account = (*accounts)[at].id;
        for (int time = 0; at % 4 == 0 && time < contactsOfOne; ++time) {
            const FeeContact contact{.id = ids.next<FeeContactTag>(),
                                     .account = account,
                                     .at = workDay - std::chrono::hours{24 * 20 * (time + 1)},
                                     .step = "fee/friendly",
                                     .words = "说月底发了工资就来交"};
            if (auto done = uow.feeContacts().add(contact).and_then([&] { return note(refOf(contact)); }); !done) {
                return done;
            }
        }
        if (at % 10 == 0) {
            const PayPromise promise{.id = ids.next<PayPromiseTag>(),
                                     .account = account,
                                     .amount = Money::fromFen(100),
                                     .day = std::chrono::year{2026} / 11 / 1,
                                     .madeAt = workDay - std::chrono::hours{24 * 30},
                                     .owedBefore = Money::fromFen(100'000),
                                     .state = PayPromiseState::Broken,
                                     .settledAt = workDay - std::chrono::hours{24 * 15}};
            if (auto done = uow.feeContacts().addPromise(promise).and_then([&] { return note(refOf(promise)); });
                !done) {
                return done;
            }
        }
    }
    return {};
}

FeeKinds shippedFeeKinds()
{
    QFile file(QStringLiteral(":/fee-kinds.toml"));
    if (!file.open(QIODevice::ReadOnly)) {
        giveUp("the shipped kinds of fees are missing");
    }
    return must(FeeKinds::read(file.readAll().toStdString(), "fee-kinds.toml"));
}

} // namespace

void measureFeeWork(Figures& figures, const std::string& folder, std::int64_t accounts)
{
    figures.heading("The day's list of " + std::to_string(accounts) + " accounts that owe fees");
    const SystemClock clock;
    NullLog log;
    const TimeZone zone = must(TimeZone::named("Asia/Shanghai"));
    const RuleBook book = RuleBook::compile(shippedPacks());
    const FeeKinds kinds = shippedFeeKinds();
    DirectStore store = must(DirectStore::openToWrite(StoreOptions::inFolder(folder + "/work"), clock, log));
    IdMaker ids{clock, 1};
    owe(store, ids, accounts, zone.localDate(workDay));
    must(store.write([&](UnitOfWork& uow) { return speak(uow, ids); }));
    Samples floor;
    Samples list;
    std::size_t tasks = 0;
    for (int round = 0; round < workRounds; ++round) {
        must(store.read([&](const ReadView& view) {
            Result<void> done;
            floor.time([&] { done = view.fees().openItems({}).map([](const std::vector<FeeItem>&) {}); });
            list.time([&] {
                done = done.and_then([&] { return FeeWorklist::of(view, book, kinds, zone, workDay); })
                           .map([&](const std::vector<FeeTask>& found) { tasks = found.size(); });
            });
            return done;
        }));
    }
    figures.note(std::to_string(tasks) + " things are to be done");
    figures.milliseconds("what is owed, read alone: median", floor.median());
    figures.milliseconds("the day's list, off the GUI thread: median", list.median());
    figures.ratio("of what is owed", list.median() / floor.median(), mostOfOwedRead);
}

} // namespace frontdesk::bench
