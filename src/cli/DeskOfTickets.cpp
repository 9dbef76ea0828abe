#include "cli/DeskOfTickets.h"

#include "cli/Command.h"
#include "cli/ReceptionOut.h"
#include "domain/pack/PackService.h"

#include <optional>

namespace frontdesk {

Result<DeskOfTickets> DeskOfTickets::of(DirectStore& store)
{
    auto vocabulary = shippedVocabulary();
    if (!vocabulary) {
        return fail(vocabulary.error());
    }
    auto names = storedNames(store);
    if (!names) {
        return fail(names.error());
    }
    std::optional<DeskOfTickets> desk;
    const auto read = store.read([&](const ReadView& view) {
        return UnitSettings::read(view.settings()).and_then([&](UnitSettings unit) {
            return PackService{}.compileActive(view, unit, *vocabulary).map([&](RuleBook book) {
                desk.emplace(
                    DeskOfTickets{std::move(unit), std::move(*vocabulary), std::move(book), std::move(*names)});
            });
        });
    });
    if (!read) {
        return fail(read.error());
    }
    return std::move(*desk);
}

} // namespace frontdesk
