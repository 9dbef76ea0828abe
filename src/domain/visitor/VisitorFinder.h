#pragma once

#include "base/Result.h"
#include "domain/visitor/Visit.h"

#include <string_view>
#include <vector>

namespace frontdesk {

class ReadView;

/// Who comes up to the desk, by a few letters: whoever is announced for today first, then whoever came before, each
/// with the last visit. On the read lane's thread.
class VisitorFinder {
public:
    /// How many visits are looked through at most: the newest.
    static constexpr int mostVisits = 200;

    /// Visits of different people, by surname, name, pinyin, initials, company, plate or any fragment of a number,
    /// also by initials with a fragment behind them ("lb17"); nothing typed: those announced for [dayBegin, dayEnd). A
    /// person is one name with one number or company.
    [[nodiscard]] static Result<std::vector<Visit>> find(const ReadView& view, std::string_view typed, UtcTime dayBegin,
                                                         UtcTime dayEnd, int most);
    /// The form of a new visit of the same person: host, room, company and plate of the last one, not its course.
    [[nodiscard]] static VisitForm again(const Visit& last);
};

} // namespace frontdesk
