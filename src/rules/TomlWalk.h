#pragma once

#include <cstddef>
#include <string_view>

namespace frontdesk {

/// Walks over a TOML text and steps over its strings and comments. Pure.
class TomlWalk {
public:
    explicit TomlWalk(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    /// Steps over a string or a comment that begins here, else over nothing. @return whether there was one
    bool skipQuiet();
    void next() { ++m_at; }

private:
    void skipString(char quote);

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace frontdesk
