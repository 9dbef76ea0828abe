#include "domain/matter/MatterGates.h"

#include "domain/EmergencyWords.h"
#include "domain/matter/Matter.h"
#include "domain/matter/MatterKind.h"
#include "domain/matter/MatterStage.h"

namespace frontdesk {

std::vector<GateMark> MatterGates::marks(const MatterForm& form, const Facts& facts, const RuleBook& book)
{
    FieldGates gates{{.has = &MatterForm::has,
                      .text = [&](std::string_view field) { return form.field(field); },
                      .declined = [](std::string_view) { return false; },
                      .code = [](std::string_view) { return matterGateField; },
                      .onlyWarned = form.kind == matterEmergency},
                     facts};
    if (form.kind == matterEmergency) {
        gates.add(book.required(moment::callEmergency));
        return gates.take();
    }
    gates.add(book.required(moment::visitorTalking));
    if (form.kind == "inquiry") {
        gates.add(book.required(moment::visitorInquiry));
    } else if (form.kind == "complaint") {
        gates.add(book.required(moment::complaintListening));
    }
    return gates.take();
}

} // namespace frontdesk
