#pragma once

#include "domain/sitevisit/SiteVisitCourse.h"

#include <QCoreApplication>
#include <QKeyCombination>
#include <QString>
#include <optional>
#include <span>

namespace frontdesk {

/// What can be done with a visit from its page, each by one key.
enum class SiteVisitAct {
    Next, ///< the one likely step
    Confirm,
    TellLate,
    Arrive,
    Finish,
    NobodyThere,
    Postpone,
    Plan,
    Cancel,
    Ticket,
    Print,
    Edit,
    Void,
};

/// The table of acts: key, name, and when each is offered.
class SiteVisitActs {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::SiteVisitActs)
public:
    struct Row {
        SiteVisitAct act;
        const char* name; ///< its button is <name>KeyHintButton
        QKeyCombination key;
        const char* label; ///< English, translated in this context; empty: the step's
        bool rare = false; ///< its button stands below the visit
    };
    /// In the order in which a page shows them.
    [[nodiscard]] static std::span<const Row> all();
    [[nodiscard]] static bool isOffered(SiteVisitAct act, const SiteVisit& visit);
    /// What Enter does; nothing for a visit that is over.
    [[nodiscard]] static std::optional<SiteVisitAct> next(const SiteVisit& visit);
    /// The act's words on its button.
    [[nodiscard]] static QString label(SiteVisitAct act);
    /// The step that an act takes, where it takes one.
    [[nodiscard]] static std::optional<SiteVisitStep::Kind> stepOf(SiteVisitAct act);
    /// The key that tells the customer that we come later.
    static constexpr QKeyCombination lateKey{Qt::AltModifier, Qt::Key_L};
};

} // namespace frontdesk
