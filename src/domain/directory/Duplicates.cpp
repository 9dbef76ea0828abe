#include "domain/directory/Duplicates.h"

#include <algorithm>

namespace frontdesk {

namespace {

void replaceHead(std::string& syllable, std::string_view head, std::string_view with)
{
    if (syllable.starts_with(head)) {
        syllable.replace(0, head.size(), with);
    }
}

std::string nearSyllable(std::string syllable)
{
    replaceHead(syllable, "zh", "z");
    replaceHead(syllable, "ch", "c");
    replaceHead(syllable, "sh", "s");
    replaceHead(syllable, "n", "l");
    if (syllable.ends_with("ng")) {
        syllable.pop_back();
    }
    return syllable;
}

bool saidApart(const Party& one, const Party& other)
{
    return std::find(one.distinctFrom.begin(), one.distinctFrom.end(), other.id) != one.distinctFrom.end();
}

bool shareContact(const Party& one, const Party& other, ContactKind kind)
{
    return std::any_of(one.contacts.begin(), one.contacts.end(),
                       [&](const Contact& contact) { return contact.kind == kind && other.hasNumber(contact.digits); });
}

bool sharePlace(const Party& one, const Party& other)
{
    return std::any_of(one.places.begin(), one.places.end(),
                       [&](const PlaceLink& link) { return other.linkTo(link.place) != nullptr; });
}

} // namespace

std::string nearSoundOf(const PinyinName& name)
{
    std::string sound;
    for (const PinyinName::Syllable& syllable : name.syllables()) {
        sound += (sound.empty() ? "" : " ") + nearSyllable(syllable.front());
    }
    return sound;
}

std::vector<Likeness> Duplicates::between(const Party& first, std::string_view firstSound, const Party& second,
                                          std::string_view secondSound)
{
    if (first.id == second.id || !first.inUse() || !second.inUse() || first.kind != second.kind ||
        saidApart(first, second) || saidApart(second, first)) {
        return {};
    }
    const bool sameName = first.name == second.name;
    const bool nearName = !firstSound.empty() && firstSound == secondSound;
    std::vector<Likeness> why;
    if (shareContact(first, second, ContactKind::Mobile) ||
        (shareContact(first, second, ContactKind::Phone) && (sameName || nearName))) {
        why.push_back(Likeness::SamePhone);
    }
    if (sharePlace(first, second) && (sameName || nearName)) {
        why.push_back(sameName ? Likeness::SameNameAndPlace : Likeness::NearNameAndPlace);
    }
    return why;
}

} // namespace frontdesk
