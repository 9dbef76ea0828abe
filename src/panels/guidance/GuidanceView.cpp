#include "panels/guidance/GuidanceView.h"

#include "text/ShownLanguage.h"

#include <QMap>

namespace frontdesk {

namespace {

constexpr int mostPhrases = 8;

QString joined(const std::vector<std::string>& parts, const QString& between)
{
    QStringList words;
    for (const std::string& part : parts) {
        words += toQt(part);
    }
    return words.join(between);
}

QString middleDot() { return QStringLiteral(" \u00B7 "); }

} // namespace

GuidanceView GuidanceView::of(GuidanceSource& source)
{
    GuidanceView view;
    const Guidance guidance = source.guidance();
    view.moment = toQt(guidance.moment);
    QMap<QString, QStringList> clauses; // by pack
    const auto cite = [&clauses](const std::string& key, const std::vector<std::string>& sources) {
        QStringList& of = clauses[toQt(key).section(QLatin1Char('/'), 0, 0)];
        for (const std::string& rule : sources) {
            if (const QString clause = toQt(rule); !of.contains(clause)) {
                of += clause;
            }
        }
    };
    for (const GuidancePrompt& prompt : guidance.prompts) {
        cite(prompt.key, prompt.source);
        const QString advice = shown(prompt.text);
        if (prompt.say.empty()) {
            view.advice += advice;
            continue;
        }
        Saying saying{toQt(prompt.key), {}, joined(prompt.source, middleDot()), {}};
        for (const std::string& words : prompt.say) {
            saying.words += toQt(words);
        }
        if (!advice.isEmpty()) {
            saying.sources = saying.sources.isEmpty() ? advice : advice + middleDot() + saying.sources;
        }
        if (view.sayings.empty()) {
            const auto tone = source.tone();
            saying.state = tone == GuidanceSource::Tone::Late   ? QStringLiteral("late")
                           : tone == GuidanceSource::Tone::Near ? QStringLiteral("near")
                                                                : QString();
        }
        view.sayings.push_back(saying);
    }
    for (const GuidanceStep& step : guidance.steps) {
        cite(step.key, step.source);
        const bool derived = !step.field.empty() && source.isFilled(step.field);
        view.steps.push_back(
            {toQt(step.key), shown(step.text), source.whom(step), derived, derived || source.isTicked(step.key)});
    }
    for (const GuidanceForbid& forbid : guidance.forbidden) {
        cite(forbid.key, forbid.source);
        view.struck.push_back({forbid.text.empty() ? QString() : toQt(forbid.text.front()), toQt(forbid.instead)});
    }
    for (const GuidancePhrase& phrase : guidance.phrases) {
        cite(phrase.key, phrase.source);
        for (const std::string& words : phrase.say) {
            if (view.phrases.size() < mostPhrases) {
                view.phrases += toQt(words);
            }
        }
    }
    for (auto pack = clauses.cbegin(); pack != clauses.cend(); ++pack) {
        const QString title = shown(source.packTitle(fromQt(pack.key())));
        const QString of = pack->join(middleDot());
        view.sources += of.isEmpty() ? title : (title.isEmpty() ? pack.key() : title) + QLatin1Char('\n') + of;
    }
    view.sources.removeAll(QString());
    return view;
}

} // namespace frontdesk
