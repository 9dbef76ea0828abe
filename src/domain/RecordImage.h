#pragma once

#include <map>
#include <string>
#include <string_view>

namespace frontdesk {

/// A record as plain names and texts, for the audit payload and for drafts. Ordered by name, so that the same record
/// always gives the same bytes. Dotted names group: "form.caller_name", "hold.0.reason".
class RecordImage {
public:
    void set(std::string name, std::string value) { m_fields.insert_or_assign(std::move(name), std::move(value)); }
    [[nodiscard]] std::string get(std::string_view name) const
    {
        const auto at = m_fields.find(name);
        return at == m_fields.end() ? std::string{} : at->second;
    }
    [[nodiscard]] bool has(std::string_view name) const { return m_fields.find(name) != m_fields.end(); }
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& fields() const { return m_fields; }
    [[nodiscard]] bool empty() const { return m_fields.empty(); }
    bool operator==(const RecordImage&) const = default;

private:
    std::map<std::string, std::string, std::less<>> m_fields;
};

} // namespace frontdesk
