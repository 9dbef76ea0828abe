#include "domain/guidance/Adherence.h"

#include "rules/Engine.h"

#include <algorithm>
#include <set>

namespace frontdesk {
namespace {

/// A source that is no clause of a manual but an addition of ours.
constexpr std::string_view ownAddition{"TR"};

std::string packOfKey(const std::string& key) { return key.substr(0, key.find('/')); }

} // namespace

std::optional<int> AdherenceFigures::percent() const
{
    if (weightDue == 0) {
        return std::nullopt;
    }
    return (weightDone * 100 + weightDue / 2) / weightDue;
}

void AdherenceFigures::add(const AdherenceFigures& other)
{
    records += other.records;
    promptsShown += other.promptsShown;
    promptsDismissed += other.promptsDismissed;
    stepsTicked += other.stepsTicked;
    stepsSkipped += other.stepsSkipped;
    stepsProven += other.stepsProven;
    stepsUnproven += other.stepsUnproven;
    forbiddenWords += other.forbiddenWords;
    weightDone += other.weightDone;
    weightDue += other.weightDue;
}

void Adherence::add(const RecordedWork& work, const RuleBook& book)
{
    PackFigures figures;
    addSteps(work, book, figures);
    addEvents(work, book, figures);
    if (!figures.empty()) {
        ++m_records[{work.who, {}, weekOf(work.day)}];
    }
    for (auto& [pack, found] : figures) {
        found.records = 1;
        m_figures[{work.who, pack, weekOf(work.day)}].add(found);
    }
}

void Adherence::addSteps(const RecordedWork& work, const RuleBook& book, PackFigures& figures)
{
    std::set<std::string> moments;
    for (const GuidanceSession::Event& event : work.session.log()) {
        moments.insert(event.moment);
    }
    for (const std::string& moment : moments) {
        for (const ChecklistEntry* list : book.checklists(moment)) {
            if (!Engine::matches(list->head.when, work.facts)) {
                continue;
            }
            AdherenceFigures& found = figures[list->head.pack];
            for (const StepEntry& step : list->steps) {
                if (!step.field.empty() && work.has(step.field)) {
                    const bool filled = !work.field(step.field).empty();
                    ++(filled ? found.stepsProven : found.stepsUnproven);
                    if (!filled) {
                        miss(work, list->head);
                    }
                    continue;
                }
                const int weight = step.required ? m_weights.required : m_weights.step;
                const bool ticked = work.session.isTicked(keyOf(list->head) + '/' + step.id);
                found.weightDue += weight;
                found.weightDone += ticked ? weight : 0;
                ++(ticked ? found.stepsTicked : found.stepsSkipped);
                if (!ticked) {
                    miss(work, list->head);
                }
            }
        }
    }
}

void Adherence::addEvents(const RecordedWork& work, const RuleBook& book, PackFigures& figures)
{
    for (const GuidanceSession::Event& event : work.session.log()) {
        AdherenceFigures& found = figures[packOfKey(event.key)];
        if (event.what == "shown") {
            ++found.promptsShown;
        } else if (event.what == "dismissed") {
            ++found.promptsDismissed;
        } else if (event.what == "flagged") {
            ++found.forbiddenWords;
            found.weightDue += m_weights.forbidden;
            const auto entry = std::find_if(book.forbids().begin(), book.forbids().end(),
                                            [&](const ForbidEntry* one) { return keyOf(one->head) == event.key; });
            if (entry != book.forbids().end()) {
                miss(work, (*entry)->head);
            }
        }
    }
}

void Adherence::miss(const RecordedWork& work, const EntryHead& head)
{
    for (const std::string& clause : head.source) {
        if (clause != ownAddition) {
            ++m_missed[{work.who, head.pack, weekOf(work.day)}][clause];
        }
    }
}

AdherenceFigures Adherence::total(const AdherencePart& part) const
{
    AdherenceFigures sum;
    for (const auto& [key, found] : m_figures) {
        if (part.has(key)) {
            sum.add(found);
        }
    }
    if (part.pack.empty()) {
        sum.records = 0;
        for (const auto& [key, records] : m_records) {
            sum.records += part.has(key) ? records : 0;
        }
    }
    return sum;
}

std::vector<MissedClause> Adherence::missedClauses(const AdherencePart& part, std::size_t most) const
{
    std::map<std::string, int> missed;
    for (const auto& [key, clauses] : m_missed) {
        for (const auto& [clause, times] : clauses) {
            missed[clause] += part.has(key) ? times : 0;
        }
    }
    std::vector<MissedClause> clauses;
    for (const auto& [clause, times] : missed) {
        if (times > 0) {
            clauses.push_back({clause, times});
        }
    }
    std::stable_sort(clauses.begin(), clauses.end(),
                     [](const MissedClause& a, const MissedClause& b) { return a.times > b.times; });
    clauses.resize(std::min(clauses.size(), most));
    return clauses;
}

LocalDate weekOf(LocalDate day)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{day}};
    return plusDays(day, -static_cast<int>((weekday - std::chrono::Monday).count()));
}

} // namespace frontdesk
