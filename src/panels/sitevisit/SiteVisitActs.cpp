#include "panels/sitevisit/SiteVisitActs.h"

#include "text/SiteVisitLabels.h"

#include <array>

namespace frontdesk {

namespace {

constexpr std::array siteVisitActRows{
    SiteVisitActs::Row{SiteVisitAct::Next, "siteVisitNext", Qt::Key_Return, ""},
    SiteVisitActs::Row{SiteVisitAct::Confirm, "siteVisitConfirm", Qt::ALT | Qt::Key_C, ""},
    SiteVisitActs::Row{SiteVisitAct::Arrive, "siteVisitArrive", Qt::ALT | Qt::Key_A, ""},
    SiteVisitActs::Row{SiteVisitAct::TellLate, "siteVisitLate", SiteVisitActs::lateKey, ""},
    SiteVisitActs::Row{SiteVisitAct::NobodyThere, "siteVisitNobody", Qt::ALT | Qt::Key_N, ""},
    SiteVisitActs::Row{SiteVisitAct::Finish, "siteVisitFinish", Qt::ALT | Qt::Key_F, ""},
    SiteVisitActs::Row{SiteVisitAct::Plan, "siteVisitPlan", Qt::ALT | Qt::Key_R, ""},
    SiteVisitActs::Row{SiteVisitAct::Postpone, "siteVisitPostpone", Qt::ALT | Qt::Key_O, ""},
    SiteVisitActs::Row{SiteVisitAct::Ticket, "siteVisitTicket", Qt::ALT | Qt::Key_T,
                       QT_TRANSLATE_NOOP("frontdesk::SiteVisitActs", "Its ticket"), true},
    SiteVisitActs::Row{SiteVisitAct::Print, "siteVisitPrint", Qt::ALT | Qt::Key_P,
                       QT_TRANSLATE_NOOP("frontdesk::SiteVisitActs", "Visit sheet"), true},
    SiteVisitActs::Row{SiteVisitAct::Edit, "siteVisitEdit", Qt::CTRL | Qt::Key_E,
                       QT_TRANSLATE_NOOP("frontdesk::SiteVisitActs", "Correct"), true},
    SiteVisitActs::Row{SiteVisitAct::Cancel, "siteVisitCancel", Qt::ALT | Qt::Key_X, "", true},
    SiteVisitActs::Row{SiteVisitAct::Void, "siteVisitVoid", Qt::ALT | Qt::Key_Delete,
                       QT_TRANSLATE_NOOP("frontdesk::SiteVisitActs", "Void"), true},
};

} // namespace

std::span<const SiteVisitActs::Row> SiteVisitActs::all() { return siteVisitActRows; }

std::optional<SiteVisitStep::Kind> SiteVisitActs::stepOf(SiteVisitAct act)
{
    using Kind = SiteVisitStep::Kind;
    switch (act) {
    case SiteVisitAct::Confirm:
        return Kind::Confirm;
    case SiteVisitAct::TellLate:
        return Kind::TellLate;
    case SiteVisitAct::Arrive:
        return Kind::Arrive;
    case SiteVisitAct::Finish:
        return Kind::Finish;
    case SiteVisitAct::NobodyThere:
        return Kind::NobodyThere;
    case SiteVisitAct::Postpone:
        return Kind::Postpone;
    case SiteVisitAct::Plan:
        return Kind::Plan;
    case SiteVisitAct::Cancel:
        return Kind::Cancel;
    case SiteVisitAct::Next:
    case SiteVisitAct::Ticket:
    case SiteVisitAct::Print:
    case SiteVisitAct::Edit:
    case SiteVisitAct::Void:
        break;
    }
    return std::nullopt;
}

bool SiteVisitActs::isOffered(SiteVisitAct act, const SiteVisit& visit)
{
    if (const auto step = stepOf(act)) {
        return !visit.voided && SiteVisitCourse::allows(visit.state, *step);
    }
    switch (act) {
    case SiteVisitAct::Next:
        return next(visit).has_value();
    case SiteVisitAct::Ticket:
        return visit.ticket.has_value();
    case SiteVisitAct::Edit:
        return !visit.voided && visit.state != SiteVisitState::Cancelled;
    default:
        return true;
    }
}

std::optional<SiteVisitAct> SiteVisitActs::next(const SiteVisit& visit)
{
    const auto steps = SiteVisitCourse::next(visit);
    for (const Row& row : siteVisitActRows) {
        if (!steps.empty() && stepOf(row.act) == std::optional{steps.front()}) {
            return row.act;
        }
    }
    return std::nullopt;
}

QString SiteVisitActs::label(SiteVisitAct act)
{
    if (const auto step = stepOf(act)) {
        return siteVisitStepLabel(*step);
    }
    for (const Row& row : siteVisitActRows) {
        if (row.act == act && *row.label != '\0') {
            return tr(row.label);
        }
    }
    return {};
}

} // namespace frontdesk
