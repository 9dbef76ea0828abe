#pragma once

#include "base/Clock.h"
#include "panels/support/DeskLink.h"
#include "panels/support/PagedRows.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace frontdesk {

/// Finds where a long list of calls, newest first, comes to an earlier time, by looking at some 20 of its calls on the
/// read lane. It is handed ids and never the list itself: first every n-th of them, then those in between.
class CallDayFinder {
public:
    struct Place {
        std::int64_t id = 0; ///< the first call that rang before the time, else the last one of the list
        UtcTime rangAt;
    };
    using Found = std::function<void(Result<std::optional<Place>>)>;

    /// @param desk must outlive the finder
    explicit CallDayFinder(DeskLink& desk) : m_desk(desk) {}

    /// A newer question replaces an older one, whose reply never comes.
    /// @param list the reply comes only while it is alive
    /// @param found on the GUI thread; empty when the list is empty
    void find(PagedRows& list, UtcTime before, const Found& found);

private:
    struct Probed {
        std::size_t at = 0; ///< the first that rang before, else the last
        std::optional<UtcTime> rangAt = {};
    };
    [[nodiscard]] static Result<Probed> probe(const ReadView& view, const std::vector<std::int64_t>& ids,
                                              UtcTime before);
    void ask(PagedRows& list, std::vector<std::int64_t> ids, UtcTime before, std::function<void(Result<Probed>)> reply);

    DeskLink& m_desk;
};

} // namespace frontdesk
