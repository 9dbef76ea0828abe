#pragma once

#include "base/TimeZone.h"
#include "panels/complaint/KnownIssueRow.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// Known issues: those running on top, then those to come, those over or ended, those voided; the latest first.
class KnownIssueListModel : public ListModel<KnownIssueRow> {
public:
    /// Both must outlive the model.
    KnownIssueListModel(const TimeZone& zone, const Clock& clock, QObject* parent);

    /// Rows in any order, each once.
    void setIssues(std::vector<KnownIssueRow> rows);
    /// "Running", "Ended", ...
    [[nodiscard]] static QString stateOf(const KnownIssue& issue, UtcTime now);

private:
    const Clock& m_clock;
};

} // namespace frontdesk
