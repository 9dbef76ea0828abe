#include "domain/complaint/ComplaintDesk.h"

namespace frontdesk::tst_CloseTerms {

using namespace complainttest;

namespace {

RuleBook checklistBook()
{
    Pack pack;
    pack.id = "house";
    ChecklistEntry list;
    list.head.id = "solved";
    list.head.pack = pack.id;
    list.head.at = "complaint.resolved";
    list.steps = {
        {.id = "show", .text = {.zh = "请客户看过", .en = "Show it to the customer"}, .required = true},
        {.id = "photo", .text = {.zh = "拍照", .en = "Take a picture"}},
        {.id = "how", .text = {.zh = "写清做法", .en = "Write how"}, .required = true, .field = "resolution"}};
    ChecklistEntry urgent = list;
    urgent.head.id = "urgent";
    urgent.head.when = {{.fact = "severity", .anyOf = {std::string{"urgent"}}}};
    urgent.steps = {{.id = "boss", .text = {.zh = "报经理", .en = "Tell the manager"}, .required = true}};
    pack.checklists = {list, urgent};
    LimitEntry tries;
    tries.head.id = tries.what = "follow_up_tries";
    tries.most = 3;
    pack.limits = {tries};
    return RuleBook::compile({pack});
}

} // namespace

TEST_CASE("A ticket stays open for a required step that nobody ticked and no field answers", "[complaint]")
{
    ComplaintDesk desk;
    const RuleBook book = checklistBook();
    const auto terms = [&](const Complaint& ticket, Language language = Language::English) {
        return CloseTerms::of(book, ComplaintDesk::terms().zone, {.bySomebodyElse = false}, ticket, language);
    };
    Complaint ticket = desk.receive();
    CHECK(terms(ticket).openSteps == std::vector<std::string>{"Show it to the customer", "Write how"});
    ticket = desk.step(ticket, {.kind = ComplaintStep::Kind::Resolve, .words = "greased the rail"}).value();
    CHECK(terms(ticket, Language::Chinese).openSteps == std::vector<std::string>{"请客户看过"});
    CHECK(terms(ticket).rules.unreachableTries == 3);
    CHECK_FALSE(terms(ticket).rules.bySomebodyElse);

    const auto remember = [&] {
        return desk
            .run<Complaint>([&](UnitOfWork& uow) {
                return desk.service.remember(uow, clerk, ticket.id, {.key = "house/solved/show"}, desk.now);
            })
            .value();
    };
    const Complaint ticked = remember();
    CHECK(ticked.version == ticket.version + 1);
    CHECK(remember().version == ticked.version); // nothing new
    CHECK(terms(ticked).openSteps.empty());
    // Another desk does something else with the same guidance: neither undoes the other's.
    const auto dismissed = desk.run<Complaint>([&](UnitOfWork& uow) {
        return desk.service.remember(uow, colleague, ticket.id,
                                     {.kind = GuidanceMark::Kind::Dismiss, .key = "house/solved"}, desk.now);
    });
    REQUIRE(dismissed.has_value());
    CHECK(terms(*dismissed).openSteps.empty());
    const auto undone = desk.run<Complaint>([&](UnitOfWork& uow) {
        return desk.service.remember(uow, clerk, ticket.id,
                                     {.kind = GuidanceMark::Kind::Untick, .key = "house/solved/show"}, desk.now);
    });
    REQUIRE(undone.has_value());
    CHECK(terms(*undone).openSteps.size() == 1);
}

TEST_CASE("A sample is the same on every desk and about as large as it says", "[complaint]")
{
    int small = 0;
    int large = 0;
    constexpr int tickets = 20'000;
    for (int number = 1; number <= tickets; ++number) {
        const auto id = contract::idOf<ComplaintId>((std::int64_t{number} * 60'000) << 22U); // one a minute
        const bool isInSmall = isInSample(id, 10);
        small += isInSmall ? 1 : 0;
        large += isInSample(id, 30) ? 1 : 0;
        CHECK((!isInSmall || isInSample(id, 30)));
        CHECK_FALSE(isInSample(id, 0));
        CHECK(isInSample(id, 100));
    }
    CHECK(std::abs(small - tickets / 10) < tickets / 50);
    CHECK(std::abs(large - tickets * 3 / 10) < tickets / 50);
}

} // namespace frontdesk::tst_CloseTerms
