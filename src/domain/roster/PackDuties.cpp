#include "domain/roster/PackDuties.h"

#include <set>

namespace frontdesk {

std::vector<std::string> dutiesNamedIn(const RuleBook& book)
{
    std::set<std::string> duties;
    for (const Pack& pack : book.packs()) {
        for (const ChecklistEntry& list : pack.checklists) {
            if (!book.isInForce(pack.id + '/' + list.head.id)) {
                continue;
            }
            for (const StepEntry& step : list.steps) {
                if (!step.duty.empty()) {
                    duties.insert(step.duty);
                }
            }
        }
    }
    return {duties.begin(), duties.end()};
}

} // namespace frontdesk
