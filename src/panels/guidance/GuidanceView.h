#pragma once

#include "panels/support/GuidanceSource.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace frontdesk {

/// Everything that the guidance column shows at a moment, as words in the language of the screen. Two equal views need
/// no new widgets.
struct GuidanceView {
    struct Step {
        QString key;
        QString words;
        QString whom;         ///< name and number of the one to tell
        bool derived = false; ///< typed text has done it
        bool ticked = false;
        bool operator==(const Step&) const = default;
    };
    struct Saying {
        QString key;
        QStringList words; ///< the first is the one to say
        QString sources;
        QString state; ///< Theme's
        bool operator==(const Saying&) const = default;
    };
    struct Struck {
        QString words;
        QString instead;
        bool operator==(const Struck&) const = default;
    };

    QString moment;
    std::vector<Saying> sayings;
    QStringList advice;
    std::vector<Step> steps;
    std::vector<Struck> struck;
    QStringList phrases;
    QStringList sources; ///< one a pack: its title, and in the next line its clauses
    bool operator==(const GuidanceView&) const = default;

    [[nodiscard]] static GuidanceView of(GuidanceSource& source);
};

} // namespace frontdesk
