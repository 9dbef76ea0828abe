#include "domain/directory/Party.h"

#include "base/PhoneNumber.h"
#include "base/Utf8.h"
#include "domain/directory/DirectoryErrors.h"
#include "domain/directory/DirectoryFormReader.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::size_t mostPlate = 12;

bool isAsciiAlphanumeric(char32_t point)
{
    return (point >= U'0' && point <= U'9') || (point >= U'A' && point <= U'Z') || (point >= U'a' && point <= U'z');
}

ContactKind kindOfNumber(PhoneKind kind)
{
    switch (kind) {
    case PhoneKind::Mobile:
        return ContactKind::Mobile;
    case PhoneKind::Extension:
        return ContactKind::Extension;
    default:
        return ContactKind::Phone;
    }
}

std::string rowField(std::string_view group, std::size_t row, std::string_view field)
{
    return std::string{group} + '.' + std::to_string(row) + '.' + std::string{field};
}

/// "name@house.cn": something before and behind one at-sign, no blanks.
bool looksLikeEmail(std::string_view text)
{
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() && text.find('@', at + 1) == text.npos &&
           text.find_first_of(" \t\n") == std::string_view::npos;
}

std::optional<Contact> readContact(DirectoryFormReader& reader, const ContactForm& form, std::size_t row)
{
    const std::string field = rowField("contacts", row, "value");
    Contact contact{.kind = reader.word(rowField("contacts", row, "kind"), form.kind, ContactKind::Mobile),
                    .value = reader.text(field, form.value, mostContactValue)};
    contact.label = reader.text(rowField("contacts", row, "label"), form.label, mostContactLabel);
    contact.disclose = reader.word(rowField("contacts", row, "disclose"), form.disclose, Disclose::Ask);
    if (contact.value.empty()) {
        return std::nullopt;
    }
    if (contact.kind == ContactKind::Email && !looksLikeEmail(contact.value)) {
        reader.problem(field, directoryBadEmail, {contact.value});
    }
    if (contact.kind == ContactKind::Email || contact.kind == ContactKind::Wechat) {
        return contact;
    }
    const auto number = PhoneNumber::parse(contact.value);
    if (!number) {
        reader.problem(field, directoryBadPhone, {contact.value});
        return contact;
    }
    contact.kind = kindOfNumber(number->kind());
    contact.value = number->display();
    contact.digits = number->digits();
    return contact;
}

std::vector<std::string> readTags(DirectoryFormReader& reader, const std::vector<std::string>& typed)
{
    std::vector<std::string> tags;
    for (const std::string_view known : partyTags) {
        if (std::find(typed.begin(), typed.end(), known) != typed.end()) {
            tags.emplace_back(known);
        }
    }
    for (const std::string& tag : typed) {
        if (std::find(partyTags.begin(), partyTags.end(), tag) == partyTags.end()) {
            reader.problem("tags", fieldUnknownWord, {tag});
        }
    }
    return tags;
}

std::vector<std::string> readPlates(DirectoryFormReader& reader, std::string_view typed)
{
    std::vector<std::string> plates;
    std::u32string one;
    const auto take = [&] {
        const std::string written = fromCodePoints(one);
        one.clear();
        std::string plate = plateKey(written);
        if (plate.empty() || std::find(plates.begin(), plates.end(), plate) != plates.end()) {
            return;
        }
        if (codePointCount(plate) > mostPlate || codePointCount(plate) < 4) {
            reader.problem("plates", directoryBadPlate, {written});
        }
        plates.push_back(std::move(plate));
    };
    for (const char32_t point : toCodePoints(toHalfWidth(typed))) {
        // U+3001 is the Chinese comma between things of a list.
        if (isBlank(point) || point == U',' || point == U';' || point == U'\u3001') {
            take();
        } else {
            one += point;
        }
    }
    take();
    return plates;
}

} // namespace

std::string Contact::masked() const
{
    if (isNumber()) {
        if (const auto number = PhoneNumber::parse(value)) {
            return number->masked();
        }
    }
    const std::u32string points = toCodePoints(value);
    return fromCodePoints(points.substr(0, points.size() > 4 ? 2 : 1)) + "****";
}

Result<Party> Party::from(PartyId id, const PartyForm& form)
{
    DirectoryFormReader reader;
    Party party{.id = id, .name = reader.required("name", form.name, mostPartyName)};
    party.kind = reader.word("party_kind", form.kind, PartyKind::Person);
    party.title = reader.text("title", form.title, mostPartyTitle);
    party.role = reader.word("party_role", form.role, PartyRole::Other);
    static_cast<void>(reader.text("company", form.company, mostPartyName));
    party.tags = readTags(reader, form.tags);
    party.plates = readPlates(reader, form.plates);
    party.preferences = reader.text("preferences", form.preferences, mostPreferences);
    party.note = reader.text("note", form.note, mostPartyNote);
    party.initials = initialsKey(form.initials);
    if (codePointCount(party.initials) > mostInitials || (party.initials.empty() && !trimmed(form.initials).empty())) {
        reader.problem("initials", directoryBadInitials);
    }
    for (std::size_t row = 0; row < form.contacts.size(); ++row) {
        const auto contact = readContact(reader, form.contacts[row], row);
        const auto same = [&](const Contact& one) { return one.kind == contact->kind && one.value == contact->value; };
        if (contact && std::none_of(party.contacts.begin(), party.contacts.end(), same)) {
            party.contacts.push_back(*contact);
        }
    }
    for (std::size_t row = 0; row < form.places.size(); ++row) {
        const PlaceLinkForm& link = form.places[row];
        static_cast<void>(reader.text(rowField("places", row, "place"), link.place, mostPlaceNumber));
        static_cast<void>(reader.text(rowField("places", row, "may_be_told"), link.mayBeTold, mostMayBeTold));
        static_cast<void>(reader.word(rowField("places", row, "relation"), link.relation, PlaceRelation::Contact));
        static_cast<void>(reader.word(rowField("places", row, "disclose"), link.disclose, Disclose::Ask));
    }
    if (!reader.problems().empty()) {
        return fail(Error{.code = formInvalid, .problems = reader.problems()});
    }
    return party;
}

PartyForm Party::toForm() const
{
    PartyForm form;
    form.kind = wordOf(kind);
    form.name = name;
    form.title = title;
    form.role = wordOf(role);
    form.company = companyName;
    for (const std::string& plate : plates) {
        form.plates += (form.plates.empty() ? "" : " ") + plate;
    }
    form.preferences = preferences;
    form.note = note;
    form.initials = initials;
    form.tags = tags;
    for (const Contact& contact : contacts) {
        form.contacts.push_back({.kind = std::string{wordOf(contact.kind)},
                                 .value = contact.value,
                                 .label = contact.label,
                                 .disclose = std::string{wordOf(contact.disclose)}});
    }
    for (const PlaceLink& link : places) {
        form.places.push_back({.place = link.number,
                               .relation = std::string{wordOf(link.relation)},
                               .mayBeTold = link.mayBeTold,
                               .disclose = std::string{wordOf(link.disclose)}});
    }
    return form;
}

bool Party::hasNumber(std::string_view digits) const
{
    return !digits.empty() && std::any_of(contacts.begin(), contacts.end(),
                                          [&](const Contact& contact) { return contact.digits == digits; });
}

bool Party::hasTag(std::string_view tag) const { return std::find(tags.begin(), tags.end(), tag) != tags.end(); }

const PlaceLink* Party::linkTo(PlaceId place) const
{
    const auto at =
        std::find_if(places.begin(), places.end(), [&](const PlaceLink& link) { return link.place == place; });
    return at == places.end() ? nullptr : &*at;
}

SearchText searchText(const Party& party)
{
    SearchText search;
    if (party.mergedInto) {
        return search;
    }
    search.names.push_back(party.name);
    for (const PlaceLink& link : party.places) {
        search.texts.push_back(link.number);
        if (const std::string key = PlaceNumber::read(link.number).key; key != link.number) {
            search.texts.push_back(key);
        }
    }
    search.texts.insert(search.texts.end(), party.plates.begin(), party.plates.end());
    for (const Contact& contact : party.contacts) {
        if (contact.isNumber()) {
            search.digits.push_back(contact.digits);
        }
    }
    return search;
}

std::string plateKey(std::string_view typed)
{
    std::u32string plate;
    for (char32_t point : toCodePoints(toHalfWidth(typed))) {
        if (point >= U'a' && point <= U'z') {
            point -= U'a' - U'A';
        }
        if (isAsciiAlphanumeric(point) || isCjk(point)) {
            plate += point;
        }
    }
    return fromCodePoints(plate);
}

std::string initialsKey(std::string_view typed)
{
    std::u32string key;
    for (const char32_t point : toCodePoints(foldCase(toHalfWidth(typed)))) {
        if (isAsciiAlphanumeric(point)) {
            key += point;
        }
    }
    return fromCodePoints(key);
}

} // namespace frontdesk
