#include "panels/people/StaffModel.h"

#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString staffWords(const char* words) { return QCoreApplication::translate("StaffModel", words); }

QString staffStateText(const Staff& staff)
{
    if (!staff.active) {
        return staffWords(QT_TRANSLATE_NOOP("StaffModel", "Left"));
    }
    if (staff.pinHash.empty()) {
        return staff.badgeMark.empty() ? staffWords(QT_TRANSLATE_NOOP("StaffModel", "No PIN yet"))
                                       : staffWords(QT_TRANSLATE_NOOP("StaffModel", "Badge, no PIN yet"));
    }
    return staff.badgeMark.empty() ? staffWords(QT_TRANSLATE_NOOP("StaffModel", "PIN"))
                                   : staffWords(QT_TRANSLATE_NOOP("StaffModel", "PIN and badge"));
}

} // namespace

StaffModel::StaffModel(QObject* parent)
    : ListModel<Staff>(
          {
              {QStringLiteral("name"), [] { return staffWords(QT_TRANSLATE_NOOP("StaffModel", "Name")); },
               [](const Staff& staff) { return toQt(staff.name); }},
              {QStringLiteral("roles"), [] { return staffWords(QT_TRANSLATE_NOOP("StaffModel", "Roles")); },
               [](const Staff& staff) { return personRolesLabel(staff.roles); }},
              {QStringLiteral("state"), [] { return staffWords(QT_TRANSLATE_NOOP("StaffModel", "Signs in by")); },
               staffStateText},
          },
          [](const Staff& staff) { return staff.id.value(); }, parent)
{}

} // namespace frontdesk
