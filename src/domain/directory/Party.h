#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/directory/DirectoryWords.h"
#include "domain/directory/PartyForm.h"
#include "domain/directory/PlaceRecord.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

struct PartyTag;
using PartyId = Id<PartyTag>;

/// Most characters (code points) of what is typed; a field is refused beyond it, never cut.
inline constexpr std::size_t mostPartyName = 64;
inline constexpr std::size_t mostPartyTitle = 32;
inline constexpr std::size_t mostContactValue = 64;
inline constexpr std::size_t mostContactLabel = 32;
inline constexpr std::size_t mostMayBeTold = 200;
inline constexpr std::size_t mostPreferences = 500;
inline constexpr std::size_t mostPartyNote = 2000;
inline constexpr std::size_t mostPlaceNumber = 64;
inline constexpr std::size_t mostInitials = 8;

/// One way to reach somebody.
struct Contact {
    ContactKind kind = ContactKind::Mobile;
    std::string value;       ///< a number as PhoneNumber::display() writes it, anything else as typed
    std::string digits = {}; ///< of a number: PhoneNumber::digits(); follows from value, empty for the others
    std::string label = {};
    Disclose disclose = Disclose::Ask; ///< whether it may be given to others who ask
    bool operator==(const Contact&) const = default;

    /// For screens that others see: "138****8000". Addresses keep their first letters.
    [[nodiscard]] std::string masked() const;
    [[nodiscard]] bool isNumber() const { return !digits.empty(); }
};

/// A place of somebody, and what this person may be told about it.
struct PlaceLink {
    PlaceId place;
    PlaceRelation relation = PlaceRelation::Contact;
    std::string mayBeTold = {};
    Disclose disclose = Disclose::Ask; ///< whether this person may be told anything else about the place
    std::string number = {};           ///< the place's, as it stands now: filled in by the store, not part of the image
    bool operator==(const PlaceLink&) const = default;
};

/// Where a colleague is.
struct Presence {
    PresenceState state = PresenceState::AtDesk;
    UtcTime since;
    std::optional<UtcTime> backAt = {}; ///< when somebody who is out said to be back
    std::string note = {};
    bool operator==(const Presence&) const = default;
};

/// A person or a company that the desk knows. Made by from(), fromImage() or a repository.
struct Party {
    PartyId id;
    Version version = 1;
    PartyKind kind = PartyKind::Person;
    std::string name;
    std::string title = {}; ///< "mr", "ms", or a post
    PartyRole role = PartyRole::Other;
    std::optional<PartyId> company = {};
    std::string companyName = {}; ///< as it stands now: filled in by the store, not part of the image
    std::vector<Contact> contacts = {};
    std::vector<PlaceLink> places = {};
    std::vector<std::string> tags = {};   ///< of partyTags, in that order
    std::vector<std::string> plates = {}; ///< in capitals, without blanks and dots
    std::string preferences = {};         ///< how this person likes to be treated
    std::string note = {};
    std::string initials = {};              ///< of a colleague, in small letters
    std::optional<Presence> presence = {};  ///< of a colleague
    std::vector<PartyId> distinctFrom = {}; ///< looked alike, and somebody said that they are not the same
    std::optional<PartyId> mergedInto = {}; ///< out of every list: what it knew is there
    std::optional<Voided> voided = {};
    bool operator==(const Party&) const = default;

    /// Reads a form. The names of company and places are checked only: DirectoryService finds or enters their records.
    /// @error form.invalid with every problem at once; fields are the form's, "contacts.0.value" for those of a row
    [[nodiscard]] static Result<Party> from(PartyId id, const PartyForm& form);
    /// What the form showed, to edit it again.
    [[nodiscard]] PartyForm toForm() const;
    /// Back from imageOf(); nothing when the image is none of a party.
    [[nodiscard]] static std::optional<Party> fromImage(const RecordImage& image);

    [[nodiscard]] bool inUse() const { return !voided && !mergedInto; }
    [[nodiscard]] bool hasNumber(std::string_view digits) const;
    [[nodiscard]] bool hasTag(std::string_view tag) const;
    [[nodiscard]] const PlaceLink* linkTo(PlaceId place) const;
};

[[nodiscard]] RecordImage imageOf(const Party& party);
/// Names with their sounds, rooms, phones and plates; nothing of what is noted about somebody. Empty for one that was
/// merged into another, which has its words now.
[[nodiscard]] SearchText searchText(const Party& party);

/// Plates as people write them, made alike: capitals, without blanks, dots and hyphens.
[[nodiscard]] std::string plateKey(std::string_view typed);
/// Initials as typed by somebody who arrives: small letters and digits only.
[[nodiscard]] std::string initialsKey(std::string_view typed);

} // namespace frontdesk
