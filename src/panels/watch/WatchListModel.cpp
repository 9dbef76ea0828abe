#include "panels/watch/WatchListModel.h"

#include "text/IdentityLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace frontdesk {

namespace {

QString watchTitle(const char* text) { return QCoreApplication::translate("frontdesk::WatchListModel", text); }

QString stateOfWatch(const Watch& watch, LocalDate today)
{
    if (watch.voided) {
        return watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Taken off: %1"))
            .arg(toQt(watch.voided->reason));
    }
    return watch.isInForce(today) ? watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Counts"))
                                  : watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Past"));
}

std::vector<ListColumn<Watch>> watchColumns(const LocalDate& today)
{
    return {
        {QStringLiteral("state"), [] { return watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "State")); },
         [&today](const Watch& watch) { return stateOfWatch(watch, today); }},
        {QStringLiteral("name"), [] { return watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Name")); },
         [](const Watch& watch) { return toQt(watch.name); }},
        {QStringLiteral("phone"), [] { return watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Number")); },
         [](const Watch& watch) { return watch.phone ? toQt(watch.phone->display()) : QString(); }},
        {QStringLiteral("identity"),
         [] { return watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Document")); },
         [](const Watch& watch) {
             return watch.identity ? identityLabel(watch.identity->kind, watch.identity->masked) : QString();
         }},
        {QStringLiteral("plate"), [] { return watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Plate")); },
         [](const Watch& watch) { return toQt(watch.plate); }},
        {QStringLiteral("valid_until"),
         [] { return watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Until")); },
         [](const Watch& watch) { return watch.validUntil ? toQt(toIso(*watch.validUntil)) : QString(); }},
        {QStringLiteral("decider"),
         [] { return watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Who decides")); },
         [](const Watch& watch) { return toQt(watch.decider); }},
        {QStringLiteral("reason"), [] { return watchTitle(QT_TRANSLATE_NOOP("frontdesk::WatchListModel", "Reason")); },
         [](const Watch& watch) { return toQt(watch.reason).simplified(); }},
    };
}

} // namespace

WatchListModel::WatchListModel(QObject* parent)
    : ListModel<Watch>(
          watchColumns(m_today), [](const Watch& watch) { return watch.id.value(); }, parent)
{}

QString WatchListModel::who(const Watch& watch)
{
    if (!watch.name.empty()) {
        return toQt(watch.name);
    }
    return watch.plate.empty() && watch.identity ? identityLabel(watch.identity->kind, watch.identity->masked)
                                                 : toQt(watch.plate);
}

void WatchListModel::setEntries(std::vector<Watch> entries, LocalDate today)
{
    m_today = today;
    const auto rank = [&](const Watch& watch) {
        return std::tuple{watch.voided.has_value(), !watch.isInForce(today), -watch.id.value()};
    };
    std::sort(entries.begin(), entries.end(), [&](const Watch& a, const Watch& b) { return rank(a) < rank(b); });
    setRows(std::move(entries));
}

} // namespace frontdesk
