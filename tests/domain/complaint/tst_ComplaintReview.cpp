#include "domain/Indicators.h"
#include "domain/complaint/ComplaintIndicatorReading.h"
#include "domain/complaint/ComplaintIndicators.h"
#include "domain/complaint/ComplaintReviewService.h"
#include "domain/complaint/TicketsToReview.h"

#include "domain/complaint/ComplaintDesk.h"

#include <algorithm>

namespace frontdesk::tst_ComplaintReview {

using namespace complainttest;

namespace {

using Why = std::vector<ReviewReason>;
using Items = std::vector<ReviewedItem>;

const Actor otherSupervisor{.desk = 1, .staff = idOf<StaffId>(80), .roles = {Role::Supervisor}};

RuleBook bookWithCard(std::int64_t sample = 0, std::int64_t pass = 80)
{
    ScorecardEntry card;
    card.head.id = "quality";
    card.head.pack = "house";
    card.kind = "complaint";
    card.items = {
        {.id = "heard", .weight = 60}, {.id = "told", .weight = 40}, {.id = "true", .weight = 0, .fatal = true}};
    card.pass = pass;
    LimitEntry limit;
    limit.head.id = "sample";
    limit.what = "review_sample";
    limit.most = sample;
    Pack pack;
    pack.id = "house";
    pack.scorecards = {std::move(card)};
    pack.limits = {std::move(limit)};
    return RuleBook::compile({std::move(pack)});
}

struct ReviewDesk : ComplaintDesk {
    ComplaintReviewService reviews{ids};
    RuleBook cards = bookWithCard();

    Complaint closed(const ComplaintForm& form = {.name = "Wang", .issue = "the lift rattles"})
    {
        Complaint ticket = receive(form);
        ticket = step(ticket, {.kind = ComplaintStep::Kind::Accept, .responsible = clerk.staff}).value();
        ticket = step(ticket, {.kind = ComplaintStep::Kind::Resolve, .words = "greased the rail"}, colleague).value();
        now += std::chrono::hours{1};
        REQUIRE(run<Complaint>([&](UnitOfWork& uow) {
                    return service.followUp(uow, clerk, ticket.id, true, "fine", now);
                }).has_value());
        ticket = close(find(ticket.id)).value();
        now += std::chrono::hours{1};
        return ticket;
    }
    ReviewToSave answers(const Complaint& ticket, ReviewMark heard = ReviewMark::Full,
                         ReviewMark told = ReviewMark::Full, ReviewMark fatal = ReviewMark::Full)
    {
        return {.id = ids.next<ComplaintReviewTag>(),
                .complaint = ticket.id,
                .scorecard = "house/quality",
                .marks = {{"heard", heard}, {"told", told}, {"true", fatal}}};
    }
    Result<ComplaintReview> review(const ReviewToSave& input, const Actor& by = supervisor)
    {
        return run<ComplaintReview>([&](UnitOfWork& uow) { return reviews.review(uow, by, input, cards, now); });
    }
    std::vector<TicketToReview> waiting(const Actor& who = supervisor)
    {
        std::vector<TicketToReview> found;
        REQUIRE(store.readNow([&](const ReadView& view) {
            return TicketsToReview::read(view, cards, who, now).map([&](std::vector<TicketToReview> all) {
                found = std::move(all);
            });
        }));
        return found;
    }
    std::vector<ComplaintId> waitingIds(const Actor& who = supervisor)
    {
        std::vector<ComplaintId> found;
        for (const TicketToReview& each : waiting(who)) {
            found.push_back(each.complaint.id);
        }
        return found;
    }
};

} // namespace

TEST_CASE("A review's total is the points reached of those that could be", "[complaint]")
{
    using Mark = ReviewMark;
    const auto total = [](Items items) { return ComplaintReview::totalOf(items); };
    CHECK(total({{"a", 60, false, Mark::Full}, {"b", 40, false, Mark::Full}}) == 100);
    CHECK(total({{"a", 60, false, Mark::Full}, {"b", 40, false, Mark::Part}}) == 80);
    CHECK(total({{"a", 60, false, Mark::None}, {"b", 40, false, Mark::Full}}) == 40);
    // What does not apply is left out of the whole: 60 of 60.
    CHECK(total({{"a", 60, false, Mark::Full}, {"b", 40, false, Mark::NotApplicable}}) == 100);
    // Half of an odd weight, and half rounded up: 12.5 of 25 + 10 of 75 = 22.5 %
    CHECK(total({{"a", 25, false, Mark::Part}, {"b", 10, false, Mark::Full}, {"c", 65, false, Mark::None}}) == 23);
    CHECK(total({{"a", 100, false, Mark::Full}, {"f", 0, true, Mark::Full}}) == 100);
    CHECK(total({{"a", 100, false, Mark::Full}, {"f", 0, true, Mark::NotApplicable}}) == 100);
    CHECK(total({{"a", 100, false, Mark::Full}, {"f", 0, true, Mark::None}}) == 0);
    CHECK(total({{"a", 100, false, Mark::NotApplicable}, {"f", 0, true, Mark::Full}}) == std::nullopt);
    CHECK(total({{"a", 100, false, Mark::NotApplicable}, {"f", 0, true, Mark::None}}) == 0);
    CHECK(total({}) == std::nullopt);
}

TEST_CASE("A supervisor reviews a closed ticket, and the journal says so without the points", "[complaint]")
{
    ReviewDesk desk;
    const Complaint ticket = desk.closed();
    const ReviewToSave input = desk.answers(ticket, ReviewMark::Full, ReviewMark::Part);
    const auto review = desk.review(input);
    REQUIRE(review.has_value());
    CHECK(review->total == 80);
    CHECK(review->isPassed());
    CHECK(review->pass == 80);
    CHECK(review->scorecard == "house/quality");
    CHECK(review->ruleBook == desk.cards.name());
    CHECK(review->reviewer == supervisor.staff);
    CHECK(review->at == desk.now);
    CHECK(review->items == Items{{"heard", 60, false, ReviewMark::Full},
                                 {"told", 40, false, ReviewMark::Part},
                                 {"true", 0, true, ReviewMark::Full}});
    const auto journal = desk.journal(ticket.id);
    CHECK(journal.back().kind == ComplaintEntry::Kind::Reviewed);
    CHECK(journal.back().by == supervisor.staff);
    CHECK(journal.back().words.empty());
    CHECK(desk.find(ticket.id) == ticket); // the customer's score and the ticket stay as they were
    const auto& audit = desk.store.data().audit;
    CHECK(std::count_if(audit.begin(), audit.end(),
                        [&](const AuditEntry& entry) { return entry.record == refOf(*review); }) == 1);

    SECTION("the same save again is one review")
    {
        desk.now += std::chrono::minutes{1};
        CHECK(desk.review(input).value() == *review);
        CHECK(desk.journal(ticket.id).size() == journal.size());
        ReviewToSave other = input;
        other.words = "on second thoughts";
        CHECK(desk.review(other).error().code == recordConflict);
    }
    SECTION("a later one counts, and the earlier one stays")
    {
        desk.now += std::chrono::minutes{1};
        REQUIRE(desk.review(desk.answers(ticket, ReviewMark::None), otherSupervisor).has_value());
        REQUIRE(desk.store.readNow([&](const ReadView& view) {
            return view.complaintReviews().ofComplaint(ticket.id).map([&](const std::vector<ComplaintReview>& all) {
                REQUIRE(all.size() == 2);
                CHECK(all.front() == *review);
                CHECK(all.back().total == 40);
                CHECK_FALSE(all.back().isPassed());
            });
        }));
    }
}

TEST_CASE("One fatal item fails the review, and wants words", "[complaint]")
{
    ReviewDesk desk;
    desk.cards = bookWithCard(0, 0);
    const Complaint ticket = desk.closed();
    ReviewToSave input = desk.answers(ticket, ReviewMark::Full, ReviewMark::Full, ReviewMark::None);
    CHECK(desk.review(input).error().code == reviewNeedsWords);
    input.words = "  ";
    CHECK(desk.review(input).error().code == reviewNeedsWords);
    input.words = "the call was never made";
    const auto review = desk.review(input);
    REQUIRE(review.has_value());
    CHECK(review->total == 0);
    CHECK(review->isFatal());
    CHECK_FALSE(review->isPassed()); // though everything from 0 % passes
    CHECK(desk.review(desk.answers(ticket, ReviewMark::Full, ReviewMark::Full, ReviewMark::Part)).error().code ==
          reviewFatalInPart);
}

TEST_CASE("What is no whole review of a closed complaint by somebody else is refused", "[complaint]")
{
    ReviewDesk desk;
    const Complaint ticket = desk.closed();
    CHECK(desk.review(desk.answers(ticket), clerk).error().code == noRight);

    const Actor responsible{.desk = 1, .staff = clerk.staff, .roles = {Role::Supervisor}};
    const Actor solver{.desk = 1, .staff = colleague.staff, .roles = {Role::Supervisor}};
    CHECK(desk.review(desk.answers(ticket), responsible).error().code == reviewOwn);
    CHECK(desk.review(desk.answers(ticket), solver).error().code == reviewOwn);

    ReviewToSave input = desk.answers(ticket);
    input.marks.erase("told");
    const auto unanswered = desk.review(input);
    REQUIRE_FALSE(unanswered.has_value());
    CHECK(unanswered.error().code == reviewUnanswered);
    CHECK(unanswered.error().args == std::vector<std::string>{"1"});

    input = desk.answers(ticket);
    input.scorecard = "base/quality";
    CHECK(desk.review(input).error().code == reviewNoCard);
    CHECK(desk.review(desk.answers(ticket, ReviewMark::NotApplicable, ReviewMark::NotApplicable)).error().code ==
          reviewNothingCounts);
    input = desk.answers(ticket);
    input.words = std::string(mostComplaintWords + 1, 'x');
    CHECK(desk.review(input).error().code == formInvalid);

    CHECK(desk.review(desk.answers(desk.receive())).error().code == reviewNotClosed);
    CHECK(desk.review(desk.answers(desk.receive({.kind = "praise", .issue = "the guard helped"}))).error().code ==
          complaintWrongState);
    REQUIRE(desk.run<Complaint>([&](UnitOfWork& uow) {
                    return desk.service.voidComplaint(uow, clerk, ticket.id, "twice", desk.now);
                })
                .has_value());
    CHECK(desk.review(desk.answers(ticket)).error().code == recordVoided);
    CHECK(desk.store.data().complaintReviews.empty());
}

TEST_CASE("Figures of one's own work are shown to oneself and to supervisors", "[complaint]")
{
    ReviewDesk desk;
    const Complaint ticket = desk.closed();
    const Actor third{.desk = 1, .staff = idOf<StaffId>(90), .roles = {Role::Staff}};
    CHECK(ComplaintReviewService::mayRead(supervisor, ticket));
    CHECK(ComplaintReviewService::mayRead(clerk, ticket));
    CHECK(ComplaintReviewService::mayRead(colleague, ticket));
    CHECK_FALSE(ComplaintReviewService::mayRead(third, ticket));
    CHECK_FALSE(ComplaintReviewService::mayRead({}, ticket));
}

TEST_CASE("A closed ticket is looked at again when it was severe, came back, was forced, or is in the sample",
          "[complaint]")
{
    const RuleBook none = bookWithCard(0);
    Complaint ticket = contract::plainComplaint(1);
    ticket.state = ComplaintState::Closed;
    const auto why = [&](const RuleBook& book) { return TicketsToReview::reasonsOf(book, ticket); };
    CHECK(why(none).empty());
    CHECK(why(RuleBook::compile({})).empty());
    CHECK(why(bookWithCard(100)) == Why{ReviewReason::Sampled});
    ticket.severity = ComplaintSeverity::Minor;
    CHECK(why(none).empty());
    for (const ComplaintSeverity severe : {ComplaintSeverity::Serious, ComplaintSeverity::Urgent}) {
        ticket.severity = severe;
        CHECK(why(none) == Why{ReviewReason::Severe});
    }
    ticket.closedDespite = "she moved away";
    ticket.returned = 1;
    CHECK(why(none) == Why{ReviewReason::Severe, ReviewReason::Despite, ReviewReason::Returned});
    SECTION("an open one is not") { ticket.state = ComplaintState::Resolved; }
    SECTION("one that was turned away is not") { ticket.state = ComplaintState::NotOurs; }
    SECTION("a suggestion is not") { ticket.kind = ComplaintKind::Suggestion; }
    SECTION("a voided one is not") { ticket.voided = Voided{.at = morning, .reason = "twice"}; }
    CHECK(why(none).empty());
}

TEST_CASE("What waits for a review is what nobody looked at since it was closed", "[complaint]")
{
    ReviewDesk desk;
    desk.cards = bookWithCard(100);
    const Complaint first = desk.closed();
    const Complaint second = desk.closed();
    const Complaint serious = desk.closed({.issue = "water on the stairs", .severity = "serious"});
    CHECK(desk.waitingIds() == std::vector<ComplaintId>{serious.id, first.id, second.id});
    CHECK(desk.waitingIds(clerk).empty()); // no supervisor

    SECTION("a reviewed one is done, until it comes back and is closed again")
    {
        REQUIRE(desk.review(desk.answers(first)).has_value());
        CHECK(desk.waitingIds() == std::vector<ComplaintId>{serious.id, second.id});
        desk.now += std::chrono::hours{1};
        Complaint again =
            desk.step(first, {.kind = ComplaintStep::Kind::Reopen, .words = "again", .grace = std::chrono::days{7}})
                .value();
        CHECK(desk.waitingIds() == std::vector<ComplaintId>{serious.id, second.id});
        again = desk.step(again, {.kind = ComplaintStep::Kind::Begin}).value();
        again = desk.step(again, {.kind = ComplaintStep::Kind::Resolve, .words = "a new rail"}).value();
        again = desk.close(again, supervisor, "she moved away").value();
        const auto waiting = desk.waiting();
        REQUIRE(waiting.size() == 3);
        CHECK(waiting.back().complaint.id == first.id); // closed last
        CHECK(waiting.back().why == Why{ReviewReason::Despite, ReviewReason::Returned, ReviewReason::Sampled});
    }
    SECTION("their own are left out")
    {
        const Actor solver{.desk = 1, .staff = colleague.staff, .roles = {Role::Supervisor}};
        CHECK(desk.waitingIds(solver).empty());
    }
    SECTION("after 31 days it is too late")
    {
        desk.now = *first.closedAt + TicketsToReview::window;
        CHECK(desk.waitingIds() == std::vector<ComplaintId>{serious.id, first.id, second.id});
        desk.now += Milliseconds{1};
        CHECK(desk.waitingIds() == std::vector<ComplaintId>{serious.id, second.id});
    }
}

TEST_CASE("Indicators are read from the tickets themselves, a piece at a time", "[complaint]")
{
    ReviewDesk desk;
    IndicatorEntry entry;
    entry.head.id = "well-handled";
    entry.kind = "complaint";
    entry.numerator = {{.fact = "review_passed", .anyOf = {true}}};
    entry.denominator = {{.fact = "reviewed", .anyOf = {true}}};
    entry.whose = IndicatorEntry::Whose::Responsible;
    Pack pack;
    pack.id = "figures";
    pack.indicators = {entry};
    const RuleBook figures = RuleBook::compile({std::move(pack)});
    const Complaint good = desk.closed();
    const Complaint bad = desk.closed();
    const Complaint unseen = desk.closed();
    REQUIRE(desk.review(desk.answers(good, ReviewMark::None)).has_value());
    desk.now += std::chrono::minutes{1};
    REQUIRE(desk.review(desk.answers(good), otherSupervisor).has_value()); // the latest counts
    REQUIRE(desk.review(desk.answers(bad, ReviewMark::None)).has_value());
    ComplaintIndicatorReading reading{figures, *TimeZone::named("Asia/Shanghai")};
    std::vector<IndicatorFigure> all;
    for (const auto& piece : {std::vector<Complaint>{good, unseen}, std::vector<Complaint>{bad}}) {
        REQUIRE(desk.store.readNow([&](const ReadView& view) {
            return reading.figuresOf(view, piece, desk.now).map([&](const std::vector<IndicatorFigure>& more) {
                Indicators::merge(all, more);
            });
        }));
    }
    REQUIRE(all.size() == 1);
    CHECK(all.front().total == IndicatorCount{.numerator = 1, .denominator = 2});
    CHECK(all.front().groups == std::map<std::string, IndicatorCount>{
                                    {std::to_string(clerk.staff->value()), {.numerator = 1, .denominator = 2}}});
}

} // namespace frontdesk::tst_ComplaintReview
