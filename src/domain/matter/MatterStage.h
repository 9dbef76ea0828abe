#pragma once

#include "domain/guidance/DeskFacts.h"
#include "domain/matter/LiveMatter.h"
#include "domain/matter/MatterForm.h"
#include "rules/Facts.h"
#include "rules/Guidance.h"
#include "rules/RuleBook.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Names of the moments of a counter matter; a test compares them with the vocabulary.
namespace moment {
inline constexpr std::string_view visitorArrived{"visitor.arrived"};
inline constexpr std::string_view visitorTalking{"visitor.talking"};
inline constexpr std::string_view visitorInquiry{"visitor.inquiry"};
inline constexpr std::string_view visitorAnswerUnknown{"visitor.answer_unknown"};
inline constexpr std::string_view visitorWaiting{"visitor.waiting"};
inline constexpr std::string_view visitorWaitingLong{"visitor.waiting.long"};
inline constexpr std::string_view visitorWaitingEnded{"visitor.waiting.ended"};
inline constexpr std::string_view visitorOutOfScope{"visitor.out_of_scope"};
inline constexpr std::string_view visitorLeaving{"visitor.leaving"};
inline constexpr std::string_view complaintListening{"complaint.listening"};
inline constexpr std::array matterMoments{
    visitorArrived,     visitorTalking,      visitorInquiry,    visitorAnswerUnknown, visitorWaiting,
    visitorWaitingLong, visitorWaitingEnded, visitorOutOfScope, visitorLeaving,       complaintListening,
};
} // namespace moment

/// Names moment, facts and slots of a counter matter as it stands. Pure.
/// The stage follows from what happened and what was typed: arrived for the first words, then talking, an inquiry or a
/// complaint as the kind says; an emergency before all of these; waiting while parked; leaving once it has ended.
class MatterStage {
public:
    /// As long as the first words are shown when nothing is typed.
    static constexpr Milliseconds openingWords{12000};
    /// As long as the words for coming back to somebody who waited are shown.
    static constexpr Milliseconds backFromWait{8000};

    /// @param asked a stage that the clerk chose to look at; it holds until the next event
    [[nodiscard]] static std::string_view momentOf(const LiveMatter& live, const MatterForm& form, SteadyTime now,
                                                   std::string_view asked = {});
    /// When the moment next changes by mere time, beyond what LiveMatter wakes for.
    [[nodiscard]] static std::optional<SteadyTime> nextWake(const LiveMatter& live, const MatterForm& form,
                                                            SteadyTime now);
    [[nodiscard]] static Facts factsOf(const MatterForm& form, const DeskFacts& desk);
    [[nodiscard]] static Slots slotsOf(const MatterForm& form, const DeskFacts& desk);
    /// How long somebody may wait at the counter under these facts.
    [[nodiscard]] static MatterLimits limits(const RuleBook& book, const Facts& facts);
};

} // namespace frontdesk
