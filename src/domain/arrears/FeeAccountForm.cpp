#include "domain/arrears/FeeAccountForm.h"

#include <array>
#include <utility>

namespace frontdesk {
namespace {

constexpr std::array<std::pair<const char*, std::string FeeAccountForm::*>, 8> accountFields{
    {{"place", &FeeAccountForm::place},
     {"payer", &FeeAccountForm::payer},
     {"phone", &FeeAccountForm::phone},
     {"building", &FeeAccountForm::building},
     {"steward", &FeeAccountForm::steward},
     {"fee_class", &FeeAccountForm::feeClass},
     {"preferences", &FeeAccountForm::preferences},
     {"note", &FeeAccountForm::note}}};

} // namespace

void FeeAccountForm::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (const auto& [name, member] : accountFields) {
        if (!(this->*member).empty()) {
            image.set(prefix + name, this->*member);
        }
    }
}

FeeAccountForm FeeAccountForm::readFrom(const RecordImage& image, const std::string& prefix)
{
    FeeAccountForm form;
    for (const auto& [name, member] : accountFields) {
        form.*member = image.get(prefix + name);
    }
    return form;
}

} // namespace frontdesk
