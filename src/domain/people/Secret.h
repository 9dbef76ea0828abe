#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Something that is to be nowhere once it has been used (a PIN): every copy is wiped from memory at its end.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text) : m_bytes(text.begin(), text.end()) {}
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept { m_bytes.swap(other.m_bytes); }
    Secret& operator=(const Secret& other)
    {
        Secret copy{other};
        m_bytes.swap(copy.m_bytes);
        return *this;
    }
    Secret& operator=(Secret&& other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret() { wipe(m_bytes.data(), m_bytes.size()); }

    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_bytes.size()}; }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    bool operator==(const Secret& other) const { return m_bytes == other.m_bytes; }

    /// Overwrites memory in a way that no compiler leaves out.
    static void wipe(void* data, std::size_t size) { std::fill_n(static_cast<volatile char*>(data), size, '\0'); }

private:
    std::vector<char> m_bytes;
};

} // namespace frontdesk
