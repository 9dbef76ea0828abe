#include "rules/PackFingerprint.h"

#include <string_view>

namespace frontdesk {
namespace {

class FingerprintMaker {
public:
    void add(std::string_view text)
    {
        add(static_cast<std::int64_t>(text.size())); // so that "ab","c" differs from "a","bc"
        for (const char c : text) {
            addByte(static_cast<unsigned char>(c));
        }
    }
    void add(const std::string& text) { add(std::string_view{text}); }
    void add(std::int64_t number)
    {
        const auto bits = static_cast<std::uint64_t>(number);
        for (unsigned shift = 0; shift < 64; shift += 8) {
            addByte(static_cast<unsigned char>((bits >> shift) & 0xFFU));
        }
    }
    void add(bool flag) { addByte(flag ? 1 : 2); }
    void add(const LocalText& text)
    {
        add(text.zh);
        add(text.en);
    }
    void add(const FactValue& value)
    {
        add(static_cast<std::int64_t>(value.index()));
        std::visit([this](const auto& found) { add(found); }, value);
    }
    void add(const std::optional<std::int64_t>& number)
    {
        add(number.has_value());
        add(number.value_or(0));
    }
    template <class Item> void add(const std::vector<Item>& items)
    {
        add(static_cast<std::int64_t>(items.size()));
        for (const Item& item : items) {
            add(item);
        }
    }
    void add(const Condition& condition)
    {
        add(condition.fact);
        add(condition.anyOf);
        add(condition.least);
        add(condition.most);
    }
    void add(const EntryHead& head)
    {
        add(head.id);
        add(head.at);
        add(head.when);
        add(head.priority);
        add(head.once);
        add(head.cooldownSeconds);
        add(head.enabled);
        add(head.source);
        add(head.advice);
    }
    void add(const PromptEntry& entry)
    {
        add(entry.head);
        add(entry.say);
        add(entry.text);
    }
    void add(const StepEntry& step)
    {
        add(step.id);
        add(step.text);
        add(step.required);
        add(step.field);
        add(step.duty);
    }
    void add(const ChecklistEntry& entry)
    {
        add(entry.head);
        add(entry.title);
        add(entry.steps);
    }
    void add(const LimitEntry& entry)
    {
        add(entry.head);
        add(entry.what);
        add(entry.most);
        add(entry.least);
        add(entry.near);
        add(entry.past);
    }
    void add(const RequireEntry& entry)
    {
        add(entry.head);
        add(entry.fields);
        add(entry.allowDeclined);
        add(static_cast<std::int64_t>(entry.level));
    }
    void add(const ForbidEntry& entry)
    {
        add(entry.head);
        add(entry.text);
        add(static_cast<std::int64_t>(entry.match));
        add(entry.instead);
    }
    void add(const PhraseEntry& entry)
    {
        add(entry.head);
        add(entry.category);
        add(entry.say);
    }
    void add(const GreetingEntry& entry)
    {
        add(entry.head);
        add(entry.say);
    }
    void add(const LadderStep& step)
    {
        add(step.id);
        add(step.days);
        add(step.channel);
        add(step.title);
        add(step.say);
        add(step.text);
    }
    void add(const LadderEntry& entry)
    {
        add(entry.head);
        add(entry.kind);
        add(entry.title);
        add(entry.steps);
        add(entry.calendar);
        add(static_cast<std::int64_t>(entry.dayOff));
        add(entry.pause);
    }
    void add(const ClockSpan& span)
    {
        add(span.amount);
        add(static_cast<std::int64_t>(span.unit));
    }
    void add(const ClockLevel& level)
    {
        add(level.after);
        add(level.tell);
    }
    void add(const ClockEntry& entry)
    {
        add(entry.head);
        add(entry.kind);
        add(entry.what);
        add(entry.most);
        add(entry.near.has_value());
        add(entry.near.value_or(ClockSpan{}));
        add(entry.calendar);
        add(entry.pause);
        add(entry.past);
        add(entry.levels);
    }
    void add(LocalDate date) { add(toIso(date)); }
    void add(LocalTime time) { add(std::int64_t{time.sinceMidnight().count()}); }
    void add(const WorkingBlock& block)
    {
        add(block.from);
        add(block.until);
    }
    void add(const QuietHours& quiet)
    {
        add(quiet.from);
        add(quiet.until);
    }
    void add(const DaysOff& days)
    {
        add(days.from);
        add(days.until);
        add(days.name);
    }
    void add(const WorkedDay& day)
    {
        add(day.date);
        add(day.like ? std::int64_t{day.like->c_encoding()} : std::int64_t{-1});
    }
    void add(const CalendarEntry& entry)
    {
        add(entry.head);
        add(entry.title);
        for (const std::vector<WorkingBlock>& blocks : entry.week) {
            add(blocks);
        }
        add(entry.hasWeek);
        add(entry.quiet);
        add(entry.daysOff);
        add(entry.workedDays);
        add(entry.publicHolidays);
        add(entry.announced);
    }
    void add(const IndicatorEntry& entry)
    {
        add(entry.head);
        add(entry.kind);
        add(entry.title);
        add(entry.definition);
        add(entry.numerator);
        add(entry.denominator);
        add(entry.exclusions);
        add(static_cast<std::int64_t>(entry.whose));
        add(static_cast<std::int64_t>(entry.unit));
        add(static_cast<std::int64_t>(entry.better));
        add(entry.target);
    }
    void add(const ScorecardItem& item)
    {
        add(item.id);
        add(item.title);
        add(item.weight);
        add(item.fatal);
    }
    void add(const ScorecardEntry& entry)
    {
        add(entry.head);
        add(entry.kind);
        add(entry.title);
        add(entry.items);
        add(entry.pass);
    }
    void add(const LetterEntry& entry)
    {
        add(entry.head);
        add(static_cast<std::int64_t>(entry.kind));
        add(entry.title);
        add(entry.paragraphs);
        add(entry.payWithin);
        add(entry.mostLength);
    }
    void add(const ScenarioStep& step)
    {
        add(step.at);
        add(step.afterSeconds);
        add(static_cast<std::int64_t>(step.facts.all().size()));
        for (const auto& [name, value] : step.facts.all()) {
            add(name);
            add(value);
        }
        add(step.expect);
        add(step.absent);
    }
    void add(const ScenarioEntry& entry)
    {
        add(entry.head);
        add(entry.title);
        add(entry.steps);
    }
    void add(const Pack& pack)
    {
        add(pack.id);
        add(pack.title);
        add(pack.version);
        add(pack.roles);
        add(pack.basedOn);
        add(pack.extends);
        add(pack.prompts);
        add(pack.checklists);
        add(pack.limits);
        add(pack.requirements);
        add(pack.forbids);
        add(pack.phrases);
        add(pack.greetings);
        add(pack.ladders);
        add(pack.clocks);
        add(pack.calendars);
        add(pack.indicators);
        add(pack.scorecards);
        add(pack.letters);
        add(pack.scenarios);
    }

    [[nodiscard]] std::string hex() const
    {
        constexpr std::string_view digits = "0123456789abcdef";
        std::string text(16, '0');
        std::uint64_t rest = m_hash;
        for (std::size_t i = text.size(); i-- > 0; rest >>= 4U) {
            text[i] = digits[rest & 0xFU];
        }
        return text;
    }

private:
    void addByte(unsigned char byte)
    {
        m_hash ^= byte;
        m_hash *= 0x100000001B3ULL;
    }
    std::uint64_t m_hash = 0xCBF29CE484222325ULL;
};

} // namespace

std::string packFingerprint(const std::vector<Pack>& packs)
{
    FingerprintMaker maker;
    maker.add(packs);
    return maker.hex();
}

} // namespace frontdesk
