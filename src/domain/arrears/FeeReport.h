#pragma once

#include "base/TimeZone.h"
#include "domain/Indicators.h"
#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeAgeing.h"
#include "domain/arrears/FeeContact.h"
#include "domain/arrears/FeePayment.h"
#include "domain/arrears/PayPromise.h"
#include "domain/guidance/AdherencePeriod.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace frontdesk {

/// What is open, by how long it has been due.
struct FeeAgeingRow {
    std::array<Money, feeAges.size()> rest = {};
    std::int64_t items = 0;
    Money total = {};
    bool operator==(const FeeAgeingRow&) const = default;
};

/// Money of a period, by what it was for; counter-entries are taken off.
struct FeeMoneyRow {
    std::int64_t payments = 0;
    Money received = {};  ///< what changed hands
    Money principal = {}; ///< of items, with what was used of a balance
    Money damages = {};
    Money waived = {};      ///< apart: no money
    Money prepaid = {};     ///< paid ahead within the period
    Money fromPrepaid = {}; ///< used of what was paid ahead
    bool operator==(const FeeMoneyRow&) const = default;
};

/// Figures of fees over a period of days. Everything is added once, payments before items; then it is read. Sums that
/// 64 bits of fen do not hold stay where they were. One thread.
class FeeReport {
public:
    /// @param days of the period, their end behind it @param today open items age up to it
    FeeReport(PeriodDays days, LocalDate today, TimeZone zone) : m_days(days), m_today(today), m_zone(std::move(zone))
    {}

    /// Every payment from the first day of the period on, later ones too: what came in since tells what was open then.
    void add(const FeePayment& payment);
    void add(const FeeAccount& account);
    /// Every item of accounts that were added. Voided ones count nowhere.
    void add(const FeeItem& item);
    void add(const FeeContact& contact);
    void add(const PayPromise& promise);

    /// As of today, by building, by what is known of why it is owed, by steward; "" is not noted.
    [[nodiscard]] const FeeAgeingRow& ageing() const { return m_all; }
    [[nodiscard]] const std::map<std::string, FeeAgeingRow>& ageingByBuilding() const { return m_byBuilding; }
    [[nodiscard]] const std::map<std::string, FeeAgeingRow>& ageingByClass() const { return m_byClass; }
    [[nodiscard]] const std::map<std::string, FeeAgeingRow>& ageingBySteward() const { return m_bySteward; }
    /// Of the period: in all, by month ("2026-11"), by how it was paid, by who took it (staff id, 0: nobody).
    [[nodiscard]] const FeeMoneyRow& money() const { return m_money; }
    [[nodiscard]] const std::map<std::string, FeeMoneyRow>& moneyByMonth() const { return m_moneyByMonth; }
    [[nodiscard]] const std::map<std::string, FeeMoneyRow>& moneyByMethod() const { return m_moneyByMethod; }
    [[nodiscard]] const std::map<std::int64_t, FeeMoneyRow>& moneyByStaff() const { return m_moneyByStaff; }
    /// The indicators of the packs over fees, promises to pay and contacts.
    [[nodiscard]] std::vector<IndicatorFigure> figures(const RuleBook& book) const;

private:
    struct Settled {        ///< of one item
        Money within = {};  ///< principal of the period
        Money prepaid = {}; ///< of a balance, within the period
        Money waived = {};
        Money after = {}; ///< whatever settled it after the period
    };
    struct Owner { ///< what figures ask of an account
        std::string building = {};
        std::string steward = {};
        std::string feeClass = {};
    };
    void age(const FeeItem& item, const Owner& owner);
    void part(const FeeItem& item, const Owner& owner, const char* what, Money amount);

    PeriodDays m_days;
    LocalDate m_today;
    TimeZone m_zone;
    std::map<FeeAccountId, Owner> m_owners;
    std::map<FeeItemId, Settled> m_settled;
    FeeAgeingRow m_all;
    std::map<std::string, FeeAgeingRow> m_byBuilding;
    std::map<std::string, FeeAgeingRow> m_byClass;
    std::map<std::string, FeeAgeingRow> m_bySteward;
    FeeMoneyRow m_money;
    std::map<std::string, FeeMoneyRow> m_moneyByMonth;
    std::map<std::string, FeeMoneyRow> m_moneyByMethod;
    std::map<std::int64_t, FeeMoneyRow> m_moneyByStaff;
    /// part, due, building, class -> fen: an indicator looks at each combination once, whatever the number of items.
    std::map<std::tuple<std::string, std::string, std::string, std::string>, std::int64_t> m_parts;
    std::vector<IndicatorRecord> m_contacts;
    std::vector<IndicatorRecord> m_promises;
};

/// The building of an account: as noted, else what stands before the first dash of its place; may be empty.
[[nodiscard]] std::string feeBuilding(const FeeAccount& account);

} // namespace frontdesk
