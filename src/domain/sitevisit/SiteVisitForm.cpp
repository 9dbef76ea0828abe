#include "domain/sitevisit/SiteVisitForm.h"

#include <algorithm>
#include <array>

namespace frontdesk {
namespace {

struct SiteVisitText {
    std::string_view name;
    std::string SiteVisitForm::*text;
};

constexpr std::array siteVisitTexts{
    SiteVisitText{"customer_name", &SiteVisitForm::name},
    SiteVisitText{"phone", &SiteVisitForm::phone},
    SiteVisitText{"place", &SiteVisitForm::place},
    SiteVisitText{"visit_staff", &SiteVisitForm::staff},
    SiteVisitText{"purpose", &SiteVisitForm::purpose},
    SiteVisitText{"visit_agenda", &SiteVisitForm::agenda},
    SiteVisitText{"appointment_at", &SiteVisitForm::appointmentAt},
    SiteVisitText{"appointment_agreed", &SiteVisitForm::agreed},
    SiteVisitText{"visit_minutes", &SiteVisitForm::minutes},
    SiteVisitText{"note", &SiteVisitForm::note},
    SiteVisitText{"summary", &SiteVisitForm::summary},
    SiteVisitText{"agreements", &SiteVisitForm::agreements},
    SiteVisitText{"visit_follow_up", &SiteVisitForm::followUp},
    SiteVisitText{"followup_at", &SiteVisitForm::followUpAt},
};

std::string_view siteVisitField(std::string_view field)
{
    return field == "caller_name" || field == "name" || field == "customer" ? "customer_name" : field;
}

} // namespace

bool SiteVisitForm::has(std::string_view name)
{
    return std::any_of(siteVisitTexts.begin(), siteVisitTexts.end(),
                       [&](const SiteVisitText& entry) { return entry.name == siteVisitField(name); });
}

std::string SiteVisitForm::field(std::string_view wanted) const
{
    for (const SiteVisitText& entry : siteVisitTexts) {
        if (entry.name == siteVisitField(wanted)) {
            return this->*entry.text;
        }
    }
    return {};
}

void SiteVisitForm::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (const SiteVisitText& entry : siteVisitTexts) {
        if (const std::string& text = this->*entry.text; !text.empty()) {
            image.set(prefix + std::string{entry.name}, text);
        }
    }
}

SiteVisitForm SiteVisitForm::readFrom(const RecordImage& image, const std::string& prefix)
{
    SiteVisitForm form;
    for (const SiteVisitText& entry : siteVisitTexts) {
        form.*entry.text = image.get(prefix + std::string{entry.name});
    }
    return form;
}

} // namespace frontdesk
