#include "bench/Benches.h"

#include "rules/Engine.h"
#include "rules/PackReader.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <set>

namespace frontdesk::bench {

namespace {

constexpr std::size_t packsMadeUp = 3; ///< beside the shipped ones
constexpr std::size_t entriesInAll = 2000;
constexpr int rounds = 50;

std::string resourceText(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        giveUp("no resource " + path.toStdString());
    }
    return file.readAll().toStdString();
}

std::size_t sizeOf(const Pack& pack)
{
    return pack.prompts.size() + pack.checklists.size() + pack.limits.size() + pack.requirements.size() +
           pack.forbids.size() + pack.phrases.size() + pack.greetings.size() + pack.scenarios.size() +
           pack.ladders.size() + pack.clocks.size() + pack.calendars.size();
}

/// Copies the entries of a shipped pack under new ids: moments, conditions and texts as people write them.
template <class Entry>
void copyEntries(const std::vector<Entry>& from, std::vector<Entry>& to, const std::string& pack, std::size_t& room)
{
    for (const Entry& entry : from) {
        if (room == 0) {
            return;
        }
        Entry copy = entry;
        copy.head.pack = pack;
        copy.head.id += "-" + std::to_string(to.size());
        to.push_back(std::move(copy));
        --room;
    }
}

Pack madeUpPack(const std::vector<Pack>& shipped, const std::string& id, std::size_t entries)
{
    Pack pack;
    pack.id = id;
    pack.title = {.zh = id, .en = id};
    pack.version = "1";
    std::size_t room = entries;
    while (room > 0) {
        for (const Pack& from : shipped) {
            copyEntries(from.prompts, pack.prompts, id, room);
            copyEntries(from.checklists, pack.checklists, id, room);
            copyEntries(from.limits, pack.limits, id, room);
            copyEntries(from.requirements, pack.requirements, id, room);
            copyEntries(from.forbids, pack.forbids, id, room);
            copyEntries(from.phrases, pack.phrases, id, room);
            copyEntries(from.greetings, pack.greetings, id, room);
            copyEntries(from.scenarios, pack.scenarios, id, room);
        }
    }
    return pack;
}

std::vector<Pack> packsOf(const std::vector<Pack>& shipped)
{
    std::vector<Pack> packs = shipped;
    std::size_t missing = entriesInAll;
    for (const Pack& pack : shipped) {
        missing -= std::min(missing, sizeOf(pack));
    }
    const std::size_t packsInAll = shipped.size() + packsMadeUp;
    while (packs.size() < packsInAll) {
        const std::size_t share = missing / (packsInAll - packs.size());
        packs.push_back(madeUpPack(shipped, "made-up-" + std::to_string(packs.size()), share));
        missing -= share;
    }
    return packs;
}

std::set<std::string> momentsOf(const std::vector<Pack>& packs)
{
    std::set<std::string> moments;
    for (const Pack& pack : packs) {
        for (const PromptEntry& entry : pack.prompts) {
            moments.insert(entry.head.at);
        }
    }
    return moments;
}

Samples timesOf(const RuleBook& book, const std::set<std::string>& moments)
{
    const Slots slots{{"unit", "锦绣花园物业"}, {"staff", "3号"}, {"surname", "王"}, {"title", "女士"}};
    Samples times;
    for (int round = 0; round < rounds; ++round) {
        for (const std::string& moment : moments) {
            Facts facts;
            facts.set("role", round % 2 == 0 ? "reception" : "support").set("line_kind", "external").set("hour", 9);
            facts.set("rings", round % 6).set("late", round % 6 > 3).set("category", "repair").set("caller", "known");
            times.time([&] {
                if (Engine::guidance(book, moment, facts, slots).moment != moment) {
                    giveUp("guidance for another moment");
                }
            });
        }
    }
    return times;
}

} // namespace

std::vector<Pack> shippedPacks()
{
    const Vocabulary vocabulary =
        must(Vocabulary::read(resourceText(QStringLiteral(":/vocabulary.toml")), "vocabulary.toml"));
    std::vector<Pack> packs;
    const QDir folder{QStringLiteral(":/packs")};
    for (const QString& name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        packs.push_back(must(PackReader{vocabulary}.read(resourceText(folder.filePath(name)), name.toStdString())));
    }
    return packs;
}

std::vector<Pack> packsOfReception()
{
    std::vector<Pack> packs = shippedPacks();
    std::erase_if(packs, [](const Pack& pack) { return pack.id != "base" && pack.id != "reception"; });
    return packs;
}

void measureGuidance(Figures& figures)
{
    const std::vector<Pack> shipped = shippedPacks();
    const std::vector<Pack> packs = packsOf(shipped);
    std::size_t entries = 0;
    for (const Pack& pack : packs) {
        entries += sizeOf(pack);
    }
    figures.heading("Guidance for a moment, " + std::to_string(entries) + " entries in " +
                    std::to_string(packs.size()) + " packs");
    const std::set<std::string> moments = momentsOf(shipped);
    const RuleBook onlyShipped = RuleBook::compile(shipped);
    const Samples floor = timesOf(onlyShipped, moments);
    Samples compiling;
    std::optional<RuleBook> book;
    compiling.time([&] { book.emplace(RuleBook::compile(packs)); });
    const Samples times = timesOf(*book, moments);
    figures.milliseconds("compiling the book", compiling.median());
    figures.milliseconds("with the shipped packs alone, median", floor.median());
    figures.milliseconds("median of " + std::to_string(moments.size()) + " moments", times.median());
    figures.milliseconds("p95", times.quantile(0.95), 0.2);
    figures.milliseconds("worst moment (p99.5)", times.quantile(0.995));
}

} // namespace frontdesk::bench
