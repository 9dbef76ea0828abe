#include "rules/PackReview.h"

#include "rules/ConditionOverlap.h"
#include "rules/Duration.h"
#include "rules/EachEntry.h"
#include "rules/PackChecker.h"
#include "rules/PackReader.h"
#include "rules/ReviewQuestions.h"
#include "rules/TomlText.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace frontdesk {

namespace {

constexpr const char* draftName = "draft"; ///< what the draft's problems are reported under

ReviewGroup groupOf(std::string_view kind)
{
    if (kind == "checklist") {
        return ReviewGroup::Checklist;
    }
    const bool popsUp =
        kind != "phrase" && kind != "scenario" && kind != "indicator" && kind != "scorecard" && kind != "letter";
    return popsUp ? ReviewGroup::PopsUp : ReviewGroup::Training;
}

ReviewState stateOf(const EntryHead& head)
{
    if (head.review == "open") {
        return ReviewState::Open;
    }
    return head.enabled ? ReviewState::Accepted : ReviewState::Rejected;
}

/// "c12" is the manual's clause 12; a source of another kind is none.
std::vector<int> clausesOf(const EntryHead& head)
{
    std::vector<int> clauses;
    for (const std::string& source : head.source) {
        int number = 0;
        if (source.starts_with('c') &&
            std::from_chars(source.data() + 1, source.data() + source.size(), number).ec == std::errc{}) {
            clauses.push_back(number);
        }
    }
    return clauses;
}

bool isOpenEntry(const EntryHead& head) { return head.review == "open"; }

/// The text as if everything that is still open were accepted; what cannot be read then stays as it is, with its
/// problems.
Result<Pack> accepted(PackText text, const Pack& pack, const PackReader& reader,
                      std::map<std::string, std::vector<Problem>>& unread)
{
    const auto open = [&](bool only) {
        std::vector<PackEdit> edits;
        forEachKind(pack, [&](std::string_view kind, const auto& entry) {
            if (isOpenEntry(entry.head) && (!only || !unread.contains(entry.head.id))) {
                edits.push_back({std::string{kind}, entry.head.id, "enabled", {}});
                edits.push_back({std::string{kind}, entry.head.id, "review", {}});
            }
        });
        return edits;
    };
    PackText all = text;
    if (auto done = all.apply(open(false)); !done) {
        return tl::make_unexpected(done.error());
    }
    auto read = reader.read(all.text(), draftName);
    if (read) {
        return read;
    }
    for (const Problem& problem : read.error().problems) {
        unread[problem.field].push_back(problem);
    }
    if (auto done = text.apply(open(true)); !done) {
        return tl::make_unexpected(done.error());
    }
    return reader.read(text.text(), draftName);
}

} // namespace

CorePart corePartOf(std::string_view kind, const EntryHead& head, std::string_view limit)
{
    const auto isLate = [&] {
        return std::any_of(head.when.begin(), head.when.end(), [](const Condition& condition) {
            return condition.fact == "late" && condition.anyOf == std::vector<FactValue>{true};
        });
    };
    if (kind == "phrase" || kind == "scenario" || kind == "forbid") {
        return CorePart::None;
    }
    if (limit == "rings" || head.at == "call.ringing") {
        return CorePart::Ring;
    }
    if (limit == "hold_seconds" || head.at.starts_with("call.hold.")) {
        return CorePart::Hold;
    }
    if (head.at == "call.answered.late" || (head.at == "call.answered" && isLate())) {
        return CorePart::Late;
    }
    if (head.at == "call.answered") {
        return CorePart::Opening;
    }
    if (head.at == "call.recap") {
        return CorePart::Recap;
    }
    return head.at == "call.closing" || head.at == "call.ended" ? CorePart::Closing : CorePart::None;
}

namespace {

// What a limit limits; other entries limit nothing.
template <class Entry> std::string_view limitOf(const Entry&) { return {}; }
template <> std::string_view limitOf(const LimitEntry& entry) { return entry.what; }

} // namespace

std::vector<CorePart> openParts(const Pack& pack)
{
    std::set<CorePart> parts;
    forEachKind(pack, [&](std::string_view kind, const auto& entry) {
        if (isOpenEntry(entry.head)) {
            parts.insert(corePartOf(kind, entry.head, limitOf(entry)));
        }
    });
    parts.erase(CorePart::None);
    return {parts.begin(), parts.end()};
}

Result<PackReview> PackReview::plain(const PackText& text, const Vocabulary& vocabulary)
{
    auto pack = PackReader{vocabulary}.read(text.text(), draftName);
    if (!pack) {
        return tl::make_unexpected(pack.error());
    }
    PackReview review;
    review.m_pack = std::move(*pack);
    review.addItems(text);
    review.sort();
    return review;
}

void PackReview::addItems(const PackText& text)
{
    forEachKind(m_pack, [&](std::string_view kind, const auto& entry) {
        const EntryHead& head = entry.head;
        ReviewItem item{.kind = std::string{kind}, .id = head.id};
        item.moment = head.at;
        item.group = groupOf(kind);
        item.state = stateOf(head);
        item.part = corePartOf(kind, head, limitOf(entry));
        item.clauses = clausesOf(head);
        item.note = text.noteOf(kind, head.id);
        item.line = head.place.line;
        item.doubtful = !item.note.empty() || !head.advice.empty();
        m_items.push_back(std::move(item));
    });
}

void PackReview::sort()
{
    std::stable_sort(m_items.begin(), m_items.end(), [](const ReviewItem& a, const ReviewItem& b) {
        return std::tie(a.group, a.part, a.line) < std::tie(b.group, b.part, b.line);
    });
}

void PackReview::takeFindings(const PackReview& before)
{
    for (ReviewItem& item : m_items) {
        if (const ReviewItem* const was = before.find(item.kind, item.id)) {
            item.question = was->question;
            item.problems = was->problems;
            item.doubtful = item.doubtful || item.question || !item.problems.empty();
        }
    }
}

Result<PackReview> PackReview::of(const PackText& text, const std::vector<Pack>& loaded, const Vocabulary& vocabulary)
{
    auto review = plain(text, vocabulary);
    if (!review) {
        return review;
    }
    std::map<std::string, std::vector<Problem>> problems;
    const auto whole = accepted(text, review->m_pack, PackReader{vocabulary}, problems);
    std::vector<Pack> all;
    std::copy_if(loaded.begin(), loaded.end(), std::back_inserter(all),
                 [&](const Pack& other) { return other.id != review->m_pack.id; });
    const ReviewQuestions questions{all, whole ? *whole : review->m_pack};
    if (whole) {
        all.push_back(*whole);
        const std::string prefix = whole->id + '/';
        for (PackFinding& finding : PackChecker{vocabulary}.check(all)) {
            if (finding.severity == Severity::Error && finding.problem.field.starts_with(prefix)) {
                problems[finding.problem.field.substr(prefix.size())].push_back(std::move(finding.problem));
            }
        }
    }
    forEachKind(review->m_pack, [&](std::string_view kind, const auto& entry) {
        const auto item = std::find_if(review->m_items.begin(), review->m_items.end(), [&](const ReviewItem& one) {
            return one.kind == kind && one.id == entry.head.id;
        });
        item->question = questions.of(entry);
        if (const auto found = problems.find(entry.head.id); found != problems.end()) {
            item->problems = found->second;
        }
        if (item->question) { // it is the answer that settles what contradicts
            std::erase_if(item->problems, [](const Problem& problem) {
                return problem.code == packLimitConflict || problem.code == packLadderConflict;
            });
        }
        item->doubtful = item->doubtful || item->question || !item->problems.empty();
    });
    return review;
}

const ReviewItem* PackReview::find(std::string_view kind, std::string_view id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const ReviewItem& item) { return item.kind == kind && item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

bool PackReview::isOpen(CorePart part) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [part](const ReviewItem& item) { return item.part == part && item.state == ReviewState::Open; });
}

bool PackReview::isDeskReady() const { return openParts(m_pack).empty(); }

std::size_t PackReview::open() const
{
    return static_cast<std::size_t>(std::count_if(
        m_items.begin(), m_items.end(), [](const ReviewItem& item) { return item.state == ReviewState::Open; }));
}

std::vector<int> PackReview::coveredClauses() const
{
    std::set<int> clauses;
    for (const ReviewItem& item : m_items) {
        clauses.insert(item.clauses.begin(), item.clauses.end());
    }
    return {clauses.begin(), clauses.end()};
}

std::vector<PackEdit> PackReview::accept(const ReviewItem& item)
{
    return {{item.kind, item.id, "enabled", {}}, {item.kind, item.id, "review", {}}};
}

std::vector<PackEdit> PackReview::acceptInstead(const ReviewItem& item) const
{
    const std::string& with = item.question->with;
    const std::string id = with.substr(with.find('/') + 1);
    bool isTaken = false;
    forEachEntry(m_pack, [&](const EntryHead& head) { isTaken = isTaken || head.id == id; });
    if (!item.question->canTakePlace || isTaken) {
        return acceptBeside(item);
    }
    std::vector<PackEdit> edits = accept(item);
    edits.push_back({item.kind, item.id, "id", tomlText(id)});
    edits.push_back(
        {item.kind, item.id, "priority",
         item.question->priority == 0 ? std::optional<std::string>{} : std::to_string(item.question->priority)});
    return edits;
}

std::vector<PackEdit> PackReview::acceptBeside(const ReviewItem& item)
{
    std::vector<PackEdit> edits = accept(item);
    edits.push_back({item.kind, item.id, "priority", std::to_string(item.question->priority + 1)});
    return edits;
}

std::vector<PackEdit> PackReview::reject(const ReviewItem& item)
{
    return {{item.kind, item.id, "enabled", {}}, {item.kind, item.id, "review", "\"rejected\""}};
}

std::vector<PackEdit> PackReview::reopen(const ReviewItem& item)
{
    return {{item.kind, item.id, "enabled", {}}, {item.kind, item.id, "review", "\"open\""}};
}

std::vector<PackEdit> PackReview::beginReview(const Pack& pack)
{
    std::vector<PackEdit> edits;
    forEachKind(pack, [&](std::string_view kind, const auto& entry) {
        if (entry.head.review.empty()) {
            edits.push_back({std::string{kind}, entry.head.id, "enabled", {}});
            edits.push_back({std::string{kind}, entry.head.id, "review", "\"open\""});
        }
    });
    return edits;
}

} // namespace frontdesk
