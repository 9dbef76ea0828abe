#include "text/SiteVisitLabels.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString siteVisitLabel(const char* label) { return QCoreApplication::translate("SiteVisitLabels", label); }

} // namespace

QString siteVisitStateLabel(SiteVisitState state)
{
    switch (state) {
    case SiteVisitState::Planned:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Not agreed yet"));
    case SiteVisitState::Confirmed:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Agreed"));
    case SiteVisitState::Arrived:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "There"));
    case SiteVisitState::Done:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Done"));
    case SiteVisitState::NobodyThere:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Nobody there"));
    case SiteVisitState::Postponed:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Put off"));
    case SiteVisitState::Cancelled:
        break;
    }
    return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Cancelled"));
}

QString siteVisitStepLabel(SiteVisitStep::Kind kind)
{
    switch (kind) {
    case SiteVisitStep::Kind::Confirm:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Customer agreed"));
    case SiteVisitStep::Kind::TellLate:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "We will be late"));
    case SiteVisitStep::Kind::Arrive:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "We are there"));
    case SiteVisitStep::Kind::NobodyThere:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Nobody there"));
    case SiteVisitStep::Kind::Finish:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Take leave"));
    case SiteVisitStep::Kind::Postpone:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Put off"));
    case SiteVisitStep::Kind::Plan:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Plan anew"));
    case SiteVisitStep::Kind::Cancel:
        break;
    }
    return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Cancel it"));
}

QString siteVisitJournalLabel(SiteVisitStep::Kind kind)
{
    switch (kind) {
    case SiteVisitStep::Kind::TellLate:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Visit will be late"));
    case SiteVisitStep::Kind::NobodyThere:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Visit met nobody"));
    case SiteVisitStep::Kind::Finish:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Visit done"));
    case SiteVisitStep::Kind::Postpone:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Visit put off"));
    case SiteVisitStep::Kind::Cancel:
        return siteVisitLabel(QT_TRANSLATE_NOOP("SiteVisitLabels", "Visit cancelled"));
    case SiteVisitStep::Kind::Confirm:
    case SiteVisitStep::Kind::Arrive:
    case SiteVisitStep::Kind::Plan:
        break;
    }
    return {};
}

} // namespace frontdesk
