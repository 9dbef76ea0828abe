#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/TimeZone.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"

#include <array>
#include <optional>
#include <string>

namespace frontdesk {

struct KnownIssueTag;
using KnownIssueId = Id<KnownIssueTag>;

/// Neither place nor category nor words by which it is recognised: the line would stand beside everything.
inline constexpr ErrorCode knownIssueMeetsAll{"known_issue.meets_all"};
inline constexpr ErrorCode knownIssueBadTime{"known_issue.bad_time"};     ///< %1 as typed
inline constexpr ErrorCode knownIssueEndsFirst{"known_issue.ends_first"}; ///< it would be over before it begins
inline constexpr ErrorCode knownIssueEnded{"known_issue.ended"};
inline constexpr ErrorCode knownIssueNotEnded{"known_issue.not_ended"};
inline constexpr std::array knownIssueErrors{knownIssueMeetsAll, knownIssueBadTime, knownIssueEndsFirst,
                                             knownIssueEnded, knownIssueNotEnded};

/// Most characters (code points) of what is typed.
inline constexpr std::size_t mostIssueTitle = 64;
inline constexpr std::size_t mostIssuePlace = 200;
inline constexpr std::size_t mostIssueCues = 200;
inline constexpr std::size_t mostIssueWords = 400;
inline constexpr std::size_t mostIssueReason = 200;

/// A known issue as typed; behind each member the name of its field, as the problems have it.
struct KnownIssueForm {
    std::string title = {};            ///< issue_title: what is the matter, in a few words
    std::string words = {};            ///< issue_words: what the desk says
    std::string place = {};            ///< issue_place: buildings or places, with commas between; empty: everywhere
    std::string cues = {};             ///< issue_cues: words by which it is recognised, with commas between
    std::string category = {};         ///< issue_category: of a ticket
    std::string from = {};             ///< issue_from; empty: now
    std::string until = {};            ///< issue_until; empty: until somebody ends it
    std::optional<RecordRef> ticket{}; ///< under which tickets about it are bundled
    bool operator==(const KnownIssueForm&) const = default;
};

/// Something that many will ask about (no water in building 3 until six), with the words that the desk says. Made by
/// from() or by a repository.
struct KnownIssue {
    KnownIssueId id;
    Version version = 1;
    std::string title = {};
    std::string words = {};
    std::string place = {};
    std::string cues = {};
    std::string category = {};
    UtcTime from{};
    std::optional<UtcTime> until = {};
    std::optional<RecordRef> ticket = {}; ///< the first of its bundle of tickets
    std::optional<UtcTime> endedAt = {};
    std::optional<StaffId> endedBy = {};
    UtcTime addedAt{};
    std::optional<StaffId> addedBy = {};
    std::optional<Voided> voided = {};
    bool operator==(const KnownIssue&) const = default;

    /// Reads a form into an issue; what is no matter of the form stays as in `known`.
    /// @error form.invalid with every problem at once: known_issue.*, form.field_required, form.field_too_long, text.*
    [[nodiscard]] static Result<KnownIssue> read(const KnownIssue& known, const KnownIssueForm& form,
                                                 const TimeZone& zone, UtcTime now);
    /// What the form showed, to edit it again.
    [[nodiscard]] KnownIssueForm toForm(const TimeZone& zone) const;
    /// Begun, not over, not ended, not voided.
    [[nodiscard]] bool isRunning(UtcTime now) const
    {
        return !voided && !endedAt && from <= now && (!until || now < *until);
    }
};

[[nodiscard]] inline RecordRef refOf(const KnownIssue& issue) { return {RecordKind::KnownIssue, issue.id.value()}; }
[[nodiscard]] RecordImage imageOf(const KnownIssue& issue);
[[nodiscard]] SearchText searchText(const KnownIssue& issue);

} // namespace frontdesk
