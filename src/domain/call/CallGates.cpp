#include "domain/call/CallGates.h"

#include "domain/call/Call.h"
#include "domain/call/CallStage.h"
#include "domain/call/CallWords.h"

namespace frontdesk {

std::vector<GateMark> CallGates::marks(const CallForm& form, const Facts& facts, const RuleBook& book)
{
    const bool emergency = form.category == categoryEmergency;
    FieldGates gates{
        {.has = &CallForm::has,
         .text = [&](std::string_view field) { return form.field(field); },
         .declined =
             [&](std::string_view field) {
                 return (field == "caller_name" && form.nameDeclined) || (field == "phone" && form.phoneDeclined);
             },
         .code = [](std::string_view field) { return field == "recap_confirmed" ? callGateRecap : callGateField; },
         .onlyWarned = emergency},
        facts};
    gates.add(book.required(moment::callRecordRequired));
    gates.add(book.required(moment::callClosing));
    if (emergency) {
        gates.add(book.required(moment::callEmergency));
    }
    return gates.take();
}

} // namespace frontdesk
