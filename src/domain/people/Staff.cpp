#include "domain/people/Staff.h"

#include "base/Text.h"
#include "base/Utf8.h"

namespace frontdesk {

Result<Staff> Staff::from(StaffId id, const StaffForm& form)
{
    std::vector<Problem> problems;
    const auto name = Text::from(form.name);
    if (!name) {
        const bool isEmpty = name.error().code == emptyText;
        problems.push_back({"name", isEmpty ? fieldRequired : name.error().code, name.error().args});
    } else if (codePointCount(name->view()) > mostStaffName) {
        problems.push_back({"name", fieldTooLong, {std::to_string(mostStaffName)}});
    }
    if (form.roles.empty() || form.roles.has(Role::Program)) {
        problems.push_back({"roles", staffNoRole});
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return Staff{.id = id, .name = name->toString(), .roles = form.roles};
}

RecordImage imageOf(const Staff& staff)
{
    RecordImage image;
    image.set("id", staff.id.toString());
    image.set("version", std::to_string(staff.version));
    image.set("name", staff.name);
    image.set("roles", rolesText(staff.roles));
    image.set("active", staff.active ? "1" : "");
    image.set("has_pin", staff.pinHash.empty() ? "" : "1");
    image.set("has_badge", staff.badgeMark.empty() ? "" : "1");
    return image;
}

std::string rolesText(Roles roles)
{
    std::string text;
    for (const Role role : givenRoles) {
        if (roles.has(role)) {
            text += (text.empty() ? "" : ",") + std::string{nameOf(role)};
        }
    }
    return text;
}

Roles rolesFrom(std::string_view text)
{
    Roles roles;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        for (const Role role : givenRoles) {
            if (nameOf(role) == text.substr(0, comma)) {
                roles.add(role);
            }
        }
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return roles;
}

} // namespace frontdesk
