#include "domain/item/ProxyConsent.h"

#include "base/Utf8.h"
#include "domain/ImageFields.h"

namespace frontdesk {

Result<ProxyConsent> ProxyConsent::from(ProxyConsentId id, const ProxyConsentForm& form, UtcTime givenAt,
                                        std::optional<UtcTime> validUntil)
{
    FormReader reader;
    ProxyConsent consent{.id = id};
    consent.company = reader.text("addressee_company", form.company, mostCallerName);
    consent.place = reader.text("place", form.place, mostPlace);
    consent.addressee = reader.text("addressee", form.addressee, mostCallerName);
    consent.givenBy = reader.text("given_by", form.givenBy, mostCallerName);
    consent.givenAt = givenAt;
    consent.validUntil = validUntil;
    std::vector<Problem> problems = reader.problems();
    if (consent.company.empty() && consent.place.empty() && consent.addressee.empty()) {
        problems.push_back({"addressee_company", itemConsentForNobody});
    }
    if (consent.givenBy.empty()) {
        problems.push_back({"given_by", fieldRequired});
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return consent;
}

bool ProxyConsent::covers(const Item& item, UtcTime at) const
{
    if (voided || at < givenAt || (validUntil && at >= *validUntil)) {
        return false;
    }
    return (company.empty() || foldCase(company) == foldCase(item.company)) &&
           (place.empty() || roomKey(place) == roomKey(item.place)) &&
           (addressee.empty() || foldCase(addressee) == foldCase(item.addressee));
}

RecordImage imageOf(const ProxyConsent& consent)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", consent.id.toString());
    to.number("version", consent.version);
    to.text("proxy.addressee_company", consent.company);
    to.text("proxy.place", consent.place);
    to.text("proxy.addressee", consent.addressee);
    to.text("proxy.given_by", consent.givenBy);
    to.time("proxy.given_at", consent.givenAt);
    to.time("proxy.valid_until", consent.validUntil);
    if (consent.operatorId) {
        to.text("operator", consent.operatorId->toString());
    }
    if (consent.voided) {
        to.time("voided.at", consent.voided->at);
        to.text("voided.reason", consent.voided->reason);
        if (consent.voided->by) {
            to.text("voided.by", consent.voided->by->toString());
        }
    }
    return image;
}

RecordImage imageOf(const ItemBatch& batch)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", batch.id.toString());
    to.text("batch.courier", batch.courier);
    to.text("batch.carrier", batch.carrier);
    to.number("batch.total", batch.total);
    to.text("batch.signature", batch.strokes);
    to.time("batch.at", batch.at);
    if (batch.operatorId) {
        to.text("operator", batch.operatorId->toString());
    }
    return image;
}

} // namespace frontdesk
