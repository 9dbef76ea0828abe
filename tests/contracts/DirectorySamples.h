#pragma once

#include "contracts/Samples.h"
#include "domain/directory/DirectoryRepository.h"

namespace frontdesk::contract {

inline RecordRef refOf(const Party& party) { return {RecordKind::Party, party.id.value()}; }
inline RecordRef refOf(const PlaceRecord& place) { return {RecordKind::Place, place.id.value()}; }

inline PlaceRecord room(int number, std::string text)
{
    return PlaceRecord{.id = idOf<PlaceId>(20'000 + number), .number = std::move(text)};
}

/// A person about whom only the name is known.
inline Party plainParty(int number, std::string name = "王丽")
{
    return Party{.id = idOf<PartyId>(10'000 + number), .name = std::move(name)};
}

inline Contact mobile(const std::string& number)
{
    const PhoneNumber read = phone(number);
    return Contact{.kind = ContactKind::Mobile, .value = read.display(), .digits = read.digits()};
}

/// A person with something in every field but what takes it out of use. Wants place 20001 to be there.
inline Party fullParty(int number)
{
    Party party = plainParty(number, "欧阳建国");
    party.title = "工程主管";
    party.role = PartyRole::Colleague;
    party.contacts = {mobile("13800138000"),
                      Contact{.kind = ContactKind::Phone,
                              .value = phone("021-58881234-805").display(),
                              .digits = "02158881234",
                              .label = "办公室",
                              .disclose = Disclose::Ok},
                      Contact{.kind = ContactKind::Wechat, .value = "oy_jg", .disclose = Disclose::Never}};
    party.places = {PlaceLink{.place = room(1, "").id,
                              .relation = PlaceRelation::Tenant,
                              .mayBeTold = "费用、报修",
                              .disclose = Disclose::Never}};
    party.tags = {"client", "leader"};
    party.plates = {"沪A12345", "浙B88888"};
    party.preferences = "早上别打电话";
    party.note = "与物业\n有过 \"误会\"";
    party.initials = "oyjg";
    party.presence = Presence{
        .state = PresenceState::Out, .since = morning, .backAt = morning + std::chrono::hours{2}, .note = "去街道开会"};
    party.distinctFrom = {idOf<PartyId>(10'777)};
    return party;
}

} // namespace frontdesk::contract
