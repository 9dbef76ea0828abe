#include "base/PhoneNumber.h"
#include "domain/directory/Party.h"

#include <algorithm>
#include <charconv>

namespace frontdesk {

namespace {

constexpr std::size_t mostImageRows = 1000; // of contacts or places: an image of ours has far fewer

std::string joinedWords(const std::vector<std::string>& words)
{
    std::string joined;
    for (const std::string& word : words) {
        joined += (joined.empty() ? "" : " ") + word;
    }
    return joined;
}

std::vector<std::string> splitWords(const std::string& joined)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < joined.size()) {
        const std::size_t end = std::min(joined.find(' ', at), joined.size());
        words.push_back(joined.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::optional<UtcTime> imageTime(const RecordImage& image, std::string_view name)
{
    const std::string text = image.get(name);
    std::int64_t millis = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), millis);
    return text.empty() || status != std::errc{} ? std::nullopt : std::optional{utcFromMillis(millis)};
}

template <class IdType> std::optional<IdType> imageId(const RecordImage& image, std::string_view name)
{
    const auto id = IdType::parse(image.get(name));
    return id ? std::optional{*id} : std::nullopt;
}

template <class Enum> Enum imageWord(const RecordImage& image, const std::string& name, Enum otherwise)
{
    return ofWord<Enum>(image.get(name)).value_or(otherwise);
}

void writeContacts(RecordImage& image, const Party& party)
{
    for (std::size_t at = 0; at < party.contacts.size(); ++at) {
        const Contact& contact = party.contacts[at];
        const std::string row = "contact." + std::to_string(at) + '.';
        image.set(row + "kind", std::string{wordOf(contact.kind)});
        image.set(row + "value", contact.value);
        image.set(row + "label", contact.label);
        image.set(row + "disclose", std::string{wordOf(contact.disclose)});
    }
}

void writePlaces(RecordImage& image, const Party& party)
{
    for (std::size_t at = 0; at < party.places.size(); ++at) {
        const PlaceLink& link = party.places[at];
        const std::string row = "place." + std::to_string(at) + '.';
        image.set(row + "id", link.place.toString());
        image.set(row + "relation", std::string{wordOf(link.relation)});
        image.set(row + "may_be_told", link.mayBeTold);
        image.set(row + "disclose", std::string{wordOf(link.disclose)});
    }
}

void writeState(RecordImage& image, const Party& party)
{
    if (party.presence) {
        image.set("presence.state", std::string{wordOf(party.presence->state)});
        image.set("presence.since", std::to_string(toMillis(party.presence->since)));
        if (party.presence->backAt) {
            image.set("presence.back_at", std::to_string(toMillis(*party.presence->backAt)));
        }
        image.set("presence.note", party.presence->note);
    }
    if (party.mergedInto) {
        image.set("merged_into", party.mergedInto->toString());
    }
    if (party.voided) {
        image.set("voided.at", std::to_string(toMillis(party.voided->at)));
        image.set("voided.reason", party.voided->reason);
        if (party.voided->by) {
            image.set("voided.by", party.voided->by->toString());
        }
    }
}

void readContacts(const RecordImage& image, Party& party)
{
    for (std::size_t at = 0; at < mostImageRows; ++at) {
        const std::string row = "contact." + std::to_string(at) + '.';
        if (!image.has(row + "value")) {
            return;
        }
        Contact contact{.kind = imageWord(image, row + "kind", ContactKind::Mobile), .value = image.get(row + "value")};
        if (contact.kind != ContactKind::Email && contact.kind != ContactKind::Wechat) {
            contact.digits = PhoneNumber::parse(contact.value)
                                 .map([](const PhoneNumber& number) { return number.digits(); })
                                 .value_or(std::string{});
        }
        contact.label = image.get(row + "label");
        contact.disclose = imageWord(image, row + "disclose", Disclose::Ask);
        party.contacts.push_back(std::move(contact));
    }
}

void readPlaces(const RecordImage& image, Party& party)
{
    for (std::size_t at = 0; at < mostImageRows; ++at) {
        const std::string row = "place." + std::to_string(at) + '.';
        const auto place = imageId<PlaceId>(image, row + "id");
        if (!place) {
            return;
        }
        party.places.push_back({.place = *place,
                                .relation = imageWord(image, row + "relation", PlaceRelation::Contact),
                                .mayBeTold = image.get(row + "may_be_told"),
                                .disclose = imageWord(image, row + "disclose", Disclose::Ask)});
    }
}

void readState(const RecordImage& image, Party& party)
{
    const auto since = imageTime(image, "presence.since");
    if (since) {
        party.presence = Presence{.state = imageWord(image, "presence.state", PresenceState::AtDesk),
                                  .since = *since,
                                  .backAt = imageTime(image, "presence.back_at"),
                                  .note = image.get("presence.note")};
    }
    party.mergedInto = imageId<PartyId>(image, "merged_into");
    if (const auto at = imageTime(image, "voided.at")) {
        party.voided =
            Voided{.at = *at, .reason = image.get("voided.reason"), .by = imageId<StaffId>(image, "voided.by")};
    }
}

} // namespace

RecordImage imageOf(const Party& party)
{
    RecordImage image;
    image.set("id", party.id.toString());
    image.set("version", std::to_string(party.version));
    image.set("kind", std::string{wordOf(party.kind)});
    image.set("name", party.name);
    image.set("title", party.title);
    image.set("role", std::string{wordOf(party.role)});
    if (party.company) {
        image.set("company", party.company->toString());
    }
    image.set("tags", joinedWords(party.tags));
    image.set("plates", joinedWords(party.plates));
    image.set("preferences", party.preferences);
    image.set("note", party.note);
    image.set("initials", party.initials);
    std::vector<std::string> distinct;
    for (const PartyId id : party.distinctFrom) {
        distinct.push_back(id.toString());
    }
    if (!distinct.empty()) {
        image.set("distinct_from", joinedWords(distinct));
    }
    writeContacts(image, party);
    writePlaces(image, party);
    writeState(image, party);
    return image;
}

std::optional<Party> Party::fromImage(const RecordImage& image)
{
    const auto id = imageId<PartyId>(image, "id");
    if (!id || !image.has("name")) {
        return std::nullopt;
    }
    Party party{.id = *id, .name = image.get("name")};
    const std::string version = image.get("version");
    std::from_chars(version.data(), version.data() + version.size(), party.version);
    party.kind = imageWord(image, "kind", PartyKind::Person);
    party.title = image.get("title");
    party.role = imageWord(image, "role", PartyRole::Other);
    party.company = imageId<PartyId>(image, "company");
    party.tags = splitWords(image.get("tags"));
    party.plates = splitWords(image.get("plates"));
    party.preferences = image.get("preferences");
    party.note = image.get("note");
    party.initials = image.get("initials");
    for (const std::string& text : splitWords(image.get("distinct_from"))) {
        if (const auto other = PartyId::parse(text)) {
            party.distinctFrom.push_back(*other);
        }
    }
    readContacts(image, party);
    readPlaces(image, party);
    readState(image, party);
    return party;
}

} // namespace frontdesk
