#include "domain/slip/SlipGates.h"

#include "domain/slip/SlipWords.h"

namespace frontdesk {

std::string SlipGates::fieldOf(const ReleaseSlip& slip, std::string_view field)
{
    if (field == "release_slip" || field == "release_slip_no") {
        return slip.number;
    }
    return slip.toForm().field(field);
}

std::vector<GateMark> SlipGates::marks(const ReleaseSlip& slip, const RuleBook& book, const Facts& facts)
{
    FieldGates gates{{.has =
                          [](std::string_view field) {
                              return field == "release_slip" || field == "release_slip_no" || SlipForm::has(field);
                          },
                      .text = [&](std::string_view field) { return fieldOf(slip, field); },
                      .declined = [](std::string_view) { return false; },
                      .code = [](std::string_view) { return slipGateField; }},
                     facts};
    gates.add(book.required(moment::visitorGoodsOut));
    return gates.take();
}

std::optional<std::chrono::hours> SlipGates::validFor(const RuleBook& book)
{
    const auto limit = book.limit("slip_hours", Facts{});
    return limit ? std::optional{std::chrono::hours{limit->most}} : std::nullopt;
}

} // namespace frontdesk
