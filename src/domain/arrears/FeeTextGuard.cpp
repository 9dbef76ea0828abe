#include "domain/arrears/FeeTextGuard.h"

#include "base/Utf8.h"
#include "rules/ClauseText.h"
#include "rules/ForbiddenWords.h"
#include "rules/TomlDocument.h"

#include <algorithm>
#include <array>
#include <optional>

namespace frontdesk {
namespace feeguard {

constexpr char32_t sentenceEnd = U'\n';
constexpr char32_t clauseEnd = U',';
constexpr std::u32string_view sentenceMarks = U"\u3002!?;\u2026\n\r";
constexpr std::u32string_view clauseMarks = U",:()[]\u300a\u300b\t";

enum class GuardWord : std::uint32_t {
    Cut,
    Supply,
    CutSupply,
    Harmless,
    Not,
    NotBy,
    NotANot,
    Turn,
    Debt,
    Fee,
    Cause,
    Courtesy,
    Target,
    Publish,
    Debtor,
    PublicHarmless,
};

constexpr std::array<std::pair<std::string_view, GuardWord>, 16> guardWords{
    {{"cut", GuardWord::Cut},
     {"supply", GuardWord::Supply},
     {"cut_supply", GuardWord::CutSupply},
     {"harmless", GuardWord::Harmless},
     {"not", GuardWord::Not},
     {"not_by", GuardWord::NotBy},
     {"not_a_not", GuardWord::NotANot},
     {"turn", GuardWord::Turn},
     {"debt", GuardWord::Debt},
     {"fee", GuardWord::Fee},
     {"cause", GuardWord::Cause},
     {"courtesy", GuardWord::Courtesy},
     {"target", GuardWord::Target},
     {"publish", GuardWord::Publish},
     {"debtor", GuardWord::Debtor},
     {"public_harmless", GuardWord::PublicHarmless}}};

constexpr std::uint32_t bit(GuardWord word) { return 1U << static_cast<std::uint32_t>(word); }

/// The text as it is looked through: letters, one blank between words with letters, a comma between clauses, a newline
/// between sentences; and where each point stood.
struct GuardedText {
    std::u32string points;
    std::vector<std::size_t> origins;

    void put(char32_t point, std::size_t origin)
    {
        points.push_back(point);
        origins.push_back(origin);
    }
};

/// A word of the lists where it stands in the text.
struct GuardHit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t roles = 0;

    [[nodiscard]] bool is(GuardWord word) const { return (roles & bit(word)) != 0; }
};

char32_t plainPoint(char32_t point, std::u32string_view traditional, std::u32string_view simplified)
{
    const char32_t half = toHalfWidth(point);
    if (half >= U'A' && half <= U'Z') {
        return half + 0x20;
    }
    if (half == U'\u2019') {
        return U'\'';
    }
    const std::size_t at = traditional.find(half);
    return at == std::u32string_view::npos ? half : simplified[at];
}

/// A full stop ends a sentence, a point in a number does not.
bool isFullStop(const std::u32string& points, std::size_t at)
{
    return points[at] == U'.' && (at + 1 == points.size() || isBlank(points[at + 1]));
}

GuardedText guardedText(std::string_view text, std::u32string_view traditional, std::u32string_view simplified)
{
    std::u32string points = toCodePoints(text);
    std::transform(points.begin(), points.end(), points.begin(),
                   [&](char32_t each) { return plainPoint(each, traditional, simplified); });
    GuardedText read;
    bool apart = false; ///< something stood between the last letter and this one
    for (std::size_t at = 0; at < points.size(); ++at) {
        const char32_t point = points[at];
        const bool within = point == U'\'' && !read.points.empty() && ClauseText::isAlphabetic(read.points.back());
        if (ClauseText::isLetter(point) || within) {
            if (apart && !read.points.empty() && ClauseText::isAlphabetic(read.points.back()) &&
                ClauseText::isAlphabetic(point)) {
                read.put(U' ', at);
            }
            apart = false;
            read.put(point, at);
        } else if (sentenceMarks.find(point) != std::u32string_view::npos || isFullStop(points, at)) {
            read.put(sentenceEnd, at);
        } else if (clauseMarks.find(point) != std::u32string_view::npos) {
            read.put(clauseEnd, at);
        } else {
            apart = true; // marks between the letters of a word do not hide it
        }
    }
    return read;
}

bool standsAlone(const std::u32string& points, const WordHit& hit)
{
    const auto joined = [&](std::size_t inside, std::size_t outside) {
        return ClauseText::isAlphabetic(points[inside]) && ClauseText::isAlphabetic(points[outside]);
    };
    return (hit.begin == 0 || !joined(hit.begin, hit.begin - 1)) &&
           (hit.end == points.size() || !joined(hit.end - 1, hit.end));
}

/// What lies strictly within a word of that kind is no word of its own.
void hide(std::vector<GuardHit>& hits, GuardWord by, std::uint32_t which)
{
    std::vector<GuardHit> covers;
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(covers), [&](const GuardHit& hit) { return hit.is(by); });
    for (GuardHit& hit : hits) {
        for (const GuardHit& cover : covers) {
            const bool overlaps = hit.begin < cover.end && cover.begin < hit.end;
            const bool isLarger = hit.begin <= cover.begin && cover.end <= hit.end;
            if (overlaps && !isLarger) {
                hit.roles &= ~which;
            }
        }
    }
}

std::int64_t between(const GuardHit& a, const GuardHit& b)
{
    return static_cast<std::int64_t>(a.begin < b.begin ? b.begin - a.end : a.begin - b.end);
}

bool overlap(const GuardHit& a, const GuardHit& b) { return a.begin < b.end && b.begin < a.end; }

} // namespace feeguard

using namespace feeguard;

/// One sentence of a text, with the words that stand in it.
struct FeeTextGuard::Reading {
    const FeeTextGuard& guard;
    const GuardedText& text;
    std::vector<GuardHit> hits;
    bool aboutFees = false; ///< the text as a whole is

    [[nodiscard]] bool has(GuardWord word) const
    {
        return std::any_of(hits.begin(), hits.end(), [&](const GuardHit& hit) { return hit.is(word); });
    }
    [[nodiscard]] bool inOneClause(std::size_t from, std::size_t until) const
    {
        return text.points.find(clauseEnd, from) >= until;
    }
    [[nodiscard]] bool isNear(const GuardHit& a, const GuardHit& b, std::int64_t most, bool acrossClauses) const
    {
        const bool latin =
            ClauseText::isAlphabetic(text.points[a.begin]) || ClauseText::isAlphabetic(text.points[b.begin]);
        return !overlap(a, b) && between(a, b) <= (latin ? std::max(most, guard.m_latinGap) : most) &&
               (acrossClauses || inOneClause(std::min(a.end, b.end), std::max(a.begin, b.begin)));
    }
    /// Says a "not" in the same clause that it is not done?
    [[nodiscard]] bool isDenied(const GuardHit& act) const
    {
        return std::any_of(hits.begin(), hits.end(), [&](const GuardHit& no) {
            const bool strong = no.is(GuardWord::NotBy);
            if ((!strong && !no.is(GuardWord::Not)) || no.end > act.begin || !inOneClause(no.end, act.begin)) {
                return false;
            }
            const bool latin = ClauseText::isAlphabetic(text.points[no.begin]);
            const std::int64_t reach = strong ? guard.m_longReach : latin ? guard.m_latinGap : guard.m_reach;
            const bool turned = std::any_of(hits.begin(), hits.end(), [&](const GuardHit& hit) {
                return hit.begin >= no.end && hit.end <= act.begin &&
                       (hit.is(GuardWord::Turn) || (!strong && (hit.is(GuardWord::Debt) || hit.is(GuardWord::Fee))));
            });
            return !turned && static_cast<std::int64_t>(act.begin - no.end) <= reach;
        });
    }
    /// Is a cut in this sentence a threat and no notice?
    [[nodiscard]] bool isPressing() const
    {
        if (has(GuardWord::Debt)) {
            return true;
        }
        if (has(GuardWord::Cause) || (has(GuardWord::Courtesy) && !has(GuardWord::Target))) {
            return false;
        }
        return has(GuardWord::Target) || aboutFees;
    }
    /// The nearest act to what it is done to; of one that is denied nothing is left.
    [[nodiscard]] std::optional<GuardHit> pairOf(const GuardHit& object, GuardWord act, std::int64_t gap) const
    {
        const GuardHit* nearest = nullptr;
        for (const GuardHit& hit : hits) {
            if (hit.is(act) && isNear(hit, object, gap, act == GuardWord::Publish) &&
                (nearest == nullptr || between(hit, object) < between(*nearest, object))) {
                nearest = &hit;
            }
        }
        if (nearest == nullptr || isDenied(*nearest)) {
            return std::nullopt;
        }
        return GuardHit{std::min(nearest->begin, object.begin), std::max(nearest->end, object.end), 0};
    }
    void threats(std::vector<GuardHit>& found) const
    {
        if (!isPressing()) {
            return;
        }
        for (const GuardHit& hit : hits) {
            if (hit.is(GuardWord::CutSupply) && !isDenied(hit)) {
                found.push_back(hit);
            } else if (hit.is(GuardWord::Supply)) {
                if (const auto pair = pairOf(hit, GuardWord::Cut, guard.m_gap)) {
                    found.push_back(*pair);
                }
            }
        }
    }
    void publicity(std::vector<GuardHit>& found) const
    {
        for (const GuardHit& hit : hits) {
            if (hit.is(GuardWord::Debtor)) {
                if (const auto pair = pairOf(hit, GuardWord::Publish, guard.m_publicGap)) {
                    found.push_back(*pair);
                }
            }
        }
    }
};

namespace {

/// Of hits that overlap one remains, as long as all of them.
std::vector<GuardHit> merged(std::vector<GuardHit> hits)
{
    std::sort(hits.begin(), hits.end(), [](const GuardHit& a, const GuardHit& b) { return a.begin < b.begin; });
    std::vector<GuardHit> out;
    for (const GuardHit& hit : hits) {
        if (!out.empty() && hit.begin < out.back().end) {
            out.back().end = std::max(out.back().end, hit.end);
        } else {
            out.push_back(hit);
        }
    }
    return out;
}

std::string partOf(const std::u32string& points, std::size_t offset, std::size_t length)
{
    return fromCodePoints(std::u32string_view{points}.substr(offset, length));
}

} // namespace

std::vector<FeeTextHit> FeeTextGuard::find(std::string_view text) const
{
    const std::u32string original = toCodePoints(text);
    const GuardedText read = guardedText(text, m_traditional, m_simplified);
    std::vector<GuardHit> all;
    for (const WordHit& hit : m_finder.find(read.points)) {
        if (standsAlone(read.points, hit)) {
            all.push_back({hit.begin, hit.end, m_roles[hit.word]});
        }
    }
    hide(all, GuardWord::Harmless, bit(GuardWord::Cut) | bit(GuardWord::Supply) | bit(GuardWord::CutSupply));
    hide(all, GuardWord::NotANot, bit(GuardWord::Not) | bit(GuardWord::NotBy));
    hide(all, GuardWord::PublicHarmless, bit(GuardWord::Publish) | bit(GuardWord::Debtor));
    const bool aboutFees = std::any_of(
        all.begin(), all.end(), [](const GuardHit& hit) { return hit.is(GuardWord::Fee) || hit.is(GuardWord::Debt); });
    std::vector<FeeTextHit> found;
    const auto report = [&](FeeTextFault fault, std::vector<GuardHit> hits) {
        for (const GuardHit& hit : merged(std::move(hits))) {
            const std::size_t from = read.origins[hit.begin];
            const std::size_t length = read.origins[hit.end - 1] + 1 - from;
            found.push_back({fault, from, length, partOf(original, from, length)});
        }
    };
    for (std::size_t begin = 0; begin < read.points.size();) {
        const std::size_t end = std::min(read.points.find(sentenceEnd, begin), read.points.size());
        Reading sentence{*this, read, {}, aboutFees};
        std::copy_if(all.begin(), all.end(), std::back_inserter(sentence.hits),
                     [&](const GuardHit& hit) { return hit.begin >= begin && hit.end <= end; });
        std::vector<GuardHit> threats;
        std::vector<GuardHit> publicity;
        sentence.threats(threats);
        sentence.publicity(publicity);
        report(FeeTextFault::Threat, std::move(threats));
        report(FeeTextFault::Publicity, std::move(publicity));
        begin = end + 1;
    }
    return found;
}

std::vector<FeeTextHit> FeeTextGuard::find(std::string_view text, const RuleBook& book) const
{
    std::vector<FeeTextHit> found = find(text);
    const std::u32string original = toCodePoints(text);
    for (const ForbiddenHit& hit : ForbiddenWords{book}.find(text)) {
        found.push_back(
            {FeeTextFault::Forbidden, hit.offset, hit.length, partOf(original, hit.offset, hit.length), hit.instead});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FeeTextHit& a, const FeeTextHit& b) { return a.offset < b.offset; });
    return found;
}

Result<void> FeeTextGuard::check(std::string_view text, const RuleBook& book) const
{
    std::vector<Problem> problems;
    for (const FeeTextHit& hit : find(text, book)) {
        switch (hit.fault) {
        case FeeTextFault::Threat:
            problems.push_back({"text", feeTextThreat, {hit.words}});
            break;
        case FeeTextFault::Publicity:
            problems.push_back({"text", feeTextPublic, {hit.words}});
            break;
        case FeeTextFault::Forbidden:
            problems.push_back({"text", feeTextForbidden, {hit.words, hit.instead}});
            break;
        }
    }
    return problems.empty() ? Result<void>{}
                            : Result<void>{fail(Error{.code = feeTextRefused, .problems = std::move(problems)})};
}

Result<FeeTextGuard> FeeTextGuard::read(std::string_view toml, const std::string& fileName)
{
    const auto document = TomlDocument::read(toml, fileName);
    if (!document) {
        return fail(document.error());
    }
    std::optional<Error> wrong;
    const auto bad = [&](const TomlValue& at, std::string_view key) {
        if (!wrong) {
            wrong = Error{feeWordsBad, {std::string{key}}, Place{fileName, at.line, at.column}, {}};
        }
    };
    FeeTextGuard guard;
    const auto number = [&](std::string_view key, std::int64_t& into) {
        const TomlValue* const value = document->find(key);
        if (value == nullptr || value->kind != TomlValue::Kind::Number || value->number < 1) {
            bad(value == nullptr ? *document : *value, key);
        } else {
            into = value->number;
        }
    };
    const auto characters = [&](std::string_view key, std::u32string& into) {
        const TomlValue* const value = document->find(key);
        if (value == nullptr || value->kind != TomlValue::Kind::Text) {
            bad(value == nullptr ? *document : *value, key);
        } else {
            into = toCodePoints(value->text);
        }
    };
    number("gap", guard.m_gap);
    number("latin_gap", guard.m_latinGap);
    number("public_gap", guard.m_publicGap);
    number("reach", guard.m_reach);
    number("long_reach", guard.m_longReach);
    characters("traditional", guard.m_traditional);
    characters("simplified", guard.m_simplified);
    if (guard.m_traditional.size() != guard.m_simplified.size()) {
        bad(*document, "simplified");
    }
    for (const auto& [key, role] : guardWords) {
        const TomlValue* const list = document->find(key);
        if (list == nullptr || list->kind != TomlValue::Kind::Array || list->children.empty()) {
            bad(list == nullptr ? *document : *list, key);
            continue;
        }
        for (const TomlValue& each : list->children) {
            const std::u32string word = guardedText(each.text, {}, {}).points;
            if (each.kind != TomlValue::Kind::Text || word.empty()) {
                bad(each, key);
                continue;
            }
            const std::uint32_t at = guard.m_finder.add(word);
            guard.m_roles.resize(std::max<std::size_t>(guard.m_roles.size(), at + 1), 0);
            guard.m_roles[at] |= bit(role);
        }
    }
    if (wrong) {
        return fail(*wrong);
    }
    guard.m_finder.build();
    return guard;
}

} // namespace frontdesk
