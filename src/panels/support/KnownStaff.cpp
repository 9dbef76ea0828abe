#include "panels/support/KnownStaff.h"

#include "domain/UnitOfWork.h"
#include "domain/people/StaffRepository.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

Result<KnownStaff> KnownStaff::read(const ReadView& view)
{
    return view.staff().all().map([](const std::vector<Staff>& all) {
        KnownStaff names;
        for (const Staff& each : all) {
            names.m_names.emplace(each.id, toQt(each.name));
        }
        return names;
    });
}

QString KnownStaff::nameOf(const std::optional<StaffId>& id) const
{
    const auto known = id ? m_names.find(*id) : m_names.end();
    return known == m_names.end() ? QString() : known->second;
}

QString KnownStaff::doneBy(const Actor& actor) const
{
    if (!actor.staff) {
        return tr("nobody signed in");
    }
    const QString name = nameOf(actor.staff);
    //: Who changed a record: "by Li Lei"
    return tr("by %1").arg(name.isEmpty() ? toQt(actor.staff->toString()) : name);
}

} // namespace frontdesk
