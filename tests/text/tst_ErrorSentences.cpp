#include "text/ErrorSentences.h"

#include "base/ErrorCodes.h"
#include "domain/desk/ErrorCodes.h"
#include "rules/ErrorCodes.h"
#include "rules/Festivals.h"
#include "text/DeclaredCodes.h"
#include "text/ErrorText.h"
#include "text/Screen.h"

#include <QFile>
#include <QRegularExpression>
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

namespace tst_ErrorSentences {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

QString contentOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

std::set<std::string> codesDeclaredIn(const std::string& path)
{
    static const QRegularExpression declaration(QStringLiteral(R"re(constexpr ErrorCode \w+\s*\{\s*"([^"]+)"\s*\})re"));
    std::set<std::string> codes;
    const QString content = contentOf(path);
    for (auto found = declaration.globalMatch(content); found.hasNext();) {
        codes.insert(found.next().captured(1).toStdString());
    }
    return codes;
}

std::set<std::string> codesOfStorage() { return codesDeclaredIn(FRONTDESK_SOURCE_DIR "/src/storage/StorageErrors.h"); }

std::set<std::string> codesOfExchange()
{
    return codesDeclaredIn(FRONTDESK_SOURCE_DIR "/src/exchange/ExchangeErrors.h");
}

/// Every code of the layers, from the arrays that they list them in.
std::set<std::string> listedCodes()
{
    std::set<std::string> codes = codesOfStorage();
    codes.merge(codesOfExchange());
    const auto add = [&codes](std::span<const ErrorCode> more) {
        for (const ErrorCode code : more) {
            codes.emplace(code.name);
        }
    };
    add(baseErrors);
    add(rulesErrors);
    for (const auto stem : domainErrors) {
        add(stem);
    }
    codes.emplace(festivalsBad.name);
    return codes;
}

std::set<std::string> wordedCodes()
{
    std::set<std::string> codes;
    for (const auto group : errorSentences()) {
        for (const ErrorSentence& sentence : group) {
            INFO(sentence.code);
            CHECK(codes.emplace(sentence.code).second);
        }
    }
    return codes;
}

/// What is in the first set and not in the second.
std::set<std::string> without(std::set<std::string> codes, const std::set<std::string>& others)
{
    std::erase_if(codes, [&others](const std::string& code) { return others.contains(code); });
    return codes;
}

int highestPlace(const QString& sentence)
{
    static const QRegularExpression place(QStringLiteral("%(\\d)"));
    int highest = 0;
    for (auto found = place.globalMatch(sentence); found.hasNext();) {
        highest = std::max(highest, found.next().captured(1).toInt());
    }
    return highest;
}

/// Both wordings of a sentence, in the language of the screen.
std::vector<QString> wordings(const ErrorSentence& sentence)
{
    std::vector<QString> texts{QCoreApplication::translate("ErrorSentences", sentence.text)};
    if (sentence.withSuggestion != nullptr) {
        texts.push_back(QCoreApplication::translate("ErrorSentences", sentence.withSuggestion));
    }
    return texts;
}

template <class Check> void forEachSentence(const Check& check)
{
    for (const auto group : errorSentences()) {
        for (const ErrorSentence& sentence : group) {
            INFO(sentence.code);
            check(sentence);
        }
    }
}

} // namespace

TEST_CASE("Every declared code has a sentence, and no sentence is left of a code that is gone", "[text]")
{
    const std::set<std::string> listed = listedCodes();
    CHECK(codesOfStorage().contains("backup.none"));
    CHECK(codesOfExchange().contains("csv.nul"));
    CHECK(without(listed, wordedCodes()) == std::set<std::string>{});
    CHECK(without(wordedCodes(), listed) == std::set<std::string>{});
    for (const std::string& code : listed) {
        INFO(code);
        CHECK(hasErrorText(ErrorCode{code}));
    }
    CHECK_FALSE(hasErrorText(ErrorCode{"record"}));
    CHECK_FALSE(hasErrorText(ErrorCode{""}));
}

TEST_CASE("No code is declared in a header and missing from the arrays", "[text]")
{
    std::set<std::string> declared;
    for (const auto& file : std::filesystem::recursive_directory_iterator{FRONTDESK_SOURCE_DIR "/src"}) {
        if (file.path().extension() == ".h") {
            declared.merge(codesDeclaredIn(file.path().string()));
        }
    }
    CHECK(declared == listedCodes());
}

TEST_CASE("A sentence asks for no argument that its code does not carry", "[text]")
{
    std::set<std::string> documented;
    for (const auto& [code, count] : documentedCodes()) {
        documented.insert(code);
    }
    REQUIRE(documented == listedCodes());
    const auto check = [](const ErrorSentence& sentence) {
        const int count = documentedCodes().at(std::string{sentence.code});
        for (const QString& wording : wordings(sentence)) {
            INFO(text(wording));
            CHECK(highestPlace(wording) <= count);
        }
        CHECK(sentence.wordAt <= static_cast<std::size_t>(count));
        CHECK((sentence.wordAt == 0) == sentence.words.empty());
    };
    SECTION("in English") { forEachSentence(check); }
    SECTION("in Chinese")
    {
        const ChineseScreen chinese;
        forEachSentence(check);
    }
}

TEST_CASE("A filled sentence shows its arguments and leaves no place open", "[text]")
{
    const auto check = [](const ErrorSentence& sentence) {
        std::vector<std::string> args;
        for (int i = 1; i <= documentedCodes().at(std::string{sentence.code}); ++i) {
            args.push_back("<" + std::to_string(i) + ">");
        }
        const QString shown = errorText(Error{ErrorCode{sentence.code}, args, {}, {}});
        INFO(text(shown));
        CHECK_FALSE(shown.trimmed().isEmpty());
        CHECK(highestPlace(shown) == 0);
        const int highest = highestPlace(wordings(sentence).back());
        for (int i = 1; i <= highest; ++i) {
            CHECK(shown.contains(QStringLiteral("<%1>").arg(i)));
        }
    };
    SECTION("in English") { forEachSentence(check); }
    SECTION("in Chinese")
    {
        const ChineseScreen chinese;
        forEachSentence(check);
    }
}

TEST_CASE("Every sentence and every word in it is Chinese on a Chinese screen", "[text]")
{
    const auto check = [](const char* context, const char* english) {
        INFO(english);
        const QString shown = QCoreApplication::translate(context, english);
        CHECK(text(shown) != english);
        CHECK(isChinese(shown));
        CHECK(highestPlace(shown) == highestPlace(QString::fromUtf8(english)));
    };
    const ChineseScreen chinese;
    forEachSentence([&check](const ErrorSentence& sentence) {
        check("ErrorSentences", sentence.text);
        if (sentence.withSuggestion != nullptr) {
            check("ErrorSentences", sentence.withSuggestion);
        }
        for (const ArgumentWord& word : sentence.words) {
            check("ErrorWords", word.text);
        }
    });
}

TEST_CASE("English sentences end as sentences do", "[text]")
{
    forEachSentence([](const ErrorSentence& sentence) {
        for (const QString& wording : wordings(sentence)) {
            INFO(text(wording));
            // After a colon the words of somebody else end it.
            CHECK((wording.endsWith(QLatin1Char('.')) || wording.endsWith(QLatin1Char('?')) ||
                   wording.endsWith(QStringLiteral(": %1"))));
            CHECK_FALSE(isChinese(wording));
        }
    });
}

} // namespace tst_ErrorSentences
