#pragma once

#include "domain/RecordImage.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// What stands in the fields of an account's form, as typed. Field names are the vocabulary's.
struct FeeAccountForm {
    std::string place = {};       ///< place
    std::string payer = {};       ///< payer
    std::string phone = {};       ///< phone
    std::string building = {};    ///< building
    std::string steward = {};     ///< steward
    std::string feeClass = {};    ///< fee_class: a word of feeClassWords
    std::string preferences = {}; ///< preferences
    std::string note = {};        ///< note
    bool operator==(const FeeAccountForm&) const = default;

    /// True when nobody typed or chose anything.
    [[nodiscard]] bool untouched() const { return *this == FeeAccountForm{}; }
    /// Names are the prefix (with its dot) and the field's name; what is empty is left out.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static FeeAccountForm readFrom(const RecordImage& image, const std::string& prefix);
};

/// One fee that is entered by hand, as typed.
struct FeeItemForm {
    std::string kind = {};   ///< fee_kind
    std::string period = {}; ///< fee_period
    std::string amount = {}; ///< amount: as Money::parseYuan() reads it
    std::string due = {};    ///< due_on: a day as parseTypedDate() reads it
    bool operator==(const FeeItemForm&) const = default;
};

} // namespace frontdesk
