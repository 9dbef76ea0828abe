#include "rules/manual/QuantityFinder.h"

#include "rules/manual/Marks.h"
#include "rules/manual/NumberReader.h"

#include <algorithm>
#include <cmath>

namespace frontdesk {
namespace {

bool isWhole(double value) { return std::abs(value - std::round(value)) < 1e-9; }

double factorOf(const std::string& unit) { return unit == "hours" ? 3600 : unit == "minutes" ? 60 : 1; }

std::string naturalUnit(double seconds)
{
    std::string unit = "seconds";
    for (const char* const larger : {"minutes", "hours"}) {
        unit = isWhole(seconds / factorOf(larger)) && seconds >= factorOf(larger) ? larger : unit;
    }
    return unit;
}

/// Half an hour is no half of a limit's hours: it is said in minutes, and the limit's name says so too.
void inUnit(ManualNumber& number, const std::string& unit)
{
    if (number.what == number.unit) {
        number.what = unit;
    } else if (number.what.ends_with('_' + number.unit)) {
        number.what.replace(number.what.size() - number.unit.size(), number.unit.size(), unit);
    }
    number.unit = unit;
}

} // namespace

std::vector<Quantity> QuantityFinder::quantities(std::size_t begin, std::size_t end,
                                                 const std::vector<char>& quoted) const
{
    std::vector<Quantity> found;
    for (std::size_t at = begin; at < end; ++at) {
        if (quoted[at] != 0) {
            continue;
        }
        const bool ordinal =
            at > begin && m_words.lexicon().ordinal.find(m_text.folded[at - 1]) != std::u32string::npos;
        const bool within = at > begin && (marks::isDigit(m_text.folded[at - 1]) || m_text.folded[at - 1] == U'.') &&
                            marks::isDigit(m_text.folded[at]);
        if (within) {
            continue;
        }
        // "The third day" counts days, "the third person" nobody.
        const auto quantity = quantityAt(at, end);
        const std::string dimension = quantity ? m_words.lexicon().units[quantity->unit].dimension : std::string{};
        const bool counts = quantity && (!ordinal || dimension == "days" || dimension == "rings");
        const bool date = quantity && at > begin && m_text.folded[at - 1] == marks::month;
        if (counts && !date) {
            found.push_back(*quantity);
            at = quantity->end - 1;
        }
    }
    return found;
}

std::optional<Quantity> QuantityFinder::quantityAt(std::size_t at, std::size_t end) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    const NumberReader reader{lexicon};
    const std::u32string_view folded = std::u32string_view{m_text.folded}.substr(0, end);
    const auto first = reader.at(folded, at);
    if (!first) {
        return std::nullopt;
    }
    Quantity quantity{.begin = at, .low = first->low > 0 ? first->low : first->value, .high = first->value};
    std::size_t next = marks::pastBlanks(folded, first->end, end);
    bool unitHere = m_words.unitAt(next).has_value();
    if (!unitHere && next < end && lexicon.rangeMarks.find(folded[next]) != std::u32string::npos) {
        const std::size_t from = marks::pastBlanks(folded, next + 1, end);
        const auto second = reader.at(folded, from);
        if (second && second->value > first->value) {
            quantity.high = second->value;
            next = marks::pastBlanks(folded, second->end, end);
        }
    }
    // "One and a half hours": the half stands behind the measure word or the unit.
    double half = 0;
    if (next < end && lexicon.measure.find(folded[next]) != std::u32string::npos && !m_words.unitAt(next)) {
        next = marks::pastBlanks(folded, next + 1, end);
    } else if (next < end && lexicon.measure.find(folded[next]) != std::u32string::npos && next + 1 < end &&
               folded[next + 1] == lexicon.half) {
        ++next;
    }
    if (next < end && folded[next] == lexicon.half && first->value >= 1) {
        half = 0.5;
        ++next;
    }
    const auto unit = m_words.unitAt(next);
    if (!unit || unit->end > end) {
        return std::nullopt;
    }
    // "30s" has a unit, "30 sets" has none, and "5m" in Chinese figures neither.
    const bool latin = marks::isLatin(folded[unit->end - 1]);
    if (latin && (first->chinese || (unit->end < end && marks::isLatin(folded[unit->end])))) {
        return std::nullopt;
    }
    quantity.unit = static_cast<std::uint32_t>(lexicon.meanings[unit->word].unit);
    quantity.end = unit->end;
    half += lexicon.units[quantity.unit].half ? 0.5 : 0;
    quantity.low += half;
    quantity.high += half;
    // "Two days to three days": the unit stands twice.
    if (quantity.end < end && lexicon.rangeMarks.find(folded[quantity.end]) != std::u32string::npos &&
        folded[quantity.end] != marks::listComma) {
        const auto second = reader.at(folded, quantity.end + 1);
        const auto again = second ? m_words.unitAt(second->end) : std::nullopt;
        if (again && lexicon.meanings[again->word].unit == lexicon.meanings[unit->word].unit &&
            second->value > quantity.high) {
            quantity.high = second->value;
            quantity.end = again->end;
        }
    }
    return quantity;
}

/// A word that makes a bound of a number: it stands just before or behind it.
std::optional<WordHit> QuantityFinder::boundOf(Cue cue, const Quantity& quantity, std::size_t begin,
                                               std::size_t end) const
{
    constexpr std::size_t before = 10;
    constexpr std::size_t behind = 4;
    const std::size_t from = quantity.begin >= begin + before ? quantity.begin - before : begin;
    const bool afterOnly = cue == Cue::Within;
    // What stands behind a comma says nothing about it.
    const std::size_t to = marks::findIn(m_text.folded, U',', quantity.end, std::min(quantity.end + behind, end));
    if (const auto hit = m_words.first(cue, quantity.end, to); hit && (!afterOnly || hit->begin <= quantity.end + 1)) {
        return hit;
    }
    return afterOnly ? std::nullopt : m_words.last(cue, from, quantity.begin);
}

/// "Two hours to arrive": what is done in that time stands right behind it, with no other mark of a bound.
bool QuantityFinder::isDoneIn(const Quantity& quantity, std::size_t end) const
{
    constexpr std::size_t behind = 12;
    const std::vector<WordHit> hits = m_words.words(quantity.end, std::min(quantity.end + behind, end));
    const auto is = [this](const WordHit& hit) -> const WordMeaning& { return m_words.lexicon().meanings[hit.word]; };
    std::size_t from = quantity.end;
    for (const WordHit& hit : hits) {
        if (hit.begin == quantity.end && is(hit).is(Cue::Must)) {
            from = hit.end; // "in two hours somebody must be there"
        }
    }
    return std::any_of(hits.begin(), hits.end(), [&](const WordHit& hit) {
        return (hit.begin == quantity.end || hit.begin == from) && is(hit).time >= 0;
    });
}

/// People wait on the telephone and at the counter. A wait that nothing ties to a call, and that the counter's words or
/// its length speak against, is the counter's.
const ManualLimit* QuantityFinder::placed(const ManualLimit* limit, double seconds,
                                          const std::vector<std::vector<std::uint32_t>>& around,
                                          const Bounds& bounds) const
{
    constexpr double longOnCall = 120;
    if (limit == nullptr || limit->elsewhere.empty() || bounds.topic == limit->topic) {
        return limit;
    }
    const std::vector<ManualLimit>& limits = m_words.lexicon().limits;
    const auto other = std::find_if(limits.begin(), limits.end(),
                                    [&](const ManualLimit& one) { return one.what == limit->elsewhere; });
    const bool sure = std::any_of(around.begin(), around.end(),
                                  [&](const auto& words) { return ManualWords::holdsOne(limit->sure, words); });
    if (sure || other == limits.end()) {
        return limit;
    }
    const bool there = std::any_of(around.begin(), around.end(),
                                   [&](const auto& words) { return ManualWords::holdsOne(other->sure, words); });
    return there || seconds >= longOnCall ? &*other : limit;
}

const ManualLimit* QuantityFinder::limitFor(const ManualUnit& unit, bool bound,
                                            const std::vector<std::vector<std::uint32_t>>& around) const
{
    const ManualLimit* best = nullptr;
    for (const std::vector<std::uint32_t>& words : around) {
        for (const ManualLimit& limit : m_words.lexicon().limits) {
            const bool fits = limit.dimension == unit.dimension && (bound || !limit.needsBound) && !limit.words.empty();
            if (fits && ManualWords::holdsOne(limit.words, words) && (best == nullptr || limit.rank > best->rank)) {
                best = &limit;
            }
        }
        if (best != nullptr) {
            return best; // what stands nearer names it
        }
    }
    for (const ManualLimit& limit : m_words.lexicon().limits) {
        if (limit.dimension == unit.dimension && (bound || !limit.needsBound) && limit.words.empty() &&
            (best == nullptr || limit.rank > best->rank)) {
            best = &limit;
        }
    }
    return best;
}

/// "The bell rang three times" counts rings.
const ManualUnit& QuantityFinder::unitOf(const Quantity& quantity, std::size_t begin) const
{
    const std::vector<ManualUnit>& units = m_words.lexicon().units;
    const ManualUnit& said = units[quantity.unit];
    if (said.dimension != "times") {
        return said;
    }
    constexpr std::size_t before = 8;
    const std::size_t from = quantity.begin >= begin + before ? quantity.begin - before : begin;
    const std::vector<std::uint32_t> words = ManualWords::numbersOf(m_words.words(from, quantity.begin));
    for (const ManualUnit& unit : units) {
        if (unit.dimension == "rings" && std::any_of(unit.bells.begin(), unit.bells.end(), [&](std::uint32_t word) {
                return std::binary_search(words.begin(), words.end(), word);
            })) {
            return unit;
        }
    }
    return said;
}

std::optional<FoundNumber> QuantityFinder::meaningOf(const Quantity& quantity, std::size_t begin, std::size_t end,
                                                     const std::vector<std::vector<std::uint32_t>>& around,
                                                     const Bounds& bounds) const
{
    const ManualUnit& unit = unitOf(quantity, begin);
    // "Say a word" counts no rings.
    const auto said = m_words.last(Cue::Say, begin, quantity.end);
    if (unit.dimension == "rings" && quantity.high <= 1 && said && said->begin < quantity.begin &&
        said->end >= quantity.begin) {
        return std::nullopt;
    }
    const auto stands = [&](std::uint32_t word) {
        return std::any_of(around.begin(), around.end(), [word](const std::vector<std::uint32_t>& words) {
            return std::binary_search(words.begin(), words.end(), word);
        });
    };
    if (!unit.needs.empty() && std::none_of(unit.needs.begin(), unit.needs.end(), stands)) {
        return std::nullopt;
    }
    FoundNumber found{
        .begin = quantity.begin, .end = quantity.end, .evidence = m_text.text(quantity.begin, quantity.end)};
    if (unit.dimension == "days" || unit.dimension == "months") {
        constexpr int daysOfMonth = 30;
        const int perUnit = unit.dimension == "months" ? daysOfMonth : static_cast<int>(unit.factor);
        const auto before = boundOf(Cue::Before, quantity, begin, end);
        const auto after = boundOf(Cue::After, quantity, begin, end);
        const bool reminds = bounds.reminds || m_words.has(Cue::Remind, begin, end);
        const int days = static_cast<int>(std::lround(std::min(quantity.high, 3660.0))) * perUnit;
        if (reminds && before && (before->end <= quantity.begin || before->begin == quantity.end)) {
            found.days = -days;
            found.limit = ManualNumber{.what = "days_before", .unit = "days", .value = static_cast<double>(days)};
            found.evidence = m_text.text(std::min<std::size_t>(before->begin, quantity.begin),
                                         std::max<std::size_t>(before->end, quantity.end));
            return found;
        }
        if (reminds && after && !m_words.has(Cue::Within, quantity.end, std::min(quantity.end + 2, end))) {
            found.days = days;
            found.limit = ManualNumber{.what = "days_after", .unit = "days", .value = static_cast<double>(days)};
            found.evidence = m_text.text(std::min<std::size_t>(after->begin, quantity.begin),
                                         std::max<std::size_t>(after->end, quantity.end));
            return found;
        }
    }
    auto most = boundOf(Cue::Within, quantity, begin, end);
    if (!most) {
        most = boundOf(Cue::Most, quantity, begin, end);
    }
    const auto least = boundOf(Cue::Least, quantity, begin, end);
    const auto beyond = boundOf(Cue::Beyond, quantity, begin, end);
    const bool forbidden = m_words.has(Cue::Forbid, begin, quantity.begin);
    const bool rings = unit.dimension == "rings";
    if (rings && beyond && !forbidden) {
        return std::nullopt; // a condition: "answered after more than three rings"
    }
    const bool timed = unit.dimension == "time" || unit.dimension == "days" || unit.dimension == "months";
    const bool stated = timed && (bounds.titled || isDoneIn(quantity, end));
    const ManualLimit* const named = limitFor(unit, rings || most || least || beyond || stated, around);
    const ManualLimit* const limit = placed(named, quantity.high * static_cast<double>(unit.factor), around, bounds);
    found.elsewhere = limit != named;
    // "Within three metres" is where, and no bound of a length that nothing names.
    if (limit != nullptr && limit->words.empty() && unit.dimension == "length" && !least &&
        !boundOf(Cue::Most, quantity, begin, end)) {
        return std::nullopt;
    }
    if (limit == nullptr || (limit->words.empty() && beyond && !most && !least && !forbidden && !rings)) {
        return std::nullopt;
    }
    const bool everyTime = limit->dimension == "times" && marks::findIn(m_text.folded, m_words.lexicon().every, begin,
                                                                        quantity.begin) < quantity.begin;
    if (everyTime && !limit->what.starts_with("knock")) {
        return std::nullopt;
    }
    ManualNumber number{.what = limit->what, .unit = limit->unit};
    double factor = static_cast<double>(unit.factor) / static_cast<double>(limit->factor);
    if (unit.name == "working_days") {
        number.unit = unit.name;
        factor = 1;
    } else if (unit.dimension == "time") {
        const double seconds = quantity.high * static_cast<double>(unit.factor);
        const bool fits = quantity.high * factor >= 1 && isWhole(quantity.high * factor * 2);
        if (!fits || !limit->fixed) {
            inUnit(number, limit->fixed || !isWhole(quantity.high) || unit.factor % 60 != 0 || unit.factor == 900
                               ? naturalUnit(seconds)
                               : unit.name);
            factor = static_cast<double>(unit.factor) / factorOf(number.unit);
        }
    } else if (unit.dimension == "length" && quantity.high * factor < 1) {
        const std::string suffix = '_' + number.unit;
        if (number.what.ends_with(suffix)) {
            number.what.replace(number.what.size() - suffix.size(), suffix.size(), '_' + unit.name);
        }
        number.unit = unit.name;
        factor = 1;
    }
    number.value = quantity.high * factor;
    if (quantity.low < quantity.high) {
        number.least = quantity.low * factor;
    } else if (least && !most) {
        number.least = number.value;
    }
    if (most) {
        found.evidence = m_text.text(std::min<std::size_t>(most->begin, quantity.begin),
                                     std::max<std::size_t>(most->end, quantity.end));
    }
    found.condition = beyond && !most && !forbidden;
    found.limit = std::move(number);
    return found;
}

bool QuantityFinder::isLate(const Quantity& quantity, std::size_t begin, std::size_t end) const
{
    return unitOf(quantity, begin).dimension == "rings" && boundOf(Cue::Beyond, quantity, begin, end) &&
           !m_words.has(Cue::Forbid, begin, quantity.begin);
}

} // namespace frontdesk
