#include "panels/arrears/FeeWorklistModel.h"

#include "panels/arrears/FeeTexts.h"
#include "panels/arrears/FeeWorklistTexts.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString workColumn(const char* text) { return QCoreApplication::translate("frontdesk::FeeWorklistModel", text); }

/// Of a promise that was kept in part, also what came: the list has amounts, the contact's form has none of this.
QString whyNow(const FeeTask& task, LocalDate today)
{
    QStringList words{task.broken ? FeeTexts::partOf(*task.broken) : QString(), FeeWorklistTexts::why(task, today)};
    words.removeAll(QString());
    return words.join(QStringLiteral(" \u00b7 "));
}

std::vector<ListColumn<FeeTask>> workColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("place"), [] { return workColumn(QT_TRANSLATE_NOOP("frontdesk::FeeWorklistModel", "Room")); },
         [](const FeeTask& task) { return toQt(task.account.place); }},
        {QStringLiteral("payer"), [] { return workColumn(QT_TRANSLATE_NOOP("frontdesk::FeeWorklistModel", "Payer")); },
         [](const FeeTask& task) { return toQt(task.account.payer).simplified(); }},
        {QStringLiteral("what"),
         [] { return workColumn(QT_TRANSLATE_NOOP("frontdesk::FeeWorklistModel", "What is to be done")); },
         [](const FeeTask& task) { return FeeWorklistTexts::what(task); }},
        {QStringLiteral("why"), [] { return workColumn(QT_TRANSLATE_NOOP("frontdesk::FeeWorklistModel", "Why now")); },
         [&](const FeeTask& task) { return whyNow(task, zone.localDate(clock.now())); }},
        {QStringLiteral("amount"), [] { return workColumn(QT_TRANSLATE_NOOP("frontdesk::FeeWorklistModel", "Owes")); },
         [](const FeeTask& task) { return moneyText(task.amount); }},
        {QStringLiteral("last"),
         [] { return workColumn(QT_TRANSLATE_NOOP("frontdesk::FeeWorklistModel", "Said last")); },
         [&](const FeeTask& task) { return FeeWorklistTexts::last(task, zone, zone.localDate(clock.now())); }},
    };
}

} // namespace

FeeWorklistModel::FeeWorklistModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<FeeTask>(workColumns(zone, clock), &FeeWorklistModel::idOf, parent)
{}

std::int64_t FeeWorklistModel::idOf(const FeeTask& task)
{
    // An account may stand on the list once for each ladder.
    constexpr std::int64_t apart = std::int64_t{1} << 62;
    const std::int64_t id = task.account.id.value();
    return task.ladder == "fee" ? id : task.ladder == "instalment" ? -id : id ^ apart;
}

} // namespace frontdesk
