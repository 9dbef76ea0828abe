#include "domain/item/ItemForm.h"

#include <algorithm>
#include <array>

namespace frontdesk {
namespace {

struct ItemFormText {
    std::string_view name;
    std::string ItemForm::*text;
};

constexpr std::array itemFormTexts{
    ItemFormText{"item_kind", &ItemForm::kind},
    ItemFormText{"sender", &ItemForm::sender},
    ItemFormText{"carrier", &ItemForm::carrier},
    ItemFormText{"waybill", &ItemForm::waybill},
    ItemFormText{"pickup_code", &ItemForm::pickupCode},
    ItemFormText{"cod", &ItemForm::cod},
    ItemFormText{"damaged", &ItemForm::damaged},
    ItemFormText{"outgoing", &ItemForm::outgoing},
    ItemFormText{"addressee", &ItemForm::addressee},
    ItemFormText{"addressee_company", &ItemForm::company},
    ItemFormText{"place", &ItemForm::place},
    ItemFormText{"phone", &ItemForm::phone},
    ItemFormText{"description", &ItemForm::description},
    ItemFormText{"shelf", &ItemForm::shelf},
    ItemFormText{"fault", &ItemForm::fault},
    ItemFormText{"accessories", &ItemForm::accessories},
    ItemFormText{"condition", &ItemForm::condition},
    ItemFormText{"fax_number", &ItemForm::faxNumber},
    ItemFormText{"address", &ItemForm::address},
};

/// The manuals name the same field after what is done with the thing.
constexpr std::array itemFieldNames{
    std::pair<std::string_view, std::string_view>{"device", "description"},
    std::pair<std::string_view, std::string_view>{"customer", "addressee"},
    std::pair<std::string_view, std::string_view>{"contact", "phone"},
    std::pair<std::string_view, std::string_view>{"recipient", "addressee"},
    std::pair<std::string_view, std::string_view>{"recipient_phone", "phone"},
};

std::string_view itemFieldOf(std::string_view name)
{
    for (const auto& [other, own] : itemFieldNames) {
        if (other == name) {
            return own;
        }
    }
    return name;
}

} // namespace

bool ItemForm::has(std::string_view name)
{
    return std::any_of(itemFormTexts.begin(), itemFormTexts.end(),
                       [own = itemFieldOf(name)](const ItemFormText& entry) { return entry.name == own; });
}

std::string ItemForm::field(std::string_view wanted) const
{
    for (const ItemFormText& entry : itemFormTexts) {
        if (entry.name == itemFieldOf(wanted)) {
            // Whom it is for is known as soon as the company or the room is.
            const std::string& text = this->*entry.text;
            return text.empty() && entry.name == "addressee" ? (company.empty() ? place : company) : text;
        }
    }
    return {};
}

void ItemForm::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (const ItemFormText& entry : itemFormTexts) {
        if (const std::string& text = this->*entry.text; !text.empty()) {
            image.set(prefix + std::string{entry.name}, text);
        }
    }
}

ItemForm ItemForm::readFrom(const RecordImage& image, const std::string& prefix)
{
    ItemForm form;
    for (const ItemFormText& entry : itemFormTexts) {
        form.*entry.text = image.get(prefix + std::string{entry.name});
    }
    return form;
}

} // namespace frontdesk
