#include "domain/arrears/FeeReportReading.h"

#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeeRepository.h"

#include <utility>

namespace frontdesk {

namespace {

constexpr int accountsAPiece = 1000; // as many as a few milliseconds take
constexpr int itemsAPiece = 2000;
const LocalDate lastOfDays = std::chrono::year{9999} / 12 / 31;

} // namespace

FeeReportReading::FeeReportReading(PeriodDays period, LocalDate today, TimeZone zone)
    : m_days(period), m_zone(std::move(zone)), m_report(period, today, m_zone)
{}

template <class Record> void FeeReportReading::addAll(const std::vector<Record>& records, Stage next)
{
    for (const Record& record : records) {
        m_report.add(record);
    }
    m_stage = next;
}

template <class Record> void FeeReportReading::addPiece(const std::vector<Record>& records, int most, Stage next)
{
    addAll(records, m_stage);
    const bool isLast = static_cast<int>(records.size()) < most;
    m_after = isLast || records.empty() ? 0 : records.back().id.value();
    m_stage = isLast ? next : m_stage;
}

Result<bool> FeeReportReading::next(const ReadView& view, const RuleBook& book)
{
    Result<void> done;
    switch (m_stage) {
    case Stage::Payments:
        done = readNamesOfStaff(view)
                   .map([&](NamesOfStaff read) { m_names = std::move(read); })
                   .and_then([&] { return view.feePayments().onDays(m_days.from, lastOfDays); })
                   .map([&](const std::vector<FeePayment>& payments) { addAll(payments, Stage::Accounts); });
        break;
    case Stage::Accounts:
        done = view.fees().accountsAfter(m_after, accountsAPiece).map([&](const std::vector<FeeAccount>& accounts) {
            addPiece(accounts, accountsAPiece, Stage::Items);
        });
        break;
    case Stage::Items:
        done = view.fees().itemsAfter(m_after, itemsAPiece).map([&](const std::vector<FeeItem>& items) {
            addPiece(items, itemsAPiece, Stage::Contacts);
        });
        break;
    case Stage::Contacts:
        done = readEvents(view, book);
        break;
    case Stage::Done:
        break;
    }
    return done.map([&] { return m_stage == Stage::Done; });
}

Result<void> FeeReportReading::readEvents(const ReadView& view, const RuleBook& book)
{
    const auto from = m_zone.startOf(m_days.from);
    const auto until = m_zone.startOf(m_days.until);
    return view.feeContacts()
        .between(from, until)
        .map([&](const std::vector<FeeContact>& contacts) { addAll(contacts, Stage::Contacts); })
        .and_then([&] { return view.feeContacts().promisesMadeBetween(from, until); })
        .map([&](const std::vector<PayPromise>& promises) {
            addAll(promises, Stage::Done);
            m_figures = m_report.figures(book);
        });
}

} // namespace frontdesk
