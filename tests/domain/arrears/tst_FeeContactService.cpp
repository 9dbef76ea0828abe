#include "domain/arrears/ContactDesk.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/directory/DirectoryService.h"
#include "domain/draft/Draft.h"

namespace frontdesk::tst_FeeContactService {

using namespace feetest;
using Actions = std::vector<std::string>;

namespace {

struct Owing : ContactDesk {
    FeeAccount wang = account();
    FeeItem fee = owe(wang, "1234.50", "2026-09-10");
    FeeItem water = owe(wang, "80.00", "2026-10-10", "水费");

    std::string_view refused(const FeeContactToSave& input)
    {
        const auto saved = save(input);
        return saved ? "" : saved.error().code.name;
    }
    LocalDate in(int days) { return plusDays(zone.localDate(now), days); }
    FeeContact agreedVisit()
    {
        auto input = call(wang, {fee.id});
        input.answer = FeeAnswer::Accepts;
        input.appointmentAt = now + std::chrono::hours{27};
        input.reason = "行动不便";
        return save(input).value().contact;
    }
};

} // namespace

TEST_CASE("A call is saved whole: items read out, answer, promise", "[fee]")
{
    Owing desk;
    auto input = desk.call(desk.wang, {desk.fee.id, desk.water.id});
    input.step = "fee/second";
    input.answer = FeeAnswer::Promises;
    input.words = "发了工资就交";
    input.promises = {{Money::parseYuan("1000").value(), desk.in(4)}};
    const auto kept = desk.save(input);
    REQUIRE(kept.has_value());
    CHECK(kept->contact.promise == kept->promises.front().id);
    CHECK(kept->contact.operatorId == clerk.staff);
    CHECK(kept->contact.told == std::vector{desk.fee.id, desk.water.id});
    CHECK(desk.actionsOn(refOf(kept->contact)) == Actions{"added"});
    // Saved again, it is one.
    CHECK(desk.save(input)->contact == kept->contact);
    CHECK(desk.store.data().payPromises.size() == 1);
    input.words = "x";
    CHECK(desk.refused(input) == "record.conflict");
}

TEST_CASE("An answer is to something that was read out, and a promise has its day", "[fee]")
{
    Owing desk;
    auto input = desk.call(desk.wang);
    input.answer = FeeAnswer::Accepts;
    CHECK(desk.refused(input) == "fee.answer_needs_told");
    input.told = {contract::idOf<FeeItemId>(5)};
    CHECK(desk.refused(input) == "fee.no_such_item");
    input.told = {desk.fee.id};
    input.answer = FeeAnswer::Promises;
    CHECK(desk.refused(input) == "fee.bad_day");
    input.promises = {{Money::parseYuan("9999").value(), desk.in(1)}};
    CHECK(desk.refused(input) == "fee.promise_amount");
    input.promises = {{Money::parseYuan("10").value(), desk.in(1)}};
    CHECK(desk.refused(input) == "");
}

TEST_CASE("A third person hears no fee and no amount, whatever the form says", "[fee]")
{
    Owing desk;
    const auto third = [&] { return desk.call(desk.wang, {}, FeeListener::ThirdPerson); };
    auto input = third();
    input.told = {desk.fee.id};
    CHECK(desk.refused(input) == "fee.third_person");
    input = third();
    input.answer = FeeAnswer::Accepts;
    CHECK(desk.refused(input) == "fee.third_person");
    input = third();
    input.promises = {{Money::parseYuan("10").value(), desk.in(1)}};
    CHECK(desk.refused(input) == "fee.third_person");
    for (const char* words : {"跟她说了欠1234.50", "说了１２３４．５０元", "一共1,314.50", "水费80.00"}) {
        input = third();
        input.words = words;
        CAPTURE(words);
        CHECK(desk.refused(input) == "fee.third_person");
    }
    input = third();
    input.words = "她妹妹说下周回来，请改天再打";
    const auto kept = desk.save(input);
    REQUIRE(kept.has_value());
    CHECK(kept->contact.outcome == FeeOutcome::NotReached); // the payer was not
    // Nobody on the line was told anything either.
    input = desk.call(desk.wang, {desk.fee.id}, FeeListener::Nobody);
    CHECK(desk.refused(input) == "fee.nobody_told");
}

TEST_CASE("Somebody authorised is in the directory for this place", "[fee]")
{
    Owing desk;
    auto input = desk.call(desk.wang, {desk.fee.id}, FeeListener::Authorised);
    input.who = "李雷";
    CHECK(desk.refused(input) == "fee.not_authorised");
    const auto add = [&](const std::string& name, const std::string& mayBeTold) {
        PartyForm form;
        form.name = name;
        form.places = {{.place = desk.wang.place, .relation = "family", .mayBeTold = mayBeTold}};
        REQUIRE(desk.run<Party>([&](UnitOfWork& uow) {
                        return DirectoryService{}.add(uow, clerk, desk.ids.next<PartyTag>(), form, desk.ids, desk.now);
                    })
                    .has_value());
    };
    add("李雷", "");
    CHECK(desk.refused(input) == "fee.not_authorised");
    input.who = "韩梅";
    add("韩梅", "费用");
    CHECK(desk.refused(input) == "");
}

TEST_CASE("The guard stands before a call, for a supervisor too", "[fee]")
{
    Owing desk;
    REQUIRE(desk.save(desk.call(desk.wang, {desk.fee.id})).has_value());
    CHECK(desk.save(desk.call(desk.wang, {desk.fee.id}), supervisor).error().code == feeDailyCap);
    CHECK(desk.store
              .readNow([&](const ReadView& view) {
                  return FeeContactService::mayBegin(view, desk.wang.id, FeeChannel::Phone, desk.book, desk.zone,
                                                     desk.now);
              })
              .error()
              .code == feeDailyCap);
    desk.pass(1);
    auto night = desk.call(desk.wang, {desk.fee.id});
    night.at = desk.now + std::chrono::hours{13};
    CHECK(desk.save(night, supervisor).error().code == feeQuietHours);
    // What is put off is no call.
    auto later = desk.call(desk.wang, {}, FeeListener::Nobody);
    later.outcome = FeeOutcome::Postponed;
    CHECK(desk.refused(later) == "fee.needs_reason");
    later.reason = "客户在住院";
    CHECK(desk.refused(later) == "fee.bad_day");
    later.nextOn = desk.in(7);
    later.at = night.at;
    CHECK(desk.refused(later) == "");
}

TEST_CASE("Nobody visits without a call, a reason and an agreed time, coming keeps the promise", "[fee]")
{
    Owing desk;
    auto visit = desk.call(desk.wang, {desk.fee.id});
    visit.channel = FeeChannel::Visit;
    visit.reason = "行动不便";
    CHECK(desk.refused(visit) == "fee.visit_needs_call");
    REQUIRE(desk.save(desk.call(desk.wang, {desk.fee.id})).has_value());
    CHECK(desk.refused(visit) == "fee.visit_needs_appointment");
    desk.pass(1);
    auto call = desk.call(desk.wang, {desk.fee.id});
    call.appointmentAt = desk.now + std::chrono::hours{27};
    CHECK(desk.refused(call) == "fee.needs_reason");
    const FeeContact agreed = desk.agreedVisit();
    REQUIRE(desk.store.data().promises.size() == 1);
    const auto ledger = [&] { return desk.store.data().promises.begin()->second; };
    CHECK(ledger().kind == PromiseKind::SiteVisit);
    CHECK(ledger().dueAt == agreed.appointmentAt);
    CHECK(desk.steps().empty()); // that we come is agreed
    desk.pass(1);
    CHECK(desk.steps() == Actions{"3-1801 visit"});
    visit = desk.call(desk.wang, {desk.fee.id});
    visit.channel = FeeChannel::Visit;
    CHECK(desk.refused(visit) == "fee.needs_reason");
    visit.reason = "行动不便";
    visit.answer = FeeAnswer::Accepts;
    const auto came = desk.save(visit);
    REQUIRE(came.has_value());
    CHECK(came->contact.appointmentAt == agreed.appointmentAt);
    CHECK(ledger().state == PromiseState::Kept);
}

TEST_CASE("Hardship and absence pause until a day, refusing does not", "[fee]")
{
    Owing desk;
    auto input = desk.call(desk.wang, {desk.fee.id});
    input.answer = FeeAnswer::Hardship;
    input.nextOn = desk.in(20);
    input.promises = {{Money::parseYuan("300").value(), desk.in(10)}, {Money::parseYuan("300").value(), desk.in(40)}};
    REQUIRE(desk.save(input).has_value());
    const FeeAccount account = desk.stored(desk.wang);
    CHECK(account.feeClass == FeeClass::Hardship);
    REQUIRE(account.pause.has_value());
    CHECK(account.pause->why == "hardship");
    CHECK(account.pause->until == desk.in(20));
    CHECK(desk.actionsOn(refOf(account)) == Actions{"added", "paused"});
    CHECK(desk.store.data().payPromises.size() == 2);
    Owing other;
    input = other.call(other.wang, {other.fee.id});
    input.answer = FeeAnswer::Refuses;
    REQUIRE(other.save(input).has_value());
    CHECK(other.stored(other.wang).feeClass == FeeClass::Refuses);
    CHECK_FALSE(other.stored(other.wang).pause.has_value());
}

TEST_CASE("A dispute opens a ticket with the fees in question, and they wait until it has ended", "[fee]")
{
    Owing desk;
    FeeDispute input{.contact = desk.call(desk.wang, {desk.water.id}), .ticket = desk.ids.next<ComplaintTag>()};
    const auto open = [&] {
        return desk.run<FeeDisputeOpened>(
            [&](UnitOfWork& uow) { return desk.disputes.open(uow, clerk, input, desk.book, desk.now); });
    };
    CHECK(open().error().code == feeDisputeNeedsWords);
    input.contact.words = "水表坏了，不可能用这么多";
    input.contact.told.clear();
    CHECK(open().error().code == feeDisputeNeedsItems);
    input.contact.told = {desk.water.id};
    input.reportTo = "收费主管";
    const auto opened = open();
    REQUIRE(opened.has_value());
    CHECK(opened->ticket.issue == "水表坏了，不可能用这么多");
    CHECK(opened->ticket.source == "arrears");
    CHECK(opened->ticket.category == "fees");
    CHECK(opened->ticket.origin == refOf(opened->contact));
    CHECK(opened->contact.ticket == refOf(opened->ticket));
    CHECK(opened->contact.answer == FeeAnswer::Disputes);
    CHECK(desk.stored(desk.water).dispute == refOf(opened->ticket));
    CHECK_FALSE(desk.stored(desk.fee).dispute.has_value());
    CHECK(desk.stored(desk.wang).feeClass == FeeClass::DisputesService);
    const auto& journal = desk.store.data().complaintEntries;
    CHECK(std::any_of(journal.begin(), journal.end(),
                      [](const auto& entry) { return entry.second.kind == ComplaintEntry::Kind::Escalated; }));
    CHECK(open()->ticket.id == opened->ticket.id); // the same again is one
    // The other fee is still on the list, this one waits.
    desk.pass(1);
    const auto tasks = desk.list();
    REQUIRE(tasks.size() == 1);
    REQUIRE(tasks[0].items.size() == 1);
    CHECK(tasks[0].items[0].id == desk.fee.id);
    CHECK(desk.upkeep().value() == 0);
    REQUIRE(desk.run<ComplaintChange>([&](UnitOfWork& uow) {
                    return uow.complaints().find(opened->ticket.id).and_then([&](const Complaint& ticket) {
                        return ComplaintService{desk.ids}.step(
                            uow, supervisor, ticket.id, ticket.version,
                            {.kind = ComplaintStep::Kind::TurnAway, .words = "查过", .to = "业委会"}, desk.now);
                    });
                })
                .has_value());
    CHECK(desk.upkeep().value() == 1);
    CHECK_FALSE(desk.stored(desk.water).dispute.has_value());
    CHECK(desk.list()[0].items.size() == 2);
}

TEST_CASE("What was half entered of a contact ends with its being saved, and only then", "[fee]")
{
    Owing desk;
    auto input = desk.call(desk.wang, {desk.fee.id});
    const RecordRef record{RecordKind::FeeContact, input.id.value()};
    RecordImage typed;
    typed.set("who", "payer");
    REQUIRE(desk.store
                .writeNow([&](UnitOfWork& uow) {
                    return uow.drafts().put(
                        {.record = record, .desk = 1, .staff = clerk.staff, .payload = typed, .updatedAt = desk.now});
                })
                .has_value());
    input.told = {FeeItemId::fromValue(4711).value()}; // nobody's
    CHECK_FALSE(desk.save(input).has_value());
    CHECK(desk.store.data().drafts.contains(record));
    input.told = {desk.fee.id};
    CHECK(desk.save(input).has_value());
    CHECK_FALSE(desk.store.data().drafts.contains(record));
}

} // namespace frontdesk::tst_FeeContactService
