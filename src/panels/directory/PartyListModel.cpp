#include "panels/directory/PartyListModel.h"

#include "panels/directory/PartyTexts.h"
#include "panels/support/ChipDelegate.h"
#include "text/DirectoryLabels.h"
#include "text/Format.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString partyColumn(const char* text) { return QCoreApplication::translate("frontdesk::PartyListModel", text); }

QString presenceOf(const Party& party, const TimeZone& zone)
{
    if (!party.presence) {
        return PartyTexts::role(party);
    }
    const QString where = presenceLabel(party.presence->state);
    return party.presence->backAt ? QStringLiteral("%1 %2").arg(where, clockText(*party.presence->backAt, zone))
                                  : where;
}

std::vector<ListColumn<Party>> partyColumns(const TimeZone& zone)
{
    return {
        {QStringLiteral("name"), [] { return partyColumn(QT_TRANSLATE_NOOP("frontdesk::PartyListModel", "Name")); },
         [](const Party& party) { return PartyTexts::name(party); }},
        {QStringLiteral("place"), [] { return partyColumn(QT_TRANSLATE_NOOP("frontdesk::PartyListModel", "Room")); },
         [](const Party& party) { return PartyTexts::places(party); }},
        {QStringLiteral("role"), [] { return partyColumn(QT_TRANSLATE_NOOP("frontdesk::PartyListModel", "Who")); },
         [&zone](const Party& party) { return presenceOf(party, zone); }},
    };
}

} // namespace

PartyListModel::PartyListModel(const TimeZone& zone, QObject* parent)
    : ListModel<Party>(
          partyColumns(zone), [](const Party& party) { return party.id.value(); }, parent)
{}

QVariant PartyListModel::extra(const Party& party, const QString& column, int role) const
{
    if (role == listrole::chip && column == QLatin1String("role") && party.presence) {
        return party.presence->state == PresenceState::AtDesk ? QStringLiteral("ok")
               : party.presence->state == PresenceState::Out  ? QStringLiteral("near")
                                                              : QStringLiteral("plain");
    }
    return role == listrole::struck ? QVariant{party.voided.has_value()} : QVariant{};
}

} // namespace frontdesk
