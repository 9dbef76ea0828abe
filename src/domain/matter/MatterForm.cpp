#include "domain/matter/MatterForm.h"

#include <algorithm>
#include <array>

namespace frontdesk {
namespace {

struct MatterText {
    std::string_view name;
    std::string MatterForm::*text;
};

constexpr std::array matterTexts{
    MatterText{"matter_kind", &MatterForm::kind},
    MatterText{"emergency_kind", &MatterForm::emergencyKind},
    MatterText{"name", &MatterForm::name},
    MatterText{"title", &MatterForm::title},
    MatterText{"phone", &MatterForm::phone},
    MatterText{"place", &MatterForm::place},
    MatterText{"key_points", &MatterForm::keyPoints},
    MatterText{"requested_items", &MatterForm::requestedItems},
};

std::string_view ownName(std::string_view field) { return field == "caller_name" ? "name" : field; }

} // namespace

bool MatterForm::has(std::string_view name)
{
    return std::any_of(matterTexts.begin(), matterTexts.end(),
                       [&](const MatterText& entry) { return entry.name == ownName(name); });
}

std::string MatterForm::field(std::string_view wanted) const
{
    for (const MatterText& entry : matterTexts) {
        if (entry.name == ownName(wanted)) {
            return this->*entry.text;
        }
    }
    return {};
}

void MatterForm::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (const MatterText& entry : matterTexts) {
        if (const std::string& text = this->*entry.text; !text.empty()) {
            image.set(prefix + std::string{entry.name}, text);
        }
    }
}

MatterForm MatterForm::readFrom(const RecordImage& image, const std::string& prefix)
{
    MatterForm form;
    for (const MatterText& entry : matterTexts) {
        form.*entry.text = image.get(prefix + std::string{entry.name});
    }
    return form;
}

} // namespace frontdesk
