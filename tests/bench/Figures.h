#pragma once

#include "base/Result.h"

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace frontdesk::bench {

/// Ends the run: a measurement that cannot be taken is no measurement.
[[noreturn]] void giveUp(const std::string& why);

/// The value, or the end of the run with the error's code.
template <class T> T must(Result<T> result)
{
    if (!result) {
        giveUp(std::string{result.error().code.name} +
               (result.error().args.empty() ? std::string{} : ": " + result.error().args.front()));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// How long one thing took, many times; in milliseconds.
class Samples {
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    /// Adds how long the work took, and gives it back.
    template <class Work> double time(Work work)
    {
        const auto begin = std::chrono::steady_clock::now();
        work();
        add(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        return m_times.back();
    }
    void addAll(const Samples& others);

    /// @param share 0.5 is the median, 0.99 what one in a hundred is slower than
    [[nodiscard]] double quantile(double share) const;
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double mean() const;
    [[nodiscard]] std::size_t count() const { return m_times.size(); }
    [[nodiscard]] double at(std::size_t number) const { return m_times[number]; }

private:
    std::vector<double> m_times;
};

/// Prints what was measured, each figure with its goal, and remembers whether one was missed.
class Figures {
public:
    void heading(const std::string& text);
    void note(const std::string& text);
    void milliseconds(const std::string& what, double value, std::optional<double> goal = {});
    /// How many times the floor.
    void ratio(const std::string& what, double value, std::optional<double> goal = {});
    void megabytes(const std::string& what, double value, std::optional<double> goal = {});
    /// Says whether every goal was reached. @return the exit code: 0 or 1
    [[nodiscard]] int conclude() const;

private:
    void line(const std::string& what, const std::string& value, bool reached, const std::string& goal);
    int m_missed = 0;
};

} // namespace frontdesk::bench
