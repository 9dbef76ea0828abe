#include "domain/Indicators.h"

#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {
namespace {

std::vector<std::string> groupsOf(const IndicatorRecord& record, IndicatorEntry::Whose whose)
{
    switch (whose) {
    case IndicatorEntry::Whose::Desk:
        return {};
    case IndicatorEntry::Whose::Responsible:
        return {record.responsible ? std::to_string(record.responsible->value()) : std::string{}};
    case IndicatorEntry::Whose::Department:
        return record.departments.empty() ? std::vector<std::string>{{}} : record.departments;
    case IndicatorEntry::Whose::Building:
        return {record.building};
    }
    return {};
}

IndicatorCount counted(const IndicatorEntry& entry, const IndicatorRecord& record)
{
    if (!Engine::matches(entry.denominator, record.facts)) {
        return {};
    }
    const bool isExcluded =
        std::any_of(entry.exclusions.begin(), entry.exclusions.end(),
                    [&](const std::vector<Condition>& exclusion) { return Engine::matches(exclusion, record.facts); });
    if (isExcluded) {
        return {.excluded = record.weight};
    }
    return {.numerator = Engine::matches(entry.numerator, record.facts) ? record.weight : 0,
            .denominator = record.weight};
}

void add(IndicatorCount& to, const IndicatorCount& one)
{
    to.numerator += one.numerator;
    to.denominator += one.denominator;
    to.excluded += one.excluded;
}

} // namespace

std::vector<IndicatorFigure> Indicators::of(const RuleBook& book, std::string_view kind,
                                            const std::vector<IndicatorRecord>& records)
{
    std::vector<IndicatorFigure> figures;
    for (const IndicatorEntry* const entry : book.indicators()) {
        if (entry->kind != kind) {
            continue;
        }
        IndicatorFigure figure{.indicator = entry};
        for (const IndicatorRecord& record : records) {
            if (record.kind != kind) {
                continue;
            }
            const IndicatorCount one = counted(*entry, record);
            if (one == IndicatorCount{}) { // neither counted nor left out
                continue;
            }
            add(figure.total, one);
            for (const std::string& group : groupsOf(record, entry->whose)) {
                add(figure.groups[group], one);
            }
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

void Indicators::merge(std::vector<IndicatorFigure>& into, const std::vector<IndicatorFigure>& more)
{
    for (const IndicatorFigure& figure : more) {
        const auto at = std::find_if(into.begin(), into.end(),
                                     [&](const IndicatorFigure& known) { return known.indicator == figure.indicator; });
        if (at == into.end()) {
            into.push_back(figure);
            continue;
        }
        add(at->total, figure.total);
        for (const auto& [group, count] : figure.groups) {
            add(at->groups[group], count);
        }
    }
}

} // namespace frontdesk
