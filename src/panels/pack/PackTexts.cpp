#include "panels/pack/PackTexts.h"

#include "rules/Duration.h"
#include "rules/EachEntry.h"
#include "text/PackLabels.h"
#include "text/ShownLanguage.h"

#include <array>

namespace frontdesk {

namespace {

QString joinedWords(const std::vector<std::string>& words)
{
    QStringList all;
    for (const std::string& one : words) {
        all += toQt(one);
    }
    return all.join(QStringLiteral(" / "));
}

QString labelOr(const LocalText* label, const std::string& name)
{
    return label == nullptr ? toQt(name) : shown(*label);
}

/// Writes each type of entry in one line.
class Summary {
public:
    explicit Summary(const Vocabulary& vocabulary) : m_words(vocabulary) {}

    QString of(const PromptEntry& entry) const
    {
        return entry.say.empty() ? shown(entry.text) : joinedWords(entry.say);
    }
    QString of(const ChecklistEntry& entry) const
    {
        QStringList steps;
        for (const StepEntry& step : entry.steps) {
            steps += shown(step.text);
        }
        return shown(entry.title) + QStringLiteral(": ") + steps.join(QStringLiteral(" · "));
    }
    QString of(const LimitEntry& entry) const
    {
        return PackLabels::limit(entry.what, m_words) + QStringLiteral(" ≤ ") +
               PackLabels::amount(entry.what, entry.most, m_words);
    }
    QString of(const RequireEntry& entry) const
    {
        QStringList fields;
        for (const std::string& field : entry.fields) {
            fields += labelOr(m_words.field(field), field);
        }
        return fields.join(QStringLiteral(", "));
    }
    QString of(const ForbidEntry& entry) const
    {
        const QString words = joinedWords(entry.text);
        return entry.instead.empty() ? words : words + QStringLiteral(" → ") + toQt(entry.instead);
    }
    QString of(const PhraseEntry& entry) const
    {
        return shown(entry.category) + QStringLiteral(": ") + joinedWords(entry.say);
    }
    QString of(const GreetingEntry& entry) const { return toQt(entry.say); }
    QString of(const LadderEntry& entry) const
    {
        QStringList days;
        for (const LadderStep& step : entry.steps) {
            days += QString::number(step.days);
        }
        const RangeWord* const word = m_words.ladder(entry.kind);
        return (word == nullptr ? toQt(entry.kind) : shown(word->label)) + QStringLiteral(": ") +
               days.join(QStringLiteral(", "));
    }
    QString of(const ClockEntry& entry) const
    {
        const RangeWord* const time = m_words.time(entry.what);
        return labelOr(m_words.record(entry.kind), entry.kind) + QStringLiteral(" · ") +
               (time == nullptr ? toQt(entry.what) : shown(time->label)) + QStringLiteral(" ≤ ") +
               toQt(toText(entry.most));
    }
    QString of(const CalendarEntry& entry) const
    {
        QStringList quiet;
        for (const QuietHours& hours : entry.quiet) {
            quiet += toQt(hours.from.toString() + '-' + hours.until.toString());
        }
        if (quiet.isEmpty()) {
            return entry.title.zh.empty() ? toQt(entry.head.id) : shown(entry.title);
        }
        return PackTexts::tr("quiet %1").arg(quiet.join(QStringLiteral(", ")));
    }
    QString of(const IndicatorEntry& entry) const
    {
        return shown(entry.title) + QStringLiteral(": ") + shown(entry.definition);
    }
    QString of(const ScorecardEntry& entry) const
    {
        QStringList items;
        for (const ScorecardItem& item : entry.items) {
            items += PackTexts::tr("%1 %2%").arg(shown(item.title)).arg(item.weight);
        }
        return shown(entry.title) + QStringLiteral(": ") + items.join(QStringLiteral(" · "));
    }
    QString of(const LetterEntry& entry) const
    {
        QStringList paragraphs;
        for (const LocalText& paragraph : entry.paragraphs) {
            paragraphs += shown(paragraph);
        }
        return shown(entry.title) + QStringLiteral(": ") + paragraphs.join(QStringLiteral(" / "));
    }
    QString of(const ScenarioEntry& entry) const
    {
        return entry.title.zh.empty() ? toQt(entry.head.id) : shown(entry.title);
    }

private:
    const Vocabulary& m_words;
};

QString factText(const std::string& fact, const FactValue& value)
{
    if (const auto* const flag = std::get_if<bool>(&value)) {
        return *flag ? PackTexts::tr("yes") : PackTexts::tr("no");
    }
    if (const auto* const number = std::get_if<std::int64_t>(&value)) {
        return QString::number(*number);
    }
    return PackLabels::value(fact, std::get<std::string>(value));
}

} // namespace

QString PackTexts::value(const std::string& fact, const FactValue& value) { return factText(fact, value); }

QString PackTexts::kind(const std::string& kind)
{
    const std::array<std::pair<const char*, QString>, 14> kinds{{{"prompt", tr("Words to say")},
                                                                 {"checklist", tr("Checklist")},
                                                                 {"limit", tr("Limit")},
                                                                 {"require", tr("Fields to ask for")},
                                                                 {"forbid", tr("Words not to say")},
                                                                 {"phrase", tr("Phrases")},
                                                                 {"greeting", tr("Greeting")},
                                                                 {"ladder", tr("Reminders")},
                                                                 {"clock", tr("Time limit")},
                                                                 {"calendar", tr("Hours")},
                                                                 {"indicator", tr("Indicator")},
                                                                 {"scorecard", tr("Scorecard")},
                                                                 {"letter", tr("Letter or message")},
                                                                 {"scenario", tr("Rehearsal")}}};
    for (const auto& [name, label] : kinds) {
        if (kind == name) {
            return label;
        }
    }
    return toQt(kind);
}

QString PackTexts::part(CorePart part)
{
    switch (part) {
    case CorePart::Ring:
        return tr("Ring");
    case CorePart::Opening:
        return tr("Opening");
    case CorePart::Late:
        return tr("Late answer");
    case CorePart::Hold:
        return tr("Hold");
    case CorePart::Recap:
        return tr("Reading back");
    case CorePart::Closing:
        return tr("Closing");
    case CorePart::None:
        return {};
    }
    return {};
}

QString PackTexts::group(ReviewGroup group)
{
    switch (group) {
    case ReviewGroup::PopsUp:
        return tr("Pops up");
    case ReviewGroup::Checklist:
        return tr("Checklists");
    case ReviewGroup::Training:
        return tr("For training and looking up");
    }
    return {};
}

QString PackTexts::moment(const std::string& name, const Vocabulary& vocabulary)
{
    if (name.empty()) {
        return tr("At any moment");
    }
    return PackLabels::moment(name, vocabulary);
}

QString PackTexts::summary(const Pack& pack, const std::string& kind, const std::string& id,
                           const Vocabulary& vocabulary)
{
    QString text;
    forEachKind(pack, [&](std::string_view of, const auto& entry) {
        if (of == kind && entry.head.id == id) {
            text = Summary{vocabulary}.of(entry);
        }
    });
    return text;
}

QString PackTexts::condition(const Condition& condition, const Vocabulary& vocabulary)
{
    const FactWord* const fact = vocabulary.fact(condition.fact);
    const QString name = fact == nullptr ? toQt(condition.fact) : shown(fact->label);
    QStringList parts;
    if (!condition.anyOf.empty()) {
        QStringList values;
        for (const FactValue& value : condition.anyOf) {
            values += factText(condition.fact, value);
        }
        parts += tr("%1: %2").arg(name, values.join(tr(" or ")));
    }
    if (condition.least) {
        parts += tr("%1 at least %2").arg(name).arg(*condition.least);
    }
    if (condition.most) {
        parts += tr("%1 at most %2").arg(name).arg(*condition.most);
    }
    return parts.join(QStringLiteral(", "));
}

QString PackTexts::question(const ReviewQuestion& question, const Vocabulary& vocabulary)
{
    const QString mine = toQt(question.mine);
    const QString theirs = toQt(question.theirs);
    const QString pack = shown(question.packTitle);
    const LimitWord* const limit = vocabulary.limit(question.name);
    const RangeWord* const ladder = vocabulary.ladder(question.name);
    const RangeWord* const time = vocabulary.time(question.name);
    switch (question.about) {
    case ReviewQuestion::About::Words:
        return tr("The manual says “%1”, now “%2” is said (%3). Which is to be used?").arg(mine, theirs, pack);
    case ReviewQuestion::About::Limit:
        return tr("%1: the manual says %2, now it is %3 (%4). Which is to be used?")
            .arg(limit == nullptr ? toQt(question.name) : shown(limit->label), mine, theirs, pack);
    case ReviewQuestion::About::Ladder:
        return tr("Reminders for %1: the manual's days are %2, now they are %3 (%4). Which are to be used?")
            .arg(ladder == nullptr ? toQt(question.name) : shown(ladder->label), mine, theirs, pack);
    case ReviewQuestion::About::Clock:
        return tr("%1: the manual says %2, now it is %3 (%4). Which is to be used?")
            .arg(time == nullptr ? toQt(question.name) : shown(time->label), mine, theirs, pack);
    }
    return {};
}

QStringList PackTexts::changes(const std::vector<PackChange>& changes, const Pack& before, const Pack& after,
                               const Vocabulary& vocabulary)
{
    QStringList lines;
    std::optional<std::string> at;
    for (const PackChange& change : changes) {
        if (at != change.moment) {
            at = change.moment;
            lines += (lines.isEmpty() ? QString() : QStringLiteral("\n")) + moment(change.moment, vocabulary);
        }
        const QString old = summary(before, change.kind, change.id, vocabulary);
        const QString now = summary(after, change.kind, change.id, vocabulary);
        switch (change.what) {
        case PackChange::What::Added:
            lines += QStringLiteral("  + ") + tr("%1: %2").arg(kind(change.kind), now);
            break;
        case PackChange::What::Changed:
            lines += QStringLiteral("  ± ") + tr("%1: %2").arg(kind(change.kind), now);
            if (old != now) {
                lines += QStringLiteral("      ") + tr("before: %1").arg(old);
            }
            break;
        case PackChange::What::Removed:
            lines += QStringLiteral("  − ") + tr("%1: %2").arg(kind(change.kind), old);
            break;
        }
    }
    return lines;
}

} // namespace frontdesk
