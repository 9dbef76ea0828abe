#include "exchange/IndicatorTables.h"

#include "base/Money.h"
#include "text/ComplaintLabels.h"
#include "text/PackLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

using Whose = IndicatorEntry::Whose;

QString indicatorText(const char* text) { return QCoreApplication::translate("IndicatorTables", text); }

QString whoseText(Whose whose)
{
    switch (whose) {
    case Whose::Responsible:
        return indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Responsible"));
    case Whose::Department:
        return indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Department"));
    case Whose::Building:
        return indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Building"));
    case Whose::Desk:
        break;
    }
    return indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "The desk"));
}

/// One decimal: two houses compare theirs.
QString percentText(std::int64_t permille) { return QStringLiteral("%1.%2%").arg(permille / 10).arg(permille % 10); }

QString figureText(const IndicatorEntry& entry, const IndicatorCount& count)
{
    if (entry.unit == IndicatorEntry::Unit::Count) {
        return QString::number(count.numerator);
    }
    const auto permille = count.permille();
    return permille ? percentText(*permille) : QStringLiteral("\u2013"); // of nobody nothing is known
}

/// Of fees money is counted.
QString countText(const IndicatorEntry& entry, std::int64_t count)
{
    return entry.kind == "fee" ? toQt(Money::fromFen(count).toYuan()) : QString::number(count);
}

QString metText(const IndicatorEntry& entry, const IndicatorCount& count)
{
    const auto met = count.meets(entry);
    return !met   ? QString()
           : *met ? indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "met"))
                  : indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "missed"));
}

QString groupText(Whose whose, const std::string& group, const NamesOfStaff& names)
{
    if (group.empty()) {
        return indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Not noted"));
    }
    if (whose == Whose::Department) {
        return departmentLabel(group);
    }
    if (whose == Whose::Responsible) {
        for (const auto& [id, name] : names) {
            if (std::to_string(id.value()) == group) {
                return toQt(name);
            }
        }
    }
    return toQt(group);
}

/// What the figure says, what it counts and of what, what is left out, and the target: as two houses have to agree on.
QString indicatorDefinition(const IndicatorEntry& entry, const Vocabulary& vocabulary)
{
    const auto conditions = [&](const std::vector<Condition>& when) {
        return when.empty() ? indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "all"))
                            : PackLabels::conditions(when, vocabulary);
    };
    QStringList lines{toQt(entry.definition.in(shownLanguage()))};
    lines += indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Counted: %1. Of: %2."))
                 .arg(conditions(entry.numerator), conditions(entry.denominator));
    if (!entry.exclusions.empty()) {
        QStringList out;
        for (const std::vector<Condition>& exclusion : entry.exclusions) {
            out += PackLabels::conditions(exclusion, vocabulary);
        }
        lines +=
            indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Left out: %1.")).arg(out.join(QStringLiteral("; ")));
    }
    QString whose = indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Whose: %1.")).arg(whoseText(entry.whose));
    if (entry.target) {
        const QString target = entry.unit == IndicatorEntry::Unit::Percent ? QStringLiteral("%1%").arg(*entry.target)
                                                                           : QString::number(*entry.target);
        const char* const text = entry.better == IndicatorEntry::Better::More
                                     ? QT_TRANSLATE_NOOP("IndicatorTables", "Target: %1 or more.")
                                     : QT_TRANSLATE_NOOP("IndicatorTables", "Target: %1 or less.");
        whose += QLatin1Char(' ') + indicatorText(text).arg(target);
    }
    lines += whose;
    return lines.join(QLatin1Char('\n'));
}

void addRow(FigureTable& table, const QString& what, const IndicatorEntry& entry, const IndicatorCount& count)
{
    table.rows.push_back({what, figureText(entry, count), countText(entry, count.numerator),
                          countText(entry, count.denominator), countText(entry, count.excluded),
                          metText(entry, count)});
}

} // namespace

std::vector<FigureTable> IndicatorTables::of(const std::vector<IndicatorFigure>& figures, const NamesOfStaff& names,
                                             const Vocabulary& vocabulary)
{
    std::vector<FigureTable> tables;
    for (const IndicatorFigure& figure : figures) {
        const IndicatorEntry& entry = *figure.indicator;
        FigureTable table{QStringLiteral("indicator_") +
                              toQt(entry.head.id).replace(QLatin1Char('-'), QLatin1Char('_')),
                          toQt(entry.title.in(shownLanguage())),
                          indicatorDefinition(entry, vocabulary),
                          {whoseText(entry.whose), indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Figure")),
                           indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Counted")),
                           indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Of")),
                           indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Left out")),
                           indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "Target"))}};
        addRow(table, indicatorText(QT_TRANSLATE_NOOP("IndicatorTables", "In all")), entry, figure.total);
        std::vector<std::pair<std::string, IndicatorCount>> groups{figure.groups.begin(), figure.groups.end()};
        std::stable_sort(groups.begin(), groups.end(),
                         [](const auto& a, const auto& b) { return a.second.denominator > b.second.denominator; });
        if (groups.size() > mostGroups) {
            groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(mostGroups), groups.end());
        }
        for (const auto& [group, count] : groups) {
            addRow(table, groupText(entry.whose, group, names), entry, count);
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace frontdesk
