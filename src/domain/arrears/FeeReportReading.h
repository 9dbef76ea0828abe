#pragma once

#include "domain/UnitOfWork.h"
#include "domain/arrears/FeeReport.h"
#include "domain/people/NamesOfStaff.h"

#include <cstdint>
#include <vector>

namespace frontdesk {

/// Reads what a report of fees is made of, a piece at a time, so that a lane stays free between two of them. The screen
/// and frontdeskctl count with the same one. One thread at a time.
class FeeReportReading {
public:
    /// @param period its end behind it @param today open items age up to it
    FeeReportReading(PeriodDays period, LocalDate today, TimeZone zone);

    /// The next piece. @return whether that was all
    [[nodiscard]] Result<bool> next(const ReadView& view, const RuleBook& book);
    /// Once all is read.
    [[nodiscard]] const FeeReport& report() const { return m_report; }
    [[nodiscard]] const NamesOfStaff& names() const { return m_names; }
    /// The packs' indicators over fees, promises and contacts.
    [[nodiscard]] const std::vector<IndicatorFigure>& figures() const { return m_figures; }

private:
    enum class Stage { Payments, Accounts, Items, Contacts, Done };

    [[nodiscard]] Result<void> readEvents(const ReadView& view, const RuleBook& book);
    template <class Record> void addAll(const std::vector<Record>& records, Stage next);
    template <class Record> void addPiece(const std::vector<Record>& records, int most, Stage next);

    PeriodDays m_days;
    TimeZone m_zone;
    FeeReport m_report;
    NamesOfStaff m_names = {};
    std::vector<IndicatorFigure> m_figures = {};
    Stage m_stage = Stage::Payments;
    std::int64_t m_after = 0; ///< the last id that was read
};

} // namespace frontdesk
