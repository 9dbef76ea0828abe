#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace frontdesk {

/// A fact's value: a flag, a whole number, or a word (an enumeration's word or free text).
using FactValue = std::variant<bool, std::int64_t, std::string>;

/// What is known at a moment. Names and types are the vocabulary's; a fact that is absent matches no condition.
class Facts {
public:
    Facts& set(std::string name, bool value) { return put(std::move(name), value); }
    Facts& set(std::string name, int value) { return put(std::move(name), std::int64_t{value}); }
    Facts& set(std::string name, std::int64_t value) { return put(std::move(name), value); }
    Facts& set(std::string name, std::string value) { return put(std::move(name), std::move(value)); }
    Facts& set(std::string name, const char* value) { return put(std::move(name), std::string{value}); }

    [[nodiscard]] const FactValue* find(std::string_view name) const
    {
        const auto at = m_values.find(name);
        return at == m_values.end() ? nullptr : &at->second;
    }
    [[nodiscard]] const std::map<std::string, FactValue, std::less<>>& all() const { return m_values; }
    bool operator==(const Facts&) const = default;

private:
    Facts& put(std::string name, FactValue value)
    {
        m_values.insert_or_assign(std::move(name), std::move(value));
        return *this;
    }
    std::map<std::string, FactValue, std::less<>> m_values;
};

} // namespace frontdesk
