#pragma once

#include "domain/guidance/FieldGates.h"
#include "domain/sitevisit/SiteVisit.h"

#include <chrono>
#include <vector>

namespace frontdesk {

/// What the packs say about visits at a customer's; the code is site_visit.gate_field. Pure.
class SiteVisitGates {
public:
    /// What the packs require at that moment and is not there. A time that nobody agreed to is no appointment.
    /// Source: M3-028, M3-059.
    [[nodiscard]] static std::vector<GateMark> marks(const SiteVisit& visit, const RuleBook& book,
                                                     std::string_view moment, const Facts& facts);
    /// How long before its time a visit is near: the packs' limit visit_near. Half an hour without one.
    [[nodiscard]] static std::chrono::minutes near(const RuleBook& book);
};

} // namespace frontdesk
