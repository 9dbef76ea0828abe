#include "bench/Benches.h"

#include "rules/Engine.h"
#include "rules/PackChecker.h"
#include "rules/PackReader.h"
#include "rules/RuleBook.h"
#include "rules/TomlDocument.h"

#include <QDir>
#include <QFile>
#include <set>
#include <string_view>

namespace frontdesk::bench {

namespace {

constexpr std::size_t entriesOfPack = 2000;
constexpr int loads = 15;

std::string resourceAt(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        giveUp("no resource " + path.toStdString());
    }
    return file.readAll().toStdString();
}

/// The entries of the shipped packs as they were written. Rehearsals name ids, which are made anew here, and of
/// ladders, clocks and calendars a desk has a handful.
std::vector<std::string> shippedEntries()
{
    std::vector<std::string> entries;
    const QDir folder{QStringLiteral(":/packs")};
    for (const QString& name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        const std::string text = resourceAt(folder.filePath(name));
        std::size_t begin = text.find("\n[[");
        while (begin != std::string::npos) {
            const std::size_t next = text.find("\n[[", begin + 1);
            std::string entry = text.substr(begin, next == std::string::npos ? next : next - begin);
            bool fits = false;
            for (const std::string_view kind :
                 {"prompt", "checklist", "limit", "require", "forbid", "phrase", "greeting"}) {
                fits = fits || entry.starts_with("\n[[" + std::string{kind} + "]]");
            }
            if (fits) {
                entries.push_back(std::move(entry));
            }
            begin = next;
        }
    }
    return entries;
}

/// One pack of so many entries, each under an id of its own.
std::string largePackText()
{
    const std::vector<std::string> entries = shippedEntries();
    if (entries.empty()) {
        giveUp("no shipped entries");
    }
    constexpr std::string_view idKey{"\nid = \""};
    std::string text = "format = 1\n[pack]\nid = \"large\"\ntitle = \"Large\"\nversion = \"1\"\n";
    for (std::size_t number = 0; number < entriesOfPack; ++number) {
        std::string entry = entries[number % entries.size()];
        const std::size_t id = entry.find(idKey);
        if (id == std::string::npos) {
            giveUp("a shipped entry without an id");
        }
        entry.insert(id + idKey.size(), "e" + std::to_string(number) + "-");
        text += entry + '\n';
    }
    return text;
}

std::set<std::string> momentsOfPack(const Pack& pack)
{
    std::set<std::string> moments;
    for (const PromptEntry& entry : pack.prompts) {
        moments.insert(entry.head.at);
    }
    return moments;
}

} // namespace

void measurePackLoad(Figures& figures)
{
    const Vocabulary vocabulary =
        must(Vocabulary::read(resourceAt(QStringLiteral(":/vocabulary.toml")), "vocabulary.toml"));
    const std::string text = largePackText();
    figures.heading("Loading a pack of " + std::to_string(entriesOfPack) + " entries, " +
                    std::to_string(text.size() / 1024) + " KB");
    const PackReader reader{vocabulary};
    Samples parsing;
    Samples reading;
    Samples loading;
    Samples checking;
    std::vector<RuleBook> books;
    for (int load = 0; load < loads; ++load) {
        parsing.time([&] { static_cast<void>(must(TomlDocument::read(text, "large.toml"))); });
        std::vector<Pack> packs;
        const double read = reading.time([&] { packs.push_back(must(reader.read(text, "large.toml"))); });
        if (load == 0) {
            checking.time([&] { static_cast<void>(PackChecker{vocabulary}.check(packs)); });
        }
        Samples compiling;
        books.clear();
        loading.add(read + compiling.time([&] { books.push_back(RuleBook::compile(std::move(packs))); }));
    }
    const RuleBook& book = books.front();
    const std::set<std::string> moments = momentsOfPack(book.packs().front());
    Samples guiding;
    const Slots slots{{"unit", "锦绣花园物业"}, {"surname", "王"}, {"title", "女士"}};
    for (int round = 0; round < 50; ++round) {
        for (const std::string& moment : moments) {
            Facts facts;
            facts.set("role", "reception").set("hour", 9).set("rings", round % 6).set("late", round % 6 > 3);
            facts.set("category", "repair").set("caller", "known").set("line_kind", "external");
            guiding.time([&] {
                if (Engine::guidance(book, moment, facts, slots).moment != moment) {
                    giveUp("guidance for another moment");
                }
            });
        }
    }
    figures.milliseconds("its text to a tree, by the TOML library, median", parsing.median());
    figures.milliseconds("reading, with that, median", reading.median());
    figures.milliseconds("reading and compiling, median", loading.median(), 50);
    figures.milliseconds("checking", checking.median());
    figures.milliseconds("guidance, median of " + std::to_string(moments.size()) + " moments", guiding.median());
    figures.milliseconds("guidance, p95", guiding.quantile(0.95), 0.2);
}

} // namespace frontdesk::bench
