#pragma once

#include "domain/arrears/FeeTextGuard.h"
#include "domain/demo/DemoTexts.h"
#include "domain/item/ItemData.h"
#include "domain/pack/PackService.h"
#include "domain/table/TableKind.h"
#include "rules/Festivals.h"
#include "rules/Vocabulary.h"
#include "rules/manual/ManualLexicon.h"

#include <vector>

namespace frontdesk {

/// What the program brings along as data: the vocabulary, the festivals, the shipped packs and
/// the kinds of tables.
struct ProgramData {
    Vocabulary vocabulary;
    Festivals festivals;
    std::vector<ShippedPack> packs;
    TableKinds tables;     ///< that can be taken in
    ItemData items;        ///< carriers and shelves
    FeeTextGuard feeTexts; ///< what may not go out about fees

    /// The heads of the shipped packs, without their entries: base first, then in the order in which the vocabulary
    /// lists the roles that they serve first. Reads no pack whole.
    [[nodiscard]] std::vector<Pack> packHeads() const;

    /// Reads the program's own resources. @error those of the vocabulary, the festivals and the tables: a broken build
    [[nodiscard]] static Result<ProgramData> load();
    /// The words by which manuals are read; read when one is opened. Any thread. @error a broken build
    [[nodiscard]] static Result<ManualLexicon> lexicon();
    /// What a made-up day says; read when one is wanted. Any thread. @error demo.bad: a broken build
    [[nodiscard]] static Result<DemoTexts> demoTexts();
};

} // namespace frontdesk
