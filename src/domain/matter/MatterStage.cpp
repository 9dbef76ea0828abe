#include "domain/matter/MatterStage.h"

#include "domain/EmergencyWords.h"
#include "domain/guidance/PersonSlots.h"
#include "domain/matter/MatterKind.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Stages that the clerk may look at while somebody is served.
constexpr std::array askableAtCounter{
    moment::visitorTalking,    moment::visitorInquiry, moment::visitorAnswerUnknown,
    moment::visitorOutOfScope, moment::visitorLeaving, moment::complaintListening,
};

bool isFirstWords(const LiveMatter& live, const MatterForm& form, SteadyTime now)
{
    return live.snapshot().waits == 0 && form.untouched() && now < live.openedSteady() + MatterStage::openingWords;
}

bool isBackFromWait(const LiveMatter& live, SteadyTime now)
{
    return live.takenUpSteady() && now < *live.takenUpSteady() + MatterStage::backFromWait;
}

std::string_view servedMoment(const LiveMatter& live, const MatterForm& form, SteadyTime now, std::string_view asked)
{
    if (const auto known = std::find(askableAtCounter.begin(), askableAtCounter.end(), asked);
        known != askableAtCounter.end()) {
        return *known;
    }
    if (form.kind == matterEmergency) {
        return moment::callEmergency; // before every courtesy
    }
    if (isBackFromWait(live, now)) {
        return moment::visitorWaitingEnded;
    }
    if (isFirstWords(live, form, now)) {
        return moment::visitorArrived;
    }
    if (form.kind == "complaint") {
        return moment::complaintListening;
    }
    return form.kind == "inquiry" ? moment::visitorInquiry : moment::visitorTalking;
}

} // namespace

std::string_view MatterStage::momentOf(const LiveMatter& live, const MatterForm& form, SteadyTime now,
                                       std::string_view asked)
{
    switch (live.state()) {
    case MatterState::AtHand:
        return servedMoment(live, form, now, asked);
    case MatterState::Parked:
        return live.waiting(now)->over ? moment::visitorWaitingLong : moment::visitorWaiting;
    case MatterState::Ended:
        break;
    }
    return moment::visitorLeaving;
}

std::optional<SteadyTime> MatterStage::nextWake(const LiveMatter& live, const MatterForm& form, SteadyTime now)
{
    if (live.state() != MatterState::AtHand) {
        return std::nullopt;
    }
    if (isBackFromWait(live, now)) {
        return *live.takenUpSteady() + backFromWait;
    }
    return isFirstWords(live, form, now) ? std::optional{live.openedSteady() + openingWords} : std::nullopt;
}

Facts MatterStage::factsOf(const MatterForm& form, const DeskFacts& desk)
{
    Facts facts;
    const auto word = [&](const char* name, const std::string& value) {
        if (!value.empty()) {
            facts.set(name, value);
        }
    };
    word("matter_kind", form.kind);
    if (form.kind == matterEmergency) {
        word("emergency_kind", form.emergencyKind.empty() ? std::string{emergencyUnknown} : form.emergencyKind);
    }
    word("festival", desk.festival);
    word("role", desk.role);
    facts.set("surname_known", !form.name.empty());
    facts.set("hour", desk.hour);
    return facts;
}

Slots MatterStage::slotsOf(const MatterForm& form, const DeskFacts& desk)
{
    Slots slots;
    for (const auto& [slot, value] :
         {std::pair{"unit", desk.unit}, std::pair{"department", desk.department}, std::pair{"staff", desk.staff}}) {
        if (!value.empty()) {
            slots.insert_or_assign(slot, value);
        }
    }
    fillPersonSlots(slots, {.name = form.name, .title = form.title, .phone = form.phone, .place = form.place},
                    desk.titles);
    return slots;
}

MatterLimits MatterStage::limits(const RuleBook& book, const Facts& facts)
{
    const auto wait = book.limit("waiting_minutes", facts);
    if (!wait) {
        return {};
    }
    return {.waitMost = std::chrono::minutes{wait->most}, .waitNear = std::chrono::minutes{wait->near.value_or(0)}};
}

} // namespace frontdesk
