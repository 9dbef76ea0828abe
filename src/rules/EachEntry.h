#pragma once

#include "rules/Pack.h"

namespace frontdesk {

/// Shows the head of every entry of a pack, kind by kind.
template <class Visit> void forEachEntry(const Pack& pack, Visit&& visit)
{
    const auto all = [&visit](const auto& entries) {
        for (const auto& entry : entries) {
            visit(entry.head);
        }
    };
    all(pack.prompts);
    all(pack.checklists);
    all(pack.limits);
    all(pack.requirements);
    all(pack.forbids);
    all(pack.phrases);
    all(pack.greetings);
    all(pack.ladders);
    all(pack.clocks);
    all(pack.calendars);
    all(pack.scenarios);
}

} // namespace frontdesk
