#pragma once

#include "base/TimeZone.h"
#include "domain/call/ListedCall.h"
#include "panels/support/KnownStaff.h"
#include "panels/support/PagedModel.h"

namespace frontdesk {

/// Which calls the history shows.
struct CallHistoryFilter {
    std::string words = {}; ///< as typed; empty: all
    CallsListed which = CallsListed::All;
    bool operator==(const CallHistoryFilter&) const = default;
};

/// Every call ever, newest first, as pages. It answers the roles of CallListModel, so one delegate paints both.
class CallHistoryModel : public PagedModel<ListedCall> {
public:
    /// @param desk, zone must outlive the model
    CallHistoryModel(DeskLink& desk, const TimeZone& zone, QObject* parent = nullptr);

    void show(const CallHistoryFilter& filter);
    /// Who the colleagues are that took calls.
    void setStaff(KnownStaff names);

protected:
    [[nodiscard]] QVariant extra(const ListedCall& call, const QString& column, int role) const override;

private:
    [[nodiscard]] QString takenBy(const ListedCall& call) const;
    KnownStaff m_staff;
};

} // namespace frontdesk
