#include "cli/Command.h"
#include "cli/ReceptionOut.h"
#include "domain/item/ItemHistory.h"
#include "domain/item/ItemRepository.h"
#include "domain/item/ItemStatistics.h"
#include "exchange/ReceptionFigures.h"
#include "exchange/ReceptionList.h"

#include <QCoreApplication>
#include <functional>

namespace frontdesk {

namespace {

constexpr int itemsAPiece = 500;
const std::vector<std::string> shownOfItems{"received_at", "kind",  "addressee", "company",        "room",
                                            "waybill",     "shelf", "state",     "handed_over_at", "handed_over_to"};

Result<void> eachItem(DirectStore& store, const ItemsAsked& asked, const std::function<void(const Item&)>& seen)
{
    return eachPiece<ItemPage>(
        store,
        [&](const ReadView& view, const std::optional<ListPlace>& place) {
            return view.items().history(asked, place, itemsAPiece);
        },
        [&](const ReadView&, const ItemPage& page) -> Result<void> {
            std::for_each(page.items.begin(), page.items.end(), seen);
            return {};
        });
}

int listItems(const std::vector<std::string>& words, const Streams& streams, ItemsListed which)
{
    int code = exitcode::fine;
    auto asked = ReceptionAsked::read(words, streams, code);
    if (!asked) {
        return code;
    }
    const auto data = ItemData::read(shippedText(QStringLiteral("items.toml")), "items.toml");
    if (!data) {
        sayError(data.error(), streams.err);
        return exitcode::found;
    }
    ShownRows shown{streams.out, asked->as, ReceptionList::itemColumns(), shownOfItems};
    const ReceptionList::Way way{asked->zone, asked->personal};
    const auto done =
        eachItem(asked->store, {.from = asked->from, .to = asked->to, .which = which, .now = SystemClock{}.now()},
                 [&](const Item& item) { shown.add(item.id.value(), ReceptionList::row(item, *data, way)); });
    if (!done) {
        sayError(done.error(), streams.err);
        return exitcode::found;
    }
    if (shown.finish() == 0) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "There are no things of these days."));
    }
    return exitcode::fine;
}

} // namespace

int runItemsHistory(const std::vector<std::string>& words, const Streams& streams)
{
    return listItems(words, streams, ItemsListed::All);
}

int runItemsOpen(const std::vector<std::string>& words, const Streams& streams)
{
    return listItems(words, streams, ItemsListed::Open);
}

int runItemsStats(const std::vector<std::string>& words, const Streams& streams)
{
    int code = exitcode::fine;
    auto asked = ReceptionAsked::read(words, streams, code);
    if (!asked) {
        return code;
    }
    const UtcTime now = SystemClock{}.now();
    ItemStatistics figures{asked->zone, now};
    const auto done = eachItem(asked->store, {.from = asked->from, .to = asked->to, .now = now},
                               [&](const Item& item) { figures.add(item); });
    if (!done) {
        sayError(done.error(), streams.err);
        return exitcode::found;
    }
    sayFigures(ReceptionFigures::of(figures), asked->as, streams.out);
    return exitcode::fine;
}

} // namespace frontdesk
