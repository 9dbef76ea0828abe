#pragma once

#include "rules/Guidance.h"
#include "rules/LocalText.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Port of the guidance column: the live activity of a panel (a call, a counter matter) whose moment it follows.
/// GUI thread.
class GuidanceSource {
public:
    enum class Tone { Calm, Near, Late };
    /// One part of the activity that the clerk can look at.
    struct Stage {
        std::string moment;
        QString label;        ///< in the language of the screen
        bool current = false; ///< what the column shows now
    };

    virtual ~GuidanceSource() = default;
    [[nodiscard]] virtual Guidance guidance() = 0;
    /// How pressing the first thing to say is: late after a late answer, near at a hold's limit.
    [[nodiscard]] virtual Tone tone() const = 0;
    [[nodiscard]] virtual std::vector<Stage> stages() const = 0;
    [[nodiscard]] virtual bool isTicked(std::string_view step) const = 0;
    /// True when what is typed does the step already.
    [[nodiscard]] virtual bool isFilled(std::string_view field) const = 0;
    /// Title and version of a pack, empty when it is not active.
    [[nodiscard]] virtual LocalText packTitle(std::string_view pack) const = 0;

    /// Whom of the roster a step is to be told to now, with the number; empty when nobody is on duty or it tells
    /// nobody.
    [[nodiscard]] virtual QString whom(const GuidanceStep& /*step*/) const { return {}; }

    virtual void askStage(std::string_view moment) = 0; ///< empty: follow the activity again
    virtual void setStep(std::string_view step, bool ticked) = 0;
    virtual void dismiss(std::string_view prompt) = 0;
};

} // namespace frontdesk
