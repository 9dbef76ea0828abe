#include "domain/call/CallForm.h"

#include <array>
#include <charconv>

namespace frontdesk {
namespace {

struct FormText {
    std::string_view name;
    std::string CallForm::*text;
};

constexpr std::array formTexts{
    FormText{"caller_name", &CallForm::callerName},
    FormText{"title", &CallForm::title},
    FormText{"phone", &CallForm::phone},
    FormText{"place", &CallForm::place},
    FormText{"category", &CallForm::category},
    FormText{"emergency_kind", &CallForm::emergencyKind},
    FormText{"key_points", &CallForm::keyPoints},
    FormText{"late_reason", &CallForm::lateReason},
    FormText{"requested_items", &CallForm::requestedItems},
};

struct FormFlag {
    std::string_view name;
    bool CallForm::*flag;
};

constexpr std::array formFlags{
    FormFlag{"name_declined", &CallForm::nameDeclined},
    FormFlag{"phone_declined", &CallForm::phoneDeclined},
    FormFlag{"recap_confirmed", &CallForm::recapConfirmed},
};

constexpr std::string_view nameAskedField{"name_asked"};

} // namespace

bool CallForm::has(std::string_view name)
{
    for (const FormText& entry : formTexts) {
        if (entry.name == name) {
            return true;
        }
    }
    for (const FormFlag& entry : formFlags) {
        if (entry.name == name) {
            return true;
        }
    }
    return false;
}

std::string CallForm::field(std::string_view name) const
{
    for (const FormText& entry : formTexts) {
        if (entry.name == name) {
            return this->*entry.text;
        }
    }
    for (const FormFlag& entry : formFlags) {
        if (entry.name == name) {
            return this->*entry.flag ? "1" : "";
        }
    }
    return {};
}

void CallForm::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (const FormText& entry : formTexts) {
        const std::string& text = this->*entry.text;
        if (!text.empty()) {
            image.set(prefix + std::string{entry.name}, text);
        }
    }
    for (const FormFlag& entry : formFlags) {
        if (this->*entry.flag) {
            image.set(prefix + std::string{entry.name}, "1");
        }
    }
    if (nameAsked != 0) {
        image.set(prefix + std::string{nameAskedField}, std::to_string(nameAsked));
    }
}

CallForm CallForm::readFrom(const RecordImage& image, const std::string& prefix)
{
    CallForm form;
    for (const FormText& entry : formTexts) {
        form.*entry.text = image.get(prefix + std::string{entry.name});
    }
    for (const FormFlag& entry : formFlags) {
        form.*entry.flag = image.get(prefix + std::string{entry.name}) == "1";
    }
    const std::string asked = image.get(prefix + std::string{nameAskedField});
    int times = 0;
    if (std::from_chars(asked.data(), asked.data() + asked.size(), times).ec == std::errc{} && times > 0) {
        form.nameAsked = times;
    }
    return form;
}

} // namespace frontdesk
