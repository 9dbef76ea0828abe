#pragma once

#include "domain/directory/Duplicates.h"
#include "domain/directory/Party.h"

#include <QString>
#include <string_view>

namespace frontdesk {

// Labels of the directory's words in the language of the screen. An unknown word is shown as it is.

[[nodiscard]] QString partyKindLabel(PartyKind kind);
[[nodiscard]] QString partyRoleLabel(PartyRole role);
[[nodiscard]] QString partyTagLabel(std::string_view tag);
[[nodiscard]] QString contactKindLabel(ContactKind kind);
/// For the choice on a form: "never", "ask first", "may be given".
[[nodiscard]] QString discloseLabel(Disclose disclose);
[[nodiscard]] QString placeKindLabel(PlaceKind kind);
[[nodiscard]] QString placeRelationLabel(PlaceRelation relation);
[[nodiscard]] QString presenceLabel(PresenceState state);
[[nodiscard]] QString likenessLabel(Likeness likeness);

} // namespace frontdesk
