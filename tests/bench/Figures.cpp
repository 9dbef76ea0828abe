#include "bench/Figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <numeric>

namespace frontdesk::bench {

namespace {

std::string inDigits(const char* format, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string asMilliseconds(double value) { return inDigits(value < 10 ? "%.3f ms" : "%.1f ms", value); }
std::string asRatio(double value) { return inDigits("x%.2f", value); }
std::string asMegabytes(double value) { return inDigits("%.1f MB", value); }

} // namespace

void giveUp(const std::string& why) { throw std::runtime_error(why); }

void Samples::addAll(const Samples& others)
{
    m_times.insert(m_times.end(), others.m_times.begin(), others.m_times.end());
}

double Samples::quantile(double share) const
{
    if (m_times.empty()) {
        giveUp("nothing was measured");
    }
    std::vector<double> sorted = m_times;
    const auto rank = std::ceil(share * static_cast<double>(sorted.size())) - 1;
    const auto at = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(rank), 0,
                                               static_cast<std::ptrdiff_t>(sorted.size()) - 1);
    std::nth_element(sorted.begin(), sorted.begin() + at, sorted.end());
    return sorted[static_cast<std::size_t>(at)];
}

double Samples::mean() const
{
    return std::accumulate(m_times.begin(), m_times.end(), 0.0) / static_cast<double>(m_times.size());
}

void Figures::heading(const std::string& text) { std::cout << '\n' << text << std::endl; }

void Figures::note(const std::string& text) { std::cout << "  " << text << std::endl; }

void Figures::milliseconds(const std::string& what, double value, std::optional<double> goal)
{
    line(what, asMilliseconds(value), !goal || value <= *goal, goal ? asMilliseconds(*goal) : "");
}

void Figures::ratio(const std::string& what, double value, std::optional<double> goal)
{
    line(what, asRatio(value), !goal || value <= *goal, goal ? asRatio(*goal) : "");
}

void Figures::megabytes(const std::string& what, double value, std::optional<double> goal)
{
    line(what, asMegabytes(value), !goal || value <= *goal, goal ? asMegabytes(*goal) : "");
}

int Figures::conclude() const
{
    if (m_missed > 0) {
        std::cout << "\nbench: " << m_missed << " goal(s) missed" << std::endl;
        return 1;
    }
    std::cout << "\nbench: every goal reached" << std::endl;
    return 0;
}

void Figures::line(const std::string& what, const std::string& value, bool reached, const std::string& goal)
{
    std::string text = "  " + what;
    text.resize(std::max<std::size_t>(text.size() + 1, 64), ' ');
    text += std::string(value.size() < 12 ? 12 - value.size() : 0, ' ') + value;
    if (!goal.empty()) {
        text += "   goal " + goal + (reached ? "  reached" : "  MISSED");
    }
    m_missed += reached ? 0 : 1;
    std::cout << text << std::endl;
}

} // namespace frontdesk::bench
