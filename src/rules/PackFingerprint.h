#pragma once

#include "rules/Pack.h"

#include <cstdint>
#include <string>
#include <vector>

namespace frontdesk {

/// Names what packs say: 16 hex digits of a 64-bit FNV-1a over ids, versions and every entry, but not over the places
/// where they stand. The same on every machine; not meant against forgery.
[[nodiscard]] std::string packFingerprint(const std::vector<Pack>& packs);

} // namespace frontdesk
