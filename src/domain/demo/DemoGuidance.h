#pragma once

#include "base/TimeZone.h"
#include "domain/call/CallService.h"
#include "domain/demo/DemoRandom.h"
#include "domain/guidance/GuidanceSession.h"
#include "rules/RuleBook.h"

#include <map>
#include <string>
#include <tuple>

namespace frontdesk {

/// What the desk was shown and ticked during a made-up call. The rules are asked once for each kind of call, since a
/// million calls ask the same few questions.
class DemoGuidance {
public:
    /// @param book must outlive it
    DemoGuidance(const RuleBook& book, TimeZone zone, std::string role)
        : m_book(book), m_zone(std::move(zone)), m_role(std::move(role))
    {}

    [[nodiscard]] GuidanceSession sessionOf(const CallToSave& call, DemoRandom& random);

private:
    using Key = std::tuple<std::string_view, std::string, bool, int>; ///< moment, category, late, hour
    [[nodiscard]] const Guidance& at(std::string_view moment, const CallToSave& call);

    const RuleBook& m_book;
    TimeZone m_zone;
    std::string m_role;
    std::map<Key, Guidance> m_known;
};

} // namespace frontdesk
