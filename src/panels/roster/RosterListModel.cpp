#include "panels/roster/RosterListModel.h"

#include "panels/roster/RosterTexts.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace frontdesk {

namespace {

QString rosterTitle(const char* text) { return QCoreApplication::translate("frontdesk::RosterListModel", text); }

std::vector<ListColumn<RosterEntry>> rosterColumns()
{
    return {
        {QStringLiteral("day"), [] { return rosterTitle(QT_TRANSLATE_NOOP("frontdesk::RosterListModel", "Day")); },
         [](const RosterEntry& entry) { return RosterTexts::day(entry.day); }},
        {QStringLiteral("times"), [] { return rosterTitle(QT_TRANSLATE_NOOP("frontdesk::RosterListModel", "Times")); },
         [](const RosterEntry& entry) { return RosterTexts::times(entry); }},
        {QStringLiteral("duty"), [] { return rosterTitle(QT_TRANSLATE_NOOP("frontdesk::RosterListModel", "Duty")); },
         [](const RosterEntry& entry) { return dutyLabel(entry.duty); }},
        {QStringLiteral("name"), [] { return rosterTitle(QT_TRANSLATE_NOOP("frontdesk::RosterListModel", "Name")); },
         [](const RosterEntry& entry) { return toQt(entry.name); }},
        {QStringLiteral("phone"), [] { return rosterTitle(QT_TRANSLATE_NOOP("frontdesk::RosterListModel", "Number")); },
         [](const RosterEntry& entry) { return entry.phone ? toQt(entry.phone->display()) : QString(); }},
        {QStringLiteral("note"), [] { return rosterTitle(QT_TRANSLATE_NOOP("frontdesk::RosterListModel", "Note")); },
         [](const RosterEntry& entry) { return toQt(entry.note); }},
    };
}

/// Dates, weekdays, every day; and their order.
std::pair<int, std::string> rosterDayRank(const RosterDay& day)
{
    if (const auto* date = std::get_if<LocalDate>(&day)) {
        return {0, toIso(*date)};
    }
    if (const auto* weekday = std::get_if<std::chrono::weekday>(&day)) {
        return {static_cast<int>(weekday->iso_encoding()), {}};
    }
    return {8, {}};
}

bool standsBefore(const RosterEntry& a, const RosterEntry& b)
{
    const auto dutyRank = [](const RosterEntry& entry) {
        return std::find(dutyWords.begin(), dutyWords.end(), entry.duty) - dutyWords.begin();
    };
    const auto rank = [&](const RosterEntry& entry) {
        return std::tuple{rosterDayRank(entry.day), dutyRank(entry), entry.duty, entry.begins.value_or(LocalTime{}),
                          entry.id};
    };
    return rank(a) < rank(b);
}

} // namespace

RosterListModel::RosterListModel(QObject* parent)
    : ListModel<RosterEntry>(
          rosterColumns(), [](const RosterEntry& entry) { return entry.id.value(); }, parent)
{}

void RosterListModel::setEntries(std::vector<RosterEntry> entries)
{
    std::sort(entries.begin(), entries.end(), standsBefore);
    setRows(std::move(entries));
}

} // namespace frontdesk
