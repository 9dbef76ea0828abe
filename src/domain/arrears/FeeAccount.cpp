#include "domain/arrears/FeeAccount.h"

#include "domain/ImageFields.h"
#include "domain/directory/PlaceNumber.h"

namespace frontdesk {

std::string FeeAccount::placeKey() const { return PlaceNumber::read(place).key; }

std::string FeeAccount::keyOf(std::string_view place, std::string_view payer)
{
    return keyOfPlace(PlaceNumber::read(place).key, payer);
}

std::string FeeAccount::keyOfPlace(std::string_view placeKey, std::string_view payer)
{
    std::string key;
    key.reserve(placeKey.size() + 1 + payer.size());
    return key.append(placeKey).append(1, '|').append(payer);
}

RecordImage imageOf(const FeeAccount& account)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", account.id.toString());
    to.number("version", account.version);
    to.text("place", account.place);
    to.text("payer", account.payer);
    to.text("building", account.building);
    to.text("steward", account.steward);
    if (account.phone) {
        to.text("phone", account.phone->digits());
        to.text("phone_extension", account.phone->extension());
        to.text("phone_display", account.phone->display());
    }
    if (account.party) {
        to.text("party", account.party->toString());
    }
    to.text("fee_class", nameOf(account.feeClass));
    to.text("preferences", account.preferences);
    to.text("note", account.note);
    if (account.pause) {
        to.time("pause.since", account.pause->since);
        to.text("pause.why", account.pause->why);
        if (account.pause->until) {
            to.text("pause.until", toIso(*account.pause->until));
        }
        if (account.pause->because) {
            to.text("pause.kind", nameOf(account.pause->because->kind));
            to.number("pause.record", account.pause->because->id);
        }
    }
    to.number("prepaid", account.prepaid.fen());
    if (account.source) {
        to.text("source", account.source->toString());
    }
    if (account.voided) {
        to.time("voided.at", account.voided->at);
        to.text("voided.reason", account.voided->reason);
        if (account.voided->by) {
            to.text("voided.by", account.voided->by->toString());
        }
    }
    return image;
}

SearchText searchText(const FeeAccount& account)
{
    SearchText search;
    if (account.voided) { // went with the list that brought it
        return search;
    }
    if (!account.payer.empty()) {
        search.names.push_back(account.payer);
    }
    if (!account.place.empty()) {
        search.texts.push_back(account.place);
    }
    if (account.phone) {
        search.digits.push_back(account.phone->digits());
    }
    return search;
}

} // namespace frontdesk
