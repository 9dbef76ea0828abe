#include "domain/desk/AddresseeList.h"

#include "domain/UnitOfWork.h"
#include "domain/desk/PartyFinder.h"
#include "domain/directory/DirectoryRepository.h"

namespace frontdesk {

namespace {

void addAddressees(std::vector<KnownAddressee>& known, const Party& party)
{
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

} // namespace

Result<std::vector<KnownAddressee>> AddresseeList::read(const ReadView& view, int most)
{
    return view.directory().newest(most).map([](const std::vector<Party>& parties) {
        std::vector<KnownAddressee> known;
        for (const Party& party : parties) {
            addAddressees(known, party);
        }
        return known;
    });
}

Result<std::vector<KnownAddressee>> AddresseeList::find(const ReadView& view, std::string_view typed, int most)
{
    return PartyFinder::find(view, typed, DirectoryList::Everybody).map([&](const std::vector<Party>& parties) {
        std::vector<KnownAddressee> known;
        for (const Party& party : parties) {
            const std::size_t before = known.size();
            addAddressees(known, party);
            if (known.size() == before) { // a colleague has neither room nor company, and is asked for, too
                known.push_back({.name = party.name});
            }
        }
        if (known.size() > static_cast<std::size_t>(most)) {
            known.resize(static_cast<std::size_t>(most));
        }
        return known;
    });
}

} // namespace frontdesk
