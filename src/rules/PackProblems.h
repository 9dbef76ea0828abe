#pragma once

#include "base/Result.h"
#include "rules/TomlValue.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Gathers what is wrong in one file, so that a trainer sees everything at once.
class PackProblems {
public:
    explicit PackProblems(std::string fileName) : m_file(std::move(fileName)) {}

    /// @param entry id of the entry, or what kind of entry it is when it has none
    void atValue(const std::string& entry, ErrorCode code, std::vector<std::string> args, const TomlValue& value);
    void atKey(const std::string& entry, ErrorCode code, std::vector<std::string> args, const TomlValue& member);

    [[nodiscard]] bool empty() const { return m_problems.empty(); }
    [[nodiscard]] Place placeOf(const TomlValue& value) const { return Place{m_file, value.line, value.column}; }
    /// packInvalid with every problem in the order of the file. @param name of the pack or file
    [[nodiscard]] Error toError(std::string name) const;

private:
    void add(const std::string& entry, ErrorCode code, std::vector<std::string> args, Place place);
    std::string m_file;
    std::vector<Problem> m_problems;
};

/// "file:line:column"
[[nodiscard]] std::string placeText(const Place& place);

} // namespace frontdesk
