#include "domain/complaint/ComplaintForm.h"

#include <algorithm>
#include <array>

namespace frontdesk {
namespace {

struct ComplaintText {
    std::string_view name;
    std::string ComplaintForm::*text;
};

constexpr std::array complaintTexts{
    ComplaintText{"complaint_kind", &ComplaintForm::kind},
    ComplaintText{"source", &ComplaintForm::source},
    ComplaintText{"customer_name", &ComplaintForm::name},
    ComplaintText{"title", &ComplaintForm::title},
    ComplaintText{"phone", &ComplaintForm::phone},
    ComplaintText{"place", &ComplaintForm::place},
    ComplaintText{"issue", &ComplaintForm::issue},
    ComplaintText{"summary", &ComplaintForm::summary},
    ComplaintText{"real_intent", &ComplaintForm::realIntent},
    ComplaintText{"demand", &ComplaintForm::demand},
    ComplaintText{"customer_deadline", &ComplaintForm::deadline},
    ComplaintText{"complaint_category", &ComplaintForm::category},
    ComplaintText{"severity", &ComplaintForm::severity},
    ComplaintText{"severity_reason", &ComplaintForm::severityReason},
    ComplaintText{"building", &ComplaintForm::area},
    ComplaintText{"note", &ComplaintForm::note},
};

std::string_view complaintField(std::string_view field)
{
    if (field == "caller_name" || field == "name" || field == "customer") {
        return "customer_name";
    }
    if (field == "complaint_detail" || field == "problem" || field == "key_points") {
        return "issue";
    }
    return field == "contact_detail" ? "phone" : field;
}

} // namespace

bool ComplaintForm::has(std::string_view name)
{
    return std::any_of(complaintTexts.begin(), complaintTexts.end(),
                       [&](const ComplaintText& entry) { return entry.name == complaintField(name); });
}

std::string ComplaintForm::field(std::string_view wanted) const
{
    for (const ComplaintText& entry : complaintTexts) {
        if (entry.name == complaintField(wanted)) {
            return this->*entry.text;
        }
    }
    return {};
}

void ComplaintForm::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (const ComplaintText& entry : complaintTexts) {
        if (const std::string& text = this->*entry.text; !text.empty()) {
            image.set(prefix + std::string{entry.name}, text);
        }
    }
}

ComplaintForm ComplaintForm::readFrom(const RecordImage& image, const std::string& prefix)
{
    ComplaintForm form;
    for (const ComplaintText& entry : complaintTexts) {
        form.*entry.text = image.get(prefix + std::string{entry.name});
    }
    return form;
}

} // namespace frontdesk
