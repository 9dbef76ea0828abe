#include "domain/desk/AddresseeList.h"

#include "domain/UnitOfWork.h"
#include "domain/directory/DirectoryRepository.h"

namespace frontdesk {

Result<std::vector<KnownAddressee>> AddresseeList::read(const ReadView& view, int most)
{
    return view.directory().newest(most).map([](const std::vector<Party>& parties) {
        std::vector<KnownAddressee> known;
        for (const Party& party : parties) {
            const bool isCompany = party.kind == PartyKind::Company;
            KnownAddressee one{.name = isCompany ? std::string{} : party.name,
                               .company = isCompany ? party.name : party.companyName};
            for (const Contact& contact : party.contacts) {
                if (one.phone.empty() && contact.isNumber()) {
                    one.phone = contact.digits;
                }
            }
            if (party.places.empty() && !one.company.empty()) {
                known.push_back(one);
            }
            for (const auto& place : party.places) {
                one.place = place.number;
                known.push_back(one);
            }
        }
        return known;
    });
}

} // namespace frontdesk
