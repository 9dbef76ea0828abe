#pragma once

#include "domain/item/Item.h"
#include "domain/item/ItemCourse.h"

#include <QString>
#include <string_view>

namespace frontdesk {

// Labels of what stands in items, in the language of the screen.

[[nodiscard]] QString itemKindLabel(std::string_view kind);
[[nodiscard]] QString itemStateLabel(ItemState state);
/// What the desk does next: "Tell", "Hand over".
[[nodiscard]] QString itemStepLabel(ItemStep step);
/// How the addressee's consent is known; empty for none that was needed.
[[nodiscard]] QString itemConsentLabel(std::string_view consent);
/// For whom it is, as far as is known: name, company and room in one line.
[[nodiscard]] QString addresseeLabel(const Item& item);

} // namespace frontdesk
