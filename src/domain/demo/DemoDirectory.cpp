#include "domain/demo/DemoDirectory.h"

#include "domain/directory/DirectoryService.h"

namespace frontdesk {

PartyForm DemoDirectory::formOf(const DemoPerson& person)
{
    const bool works = !person.company.empty();
    // The last digit of a number is as good as a die, and the same one every time.
    const bool owns = !person.phone.empty() && person.phone.back() < '7';
    PartyForm form;
    form.name = person.name;
    form.title = person.title;
    form.role = works ? "user" : owns ? "proprietor" : "tenant";
    form.company = person.company;
    form.contacts = {{.kind = "mobile", .value = person.phone, .label = {}}};
    form.places = {{.place = person.place, .relation = form.role, .mayBeTold = {}}};
    return form;
}

Result<void> DemoDirectory::enter(UnitOfWork& uow, const Actor& actor, std::span<const DemoPerson> people, IdMaker& ids,
                                  UtcTime now)
{
    for (const DemoPerson& person : people) {
        const auto added = DirectoryService{}.add(uow, actor, ids.next<PartyTag>(), formOf(person), ids, now);
        if (!added) {
            return fail(added.error());
        }
    }
    return {};
}

} // namespace frontdesk
