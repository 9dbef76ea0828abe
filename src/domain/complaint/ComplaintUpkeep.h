#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"
#include "rules/RuleBook.h"

namespace frontdesk {

/// What tickets do by themselves: those whose waiting is over go on, and those that press are brought up. Called once a
/// minute on the write lane by each desk; two desks at once write once. Audit actions: stepped, noted.
class ComplaintUpkeep {
public:
    static constexpr Milliseconds usualNear = std::chrono::minutes{30};

    /// @param ids of journal entries; must outlive it @param near how long before its time a promise is at risk
    explicit ComplaintUpkeep(IdMaker& ids, Milliseconds near = usualNear) : m_ids(ids), m_near(near) {}

    /// Both, in this order. How many entries of journals it wrote for it. @error people.no_right, those of the store
    [[nodiscard]] Result<int> run(UnitOfWork& uow, const Actor& actor, const RuleBook& book, const TimeZone& zone,
                                  UtcTime now) const;
    /// Tickets that waited until a time that is past are being worked on again.
    [[nodiscard]] Result<int> resumeDue(UnitOfWork& uow, const Actor& actor, UtcTime now) const;
    /// What ComplaintEscalations says is due. Nobody has written these words: they are an EscalationCause.
    [[nodiscard]] Result<int> escalateDue(UnitOfWork& uow, const Actor& actor, const RuleBook& book,
                                          const TimeZone& zone, UtcTime now) const;

private:
    IdMaker& m_ids;
    Milliseconds m_near;
};

} // namespace frontdesk
