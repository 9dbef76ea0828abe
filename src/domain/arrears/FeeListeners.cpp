#include "domain/arrears/FeeListeners.h"

#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {

Result<std::vector<AuthorisedContact>> authorisedFor(const DirectoryRepository& directory, const FeeAccount& account)
{
    using Contacts = std::vector<AuthorisedContact>;
    return directory.placeOf(account.place).and_then([&](const std::optional<PlaceRecord>& place) -> Result<Contacts> {
        if (!place) {
            return Contacts{};
        }
        return directory.ofPlace(place->id).map([&](const std::vector<Party>& parties) {
            Contacts contacts;
            for (const Party& party : parties) {
                const PlaceLink* const link = party.linkTo(place->id);
                const bool may =
                    link != nullptr && (!trimmed(link->mayBeTold).empty() || link->disclose == Disclose::Ok);
                if (!may || party.id == account.party || party.name == account.payer) {
                    continue;
                }
                AuthorisedContact contact{.party = party.id, .name = party.name, .mayBeTold = link->mayBeTold};
                const auto number = std::find_if(party.contacts.begin(), party.contacts.end(),
                                                 [](const Contact& each) { return each.isNumber(); });
                if (number != party.contacts.end()) {
                    contact.phone = number->value;
                }
                contacts.push_back(std::move(contact));
            }
            std::sort(contacts.begin(), contacts.end(), [](const auto& a, const auto& b) {
                return std::tie(a.name, a.party) < std::tie(b.name, b.party);
            });
            return contacts;
        });
    });
}

} // namespace frontdesk
