#include "bench/SeededCalls.h"

#include "base/PinyinName.h"
#include "base/Utf8.h"
#include "bench/Figures.h"

#include <QFile>
#include <algorithm>

namespace frontdesk::bench {

namespace {

constexpr std::uint64_t benchSeed = 20261121;
constexpr int benchLines = 4;

DemoTexts shippedDemoTexts()
{
    QFile file{QStringLiteral(":/demo.toml")};
    if (!file.open(QIODevice::ReadOnly)) {
        giveUp("no resource demo.toml");
    }
    return must(DemoTexts::read(file.readAll().toStdString(), "demo.toml"));
}

UnitSettings benchUnit()
{
    UnitSettings unit;
    for (int number = 1; number <= benchLines; ++number) {
        unit.lines.push_back({.number = number, .label = std::to_string(8000 + number)});
    }
    return unit;
}

DemoPlan benchPlan(std::int64_t count)
{
    if (count < 1 || count > 5'000'000) {
        giveUp("the number of calls must be between 1 and 5,000,000");
    }
    return {.calls = count, .seed = benchSeed, .until = std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}};
}

} // namespace

SeededCalls::SeededCalls(std::int64_t count, const RuleBook& book)
    : m_book(book), m_texts(shippedDemoTexts()), m_calls(m_texts, benchUnit(), book, benchPlan(count)),
      m_random(benchSeed)
{}

std::vector<SeededCalls::Typed> SeededCalls::searches(int ofEachKind)
{
    PinyinReader reader = must(PinyinReader::create());
    std::vector<Typed> typed;
    const auto below = [this](std::size_t limit) { return m_random.below(limit); };
    for (int round = 0; round < ofEachKind; ++round) {
        const DemoPerson& person = m_random.pick(m_calls.people());
        const std::u32string notes = toCodePoints(m_calls.keyPoints());
        const std::u32string name = toCodePoints(person.name);
        const std::string initials = reader.read(person.name).initials();
        const auto partOf = [&](const std::u32string& text, std::size_t length) {
            return fromCodePoints(text.substr(below(text.size() > length ? text.size() - length : 1), length));
        };
        std::string phone = person.phone;
        std::erase(phone, '-');
        typed.push_back({"one character", fromCodePoints(name.substr(below(name.size()), 1))});
        typed.push_back({"one character", partOf(notes, 1)});
        typed.push_back({"two characters", fromCodePoints(name.substr(0, 2))});
        typed.push_back({"two characters", partOf(notes, 2)});
        typed.push_back({"three characters and more", name.size() > 2 ? person.name : partOf(notes, 3)});
        typed.push_back({"three characters and more", partOf(notes, 3 + below(4))});
        for (const std::size_t length : {1, 2, 3}) {
            typed.push_back({"initials", initials.substr(0, length)});
        }
        typed.push_back({"fragment of a number", phone.substr(below(4), 3 + below(5))});
        typed.push_back({"fragment of a number", phone.substr(7)});
        typed.push_back({"fragment of a number", phone});
        typed.push_back({"one or two digits", phone.substr(5, 1 + below(2))});
        typed.push_back({"room", person.place});
        typed.push_back({"two words", fromCodePoints(name.substr(0, 1)) + " " + partOf(notes, 2)});
        typed.push_back({"two words", initials.substr(0, 2) + " " + phone.substr(7)});
        typed.push_back({"nothing like it", person.name + "无此人"});
    }
    return typed;
}

} // namespace frontdesk::bench
