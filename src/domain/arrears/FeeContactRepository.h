#pragma once

#include "domain/arrears/FeeContact.h"
#include "domain/arrears/PayPromise.h"

#include <vector>

namespace frontdesk {

/// Port: who was reached about fees, and what they promised to pay. Adding the same id and content twice is one add,
/// differing content is record.conflict; an update writes version+1 if the stored version is the one given.
class FeeContactRepository {
public:
    virtual ~FeeContactRepository() = default;
    [[nodiscard]] virtual Result<void> add(const FeeContact& contact) = 0;
    [[nodiscard]] virtual Result<FeeContact> update(const FeeContact& contact) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<FeeContact> find(FeeContactId id) const = 0;
    /// Of an account, the latest first.
    [[nodiscard]] virtual Result<std::vector<FeeContact>> ofAccount(FeeAccountId account) const = 0;
    /// Of every account with an open item due up to a day: by account, the latest first.
    [[nodiscard]] virtual Result<std::vector<FeeContact>> ofOwing(LocalDate dueUpTo) const = 0;
    /// In [from, to) of every account, the earliest first.
    [[nodiscard]] virtual Result<std::vector<FeeContact>> between(UtcTime from, UtcTime to) const = 0;

    [[nodiscard]] virtual Result<void> addPromise(const PayPromise& promise) = 0;
    [[nodiscard]] virtual Result<PayPromise> updatePromise(const PayPromise& promise) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<PayPromise> findPromise(PayPromiseId id) const = 0;
    /// Of an account, the latest first.
    [[nodiscard]] virtual Result<std::vector<PayPromise>> promisesOf(FeeAccountId account) const = 0;
    /// Of every account with an open item due up to a day: by account, the latest first.
    [[nodiscard]] virtual Result<std::vector<PayPromise>> promisesOfOwing(LocalDate dueUpTo) const = 0;
    /// Every open one, by its day.
    [[nodiscard]] virtual Result<std::vector<PayPromise>> openPromises() const = 0;
    /// Made in [from, to) of every account, the earliest first.
    [[nodiscard]] virtual Result<std::vector<PayPromise>> promisesMadeBetween(UtcTime from, UtcTime to) const = 0;
};

} // namespace frontdesk
