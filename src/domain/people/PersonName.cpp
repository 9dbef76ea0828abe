#include "domain/people/PersonName.h"

#include "base/PinyinTables.h"
#include "base/Utf8.h"

namespace frontdesk {

std::size_t surnameLength(const std::u32string& name)
{
    if (name.empty() || !isCjk(name.front())) {
        return name.size();
    }
    const bool compound = name.size() >= 2 && !compoundSurname(std::u32string_view{name}.substr(0, 2)).empty();
    return compound ? 2 : 1;
}

bool namesAgree(std::string_view a, std::string_view b)
{
    const std::u32string one = toCodePoints(a);
    const std::u32string other = toCodePoints(b);
    if (one == other) {
        return true;
    }
    const std::u32string& shorter = one.size() < other.size() ? one : other;
    const std::u32string& longer = one.size() < other.size() ? other : one;
    return !shorter.empty() && isCjk(shorter.front()) && surnameLength(longer) == shorter.size() &&
           longer.starts_with(shorter);
}

} // namespace frontdesk
