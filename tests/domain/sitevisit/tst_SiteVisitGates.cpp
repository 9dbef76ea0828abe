#include "contracts/SiteVisitSamples.h"
#include "domain/sitevisit/SiteVisitGates.h"
#include "domain/sitevisit/SiteVisitService.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_SiteVisitGates {

namespace {

Pack visitPack(GateLevel level)
{
    Pack base{.id = "base", .title = {}, .version = "1"};
    base.requirements.push_back({.head = {.id = "agreed", .at = "visit.prepare", .pack = "base"},
                                 .fields = {"appointment_at"},
                                 .level = level});
    base.requirements.push_back({.head = {.id = "summary", .at = "visit.closing", .pack = "base"},
                                 .fields = {"summary", "agreements"},
                                 .level = level});
    base.limits.push_back({.head = {.id = "near", .at = "visit.prepare", .pack = "base"}, .what = "visit_near"});
    base.limits.back().most = 45;
    return base;
}

std::vector<std::string> markedFields(const SiteVisit& visit, std::string_view at)
{
    std::vector<std::string> fields;
    for (const GateMark& mark :
         SiteVisitGates::marks(visit, RuleBook::compile({visitPack(GateLevel::Warn)}), at, Facts{})) {
        fields.push_back(mark.problem.field);
    }
    return fields;
}

} // namespace

TEST_CASE("A time that nobody agreed to is no appointment, and a visit ends with its summary", "[sitevisit]")
{
    SiteVisit visit = contract::plainSiteVisit(1);
    visit.appointmentAt = contract::morning;
    CHECK(markedFields(visit, moment::visitPrepare) == std::vector<std::string>{"appointment_at"});
    visit.agreed = true;
    CHECK(markedFields(visit, moment::visitPrepare).empty());
    visit.summary = "seen";
    CHECK(markedFields(visit, moment::visitClosing) == std::vector<std::string>{"agreements"});
}

TEST_CASE("How long before its time a visit is near is the packs' matter", "[sitevisit]")
{
    CHECK(SiteVisitGates::near(RuleBook::compile({visitPack(GateLevel::Warn)})) == std::chrono::minutes{45});
    CHECK(SiteVisitGates::near(RuleBook::compile({})) == std::chrono::minutes{30});
}

TEST_CASE("What a pack blocks is refused, what it warns of is not", "[sitevisit]")
{
    ManualClock clock;
    IdMaker ids{clock, 1};
    const SiteVisitService service{ids};
    InMemoryStore store;
    const Actor clerk{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    const auto arrive = [&](GateLevel level) {
        const RuleBook book = RuleBook::compile({visitPack(level)});
        Result<SiteVisit> arrived = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) {
            arrived = service
                          .save(uow, clerk,
                                {.id = ids.next<SiteVisitTag>(),
                                 .form = {.name = "Wang"},
                                 .at = contract::morning,
                                 .zone = *TimeZone::named("Asia/Shanghai")},
                                book)
                          .and_then([&](const SiteVisit& visit) {
                              return service.step(uow, clerk, {visit.id, visit.version},
                                                  {.kind = SiteVisitStep::Kind::Arrive}, book, "", contract::morning);
                          });
            return arrived ? Result<void>{} : Result<void>{fail(arrived.error())};
        });
        CHECK(done.has_value() == arrived.has_value());
        return arrived;
    };
    CHECK(arrive(GateLevel::Warn).value().state == SiteVisitState::Arrived);
    const auto refused = arrive(GateLevel::Block);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == formInvalid);
    CHECK(refused.error().problems.front().code == siteVisitGateField);
}

} // namespace frontdesk::tst_SiteVisitGates
