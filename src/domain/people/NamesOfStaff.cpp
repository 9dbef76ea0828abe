#include "domain/people/NamesOfStaff.h"

#include "domain/UnitOfWork.h"
#include "domain/people/StaffRepository.h"

namespace frontdesk {

Result<NamesOfStaff> readNamesOfStaff(const ReadView& view)
{
    return view.staff().all().map([](const std::vector<Staff>& all) {
        NamesOfStaff names;
        for (const Staff& each : all) {
            names.emplace(each.id, each.name);
        }
        return names;
    });
}

std::string nameOfStaff(const std::optional<StaffId>& who, const NamesOfStaff& names)
{
    if (!who) {
        return {};
    }
    const auto name = names.find(*who);
    return name != names.end() ? name->second : who->toString();
}

} // namespace frontdesk
