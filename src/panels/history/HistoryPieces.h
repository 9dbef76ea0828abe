#pragma once

#include "domain/IdPiece.h"
#include "panels/support/DeskLink.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace frontdesk {

/// Reads a long list piece by piece, each piece a short job of the read lane. GUI thread.
/// @param ask Page has a member `next` @param take whether to go on, with each piece @param ended once, with or without
/// an error; never when a newer reading of the same asker has replaced this one
template <class Page>
void readPieces(DeskLink& desk, QObject* who, const std::string& asker,
                std::function<Result<Page>(const ReadView&, const std::optional<ListPlace>&)> ask,
                const std::optional<ListPlace>& from, std::function<bool(Page&)> take,
                std::function<void(const Result<void>&)> ended)
{
    desk.read<Page>(
        who, asker, [ask, from](const ReadView& view) { return ask(view, from); },
        [&desk, who, asker, ask, take = std::move(take), ended = std::move(ended)](Result<Page> page) {
            if (!page) {
                ended(fail(page.error()));
                return;
            }
            const std::optional<ListPlace> next = page->next;
            if (!take(*page) || !next) {
                ended({});
                return;
            }
            readPieces<Page>(desk, who, asker, ask, next, take, ended);
        });
}

} // namespace frontdesk
