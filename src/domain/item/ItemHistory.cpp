#include "domain/item/ItemHistory.h"

#include "base/Utf8.h"
#include "domain/item/ItemRepository.h"

namespace frontdesk {

Result<ItemPage> ItemHistory::page(const ReadView& view, const ItemsAsked& asked, std::string_view words,
                                   const std::optional<ListPlace>& from, int most)
{
    if (trimmed(words).empty()) {
        return view.items().history(asked, from, most);
    }
    return view.searchFrom(words, RecordKind::Item, from, most).and_then([&](const IdPiece& found) -> Result<ItemPage> {
        ItemPage page{.next = found.next};
        for (const std::int64_t each : found.ids) {
            auto item = ItemId::fromValue(each).and_then([&](ItemId id) { return view.items().find(id); });
            if (!item) {
                return fail(item.error());
            }
            if (asked.fits(*item)) {
                page.items.push_back(std::move(*item));
            }
        }
        return page;
    });
}

} // namespace frontdesk
