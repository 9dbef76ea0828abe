#include "panels/support/CallTree.h"

#include "panels/support/RosterNow.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <algorithm>
#include <set>

namespace frontdesk {

namespace {

/// "pack/checklist" of "pack/checklist/step".
std::string listOf(const GuidanceStep& step) { return step.key.substr(0, step.key.rfind('/')); }

std::vector<GuidanceStep> tellingSteps(const Guidance& guidance)
{
    std::set<std::string> lists;
    for (const GuidanceStep& step : guidance.steps) {
        if (!step.duty.empty()) {
            lists.insert(listOf(step));
        }
    }
    std::vector<GuidanceStep> tree = guidance.steps;
    std::erase_if(tree, [&](const GuidanceStep& step) { return !lists.contains(listOf(step)); });
    return tree;
}

} // namespace

std::vector<EmergencyBar::Row> CallTree::rows(const Guidance& guidance, const GuidanceSession& session,
                                              const RosterNow* roster, const TimeZone& zone)
{
    const RosterToday today = roster == nullptr ? RosterToday{} : roster->today();
    std::vector<EmergencyBar::Row> rows;
    for (const GuidanceStep& step : tellingSteps(guidance)) {
        EmergencyBar::Row row{.key = toQt(step.key), .words = shown(step.text)};
        if (const DutyShift* const shift = today.onDuty(step.duty)) {
            row.name = roster->nameOf(shift->entry);
            row.number = RosterNow::numberOf(shift->entry);
        } else if (!step.duty.empty()) {
            row.missing = tr("Nobody is entered: %1").arg(dutyLabel(step.duty));
        }
        for (const GuidanceSession::Event& event : session.log()) {
            if (event.what == "ticked" && event.key == step.key) {
                row.told = tr("told %1").arg(clockText(event.at, zone));
            }
        }
        rows.push_back(row);
    }
    return rows;
}

std::string CallTree::whomToKeep(const Guidance& guidance, std::string_view step, const RosterNow* roster)
{
    const auto at = std::find_if(guidance.steps.begin(), guidance.steps.end(),
                                 [&](const GuidanceStep& each) { return each.key == step; });
    return at == guidance.steps.end() || at->duty.empty() || roster == nullptr ? std::string{}
                                                                               : fromQt(roster->whomToKeep(at->duty));
}

} // namespace frontdesk
