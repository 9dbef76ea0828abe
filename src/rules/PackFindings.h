#pragma once

#include "rules/PackChecker.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Gathers what a check of packs finds, and puts it in the order of the packs as they were given and of their lines.
class PackFindings {
public:
    /// Several packs of one id count as the first of them.
    explicit PackFindings(const std::vector<Pack>& packs);

    /// At the entry's first line.
    void add(Severity severity, const EntryHead& head, ErrorCode code, std::vector<std::string> args);
    /// At the value of the key, or the item of its list.
    void addAt(Severity severity, const EntryHead& head, std::string_view key, ErrorCode code,
               std::vector<std::string> args, std::size_t item = 0);
    /// At a place that the caller knows. The problem has one.
    void addProblem(Severity severity, const std::string& pack, Problem problem);

    [[nodiscard]] bool hasPack(const std::string& id) const { return m_order.contains(id); }
    [[nodiscard]] std::vector<PackFinding> take();

private:
    struct Ranked {
        std::size_t pack;
        PackFinding finding;
    };

    std::map<std::string, std::size_t> m_order;
    std::vector<Ranked> m_findings;
};

} // namespace frontdesk
