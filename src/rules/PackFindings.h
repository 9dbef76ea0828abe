#pragma once

#include "rules/PackChecker.h"

#include <cstddef>
#include <map>
#include <set>
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

    /// Two entries that contradict each other: that only one of them is shown is no further mistake.
    void dispute(const EntryHead& a, const EntryHead& b);
    /// @param name as rehearsals name an entry: "id" or "pack/id"
    [[nodiscard]] bool isDisputed(const std::string& name) const;

    [[nodiscard]] bool hasPack(const std::string& id) const { return m_order.contains(id); }
    [[nodiscard]] std::vector<PackFinding> take();

private:
    struct Ranked {
        std::size_t pack;
        PackFinding finding;
    };

    std::map<std::string, std::size_t> m_order;
    std::vector<Ranked> m_findings;
    std::set<std::string> m_disputed; ///< by "pack/id" and by "id"
};

} // namespace frontdesk
