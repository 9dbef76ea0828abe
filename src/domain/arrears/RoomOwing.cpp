#include "domain/arrears/RoomOwing.h"

#include "domain/arrears/FeeRepository.h"
#include "domain/directory/PlaceNumber.h"
#include "domain/people/Rights.h"

namespace frontdesk {

namespace {

Result<void> addOwed(RoomOwing& owing, const std::vector<FeeItem>& items)
{
    for (const FeeItem& item : items) {
        if (!item.isOpen()) {
            continue;
        }
        const auto sum = owing.rest.plus(item.rest());
        if (!sum) {
            return fail(sum.error());
        }
        owing.rest = *sum;
        ++owing.items;
        if (!owing.oldest || item.due < *owing.oldest) {
            owing.oldest = item.due;
        }
    }
    return {};
}

} // namespace

Result<std::optional<RoomOwing>> RoomOwing::of(const ReadView& view, const Actor& actor, std::string_view place)
{
    const std::string key = PlaceNumber::read(place).key;
    if (key.empty() || !Rights::has(actor.roles, Right::CollectFees)) {
        return std::optional<RoomOwing>{};
    }
    return view.fees().accountsOfPlace(key).and_then(
        [&](const std::vector<FeeAccount>& accounts) -> Result<std::optional<RoomOwing>> {
            std::optional<RoomOwing> owing;
            for (const FeeAccount& account : accounts) {
                if (account.voided) {
                    continue;
                }
                owing = owing.value_or(RoomOwing{});
                const auto added = view.fees().itemsOf(account.id).and_then([&](const std::vector<FeeItem>& items) {
                    return addOwed(*owing, items);
                });
                if (!added) {
                    return fail(added.error());
                }
            }
            return owing;
        });
}

} // namespace frontdesk
