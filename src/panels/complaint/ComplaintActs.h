#pragma once

#include "domain/complaint/ComplaintStep.h"
#include "domain/complaint/OpenTickets.h"

#include <QCoreApplication>
#include <QKeyCombination>
#include <QString>
#include <span>
#include <vector>

namespace frontdesk {

/// What can be done with a ticket from its page, each by one key.
enum class ComplaintAct {
    Next, ///< the one likely step
    Tell,
    Assign,
    Chase,
    Note,
    Promise,
    Settle,
    Ask,
    Answer,
    Escalate,
    Wait,
    HandOn,
    Resolve,
    FollowUp,
    Close,
    Return,
    TurnAway,
    Merge,
    Rule,
    Appeal,
    Review,
    Visit,
    Edit,
    Print,
    Explain,
    Void,
};

/// The table of acts: key, name, and when each is offered.
class ComplaintActs {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::ComplaintActs)
public:
    struct Row {
        ComplaintAct act;
        const char* name; ///< its button is <name>KeyHintButton
        QKeyCombination key;
        const char* label; ///< English, translated in this context
        bool rare = false; ///< its button stands below the ticket
    };
    /// In the order in which a page shows them.
    [[nodiscard]] static std::span<const Row> all();
    [[nodiscard]] static bool isOffered(ComplaintAct act, const OpenTicket& ticket);
    /// What Enter does. @param gate what is still to be done before it may be closed
    [[nodiscard]] static ComplaintAct next(const OpenTicket& ticket, const std::vector<Problem>& gate);
    /// The act's words on its button; the next step's are those of the step.
    [[nodiscard]] static QString label(const Row& row);
    [[nodiscard]] static QString nextLabel(const OpenTicket& ticket, const std::vector<Problem>& gate);
    /// The step by which the next act moves the ticket, where it is one without a question.
    [[nodiscard]] static std::optional<ComplaintStep::Kind> nextStep(const Complaint& complaint);
    /// What was asked and brought up, and waits for an answer.
    [[nodiscard]] static std::vector<ComplaintEntry> unansweredOf(const OpenTicket& ticket);
};

} // namespace frontdesk
