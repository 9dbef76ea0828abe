#include "panels/rehearsal/ResultReading.h"

#include "domain/UnitOfWork.h"
#include "domain/people/Rights.h"
#include "domain/rehearsal/RehearsalScore.h"
#include "domain/rehearsal/RehearsalService.h"
#include "panels/support/KnownStaff.h"
#include "text/ShownLanguage.h"

#include <algorithm>

namespace frontdesk {

namespace {

LocalText titleAsRehearsed(const RehearsalResult& result, const RuleBook& book)
{
    const auto& packs = book.packs();
    const auto at = std::find_if(packs.begin(), packs.end(), [&](const Pack& pack) { return pack.id == result.pack; });
    const LocalText title = at == packs.end() ? LocalText{result.pack, result.pack} : at->title;
    return {.zh = title.zh + ' ' + result.version, .en = title.en + ' ' + result.version};
}

} // namespace

const ScenarioEntry* ResultReading::scenarioOf(const RehearsalResult& result, const RuleBook& book)
{
    const auto& all = book.scenarios();
    const auto at = std::find_if(all.begin(), all.end(), [&](const ScenarioEntry* scenario) {
        return scenario->head.pack == result.pack && scenario->head.id == result.scenario;
    });
    return at == all.end() ? nullptr : *at;
}

Result<ResultReading> ResultReading::readFor(const Actor& actor, const ReadView& view, const RuleBook& book)
{
    if (!actor.staff) {
        return fail(noRight, {std::string{nameOf(Right::SeeRehearsals)}});
    }
    ResultReading reading;
    reading.m_ofEverybody = Rights::has(actor.roles, Right::SeeRehearsals);
    const RehearsalService service;
    const auto results =
        reading.m_ofEverybody ? service.all(view, actor, most) : service.ofStaff(view, actor, *actor.staff, most);
    if (!results) {
        return fail(results.error());
    }
    const auto staff = KnownStaff::read(view);
    if (!staff) {
        return fail(staff.error());
    }
    for (const RehearsalResult& result : *results) {
        const ScenarioEntry* const scenario = scenarioOf(result, book);
        ResultLine line{.result = result,
                        .person = staff->nameOf(result.who),
                        .title = scenario == nullptr ? LocalText{result.scenario, result.scenario} : scenario->title,
                        .pack = titleAsRehearsed(result, book)};
        if (const auto score = RehearsalScore::fromText(result.steps)) {
            line.passed = score->isPassed();
        }
        reading.m_lines.push_back(std::move(line));
    }
    return reading;
}

} // namespace frontdesk
