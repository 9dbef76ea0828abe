#include "domain/visitor/VisitGates.h"

#include "domain/visitor/VisitStage.h"

namespace frontdesk {

std::vector<GateMark> VisitGates::marks(const Visit& visit, std::string_view moment, const Facts& facts,
                                        const RuleBook& book)
{
    // A visitor who does not give a name or number is received all the same: nothing of it counts as unanswered twice.
    FieldGates gates{{.has = &VisitStage::hasField,
                      .text = [&](std::string_view field) { return VisitStage::fieldOf(visit, field); },
                      .declined = [](std::string_view) { return false; },
                      .code = [](std::string_view) { return visitGateField; }},
                     facts};
    gates.add(book.required(moment));
    return gates.take();
}

} // namespace frontdesk
