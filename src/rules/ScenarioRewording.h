#pragma once

#include "rules/Pack.h"
#include "rules/PackText.h"

#include <vector>

namespace frontdesk {

/// Takes the new wording into rehearsals that fail: what no longer appears is no longer expected, what now appears is
/// no longer unwanted, and entries of the pack itself that appear at such a step instead are expected from now on. A
/// rehearsal of a pack below is taken over into this one by its id, so that the pack below stays as it was shipped.
/// @param text of the pack that is being worked on, @param pack the same, read
/// @param loaded the packs below and beside it, base first
/// @return the text with the rehearsals changed; as it was when none fails @error as PackText::read()
[[nodiscard]] Result<PackText> takeNewWording(PackText text, const Pack& pack, const std::vector<Pack>& loaded);

} // namespace frontdesk
