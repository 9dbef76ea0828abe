#include "domain/arrears/FeeListGap.h"

namespace frontdesk {

ListGap feeListGap(KnownFees& known, std::vector<FeeListRow>& rows, const std::vector<MappedRow>& leftOut)
{
    const auto unclear = unclearPlaces(leftOut);
    if (!unclear) {
        return {.refused = Problem{.field = {}, .code = unclear.error().code, .args = unclear.error().args}};
    }
    FeeAccountKeys keys;
    for (FeeListRow& row : rows) {
        keys.fill(row);
        const KnownFees::Account* const account = known.account(row.accountKey);
        KnownFees::Item* const item = account != nullptr ? known.item(account->id, FeeItemName::of(row)) : nullptr;
        if (item != nullptr) {
            item->isSeen = true;
        }
    }
    ListGap gap;
    for (const KnownFees::Missing& each : known.missing(*unclear)) {
        ++gap.count;
        gap.sum = gap.sum.plus(each.rest).value_or(gap.sum);
    }
    return gap;
}

} // namespace frontdesk
