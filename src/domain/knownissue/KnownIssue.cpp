#include "domain/knownissue/KnownIssue.h"

#include "base/Utf8.h"
#include "domain/FormReader.h"
#include "domain/ImageFields.h"
#include "domain/TypedTime.h"

namespace frontdesk {

namespace {

constexpr std::size_t mostIssueCategory = 32;

std::optional<UtcTime> issueTime(std::vector<Problem>& problems, const char* field, const std::string& typed,
                                 const TimeZone& zone, UtcTime now)
{
    if (trimmed(typed).empty()) {
        return std::nullopt;
    }
    auto at = readTypedTime(typed, zone, now);
    if (!at) {
        problems.push_back({field, knownIssueBadTime, {typed}});
    }
    return at;
}

} // namespace

Result<KnownIssue> KnownIssue::read(const KnownIssue& known, const KnownIssueForm& form, const TimeZone& zone,
                                    UtcTime now)
{
    FormReader reader;
    KnownIssue issue = known;
    issue.title = reader.text("issue_title", form.title, mostIssueTitle);
    issue.words = reader.text("issue_words", form.words, mostIssueWords);
    issue.place = reader.text("issue_place", form.place, mostIssuePlace);
    issue.cues = reader.text("issue_cues", form.cues, mostIssueCues);
    issue.category = reader.text("issue_category", form.category, mostIssueCategory);
    issue.ticket = form.ticket;
    std::vector<Problem> problems = reader.problems();
    const bool isReadable = problems.empty();
    if (isReadable && issue.title.empty()) {
        problems.push_back({"issue_title", fieldRequired, {}});
    }
    if (isReadable && issue.words.empty()) {
        problems.push_back({"issue_words", fieldRequired, {}});
    }
    if (isReadable && issue.place.empty() && issue.cues.empty() && issue.category.empty()) {
        problems.push_back({"issue_place", knownIssueMeetsAll, {}});
    }
    // What was read from a record says the minute: the seconds that stand there already are kept.
    const KnownIssueForm before = known.toForm(zone);
    const auto from =
        form.from == before.from ? std::optional{known.from} : issueTime(problems, "issue_from", form.from, zone, now);
    issue.from = from.value_or(now);
    issue.until = form.until == before.until ? known.until : issueTime(problems, "issue_until", form.until, zone, now);
    if (issue.until && *issue.until <= issue.from) {
        problems.push_back({"issue_until", knownIssueEndsFirst, {}});
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return issue;
}

KnownIssueForm KnownIssue::toForm(const TimeZone& zone) const
{
    return {.title = title,
            .words = words,
            .place = place,
            .cues = cues,
            .category = category,
            .from = typedTime(from, zone),
            .until = until ? typedTime(*until, zone) : std::string{},
            .ticket = ticket};
}

RecordImage imageOf(const KnownIssue& issue)
{
    RecordImage image;
    ImageWriter write{image, {}};
    write.text("id", issue.id.toString());
    write.number("version", issue.version);
    write.text("title", issue.title);
    write.text("words", issue.words);
    write.text("place", issue.place);
    write.text("cues", issue.cues);
    write.text("category", issue.category);
    write.time("from", issue.from);
    write.time("until", issue.until);
    if (issue.ticket) {
        write.text("ticket.kind", nameOf(issue.ticket->kind));
        write.number("ticket.id", issue.ticket->id);
    }
    write.time("ended.at", issue.endedAt);
    if (issue.endedBy) {
        write.text("ended.by", issue.endedBy->toString());
    }
    write.time("added.at", issue.addedAt);
    if (issue.addedBy) {
        write.text("added.by", issue.addedBy->toString());
    }
    if (issue.voided) {
        write.time("voided.at", issue.voided->at);
        write.text("voided.reason", issue.voided->reason);
        if (issue.voided->by) {
            write.text("voided.by", issue.voided->by->toString());
        }
    }
    return image;
}

SearchText searchText(const KnownIssue& issue)
{
    return {.texts = {issue.title, issue.words, issue.place, issue.cues}};
}

} // namespace frontdesk
