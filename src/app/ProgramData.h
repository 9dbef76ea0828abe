#pragma once

#include "domain/pack/PackService.h"
#include "rules/Festivals.h"
#include "rules/Vocabulary.h"

#include <vector>

namespace frontdesk {

/// What the program brings along as data: the vocabulary, the festivals and the shipped packs.
struct ProgramData {
    Vocabulary vocabulary;
    Festivals festivals;
    std::vector<ShippedPack> packs;

    /// Reads the program's own resources. @error those of the vocabulary and of the festivals: a broken build
    [[nodiscard]] static Result<ProgramData> load();
};

} // namespace frontdesk
