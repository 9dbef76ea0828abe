#pragma once

#include "domain/arrears/FeeDesk.h"
#include "domain/arrears/FeeLetterService.h"

namespace frontdesk::feetest {

/// A book with a letter of each kind and a message.
inline RuleBook letterBook()
{
    const auto entry = [](const char* id, LetterEntry::Kind kind, std::vector<LocalText> paragraphs) {
        return LetterEntry{.head = {.id = id, .pack = "base"},
                           .kind = kind,
                           .title = {"函", "Letter"},
                           .paragraphs = std::move(paragraphs),
                           .payWithin = 30};
    };
    const std::vector<LocalText> words{{"{payer}（{place}）：", "{payer} ({place}):"},
                                       {"{items}", "{items}"},
                                       {"合计 {total} 元，请在 {pay_by} 前缴清。", "{total} yuan by {pay_by}."},
                                       {"{unit} {date} {number}", "{unit} {date} {number}"}};
    Pack pack;
    pack.id = "base";
    pack.letters = {
        entry("reminder", LetterEntry::Kind::Reminder, words), entry("statement", LetterEntry::Kind::Statement, words),
        entry("demand", LetterEntry::Kind::Demand, words), entry("lawyer", LetterEntry::Kind::Lawyer, words),
        entry("message", LetterEntry::Kind::Message, {{"{payer}：{items}，共 {total} 元", "{items}: {total}"}})};
    pack.letters.back().mostLength = 40;
    return RuleBook::compile({pack});
}

/// A desk that writes letters.
struct FeeLetterDesk : FeeDesk {
    RuleBook book = letterBook();
    FeeLetterService letters{ids, [](std::string_view words, const RuleBook&) -> Result<void> {
                                 return words.find("断水") == std::string_view::npos
                                            ? Result<void>{}
                                            : Result<void>{fail(feeUnknownLetter, {"threat"})};
                             }};

    Result<FeeLettersMade> make(const char* letterTemplate, const std::vector<FeeLetterBatch::Wanted>& wanted,
                                const Actor& who = clerk)
    {
        const FeeLetterBatch batch{
            .letterTemplate = letterTemplate, .sender = {.unit = "某物业", .phone = "021"}, .letters = wanted};
        return run<FeeLettersMade>([&](UnitOfWork& uow) { return letters.make(uow, who, batch, book, zone, now); });
    }
    FeeLetter made(const char* letterTemplate, const FeeAccount& account, const Actor& who = clerk)
    {
        const auto done = make(letterTemplate, {{ids.next<FeeLetterTag>(), account.id}}, who);
        REQUIRE(done.has_value());
        REQUIRE(done->letters.size() == 1);
        return done->letters.front();
    }
    Result<FeeLetter> send(const FeeLetter& letter, const std::string& tracking = "EMS1", const Actor& who = clerk)
    {
        return run<FeeLetter>([&](UnitOfWork& uow) {
            return letters.sent(uow, who, {letter.id, letter.version}, tracking, now);
        });
    }
    Result<FeeLetter> deliver(const FeeLetter& letter, LocalDate day, const std::string& who = "本人签收")
    {
        return run<FeeLetter>([&](UnitOfWork& uow) {
            return letters.delivered(uow, supervisor, {letter.id, letter.version}, day, who, zone, now);
        });
    }
};

} // namespace frontdesk::feetest
