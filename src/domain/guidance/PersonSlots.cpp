#include "domain/guidance/PersonSlots.h"

#include "base/PhoneNumber.h"
#include "base/Utf8.h"
#include "domain/people/PersonName.h"

#include <string_view>

namespace frontdesk {
namespace {

/// A form's word such as "mr" as the packs say it; another title as typed; nothing for a word that no pack says.
std::string spokenTitle(const std::string& title, std::string_view behindSurname,
                        const std::map<std::string, std::string, std::less<>>& titles)
{
    if (const auto said = titles.find(title); said != titles.end()) {
        return said->second;
    }
    if (title.empty()) {
        for (const auto& [word, said] : titles) {
            if (said == behindSurname) {
                return said;
            }
        }
    }
    return title == "mr" || title == "ms" ? std::string{} : title;
}

} // namespace

void fillPersonSlots(Slots& slots, const PersonTyped& person,
                     const std::map<std::string, std::string, std::less<>>& titles)
{
    const auto fill = [&](const char* slot, const std::string& value) {
        if (!value.empty()) {
            slots.insert_or_assign(slot, value);
        }
    };
    const std::u32string name = toCodePoints(trimmed(person.name));
    const std::size_t length = surnameLength(name);
    const std::string surname = fromCodePoints(std::u32string_view{name}.substr(0, length));
    const std::string title =
        spokenTitle(person.title, fromCodePoints(std::u32string_view{name}.substr(length)), titles);
    const bool chinese = !name.empty() && isCjk(name.front());
    fill("surname", surname);
    fill("title", title);
    fill("caller", chinese && !title.empty() ? surname + title : person.name);
    fill("place", person.place);
    const auto phone = PhoneNumber::parse(person.phone);
    fill("phone", phone ? phone->display() : std::string{});
}

} // namespace frontdesk
