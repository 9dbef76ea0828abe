#include "text/ErrorText.h"

#include "text/ErrorSentences.h"
#include "text/FillIn.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

const ErrorSentence* sentenceOf(std::string_view code)
{
    for (const auto& group : errorSentences()) {
        const auto found =
            std::find_if(group.begin(), group.end(), [&](const auto& entry) { return entry.code == code; });
        if (found != group.end()) {
            return &*found;
        }
    }
    return nullptr;
}

QString argumentText(const ErrorSentence& sentence, std::size_t index, const std::string& argument)
{
    if (index == sentence.wordAt) {
        for (const ArgumentWord& word : sentence.words) {
            if (word.word == argument) {
                return QCoreApplication::translate("ErrorWords", word.text);
            }
        }
    }
    return toQt(argument);
}

QString filled(const ErrorSentence& sentence, const char* words, const std::vector<std::string>& args)
{
    return filledIn(QCoreApplication::translate("ErrorSentences", words), [&](std::size_t place) {
        return place >= 1 && place <= args.size() ? argumentText(sentence, place, args[place - 1]) : QString{};
    });
}

QString placed(const std::optional<Place>& place, const QString& text)
{
    // Without a file it is a place in one field, and the field itself is marked on the form.
    if (!place || place->file.empty()) {
        return text;
    }
    QString where = toQt(place->file);
    if (place->line > 0) {
        where += QLatin1Char(':') + QString::number(place->line);
        if (place->column > 0) {
            where += QLatin1Char(':') + QString::number(place->column);
        }
    }
    return where + QStringLiteral(": ") + text;
}

QString textOf(ErrorCode code, const std::vector<std::string>& args)
{
    const ErrorSentence* const sentence = sentenceOf(code.name);
    if (sentence == nullptr) {
        return QCoreApplication::translate("ErrorText", "Something went wrong (%1). Nothing that was saved is lost.")
            .arg(toQt(code.name));
    }
    // "did you mean" only where the second argument names something.
    const bool suggests = sentence->withSuggestion != nullptr && args.size() >= 2 && !args[1].empty();
    return filled(*sentence, suggests ? sentence->withSuggestion : sentence->text, args);
}

} // namespace

QString problemText(const Problem& problem) { return placed(problem.place, textOf(problem.code, problem.args)); }

QStringList problemTexts(const Error& error)
{
    QStringList lines;
    for (const Problem& problem : error.problems) {
        lines << problemText(problem);
    }
    return lines;
}

QString errorText(const Error& error) { return placed(error.place, textOf(error.code, error.args)); }

bool hasErrorText(ErrorCode code) { return sentenceOf(code.name) != nullptr; }

} // namespace frontdesk
