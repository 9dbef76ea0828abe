#include "domain/slip/SlipForm.h"

#include <algorithm>
#include <array>

namespace frontdesk {
namespace {

struct SlipFormText {
    std::string_view name;
    std::string SlipForm::*text;
};

constexpr std::array slipFormTexts{
    SlipFormText{"place", &SlipForm::place},          SlipFormText{"goods_of", &SlipForm::goodsOf},
    SlipFormText{"owner", &SlipForm::owner},          SlipFormText{"name", &SlipForm::taker},
    SlipFormText{"phone", &SlipForm::phone},          SlipFormText{"agent", &SlipForm::agent},
    SlipFormText{"plate", &SlipForm::plate},          SlipFormText{"goods", &SlipForm::goods},
    SlipFormText{"consent_by", &SlipForm::consentBy}, SlipFormText{"consent_how", &SlipForm::consentHow},
    SlipFormText{"valid_from", &SlipForm::validFrom}, SlipFormText{"valid_until", &SlipForm::validUntil},
    SlipFormText{"arrears", &SlipForm::arrears},      SlipFormText{"note", &SlipForm::remark},
};

/// Entries that visits and calls share name the person after them.
std::string_view slipFieldOf(std::string_view name)
{
    return name == "caller_name" || name == "visitor_name" ? "name" : name;
}

} // namespace

bool SlipForm::untouched() const
{
    SlipForm nothing;
    nothing.goodsOf = goodsOf;
    nothing.agent = agent;
    return *this == nothing;
}

bool SlipForm::has(std::string_view name)
{
    return std::any_of(slipFormTexts.begin(), slipFormTexts.end(),
                       [own = slipFieldOf(name)](const SlipFormText& entry) { return entry.name == own; });
}

std::string SlipForm::field(std::string_view wanted) const
{
    for (const SlipFormText& entry : slipFormTexts) {
        if (entry.name == slipFieldOf(wanted)) {
            return this->*entry.text;
        }
    }
    return {};
}

void SlipForm::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (const SlipFormText& entry : slipFormTexts) {
        if (const std::string& text = this->*entry.text; !text.empty()) {
            image.set(prefix + std::string{entry.name}, text);
        }
    }
}

SlipForm SlipForm::readFrom(const RecordImage& image, const std::string& prefix)
{
    SlipForm form;
    for (const SlipFormText& entry : slipFormTexts) {
        form.*entry.text = image.get(prefix + std::string{entry.name});
    }
    return form;
}

} // namespace frontdesk
