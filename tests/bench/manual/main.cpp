// Measures how long a manual takes from its text to a draft pack. frontdesk_bench_manual FILE...: the texts that the
// long manual is made of; scripts/bench manual builds and starts it.
#include "base/ChineseFolder.h"
#include "base/Utf8.h"
#include "bench/Figures.h"
#include "rules/PackReader.h"
#include "rules/manual/ManualReader.h"
#include "rules/manual/PackDrafter.h"

#include <QFile>
#include <algorithm>
#include <iostream>

namespace {

using namespace frontdesk;
using namespace frontdesk::bench;

constexpr std::size_t pointsOfPage = 1000; ///< a printed page of Chinese, full
constexpr std::size_t pages = 30;
constexpr int rounds = 15;

std::string textOf(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        giveUp("no file " + path.toStdString());
    }
    return file.readAll().toStdString();
}

/// As many pages as asked for, of all the manuals in turn.
std::string longManual(const std::vector<std::string>& manuals, std::size_t points)
{
    std::u32string text;
    for (std::size_t at = 0; text.size() < points; ++at) {
        text += toCodePoints(manuals[at % manuals.size()]);
    }
    return fromCodePoints(text.substr(0, points));
}

/// One endless sentence of such pieces, with another character between each two, so that nothing in it is a repetition.
std::string longSentence(const std::u32string& piece, std::size_t points)
{
    constexpr char32_t firstCharacter = 0x4E00;
    constexpr std::size_t characters = 5000;
    constexpr std::size_t step = 7;
    std::u32string text;
    for (std::size_t at = 0; text.size() < points; ++at) {
        text += piece;
        text += static_cast<char32_t>(firstCharacter + at * step % characters);
    }
    return fromCodePoints(text);
}

void measureManuals(Figures& figures, const std::vector<std::string>& manuals)
{
    figures.heading("A manual of 30 pages to a draft pack");
    const Vocabulary vocabulary =
        must(Vocabulary::read(textOf(QStringLiteral(":/vocabulary.toml")), "vocabulary.toml"));
    const std::vector<Pack> loaded{
        must(PackReader{vocabulary}.read(textOf(QStringLiteral(":/packs/base.toml")), "base.toml"))};
    Samples opening;
    const std::string words = textOf(QStringLiteral(":/manual-lexicon.toml"));
    ManualLexicon lexicon = must(ManualLexicon::read(words, "manual-lexicon.toml"));
    for (int round = 0; round < rounds; ++round) {
        opening.time([&] { lexicon = must(ManualLexicon::read(words, "manual-lexicon.toml")); });
    }
    const ChineseFolder folder = must(ChineseFolder::create());
    const ManualReader reader{lexicon, folder};
    const PackDrafter drafter{lexicon, folder, vocabulary};
    figures.milliseconds("the lexicon, read once a program, median", opening.median());
    std::vector<double> medians;
    for (const std::size_t times : {std::size_t{1}, std::size_t{4}}) {
        const std::string text = longManual(manuals, pages * times * pointsOfPage);
        Samples reading;
        Samples drafting;
        for (int round = 0; round < rounds; ++round) {
            ManualReading found;
            reading.time([&] { found = reader.read(text); });
            drafting.time([&] { must(drafter.draft(found, loaded, {.fileName = "draft.toml"})); });
        }
        const std::string name = std::to_string(pages * times) + " pages: ";
        figures.milliseconds(name + "text to clauses and entries, median", reading.median());
        figures.milliseconds(name + "entries to a checked draft, median", drafting.median());
        const double whole = reading.median() + drafting.median();
        figures.milliseconds(name + "together", whole, times == 1 ? std::optional{200.0} : std::nullopt);
        medians.push_back(reading.median());
    }
    figures.ratio("four times the pages take, of once", medians[1] / medians[0], 5.0);
    // Texts that would cost the square of their length wherever a step looked further than its piece.
    double worst = 0;
    for (const char* const piece : {"\u7532\u3002\u4e59:", "1\u3001\n", "\u201c", "\u4e09\u58f0\u5185", "a\n", "(1)"}) {
        Samples once;
        Samples fourTimes;
        const std::string shorter = longManual({piece}, 4 * pages * pointsOfPage);
        const std::string longer = longManual({piece}, 16 * pages * pointsOfPage);
        for (int round = 0; round < 5; ++round) {
            once.time([&] { (void)reader.read(shorter); });
            fourTimes.time([&] { (void)reader.read(longer); });
        }
        // The quickest of each: what a busy machine adds is no property of the text.
        worst = std::max(worst, fourTimes.quantile(0) / once.quantile(0));
    }
    figures.ratio("the same of texts that repeat one odd piece, the worst", worst, 6.0);
    worst = 0;
    for (const char32_t* const piece :
         {U"\u6295\u8BC93\u5929\u5185", U"2\u5C0F\u65F6\u5230\u573A", U"\u94C33\u58F030s,"}) {
        Samples once;
        Samples fourTimes;
        const std::string shorter = longSentence(piece, pages * pointsOfPage / 3);
        const std::string longer = longSentence(piece, 4 * pages * pointsOfPage / 3);
        for (int round = 0; round < 3; ++round) {
            once.time([&] { (void)reader.read(shorter); });
            fourTimes.time([&] { (void)reader.read(longer); });
        }
        worst = std::max(worst, fourTimes.quantile(0) / once.quantile(0));
    }
    figures.ratio("the same of one sentence full of numbers, the worst", worst, 6.0);
}

} // namespace

int main(int argc, char* argv[])
{
    std::vector<std::string> manuals;
    Figures figures;
    try {
        for (int at = 1; at < argc; ++at) {
            manuals.push_back(textOf(QString::fromLocal8Bit(argv[at])));
        }
        if (manuals.empty()) {
            giveUp("name the texts that the long manual is made of");
        }
        measureManuals(figures, manuals);
    } catch (const std::exception& problem) {
        std::cerr << "bench: " << problem.what() << '\n';
        return 2;
    }
    return figures.conclude();
}
