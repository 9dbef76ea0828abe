#include "rules/TomlWalk.h"

#include <algorithm>
#include <string>

namespace frontdesk {

bool TomlWalk::skipQuiet()
{
    const char c = m_text[m_at];
    if (c == '#') {
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
    } else if (c == '"' || c == '\'') {
        skipString(c);
    } else {
        return false;
    }
    return true;
}

void TomlWalk::skipString(char quote)
{
    const std::string triple(3, quote);
    const bool multiLine = m_text.substr(m_at).starts_with(triple);
    m_at += multiLine ? 3 : 1;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\\' && quote == '"') {
            m_at += 2;
        } else if (multiLine && m_text.substr(m_at).starts_with(triple)) {
            m_at += 3;
            // Up to two more quotes belong to the string's end.
            for (int more = 0; more < 2 && m_at < m_text.size() && m_text[m_at] == quote; ++more) {
                ++m_at;
            }
            return;
        } else if (!multiLine && (c == quote || c == '\n')) {
            m_at += c == quote ? 1 : 0;
            return;
        } else {
            ++m_at;
        }
    }
}

} // namespace frontdesk
