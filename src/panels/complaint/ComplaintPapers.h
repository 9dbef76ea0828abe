#pragma once

#include "exchange/MorningSheet.h"
#include "exchange/TicketSheet.h"
#include "panels/support/SheetWindow.h"

#include <QCoreApplication>
#include <optional>

namespace frontdesk {

class ReadView;
class RuleBook;

/// What the complaints' panel prints: the ticket in front, and the sheet for the morning meeting. A value.
class ComplaintPapers {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::ComplaintPapers)
public:
    /// On the read lane. @param ticket none: the morning sheet alone @param near how long before its time a promise is
    /// at risk @param book must outlive what is returned @error those of the store
    [[nodiscard]] static Result<ComplaintPapers> read(const ReadView& view, std::optional<ComplaintId> ticket,
                                                      const RuleBook& book, const TimeZone& zone, UtcTime now,
                                                      Milliseconds near);
    /// For SheetWindow; made on the worker's thread. @param unit the house @param personal numbers in full
    [[nodiscard]] QList<SheetChoice> sheets(const std::string& unit, bool personal) const;

private:
    std::optional<TicketContent> m_ticket;
    std::optional<MorningContent> m_morning;
};

} // namespace frontdesk
