#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace frontdesk {

// What the directory's fields may hold. The words are stored and never renamed; labels are made in text.

enum class PartyKind { Person, Company };
enum class PartyRole { Proprietor, Tenant, User, Contact, Colleague, Other };
enum class ContactKind { Mobile, Phone, Extension, Email, Wechat };
/// Whether something may be given to somebody who asks for it.
enum class Disclose { Never, Ask, Ok };
enum class PlaceKind { Room, Shop, Parking, Public };
/// What a person is to a place.
enum class PlaceRelation { Proprietor, Tenant, User, Family, Agent, Contact };
enum class PresenceState { AtDesk, Out, Absent };

template <class Enum> struct DirectoryWords;

template <> struct DirectoryWords<PartyKind> {
    static constexpr std::array<std::pair<PartyKind, std::string_view>, 2> words{
        {{PartyKind::Person, "person"}, {PartyKind::Company, "company"}}};
};

template <> struct DirectoryWords<PartyRole> {
    static constexpr std::array<std::pair<PartyRole, std::string_view>, 6> words{{{PartyRole::Proprietor, "proprietor"},
                                                                                  {PartyRole::Tenant, "tenant"},
                                                                                  {PartyRole::User, "user"},
                                                                                  {PartyRole::Contact, "contact"},
                                                                                  {PartyRole::Colleague, "colleague"},
                                                                                  {PartyRole::Other, "other"}}};
};

template <> struct DirectoryWords<ContactKind> {
    static constexpr std::array<std::pair<ContactKind, std::string_view>, 5> words{
        {{ContactKind::Mobile, "mobile"},
         {ContactKind::Phone, "phone"},
         {ContactKind::Extension, "extension"},
         {ContactKind::Email, "email"},
         {ContactKind::Wechat, "wechat"}}};
};

template <> struct DirectoryWords<Disclose> {
    static constexpr std::array<std::pair<Disclose, std::string_view>, 3> words{
        {{Disclose::Never, "never"}, {Disclose::Ask, "ask"}, {Disclose::Ok, "ok"}}};
};

template <> struct DirectoryWords<PlaceKind> {
    static constexpr std::array<std::pair<PlaceKind, std::string_view>, 4> words{{{PlaceKind::Room, "room"},
                                                                                  {PlaceKind::Shop, "shop"},
                                                                                  {PlaceKind::Parking, "parking"},
                                                                                  {PlaceKind::Public, "public"}}};
};

template <> struct DirectoryWords<PlaceRelation> {
    static constexpr std::array<std::pair<PlaceRelation, std::string_view>, 6> words{
        {{PlaceRelation::Proprietor, "proprietor"},
         {PlaceRelation::Tenant, "tenant"},
         {PlaceRelation::User, "user"},
         {PlaceRelation::Family, "family"},
         {PlaceRelation::Agent, "agent"},
         {PlaceRelation::Contact, "contact"}}};
};

template <> struct DirectoryWords<PresenceState> {
    static constexpr std::array<std::pair<PresenceState, std::string_view>, 3> words{
        {{PresenceState::AtDesk, "at_desk"}, {PresenceState::Out, "out"}, {PresenceState::Absent, "absent"}}};
};

template <class Enum> [[nodiscard]] constexpr std::string_view wordOf(Enum value)
{
    for (const auto& [known, word] : DirectoryWords<Enum>::words) {
        if (known == value) {
            return word;
        }
    }
    return "";
}

/// Nothing for a word that is none of the kind's.
template <class Enum> [[nodiscard]] constexpr std::optional<Enum> ofWord(std::string_view word)
{
    for (const auto& [value, known] : DirectoryWords<Enum>::words) {
        if (known == word) {
            return value;
        }
    }
    return std::nullopt;
}

/// How somebody is received. A test compares them with the vocabulary's fact "caller_tag".
inline constexpr std::string_view tagClient{"client"};
inline constexpr std::array<std::string_view, 6> partyTags{
    tagClient, "owners_committee", "street_office", "hotline_12345", "media", "leader",
};

} // namespace frontdesk
