#pragma once

#include "domain/UnitOfWork.h"
#include "domain/arrears/FeeItem.h"
#include "domain/arrears/FeeLetter.h"
#include "domain/people/Actor.h"

#include <vector>

namespace frontdesk {

/// What a letter does to the items that it names, in the letter's own unit of work. Only forward: an item that is sued
/// for stays so, whatever is sent later.
class FeeLetterItems {
public:
    FeeLetterItems(UnitOfWork& uow, const Actor& actor, UtcTime now) : m_uow(uow), m_actor(actor), m_now(now) {}

    /// Which of an account's items a letter of the kind names: a statement every open one; a reminder those open and
    /// not disputed; a demand those of them that are due; a lawyer's letter and a suit those of them that were demanded
    /// in writing before: what came later is not part of it yet.
    /// @error fee.nothing_to_name, fee.demand_first
    [[nodiscard]] static Result<std::vector<FeeItem>> namedBy(FeeLetterKind kind, const std::vector<FeeItem>& items,
                                                              LocalDate day);

    /// A demand, a lawyer's letter or a suit has left the house.
    [[nodiscard]] Result<void> demand(const FeeLetter& letter) const;
    /// It arrived, and asked for money: the three years begin anew on that day. What had lapsed by then stays lapsed
    /// (Civil Code, art. 192, 195), what was paid needs none, and a statement asks for nothing.
    [[nodiscard]] Result<void> renewLimitation(const FeeLetter& letter, LocalDate day) const;

private:
    template <class Change>
    [[nodiscard]] Result<void> each(const FeeLetter& letter, const char* action, Change change) const;

    UnitOfWork& m_uow;
    const Actor& m_actor;
    UtcTime m_now;
};

} // namespace frontdesk
