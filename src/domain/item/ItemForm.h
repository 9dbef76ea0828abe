#pragma once

#include "domain/RecordImage.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// What stands in the fields of an item's form, as typed. Field names are the vocabulary's. Of what the label says
/// often only a company or a room is known, and names on labels are masked: nothing but the kind is required.
struct ItemForm {
    std::string kind = {};        ///< item_kind: one of itemKinds
    std::string sender = {};      ///< who sent it, brought it in or found it
    std::string carrier = {};     ///< a word of ItemData, or as typed
    std::string waybill = {};     ///< as scanned
    std::string pickupCode = {};  ///< pickup_code
    std::string cod = {};         ///< cash on delivery, in yuan
    std::string damaged = {};     ///< "1": damaged on the outside
    std::string outgoing = {};    ///< "1": left here to be fetched by a courier
    std::string addressee = {};   ///< whom it is for, who borrows it, whose device it is, to whom a fax goes
    std::string company = {};     ///< addressee_company
    std::string place = {};       ///< place: room
    std::string phone = {};       ///< phone
    std::string description = {}; ///< what it is; of a device what it is
    std::string shelf = {};       ///< shelf code
    std::string fault = {};       ///< of a device
    std::string accessories = {};
    std::string condition = {};
    std::string faxNumber = {}; ///< fax_number
    std::string address = {};   ///< where a fax goes
    bool operator==(const ItemForm&) const = default;

    [[nodiscard]] bool untouched() const { return *this == ItemForm{}; }
    /// True for a vocabulary field that this form has, also by the names that a fax or a device's intake has for it
    /// (recipient, customer, device ...).
    [[nodiscard]] static bool has(std::string_view name);
    /// The text of a vocabulary field of this form; empty for other fields.
    [[nodiscard]] std::string field(std::string_view wanted) const;

    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static ItemForm readFrom(const RecordImage& image, const std::string& prefix);
};

} // namespace frontdesk
