#include "rules/PackFindings.h"

#include <algorithm>
#include <tuple>

namespace frontdesk {
namespace {

bool isBefore(const Place& a, const Place& b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); }

} // namespace

PackFindings::PackFindings(const std::vector<Pack>& packs)
{
    for (std::size_t i = 0; i < packs.size(); ++i) {
        m_order.emplace(packs[i].id, i);
    }
}

void PackFindings::add(Severity severity, const EntryHead& head, ErrorCode code, std::vector<std::string> args)
{
    addProblem(severity, head.pack, Problem{keyOf(head), code, std::move(args), head.place});
}

void PackFindings::addAt(Severity severity, const EntryHead& head, std::string_view key, ErrorCode code,
                         std::vector<std::string> args, std::size_t item)
{
    addProblem(severity, head.pack, Problem{keyOf(head), code, std::move(args), head.placeOf(key, item)});
}

void PackFindings::addProblem(Severity severity, const std::string& pack, Problem problem)
{
    m_findings.push_back({m_order[pack], {severity, std::move(problem)}});
}

void PackFindings::dispute(const EntryHead& a, const EntryHead& b)
{
    for (const EntryHead& head : {a, b}) {
        m_disputed.insert(keyOf(head));
        m_disputed.insert(head.id);
    }
}

bool PackFindings::isDisputed(const std::string& name) const { return m_disputed.contains(name); }

std::vector<PackFinding> PackFindings::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Ranked& a, const Ranked& b) {
        return a.pack != b.pack ? a.pack < b.pack : isBefore(*a.finding.problem.place, *b.finding.problem.place);
    });
    std::vector<PackFinding> findings;
    findings.reserve(m_findings.size());
    for (Ranked& ranked : m_findings) {
        findings.push_back(std::move(ranked.finding));
    }
    m_findings.clear();
    return findings;
}

} // namespace frontdesk
