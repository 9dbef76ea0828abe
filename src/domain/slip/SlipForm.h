#pragma once

#include "domain/RecordImage.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// What stands in the fields of a request for a release slip, as typed. The number of an agent's document is not among
/// them: it goes straight to where it is sealed.
struct SlipForm {
    std::string place = {};      ///< place: the room that the goods come from
    std::string goodsOf = {};    ///< goods_of: one of goodsOwners
    std::string owner = {};      ///< owner: whose goods they are, by name
    std::string taker = {};      ///< name: who takes them out
    std::string phone = {};      ///< phone of who takes them out
    std::string agent = {};      ///< agent: "1": somebody else than the owner
    std::string plate = {};      ///< plate of the car that they leave by
    std::string goods = {};      ///< goods: a line each, "sofa 2 red"
    std::string consentBy = {};  ///< consent_by: the proprietor who agreed
    std::string consentHow = {}; ///< consent_how: one of consentWays
    std::string validFrom = {};  ///< valid_from: a time as typed; empty: at once
    std::string validUntil = {}; ///< valid_until: a time as typed; empty: as long as the packs say
    std::string arrears = {};    ///< arrears: what the fee desk said of arrears; shown, and never a reason to refuse
    std::string remark = {};     ///< note
    bool operator==(const SlipForm&) const = default;

    /// True when nobody typed anything. Whose goods and whether it is an agent have a choice from the beginning.
    [[nodiscard]] bool untouched() const;
    /// True for a vocabulary field that this form has.
    [[nodiscard]] static bool has(std::string_view name);
    /// The text of a vocabulary field of this form; empty for other fields.
    [[nodiscard]] std::string field(std::string_view wanted) const;

    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static SlipForm readFrom(const RecordImage& image, const std::string& prefix);
};

} // namespace frontdesk
