#include "text/PackLabels.h"

#include "rules/Engine.h"
#include "text/ComplaintLabels.h"
#include "text/FeeFigureLabels.h"
#include "text/ItemLabels.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontdesk {

namespace {

QString packWord(const char* text) { return QCoreApplication::translate("PackLabels", text); }

QString sexLabel(std::string_view sex)
{
    return sex == "male"     ? packWord(QT_TRANSLATE_NOOP("PackLabels", "Men"))
           : sex == "female" ? packWord(QT_TRANSLATE_NOOP("PackLabels", "Women"))
                             : toQt(sex);
}

QString stateLabel(std::string_view word)
{
    for (const ComplaintState state : allComplaintStates) {
        if (nameOf(state) == word) {
            return complaintStateLabel(state);
        }
    }
    return toQt(word);
}

QString severityLabel(std::string_view word)
{
    for (const ComplaintSeverity severity : allComplaintSeverities) {
        if (nameOf(severity) == word) {
            return complaintSeverityLabel(severity);
        }
    }
    return toQt(word);
}

QString ruledLabel(std::string_view ruling)
{
    return ruling == "invalid"      ? packWord(QT_TRANSLATE_NOOP("PackLabels", "No valid complaint"))
           : ruling == "upheld"     ? packWord(QT_TRANSLATE_NOOP("PackLabels", "Upheld"))
           : ruling == "not_upheld" ? packWord(QT_TRANSLATE_NOOP("PackLabels", "Not upheld"))
                                    : toQt(ruling);
}

QString valueLabel(const std::string& fact, const std::string& value)
{
    using Label = QString (*)(std::string_view);
    static const std::map<std::string, Label> labels{
        {"category", &categoryLabel},
        {"emergency_kind", &emergencyKindLabel},
        {"item_kind", &itemKindLabel},
        {"matter_kind", &matterKindLabel},
        {"line_kind", &lineKindLabel},
        {"role", &roleLabel},
        {"sex", &sexLabel},
        {"severity", &severityLabel},
        {"source", &complaintSourceLabel},
        {"complaint_category", &complaintCategoryLabel},
        {"state", &stateLabel},
        {"ruling", &ruledLabel},
        {"fee_part", &feeFigureLabel},
        {"fee_due", &feeFigureLabel},
        {"fee_promise", &feeFigureLabel},
        {"fee_outcome", &feeFigureLabel},
        {"answered_by", &feeFigureLabel},
        {"channel", &feeFigureLabel},
    };
    const auto known = labels.find(fact);
    return known == labels.end() ? toQt(value) : known->second(value);
}

QString conditionText(const Condition& condition, const Vocabulary& vocabulary)
{
    const FactWord* const word = vocabulary.fact(condition.fact);
    const QString fact = word == nullptr ? toQt(condition.fact) : shown(word->label);
    if (condition.anyOf.empty()) {
        const QString least = condition.least ? QString::number(*condition.least) : QString();
        const QString most = condition.most ? QString::number(*condition.most) : QString();
        return condition.least && condition.most ? QStringLiteral("%1 %2\u2013%3").arg(fact, least, most)
               : condition.least                 ? QStringLiteral("%1 \u2265 %2").arg(fact, least)
                                                 : QStringLiteral("%1 \u2264 %2").arg(fact, most);
    }
    QStringList values;
    if (condition.anyOf.size() > 1 && std::holds_alternative<bool>(condition.anyOf.front())) {
        //: %1 a fact: whether it is so or not, it is known
        return packWord(QT_TRANSLATE_NOOP("PackLabels", "known: %1")).arg(fact);
    }
    for (const FactValue& value : condition.anyOf) {
        if (const auto* const flag = std::get_if<bool>(&value)) {
            //: %1 a fact, such as "Answered late"
            return *flag ? fact : packWord(QT_TRANSLATE_NOOP("PackLabels", "not: %1")).arg(fact);
        }
        if (const auto* const number = std::get_if<std::int64_t>(&value)) {
            values += QStringLiteral("%1 %2").arg(fact).arg(*number);
        } else if (const auto* const named = std::get_if<std::string>(&value)) {
            const QString label = valueLabel(condition.fact, *named);
            if (label == toQt(*named)) { // only the fact itself has a name
                return fact;
            }
            values += label;
        }
    }
    return values.join(QStringLiteral(" / "));
}

/// The short form of a slot's label: what stands before a bracket.
QString slotLabel(const LocalText& label)
{
    QString text = shown(label);
    for (const QChar bracket : {QChar(u'('), QChar(u'\uFF08')}) {
        text = text.section(bracket, 0, 0).trimmed();
    }
    return text;
}

} // namespace

QString PackLabels::conditions(const std::vector<Condition>& when, const Vocabulary& vocabulary)
{
    QStringList all;
    for (const Condition& condition : when) {
        all += conditionText(condition, vocabulary);
    }
    return all.join(QStringLiteral(", "));
}

QString PackLabels::value(const std::string& fact, const std::string& word) { return valueLabel(fact, word); }

QString PackLabels::amount(std::string_view limit, std::int64_t number, const Vocabulary& vocabulary)
{
    const LimitWord* const word = vocabulary.limit(limit);
    const std::string unit = word == nullptr ? std::string{} : word->unit;
    const auto count = [&](const char* text) {
        return QCoreApplication::translate("PackLabels", text, "", static_cast<int>(number));
    };
    if (unit == "rings") {
        return count(QT_TRANSLATE_N_NOOP("PackLabels", "%n ring(s)"));
    }
    if (unit == "seconds") {
        return count(QT_TRANSLATE_N_NOOP("PackLabels", "%n second(s)"));
    }
    if (unit == "minutes") {
        return count(QT_TRANSLATE_N_NOOP("PackLabels", "%n minute(s)"));
    }
    if (unit == "hours") {
        return count(QT_TRANSLATE_N_NOOP("PackLabels", "%n hour(s)"));
    }
    if (unit == "days") {
        return count(QT_TRANSLATE_N_NOOP("PackLabels", "%n day(s)"));
    }
    if (unit == "times") {
        return count(QT_TRANSLATE_N_NOOP("PackLabels", "%n time(s)"));
    }
    if (unit == "percent") {
        return QCoreApplication::translate("PackLabels", "%1 %").arg(number);
    }
    return QString::number(number);
}

QString PackLabels::moment(std::string_view name, const Vocabulary& vocabulary)
{
    const MomentWord* const word = vocabulary.moment(name);
    return word == nullptr ? toQt(name) : shown(word->label);
}

QString PackLabels::limit(std::string_view name, const Vocabulary& vocabulary)
{
    const LimitWord* const word = vocabulary.limit(name);
    return word == nullptr ? toQt(name) : shown(word->label);
}

QString PackLabels::field(std::string_view name, const Vocabulary& vocabulary)
{
    const LocalText* const word = vocabulary.field(name);
    return word == nullptr ? toQt(name) : shown(*word);
}

QString PackLabels::sentence(const std::string& words, const std::map<std::string, std::string>& known,
                             const Vocabulary& vocabulary)
{
    Slots slots;
    for (const std::string& name : slotsIn(words)) {
        const auto filled = known.find(name);
        const LocalText* const label = vocabulary.slot(name);
        if (filled != known.end() && !filled->second.empty()) {
            slots[name] = filled->second;
        } else {
            slots[name] = '[' + (label == nullptr ? name : fromQt(slotLabel(*label))) + ']';
        }
    }
    return toQt(fillSlots(words, slots));
}

} // namespace frontdesk
