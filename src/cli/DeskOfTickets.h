#pragma once

#include "domain/people/NamesOfStaff.h"
#include "domain/setting/UnitSettings.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"
#include "storage/DirectStore.h"

namespace frontdesk {

/// The unit and what its packs say of tickets, as the console has them.
struct DeskOfTickets {
    UnitSettings unit;
    Vocabulary vocabulary;
    RuleBook book;
    NamesOfStaff names;

    /// @error those of the store, of the vocabulary and of the packs
    [[nodiscard]] static Result<DeskOfTickets> of(DirectStore& store);
};

} // namespace frontdesk
