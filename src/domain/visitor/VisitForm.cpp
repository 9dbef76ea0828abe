#include "domain/visitor/VisitForm.h"

#include <algorithm>
#include <array>

namespace frontdesk {
namespace {

struct VisitText {
    std::string_view name;
    std::string VisitForm::*text;
};

constexpr std::array visitTexts{
    VisitText{"visitor_name", &VisitForm::name},
    VisitText{"title", &VisitForm::title},
    VisitText{"phone", &VisitForm::phone},
    VisitText{"company", &VisitForm::company},
    VisitText{"companions", &VisitForm::companions},
    VisitText{"plate", &VisitForm::plate},
    VisitText{"purpose", &VisitForm::purpose},
    VisitText{"visitor_tag", &VisitForm::tag},
    VisitText{"host", &VisitForm::host},
    VisitText{"place", &VisitForm::place},
    VisitText{"floor", &VisitForm::floor},
    VisitText{"has_appointment", &VisitForm::hasAppointment},
    VisitText{"appointment_at", &VisitForm::expectedAt},
    VisitText{"note", &VisitForm::note},
};

std::string_view visitField(std::string_view field)
{
    return field == "caller_name" || field == "name" ? "visitor_name" : field;
}

} // namespace

bool VisitForm::has(std::string_view name)
{
    return std::any_of(visitTexts.begin(), visitTexts.end(),
                       [&](const VisitText& entry) { return entry.name == visitField(name); });
}

std::string VisitForm::field(std::string_view wanted) const
{
    for (const VisitText& entry : visitTexts) {
        if (entry.name == visitField(wanted)) {
            return this->*entry.text;
        }
    }
    return {};
}

void VisitForm::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (const VisitText& entry : visitTexts) {
        if (const std::string& text = this->*entry.text; !text.empty()) {
            image.set(prefix + std::string{entry.name}, text);
        }
    }
}

VisitForm VisitForm::readFrom(const RecordImage& image, const std::string& prefix)
{
    VisitForm form;
    for (const VisitText& entry : visitTexts) {
        form.*entry.text = image.get(prefix + std::string{entry.name});
    }
    return form;
}

} // namespace frontdesk
