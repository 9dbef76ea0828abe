#pragma once

#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeImportRepository.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeeRepository.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

#include <vector>

namespace frontdesk {

class InMemoryFees final : public FeeRepository {
public:
    InMemoryFees(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> addAccount(const FeeAccount& account) override;
    Result<FeeAccount> updateAccount(const FeeAccount& account) override;
    Result<FeeAccount> findAccount(FeeAccountId id) const override;
    Result<std::optional<FeeAccount>> accountOfKey(std::string_view key) const override;
    Result<std::vector<FeeAccount>> accountsOfPlace(std::string_view placeKey) const override;
    Result<std::vector<FeeAccount>> accountsAfter(std::int64_t id, int most) const override;
    Result<void> addItem(const FeeItem& item) override;
    Result<FeeItem> updateItem(const FeeItem& item) override;
    Result<FeeItem> findItem(FeeItemId id) const override;
    Result<std::vector<FeeItem>> itemsOf(FeeAccountId account) const override;
    Result<std::vector<FeeItem>> openItems(const std::optional<LocalDate>& dueUpTo) const override;
    Result<std::vector<FeeAccount>> accountsOwing(LocalDate dueUpTo) const override;
    Result<std::vector<FeeOwing>> owing(LocalDate day) const override;
    Result<std::vector<FeeItem>> itemsAfter(std::int64_t id, int most) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryFeePayments final : public FeePaymentRepository {
public:
    InMemoryFeePayments(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const FeePayment& payment) override;
    Result<FeePayment> update(const FeePayment& payment) override;
    Result<FeePayment> find(FeePaymentId id) const override;
    Result<std::vector<FeePayment>> ofAccount(FeeAccountId account) const override;
    Result<std::vector<FeePayment>> onDays(LocalDate first, LocalDate last) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryFeeContacts final : public FeeContactRepository {
public:
    InMemoryFeeContacts(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const FeeContact& contact) override;
    Result<FeeContact> update(const FeeContact& contact) override;
    Result<FeeContact> find(FeeContactId id) const override;
    Result<std::vector<FeeContact>> ofAccount(FeeAccountId account) const override;
    Result<std::vector<FeeContact>> ofOwing(LocalDate dueUpTo) const override;
    Result<std::vector<FeeContact>> between(UtcTime from, UtcTime to) const override;
    Result<void> addPromise(const PayPromise& promise) override;
    Result<PayPromise> updatePromise(const PayPromise& promise) override;
    Result<PayPromise> findPromise(PayPromiseId id) const override;
    Result<std::vector<PayPromise>> promisesOf(FeeAccountId account) const override;
    Result<std::vector<PayPromise>> promisesOfOwing(LocalDate dueUpTo) const override;
    Result<std::vector<PayPromise>> openPromises() const override;
    Result<std::vector<PayPromise>> promisesMadeBetween(UtcTime from, UtcTime to) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryFeeLetters final : public FeeLetterRepository {
public:
    InMemoryFeeLetters(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const FeeLetter& letter) override;
    Result<FeeLetter> update(const FeeLetter& letter) override;
    Result<FeeLetter> find(FeeLetterId id) const override;
    Result<std::vector<FeeLetter>> ofAccount(FeeAccountId account) const override;
    Result<std::vector<FeeLetter>> ofOwing(LocalDate dueUpTo) const override;
    Result<std::vector<FeeLetter>> onDays(LocalDate first, LocalDate last) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryFeeImports final : public FeeImportRepository {
public:
    InMemoryFeeImports(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const FeeImport& import) override;
    Result<FeeImport> update(const FeeImport& import) override;
    Result<FeeImport> find(FeeImportId id) const override;
    Result<std::vector<FeeImport>> latest(int most) const override;
    Result<void> addRow(FeeImportId import, const FeeImportRow& row) override;
    Result<std::vector<FeeImportRow>> rowsOf(FeeImportId import) const override;
    Result<std::string> digestOf(FeeImportId import) const override;
    Result<std::vector<RecordRef>> movedSince(FeeImportId import, int most) const override;
    Result<void> voidAdded(const FeeImport& import) override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

} // namespace frontdesk
