#pragma once

#include "domain/arrears/FeeContactService.h"
#include "domain/arrears/FeeDesk.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeeWordsFile.h"
#include "domain/arrears/FeeWorklist.h"
#include "domain/desk/FeeDisputes.h"
#include "domain/desk/FeeUpkeep.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/promise/PromiseRepository.h"
#include "rules/PackReader.h"

namespace frontdesk::feetest {

inline Pack shippedPack(const std::string& name)
{
    static const Vocabulary vocabulary = Vocabulary::read(wordsFile("vocabulary.toml"), "vocabulary.toml").value();
    auto pack = PackReader{vocabulary}.read(wordsFile("packs/" + name + ".toml"), name + ".toml");
    REQUIRE(pack.has_value());
    return std::move(*pack);
}

inline RuleBook shippedBook(const std::vector<std::string>& names = {"base", "service"})
{
    std::vector<Pack> packs;
    for (const std::string& name : names) {
        packs.push_back(shippedPack(name));
    }
    return RuleBook::compile(std::move(packs));
}

/// A desk that calls about fees by the shipped packs. It is Monday, 2026-11-23, in the morning.
struct ContactDesk : FeeDesk {
    RuleBook book = shippedBook();
    FeeKinds kinds = FeeKinds::read(wordsFile("fee-kinds.toml"), "fee-kinds.toml").value();
    FeeContactService contacts{ids};
    PayPromiseService promises{ids};
    FeeDisputes disputes{ids};
    using FeeDesk::stored;

    ContactDesk() { pass(2); }

    /// The same time of day some days later.
    void pass(int days)
    {
        clock.advance(std::chrono::hours{24} * days);
        now += std::chrono::hours{24} * days;
    }
    FeeContactToSave call(const FeeAccount& account, std::vector<FeeItemId> told = {},
                          FeeListener listener = FeeListener::Payer)
    {
        return {.id = ids.next<FeeContactTag>(),
                .account = account.id,
                .at = now,
                .zone = zone,
                .listener = listener,
                .told = std::move(told)};
    }
    Result<FeeContactKept> save(const FeeContactToSave& input, const Actor& by = clerk)
    {
        return run<FeeContactKept>([&](UnitOfWork& uow) { return contacts.save(uow, by, input, book, now); });
    }
    Result<std::vector<PayPromise>> settle(const FeeAccount& account)
    {
        return run<std::vector<PayPromise>>(
            [&](UnitOfWork& uow) { return promises.settle(uow, clerk, account.id, zone.localDate(now), now); });
    }
    Result<int> upkeep()
    {
        return run<int>([&](UnitOfWork& uow) { return FeeUpkeep{ids}.run(uow, Actor{.desk = 1}, zone, now); });
    }
    /// Money for an item, or finance's list without it, as payments and imports write it.
    void change(const FeeItem& item, const std::function<void(FeeItem&)>& how)
    {
        REQUIRE(run<FeeItem>([&](UnitOfWork& uow) {
                    return uow.fees().findItem(item.id).and_then([&](FeeItem after) {
                        const FeeItem before = after;
                        how(after);
                        return uow.fees().updateItem(after).and_then([&](const FeeItem& kept) {
                            return uow.audit()
                                .append({.at = now,
                                         .actor = clerk,
                                         .action = "changed",
                                         .record = refOf(kept),
                                         .version = kept.version,
                                         .before = imageOf(before),
                                         .after = imageOf(kept)})
                                .map([&] { return kept; });
                        });
                    });
                }).has_value());
    }
    void pay(const FeeItem& item, const std::string& yuan)
    {
        change(item,
               [&](FeeItem& after) { after.settled = after.settled.plus(Money::parseYuan(yuan).value()).value(); });
    }
    [[nodiscard]] std::vector<FeeTask> list() const
    {
        std::vector<FeeTask> tasks;
        REQUIRE(store
                    .readNow([&](const ReadView& view) {
                        return FeeWorklist::of(view, book, kinds, zone, now).map([&](auto read) {
                            tasks = std::move(read);
                        });
                    })
                    .has_value());
        return tasks;
    }
    /// The steps on the list, each with its room.
    [[nodiscard]] std::vector<std::string> steps() const
    {
        std::vector<std::string> steps;
        for (const FeeTask& task : list()) {
            const std::string step = task.why == FeeWhy::Broken  ? "promise"
                                     : task.why == FeeWhy::Visit ? "visit"
                                                                 : task.step;
            steps.push_back(task.account.place + ' ' + step + (task.isLeft ? " left" : ""));
        }
        return steps;
    }
    [[nodiscard]] PayPromise stored(const PayPromise& promise) const
    {
        return store.data().payPromises.at(promise.id.value());
    }
    [[nodiscard]] Promise ledger(const PayPromise& promise) const
    {
        return store.data().promises.at(promise.ledger->value());
    }
};

} // namespace frontdesk::feetest
