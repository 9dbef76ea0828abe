#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace frontdesk {

/// What somebody is at the desk. One person may hold several. Names are stored: never rename one.
enum class Role : std::uint8_t {
    Staff,         ///< works the desk
    Supervisor,    ///< reviews and decides
    Trainer,       ///< keeps packs and rehearsals
    Administrator, ///< people, settings, backup
    Program,       ///< the program itself: first start, upgrades, shipped packs. Nobody is given it
};

/// The roles that a person can be given.
inline constexpr std::array givenRoles{Role::Staff, Role::Supervisor, Role::Trainer, Role::Administrator};

[[nodiscard]] constexpr std::string_view nameOf(Role role)
{
    switch (role) {
    case Role::Staff:
        return "staff";
    case Role::Supervisor:
        return "supervisor";
    case Role::Trainer:
        return "trainer";
    case Role::Administrator:
        return "administrator";
    case Role::Program:
        return "program";
    }
    return "";
}

/// A set of roles; empty: nobody is signed in.
class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles) {
            add(role);
        }
    }
    constexpr void add(Role role) { m_bits = static_cast<std::uint8_t>(m_bits | bit(role)); }
    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    /// True when the two have a role in common.
    [[nodiscard]] constexpr bool meets(Roles other) const { return (m_bits & other.m_bits) != 0; }
    constexpr bool operator==(const Roles&) const = default;

private:
    static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
    std::uint8_t m_bits = 0;
};

} // namespace frontdesk
