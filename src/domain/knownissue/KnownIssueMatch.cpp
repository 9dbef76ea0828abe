#include "domain/knownissue/KnownIssueMatch.h"

#include "base/Utf8.h"
#include "domain/directory/PlaceNumber.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace frontdesk {

namespace {

constexpr int sureOfPlace = 1;
constexpr int sureOfCategory = 2;
constexpr int sureOfWords = 4;

bool isIssueComma(char32_t point)
{
    static constexpr std::u32string_view commas = U",;|/\n\t\u3001\uFF0C\uFF1B";
    return commas.find(point) != std::u32string_view::npos;
}

/// What stands between commas, folded; blanks alone are nothing.
std::vector<std::string> issueWordsOf(const std::string& typed)
{
    std::vector<std::string> words;
    std::u32string word;
    const auto take = [&] {
        if (std::string text = trimmed(foldCase(toHalfWidth(fromCodePoints(word)))); !text.empty()) {
            words.push_back(std::move(text));
        }
        word.clear();
    };
    for (const char32_t point : toCodePoints(typed)) {
        if (isIssueComma(point)) {
            take();
        } else {
            word += point;
        }
    }
    take();
    return words;
}

bool isLetterOrDigit(char point) { return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z'); }

/// Not "3" within "13": digits and Latin letters end where others begin.
bool standsIn(const std::string& text, const std::string& word)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool cutBefore = at > 0 && isLetterOrDigit(text[at - 1]) && isLetterOrDigit(word.front());
        const bool cutAfter = end < text.size() && isLetterOrDigit(text[end]) && isLetterOrDigit(word.back());
        if (!cutBefore && !cutAfter) {
            return true;
        }
    }
    return false;
}

/// What stands before the number of a building in English, as keys have it; it says nothing more.
constexpr std::array<std::string_view, 4> buildingWords{"BUILDING-", "BLDG-", "BLOCK-", "TOWER-"};

/// "lakeside-3-1203" without the name of the estate, "BUILDING-3" without its word.
std::string withoutEstate(const std::string& key)
{
    for (const std::string_view word : buildingWords) {
        if (key.starts_with(word)) {
            return key.substr(word.size());
        }
    }
    std::size_t at = 0;
    while (at < key.size() && static_cast<unsigned char>(key[at]) >= 0x80) {
        ++at;
    }
    return at > 0 && at < key.size() && key[at] == '-' ? key.substr(at + 1) : key;
}

bool isWithinPlace(const std::string& wanted, const std::string& place)
{
    if (place.empty()) {
        return false;
    }
    const std::string part = withoutEstate(PlaceNumber::read(wanted).key);
    const std::string whole = withoutEstate(PlaceNumber::read(place).key);
    const bool isNumbered = std::any_of(part.begin(), part.end(), [](char each) {
        return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z');
    });
    if (isNumbered && (whole == part || whole.starts_with(part + '-'))) {
        return true;
    }
    const bool isNumberAlone = std::all_of(wanted.begin(), wanted.end(), isLetterOrDigit);
    return !isNumberAlone && standsIn(foldCase(toHalfWidth(place)), wanted);
}

enum class IssuePlace { Everywhere, Unknown, Here, Elsewhere };

IssuePlace placeOf(const KnownIssue& issue, const AskedIssue& asked)
{
    const auto wanted = issueWordsOf(issue.place);
    if (wanted.empty()) {
        return IssuePlace::Everywhere;
    }
    const std::string place = trimmed(asked.place);
    const std::string building = trimmed(asked.building);
    if (place.empty() && building.empty()) {
        return IssuePlace::Unknown;
    }
    const bool isHere = std::any_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        return isWithinPlace(word, place) || isWithinPlace(word, building);
    });
    return isHere ? IssuePlace::Here : IssuePlace::Elsewhere;
}

} // namespace

int KnownIssueMatch::sureness(const KnownIssue& issue, const AskedIssue& asked)
{
    const IssuePlace place = placeOf(issue, asked);
    if (place == IssuePlace::Elsewhere) {
        return 0;
    }
    const std::string typed = foldCase(toHalfWidth(asked.words));
    const auto cues = issueWordsOf(issue.cues);
    const bool meetsWords =
        std::any_of(cues.begin(), cues.end(), [&](const std::string& cue) { return standsIn(typed, cue); });
    const bool meetsCategory = !issue.category.empty() && issue.category == asked.category;
    const bool isOtherCategory = !issue.category.empty() && !asked.category.empty() && !meetsCategory;
    const int topic = (meetsWords ? sureOfWords : 0) + (meetsCategory ? sureOfCategory : 0);
    if (place == IssuePlace::Here) {
        return topic == 0 && isOtherCategory ? 0 : topic + sureOfPlace;
    }
    return topic;
}

std::vector<KnownIssue> KnownIssueMatch::of(const std::vector<KnownIssue>& issues, const AskedIssue& asked, UtcTime now)
{
    std::vector<std::pair<int, KnownIssue>> meant;
    for (const KnownIssue& issue : issues) {
        if (const int sure = sureness(issue, asked); sure > 0 && issue.isRunning(now)) {
            meant.emplace_back(sure, issue);
        }
    }
    std::stable_sort(meant.begin(), meant.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.from > b.second.from;
    });
    std::vector<KnownIssue> found;
    for (auto& [sure, issue] : meant) {
        found.push_back(std::move(issue));
    }
    return found;
}

} // namespace frontdesk
