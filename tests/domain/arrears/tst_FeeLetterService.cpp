#include "domain/arrears/FeeAgeing.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeeLetterDesk.h"
#include "domain/people/Rights.h"

namespace frontdesk::tst_FeeLetterService {

using namespace feetest;
using contract::dayOf;
using Actions = std::vector<std::string>;
using std::chrono::hours;

TEST_CASE("A letter is numbered and keeps what was written and owed on that day", "[fee]")
{
    FeeLetterDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem first = desk.owe(account, "100.50", "2026-01-10");
    desk.owe(account, "200", "2026-12-10", "车位费"); // not due yet: no demand names it
    const FeeLetter letter = desk.made("demand", account);
    CHECK(letter.number == "CJ-20261121-001");
    CHECK(letter.kind == FeeLetterKind::Demand);
    CHECK(letter.letterTemplate == "base/demand");
    CHECK(letter.items == std::vector{first.id});
    CHECK(letter.total == Money::fromFen(10050));
    CHECK(letter.ruleBook == desk.book.name());
    const FeeLetterPaper paper = FeeLetterPaper::readFrom(letter.paper);
    CHECK(paper.image() == letter.paper);
    CHECK(paper.paragraphs == std::vector<std::string>{"王芳（3-1801）：", "{items}",
                                                       "合计 100.50 元，请在 2026-12-21 前缴清。",
                                                       "某物业 2026-11-21 CJ-20261121-001"});
    REQUIRE(paper.rows.size() == 1);
    CHECK(paper.rows.front().due == dayOf(1, 10));
    CHECK(paper.rows.front().rest == Money::fromFen(10050));
    // A reminder names what comes due as well, and takes the next number.
    const FeeLetter reminder = desk.made("reminder", account);
    CHECK(reminder.number == "CJ-20261121-002");
    CHECK(reminder.total == Money::fromFen(30050));
    CHECK(desk.actionsOn(refOf(letter)) == Actions{"added"});
}

TEST_CASE("A batch leaves out whom nothing can be written to, and the same batch twice is one", "[fee]")
{
    FeeLetterDesk desk;
    const FeeAccount owes = desk.account("3-1801");
    desk.owe(owes, "10", "2026-01-10");
    const FeeAccount pays = desk.account("3-1802");
    const FeeAccount paused = desk.account("3-1803");
    desk.owe(paused, "10", "2026-01-10");
    REQUIRE(desk.run<FeeAccount>([&](UnitOfWork& uow) {
                    return desk.accounts.pause(uow, clerk, {paused.id, 1}, "promise", {}, {}, desk.zone, desk.now);
                })
                .has_value());
    const std::vector<FeeLetterBatch::Wanted> wanted{{desk.ids.next<FeeLetterTag>(), owes.id},
                                                     {desk.ids.next<FeeLetterTag>(), pays.id},
                                                     {desk.ids.next<FeeLetterTag>(), paused.id}};
    const auto done = desk.make("demand", wanted);
    REQUIRE(done.has_value());
    CHECK(done->letters.size() == 1);
    REQUIRE(done->skipped.size() == 2);
    CHECK(done->skipped[0].account == pays.id);
    CHECK(done->skipped[0].why.code == feeNothingToName);
    CHECK(done->skipped[1].why.code == feeLetterPaused);
    const auto again = desk.make("demand", wanted);
    REQUIRE(again.has_value());
    CHECK(again->letters == done->letters);
    CHECK(desk.store.data().feeLetters.size() == 1);
    // Whoever is not reminded at present may have a statement.
    CHECK(desk.make("statement", {{desk.ids.next<FeeLetterTag>(), paused.id}})->letters.size() == 1);
    CHECK(desk.make("demand", {{wanted[0].id, paused.id}}).error().code == recordConflict);
    CHECK(desk.make("poem", wanted).error().code == feeUnknownLetter);
    CHECK(desk.make("message", wanted).error().code == feeUnknownLetter);
    const std::vector<FeeLetterBatch::Wanted> many(FeeLetterService::mostInOnePiece + 1, wanted[0]);
    CHECK(desk.make("demand", many).error().code == feeTooManyLetters);
}

TEST_CASE("Words that may not go out stop the whole piece", "[fee]")
{
    FeeLetterDesk desk;
    const FeeAccount account = desk.account("3-1801", "断水");
    desk.owe(account, "10", "2026-01-10");
    const auto refused = desk.make("demand", {{desk.ids.next<FeeLetterTag>(), account.id}});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().args == std::vector<std::string>{"threat"});
    CHECK(desk.store.data().feeLetters.empty());
}

TEST_CASE("A delivered demand begins the limitation anew, and each step goes only forward", "[fee]")
{
    FeeLetterDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem item = desk.owe(account, "100", "2024-01-10");
    const FeeItem lapsed = desk.owe(account, "50", "2023-11-10", "水费");
    CHECK(desk.stored(item).limitation() == LocalDate{std::chrono::year{2027} / 1 / 10});
    FeeLetter letter = desk.made("demand", account);
    CHECK(desk.deliver(letter, dayOf(11, 21)).error().code == feeLetterNotSent);
    const auto sent = desk.send(letter, " EMS 123 ");
    REQUIRE(sent.has_value());
    CHECK(sent->tracking == "EMS 123");
    CHECK(desk.send(*sent).error().code == feeLetterSent);
    CHECK(desk.stored(item).demand == FeeDemand::Letter);
    CHECK_FALSE(desk.stored(item).limitationFrom.has_value());
    // The account's contacts know of it.
    REQUIRE(desk.store.data().feeContacts.size() == 1);
    const FeeContact& contact = desk.store.data().feeContacts.begin()->second;
    CHECK(contact.channel == FeeChannel::Letter);
    CHECK(contact.words == letter.number + " EMS 123");
    desk.now += hours{72};
    CHECK(desk.deliver(*sent, dayOf(11, 20)).error().code == feeBadDeliveryDay);
    CHECK(desk.deliver(*sent, dayOf(12, 1)).error().code == feeBadDeliveryDay);
    CHECK(desk.deliver(*sent, dayOf(11, 23), " ").error().code == feeNeedsReason);
    const auto delivered = desk.deliver(*sent, dayOf(11, 23));
    REQUIRE(delivered.has_value());
    CHECK(delivered->proof == "本人签收");
    CHECK(desk.stored(item).limitationFrom == dayOf(11, 23));
    CHECK(desk.stored(item).limitation() == LocalDate{std::chrono::year{2029} / 11 / 23});
    CHECK_FALSE(desk.stored(lapsed).limitationFrom.has_value()); // three years were over on that day
    CHECK(desk.deliver(*delivered, dayOf(11, 24)).error().code == feeLetterAnswered);
    CHECK(desk.actionsOn(refOf(item)) == Actions{"added", "demanded", "limitation_renewed"});
    CHECK(desk.actionsOn(refOf(letter)) == Actions{"added", "sent", "delivered"});
    // A later demand does not take a lawyer's letter back.
    const FeeLetter lawyer = desk.made("lawyer", account, supervisor);
    REQUIRE(desk.send(lawyer, "", supervisor).has_value());
    CHECK(desk.stored(item).demand == FeeDemand::Lawyer);
    REQUIRE(desk.send(desk.made("demand", account)).has_value());
    CHECK(desk.stored(item).demand == FeeDemand::Lawyer);
}

TEST_CASE("A lawyer's letter and a suit come after a demand, and a statement asks for nothing", "[fee]")
{
    FeeLetterDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem item = desk.owe(account, "100", "2026-01-10");
    const std::vector<FeeLetterBatch::Wanted> wanted{{desk.ids.next<FeeLetterTag>(), account.id}};
    CHECK(desk.make("lawyer", wanted).error().code == noRight);
    CHECK(desk.make("lawyer", wanted, supervisor)->skipped.front().why.code == feeDemandFirst);
    const auto sue = [&](const std::string& number) {
        return desk.run<FeeLetter>([&](UnitOfWork& uow) {
            return desk.letters.sue(uow, supervisor, contract::idOf<FeeLetterId>(1), account.id, number, desk.zone,
                                    desk.now);
        });
    };
    CHECK(sue("(2026)沪01民初1号").error().code == feeDemandFirst);
    const auto statement = desk.send(desk.made("statement", account));
    REQUIRE(desk.deliver(*statement, dayOf(11, 21)).has_value());
    CHECK(desk.stored(item).demand == FeeDemand::None);
    CHECK_FALSE(desk.stored(item).limitationFrom.has_value());
    REQUIRE(desk.send(desk.made("demand", account)).has_value());
    CHECK(sue(" ").error().code == feeNeedsReason);
    const auto suit = sue("(2026)沪01民初1号");
    REQUIRE(suit.has_value());
    CHECK(suit->kind == FeeLetterKind::Suit);
    CHECK(suit->total == Money::fromFen(10000));
    CHECK(desk.stored(item).demand == FeeDemand::Suit);
    CHECK(desk.stored(item).limitationFrom == dayOf(11, 21));
    CHECK(sue("(2026)沪01民初1号")->id == suit->id);
    CHECK(sue("2").error().code == recordConflict);
}

TEST_CASE("A letter comes back with a reason, or is voided before it leaves", "[fee]")
{
    FeeLetterDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem item = desk.owe(account, "100", "2026-01-10");
    const FeeLetter letter = desk.made("demand", account);
    const auto back = [&](const FeeLetter& each, const std::string& reason) {
        return desk.run<FeeLetter>([&](UnitOfWork& uow) {
            return desk.letters.returned(uow, clerk, {each.id, each.version}, reason, desk.now);
        });
    };
    const auto takeBack = [&](const FeeLetter& each, const std::string& reason) {
        return desk.run<FeeLetter>([&](UnitOfWork& uow) {
            return desk.letters.voidLetter(uow, supervisor, {each.id, each.version}, reason, desk.now);
        });
    };
    CHECK(back(letter, "x").error().code == feeLetterNotSent);
    CHECK(takeBack(letter, "").error().code == feeNeedsReason);
    const auto voided = takeBack(letter, "写错了");
    REQUIRE(voided.has_value());
    CHECK(desk.send(*voided).error().code == recordVoided);
    const auto restored = desk.run<FeeLetter>([&](UnitOfWork& uow) {
        return desk.letters.unvoid(uow, supervisor, {voided->id, voided->version}, desk.now);
    });
    REQUIRE(restored.has_value());
    const auto sent = desk.send(*restored);
    REQUIRE(sent.has_value());
    CHECK(takeBack(*sent, "x").error().code == feeLetterSent);
    CHECK(back(*sent, " ").error().code == feeNeedsReason);
    const auto returned = back(*sent, "查无此人");
    REQUIRE(returned.has_value());
    CHECK(returned->returned);
    CHECK(returned->proof == "查无此人");
    CHECK_FALSE(desk.stored(item).limitationFrom.has_value());
    CHECK(desk.deliver(*returned, dayOf(11, 21)).error().code == feeLetterAnswered);
    CHECK(desk.actionsOn(refOf(letter)) == Actions{"added", "voided", "unvoided", "sent", "returned"});
}

TEST_CASE("A message is one text with its length, and looked over like a letter", "[fee]")
{
    FeeLetterDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem item = desk.owe(account, "100", "2026-01-10");
    const LetterEntry* const entry = FeeLetterWriter::find(desk.book, "base/message");
    REQUIRE(entry != nullptr);
    CHECK(FeeLetterWriter::find(desk.book, "message") == entry);
    CHECK(FeeLetterWriter::find(desk.book, "poem") == nullptr);
    const auto textFor = [&](const std::vector<FeeItem>& items, Language language) {
        return FeeLetterWriter::message(
            *entry, FeeLetterWriter::write(*entry, account, items, {}, {}, dayOf(11, 21), language), {}, desk.book);
    };
    CHECK(textFor({item}, Language::Chinese) == "王芳：物业费 2026-01-10 100.00，共 100.00 元");
    CHECK(textFor({item, item}, Language::English).error().args == std::vector<std::string>{"52", "40"});
    const FeeTextCheck refuse = [](std::string_view, const RuleBook&) -> Result<void> {
        return fail(feeUnknownLetter);
    };
    CHECK(FeeLetterWriter::message(*entry, {.paragraphs = {"x"}}, refuse, desk.book).error().code == feeUnknownLetter);
}

TEST_CASE("A claim is near its end so many days before as the packs say", "[fee]")
{
    FeeItem item = contract::plainFeeItem(1, contract::idOf<FeeAccountId>(1));
    item.due = LocalDate{std::chrono::year{2024} / 1 / 10};
    CHECK(limitationOf(item, dayOf(10, 12), 90) == FeeLimitation::Far); // 90 days are left
    CHECK(limitationOf(item, dayOf(10, 13), 90) == FeeLimitation::Near);
    CHECK(limitationOf(item, dayOf(12, 1), 0) == FeeLimitation::Far);
    CHECK(limitationOf(item, LocalDate{std::chrono::year{2027} / 1 / 10}, 90) == FeeLimitation::Near);
    CHECK(limitationOf(item, LocalDate{std::chrono::year{2027} / 1 / 11}, 90) == FeeLimitation::Lapsed);
    item.due = dayOf(11, 21);
    const std::vector<std::pair<LocalDate, FeeAge>> ages{{dayOf(11, 20), FeeAge::NotDue},
                                                         {dayOf(11, 21), FeeAge::UpTo30},
                                                         {dayOf(12, 21), FeeAge::UpTo30},
                                                         {dayOf(12, 22), FeeAge::UpTo90},
                                                         {plusDays(item.due, 90), FeeAge::UpTo90},
                                                         {plusDays(item.due, 91), FeeAge::UpTo365},
                                                         {plusDays(item.due, 365), FeeAge::UpTo365},
                                                         {plusDays(item.due, 366), FeeAge::Longer}};
    for (const auto& [day, age] : ages) {
        INFO(toIso(day));
        CHECK(ageOf(item.due, day) == age);
    }
}

} // namespace frontdesk::tst_FeeLetterService
