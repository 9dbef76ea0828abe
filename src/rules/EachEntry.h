#pragma once

#include "rules/Pack.h"

#include <string_view>

namespace frontdesk {

/// Shows every entry of a pack with the name of its kind, as a file writes it, kind by kind. The visitor takes entries
/// of each type.
template <class PackOrConst, class Visit> void forEachKind(PackOrConst& pack, Visit&& visit)
{
    const auto all = [&visit](std::string_view kind, auto& entries) {
        for (auto& entry : entries) {
            visit(kind, entry);
        }
    };
    all("prompt", pack.prompts);
    all("checklist", pack.checklists);
    all("limit", pack.limits);
    all("require", pack.requirements);
    all("forbid", pack.forbids);
    all("phrase", pack.phrases);
    all("greeting", pack.greetings);
    all("ladder", pack.ladders);
    all("clock", pack.clocks);
    all("calendar", pack.calendars);
    all("indicator", pack.indicators);
    all("scorecard", pack.scorecards);
    all("letter", pack.letters);
    all("scenario", pack.scenarios);
}

/// Shows the head of every entry of a pack, kind by kind.
template <class Visit> void forEachEntry(const Pack& pack, Visit&& visit)
{
    forEachKind(pack, [&visit](std::string_view, const auto& entry) { visit(entry.head); });
}

} // namespace frontdesk
