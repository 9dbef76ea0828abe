#include "text/DirectoryLabels.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString directoryLabel(const char* text) { return QCoreApplication::translate("DirectoryLabels", text); }

} // namespace

QString partyKindLabel(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Person:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Person"));
    case PartyKind::Company:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Company"));
    }
    return {};
}

QString partyRoleLabel(PartyRole role)
{
    switch (role) {
    case PartyRole::Proprietor:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Proprietor"));
    case PartyRole::Tenant:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Tenant"));
    case PartyRole::User:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "User"));
    case PartyRole::Contact:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Contact person"));
    case PartyRole::Colleague:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Colleague"));
    case PartyRole::Other:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Other"));
    }
    return {};
}

QString partyTagLabel(std::string_view tag)
{
    if (tag == "client") {
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Client"));
    }
    if (tag == "owners_committee") {
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Owners' committee"));
    }
    if (tag == "street_office") {
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Street office"));
    }
    if (tag == "hotline_12345") {
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "12345 hotline"));
    }
    if (tag == "media") {
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Media"));
    }
    if (tag == "leader") {
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Leader"));
    }
    return toQt(tag);
}

QString contactKindLabel(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Mobile:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Mobile"));
    case ContactKind::Phone:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Telephone"));
    case ContactKind::Extension:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Extension"));
    case ContactKind::Email:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "E-mail"));
    case ContactKind::Wechat:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "WeChat"));
    }
    return {};
}

QString discloseLabel(Disclose disclose)
{
    switch (disclose) {
    case Disclose::Never:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Never"));
    case Disclose::Ask:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Ask first"));
    case Disclose::Ok:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Allowed"));
    }
    return {};
}

QString placeKindLabel(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Room:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Room"));
    case PlaceKind::Shop:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Shop"));
    case PlaceKind::Parking:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Parking space"));
    case PlaceKind::Public:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Public area"));
    }
    return {};
}

QString placeRelationLabel(PlaceRelation relation)
{
    switch (relation) {
    case PlaceRelation::Proprietor:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Proprietor"));
    case PlaceRelation::Tenant:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Tenant"));
    case PlaceRelation::User:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "User"));
    case PlaceRelation::Family:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Family"));
    case PlaceRelation::Agent:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Agent"));
    case PlaceRelation::Contact:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Contact person"));
    }
    return {};
}

QString presenceLabel(PresenceState state)
{
    switch (state) {
    case PresenceState::AtDesk:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Here"));
    case PresenceState::Out:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Out"));
    case PresenceState::Absent:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Absent today"));
    }
    return {};
}

QString likenessLabel(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SamePhone:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Same number"));
    case Likeness::SameNameAndPlace:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Same name, same place"));
    case Likeness::NearNameAndPlace:
        return directoryLabel(QT_TRANSLATE_NOOP("DirectoryLabels", "Name sounds alike, same place"));
    }
    return {};
}

} // namespace frontdesk
