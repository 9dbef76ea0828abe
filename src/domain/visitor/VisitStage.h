#pragma once

#include "domain/guidance/DeskFacts.h"
#include "domain/visitor/Visit.h"
#include "rules/Facts.h"
#include "rules/Guidance.h"
#include "rules/RuleBook.h"

#include <array>
#include <string_view>

namespace frontdesk {

/// Names of the moments of a visit; a test compares them with the vocabulary.
namespace moment {
inline constexpr std::string_view visitorRegister{"visitor.register"};
inline constexpr std::string_view visitorContactHost{"visitor.contact_host"};
inline constexpr std::string_view visitorHostConfirmed{"visitor.host_confirmed"};
inline constexpr std::string_view visitorHostDelayed{"visitor.host_delayed"};
inline constexpr std::string_view visitorHostAbsent{"visitor.host_absent"};
inline constexpr std::string_view visitorHostDeclined{"visitor.host_declined"};
inline constexpr std::string_view visitorGuiding{"visitor.guiding"};
inline constexpr std::string_view visitorSecondArrived{"visitor.second_arrived"};
inline constexpr std::string_view visitorElevator{"visitor.elevator"};
inline constexpr std::string_view visitorEncounter{"visitor.encounter"};
inline constexpr std::string_view visitorDocumentHandover{"visitor.document_handover"};
inline constexpr std::string_view visitorCardExchange{"visitor.card_exchange"};
inline constexpr std::string_view visitorNeedsAssist{"visitor.needs_assist"};
inline constexpr std::string_view visitorHelpRequested{"visitor.help_requested"};
inline constexpr std::string_view visitorGiftOffered{"visitor.gift_offered"};
inline constexpr std::string_view visitorMisunderstanding{"visitor.misunderstanding"};
inline constexpr std::string_view visitorOwnMistake{"visitor.own_mistake"};
inline constexpr std::string_view visitorProvoked{"visitor.provoked"};
inline constexpr std::string_view visitWaiting{"visitor.waiting"};
inline constexpr std::string_view visitWaitingLong{"visitor.waiting.long"};
inline constexpr std::string_view visitLeaving{"visitor.leaving"};
inline constexpr std::array visitMoments{
    visitorRegister,
    visitorContactHost,
    visitorHostConfirmed,
    visitorHostDelayed,
    visitorHostAbsent,
    visitorHostDeclined,
    visitorGuiding,
    visitorSecondArrived,
    visitorElevator,
    visitorEncounter,
    visitorDocumentHandover,
    visitorCardExchange,
    visitorNeedsAssist,
    visitorHelpRequested,
    visitorGiftOffered,
    visitorMisunderstanding,
    visitorOwnMistake,
    visitorProvoked,
    visitWaiting,
    visitWaitingLong,
    visitLeaving,
};
/// What may come up in any visit; the clerk asks for it.
inline constexpr std::array visitIncidents{
    visitorNeedsAssist, visitorHelpRequested, visitorCardExchange,     visitorDocumentHandover, visitorElevator,
    visitorEncounter,   visitorGiftOffered,   visitorMisunderstanding, visitorOwnMistake,       visitorProvoked,
};
} // namespace moment

/// From the packs: how long somebody may wait for a host. 0: no pack says.
struct VisitLimits {
    Milliseconds near{0};
    Milliseconds most{0};
    bool operator==(const VisitLimits&) const = default;
};

/// Names moment, facts and slots of a visit as it stands. Pure.
class VisitStage {
public:
    /// As long as the words that go with an answer are shown before those for waiting.
    static constexpr Milliseconds answerWords{45000};

    /// Empty when nothing is to be said: somebody is expected, or is with the host.
    /// @param asked a stage that the clerk chose to look at
    [[nodiscard]] static std::string_view momentOf(const Visit& visit, const VisitLimits& limits, UtcTime now,
                                                   std::string_view asked = {});
    [[nodiscard]] static Facts factsOf(const Visit& visit, const DeskFacts& desk, UtcTime now);
    [[nodiscard]] static Slots slotsOf(const Visit& visit, const DeskFacts& desk);
    [[nodiscard]] static VisitLimits limits(const RuleBook& book, const Facts& facts);
    /// What a step of a checklist or a requirement finds filled: the form's fields, and what happened.
    [[nodiscard]] static std::string fieldOf(const Visit& visit, std::string_view name);
    [[nodiscard]] static bool hasField(std::string_view name);
};

} // namespace frontdesk
