#pragma once

#include "domain/arrears/KnownFees.h"
#include "domain/table/ImportTarget.h"

#include <vector>

namespace frontdesk {

/// What a list would count as paid as a whole list. @param known all of it; rows that it has are seen from then on
/// @param rows the good ones; sees to their account keys @param leftOut the bad ones, which are not taken
[[nodiscard]] ListGap feeListGap(KnownFees& known, std::vector<FeeListRow>& rows,
                                 const std::vector<MappedRow>& leftOut);

/// What finance's list would count as paid as a whole list, before it is taken in: as FeeImporter finds it.
class FeeListGap final : public GapSearch {
public:
    /// @param rows the good ones @param leftOut the bad ones, which are not taken
    FeeListGap(std::vector<FeeListRow> rows, std::vector<MappedRow> leftOut)
        : m_rows(std::move(rows)), m_leftOut(std::move(leftOut))
    {}

    [[nodiscard]] Result<bool> readSome(const ReadView& view) override { return m_known.readSome(view.fees()); }
    [[nodiscard]] ListGap found() override { return feeListGap(m_known, m_rows, m_leftOut); }

private:
    std::vector<FeeListRow> m_rows;
    std::vector<MappedRow> m_leftOut;
    KnownFees m_known;
};

} // namespace frontdesk
