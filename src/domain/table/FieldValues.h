#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace frontdesk {

/// What a row gives, by the names of fields. A row has a dozen of them at most, and a table very many rows: they stand
/// side by side and are looked through.
class FieldValues {
public:
    using Value = std::pair<std::string, std::string>;

    FieldValues() = default;
    FieldValues(std::initializer_list<Value> values)
    {
        for (const Value& each : values) {
            set(each.first, each.second);
        }
    }

    /// Null when the field is not given. Good until the next change.
    [[nodiscard]] const std::string* find(std::string_view field) const
    {
        const auto at = std::find_if(m_values.begin(), m_values.end(), [&](const Value& each) {
            return each.first.size() == field.size() && each.first == field;
        });
        return at == m_values.end() ? nullptr : &at->second;
    }
    /// Gives the field with nothing in it when it is not given.
    std::string& operator[](std::string_view field)
    {
        const std::string* const known = find(field);
        return known != nullptr ? const_cast<std::string&>(*known)
                                : m_values.emplace_back(std::string{field}, std::string{}).second;
    }
    void set(std::string_view field, std::string value) { (*this)[field] = std::move(value); }
    void reserve(std::size_t fields) { m_values.reserve(fields); }
    void clear() { m_values.clear(); }

    [[nodiscard]] bool empty() const { return m_values.empty(); }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] auto begin() const { return m_values.begin(); }
    [[nodiscard]] auto end() const { return m_values.end(); }

    /// Whatever the order.
    bool operator==(const FieldValues& other) const
    {
        return size() == other.size() && std::all_of(begin(), end(), [&](const Value& each) {
                   const std::string* const value = other.find(each.first);
                   return value != nullptr && *value == each.second;
               });
    }

private:
    std::vector<Value> m_values;
};

} // namespace frontdesk
