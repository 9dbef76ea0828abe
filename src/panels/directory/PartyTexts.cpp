#include "panels/directory/PartyTexts.h"

#include "text/DirectoryLabels.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QStringList>

namespace frontdesk {

namespace {

QString joinedByDots(const QStringList& words) { return words.join(QStringLiteral(" \u00b7 ")); }

} // namespace

QString PartyTexts::name(const Party& party) { return callerLabel(party.name, party.title, false); }

QString PartyTexts::places(const Party& party)
{
    QStringList numbers;
    for (const PlaceLink& link : party.places) {
        numbers += toQt(link.number);
    }
    return joinedByDots(numbers);
}

QString PartyTexts::role(const Party& party)
{
    const QString role = party.kind == PartyKind::Company ? partyKindLabel(party.kind) : partyRoleLabel(party.role);
    return party.companyName.empty() ? role : joinedByDots({role, toQt(party.companyName)});
}

QString PartyTexts::contact(const Contact& contact, bool whole)
{
    return toQt(whole ? contact.value : contact.masked());
}

QString PartyTexts::disclose(Disclose disclose)
{
    switch (disclose) {
    case Disclose::Never:
        return tr("Never give it out");
    case Disclose::Ask:
        return tr("Ask first");
    case Disclose::Ok:
        return tr("May be given");
    }
    return {};
}

QString PartyTexts::numbers(const Party& party, bool whole)
{
    QStringList numbers;
    for (const Contact& each : party.contacts) {
        if (each.isNumber()) {
            numbers += contact(each, whole);
        }
    }
    return joinedByDots(numbers);
}

} // namespace frontdesk
