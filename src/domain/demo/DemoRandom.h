#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace frontdesk {

/// Chance of a demonstration. Only the raw numbers of the engine are used: the same seed gives the same on every
/// standard library.
class DemoRandom {
public:
    explicit DemoRandom(std::uint64_t seed) : m_engine(seed) {}

    /// 0 … limit-1. @param limit not 0
    [[nodiscard]] std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_engine() % limit); }
    [[nodiscard]] bool oneIn(std::size_t number) { return below(number) == 0; }
    /// least … most
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(below(static_cast<std::size_t>(most - least + 1)));
    }
    template <class T> [[nodiscard]] const T& pick(const std::vector<T>& things)
    {
        return things[below(things.size())];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace frontdesk
