#include "text/EscalationWords.h"

#include "domain/complaint/EscalationCause.h"
#include "text/ComplaintLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

struct CauseSentence {
    std::string_view code;
    const char* sentence; ///< English, translated in the context "ComplaintLabels"
};

constexpr CauseSentence causeSentences[] = {
    {EscalationCause::clockPast, QT_TRANSLATE_NOOP("ComplaintLabels", "The time is up: %1")},
    {EscalationCause::silent, QT_TRANSLATE_NOOP("ComplaintLabels", "The customer was not told the progress in time")},
    {EscalationCause::promiseAtRisk, QT_TRANSLATE_NOOP("ComplaintLabels", "Promised, and nearly or already late: %1")},
    {EscalationCause::returned, QT_TRANSLATE_NOOP("ComplaintLabels", "It came back, so far this often: %1")},
    {EscalationCause::chased, QT_TRANSLATE_NOOP("ComplaintLabels", "The customer asked again, so far this often: %1")},
};

} // namespace

QString complaintRulingLabel(ComplaintRuling ruling)
{
    switch (ruling) {
    case ComplaintRuling::Invalid:
        return QCoreApplication::translate("ComplaintLabels", "Nothing to rule on");
    case ComplaintRuling::Upheld:
        return QCoreApplication::translate("ComplaintLabels", "The customer is right");
    case ComplaintRuling::NotUpheld:
        break;
    }
    return QCoreApplication::translate("ComplaintLabels", "The customer is not right");
}

QString complaintEntryWords(const ComplaintEntry& entry)
{
    const auto cause = entry.cause.empty() ? std::nullopt : EscalationCause::fromWords(entry.words);
    for (const CauseSentence& each : causeSentences) {
        if (!cause || each.code != cause->code) {
            continue;
        }
        const QString sentence = QCoreApplication::translate("ComplaintLabels", each.sentence);
        if (cause->arg.empty()) {
            return sentence;
        }
        return sentence.arg(cause->code == EscalationCause::clockPast ? complaintClockLabel(cause->arg)
                                                                      : toQt(cause->arg));
    }
    return toQt(entry.words);
}

} // namespace frontdesk
