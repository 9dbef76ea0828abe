#pragma once

#include "base/LocalTime.h"

#include <array>
#include <chrono>
#include <cmath>
#include <map>
#include <vector>

namespace frontdesk::test {

/// The lunar days of China from the sky itself, apart from our table and from ICU, whose new moons are minutes off and
/// fall on the wrong side of midnight in 2027 and 2030. New moons and the sun's longitude after Meeus, "Astronomical
/// Algorithms" (chapters 49 and 25); the months after GB/T 33661: the eleventh holds the winter solstice, and of
/// thirteen months between two solstices the first without a major term is the leap month.
class LunarDays {
public:
    /// The day of a lunar month, 1 to 12, in the lunar year that begins in this year.
    static LocalDate day(int year, int month, int day)
    {
        const std::map<int, long> begins = monthsOf(year);
        return dateOf(begins.at(month) + day - 1);
    }
    /// The day on which the sun stands at that longitude: 15 is Qingming, 270 the winter solstice.
    static LocalDate solarTerm(int year, double degrees) { return dateOf(chinaDay(termMoment(year, degrees))); }

private:
    static constexpr double pi = 3.14159265358979323846;
    static double rad(double degrees) { return degrees * pi / 180; }
    static double norm(double degrees) { return degrees - 360 * std::floor(degrees / 360); }

    static LocalDate dateOf(long julianDay)
    {
        constexpr long unixEpoch = 2440588;
        return std::chrono::sys_days{std::chrono::days{julianDay - unixEpoch}};
    }
    static double julianOf(int year, unsigned month, unsigned day)
    {
        const std::chrono::sys_days date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
        return static_cast<double>(date.time_since_epoch().count()) + 2440587.5;
    }
    /// Civil day number in China of a moment in dynamical time, which runs about 70 s ahead in these years.
    static long chinaDay(double dynamical)
    {
        return static_cast<long>(std::floor(dynamical - 70.0 / 86400 + 8.0 / 24 + 0.5));
    }

    /// Apparent longitude of the sun in degrees, to about 0.01.
    static double sunLongitude(double dynamical)
    {
        const double t = (dynamical - 2451545.0) / 36525;
        const double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        const double anomaly = rad(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        const double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * std::sin(anomaly) +
                              (0.019993 - 0.000101 * t) * std::sin(2 * anomaly) + 0.000289 * std::sin(3 * anomaly);
        const double node = rad(125.04 - 1934.136 * t);
        return norm(mean + centre - 0.00569 - 0.00478 * std::sin(node));
    }
    static double termMoment(int year, double degrees)
    {
        // The sun stands at 280 degrees on the first of January and goes round in a year.
        double moment = julianOf(year, 1, 1) + norm(degrees - 280.3) / 360 * 365.2422;
        for (int turn = 0; turn < 20; ++turn) {
            const double off = norm(degrees - sunLongitude(moment) + 180) - 180;
            moment += off / 360 * 365.2422;
        }
        return moment;
    }

    /// The k-th new moon since January 2000, in dynamical time.
    static double newMoon(double k)
    {
        struct Term {
            double amount;
            int power; ///< of the eccentricity's factor
            int sun, moon, latitude, node;
        };
        static constexpr std::array terms{
            Term{-0.40720, 0, 0, 1, 0, 0}, Term{0.17241, 1, 1, 0, 0, 0},    Term{0.01608, 0, 0, 2, 0, 0},
            Term{0.01039, 0, 0, 0, 2, 0},  Term{0.00739, 1, -1, 1, 0, 0},   Term{-0.00514, 1, 1, 1, 0, 0},
            Term{0.00208, 2, 2, 0, 0, 0},  Term{-0.00111, 0, 0, 1, -2, 0},  Term{-0.00057, 0, 0, 1, 2, 0},
            Term{0.00056, 1, 1, 2, 0, 0},  Term{-0.00042, 0, 0, 3, 0, 0},   Term{0.00042, 1, 1, 0, 2, 0},
            Term{0.00038, 1, 1, 0, -2, 0}, Term{-0.00024, 1, -1, 2, 0, 0},  Term{-0.00017, 0, 0, 0, 0, 1},
            Term{-0.00007, 0, 2, 1, 0, 0}, Term{0.00004, 0, 0, 2, -2, 0},   Term{0.00004, 0, 3, 0, 0, 0},
            Term{0.00003, 0, 1, 1, -2, 0}, Term{0.00003, 0, 0, 2, 2, 0},    Term{-0.00003, 0, 1, 1, 2, 0},
            Term{0.00003, 0, -1, 1, 2, 0}, Term{-0.00002, 0, -1, 1, -2, 0}, Term{-0.00002, 0, 1, 3, 0, 0},
            Term{0.00002, 0, 0, 4, 0, 0}};
        static constexpr std::array<std::array<double, 3>, 14> planets{{{299.77, 0.107408, 0.000325},
                                                                        {251.88, 0.016321, 0.000165},
                                                                        {251.83, 26.651886, 0.000164},
                                                                        {349.42, 36.412478, 0.000126},
                                                                        {84.66, 18.206239, 0.000110},
                                                                        {141.74, 53.303771, 0.000062},
                                                                        {207.14, 2.453732, 0.000060},
                                                                        {154.84, 7.306860, 0.000056},
                                                                        {34.52, 27.261239, 0.000047},
                                                                        {207.19, 0.121824, 0.000042},
                                                                        {291.34, 1.844379, 0.000040},
                                                                        {161.72, 24.198154, 0.000037},
                                                                        {239.56, 25.513099, 0.000035},
                                                                        {331.55, 3.592518, 0.000023}}};
        const double t = k / 1236.85;
        const double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        const double sun = rad(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
        const double moon = rad(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        const double latitude = rad(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        const double node = rad(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
        double moment = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
        for (const Term& term : terms) {
            moment += term.amount * std::pow(eccentricity, term.power) *
                      std::sin(term.sun * sun + term.moon * moon + term.latitude * latitude + term.node * node);
        }
        for (std::size_t i = 0; i < planets.size(); ++i) {
            const double bend = i == 0 ? -0.009173 * t * t : 0;
            moment += planets[i][2] * std::sin(rad(planets[i][0] + planets[i][1] * k + bend));
        }
        return moment;
    }

    /// True when the sun enters a sign between these days, the second not in it.
    static bool holdsMajorTerm(long from, long until)
    {
        const double before = sunLongitude(static_cast<double>(from) - 0.5 - 8.0 / 24);
        const double after = sunLongitude(static_cast<double>(until) - 0.5 - 8.0 / 24);
        return std::floor(before / 30) != std::floor(after / 30);
    }

    /// First days of the months 1 to 12 (leap months left out) of the lunar year that begins in this year.
    static std::map<int, long> monthsOf(int year)
    {
        std::map<int, long> begins;
        // Two rounds of the sun: months 1 to 10 lie before this year's solstice, 11 and 12 behind it.
        number(year - 1, begins, 1, 10);
        number(year, begins, 11, 12);
        return begins;
    }
    static void number(int solsticeYear, std::map<int, long>& begins, int first, int last)
    {
        const long solstice = chinaDay(termMoment(solsticeYear, 270));
        const long nextSolstice = chinaDay(termMoment(solsticeYear + 1, 270));
        std::vector<long> moons;
        const double k = std::floor((static_cast<double>(solstice) - 2451550.1) / 29.530588861) - 2;
        for (int i = 0; i < 18; ++i) {
            moons.push_back(chinaDay(newMoon(k + i)));
        }
        std::size_t eleventh = 0;
        std::size_t nextEleventh = 0;
        for (std::size_t i = 0; i < moons.size(); ++i) {
            eleventh = moons[i] <= solstice ? i : eleventh;
            nextEleventh = moons[i] <= nextSolstice ? i : nextEleventh;
        }
        bool leapToCome = nextEleventh - eleventh == 13;
        int month = 11;
        for (std::size_t i = eleventh; i < nextEleventh; ++i) {
            if (i > eleventh) {
                if (leapToCome && !holdsMajorTerm(moons[i], moons[i + 1])) {
                    leapToCome = false;
                    continue;
                }
                month = month == 12 ? 1 : month + 1;
            }
            if (month >= first && month <= last) {
                begins.emplace(month, moons[i]);
            }
        }
    }
};

} // namespace frontdesk::test
