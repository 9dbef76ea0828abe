#include "domain/item/ParcelBatch.h"

#include "base/Utf8.h"
#include "domain/item/Item.h"
#include "domain/item/ItemWords.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool onlyDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char each) { return each >= '0' && each <= '9'; });
}

/// "3-1203" is written "31203" by those who type its digits alone.
std::string digitsIn(std::string_view text)
{
    std::string digits{text};
    std::erase_if(digits, [](char each) { return each < '0' || each > '9'; });
    return digits;
}

bool sameAddressee(const KnownAddressee& a, const KnownAddressee& b)
{
    return roomKey(a.place) == roomKey(b.place) && a.company == b.company;
}

/// Of several who share one place or company, the place or company.
std::optional<KnownAddressee> onlyOne(const std::vector<const KnownAddressee*>& found)
{
    if (found.empty()) {
        return std::nullopt;
    }
    const bool same = std::all_of(found.begin(), found.end(),
                                  [&](const KnownAddressee* each) { return sameAddressee(*each, *found.front()); });
    if (!same) {
        return std::nullopt;
    }
    KnownAddressee one = *found.front();
    if (found.size() > 1) {
        one.name.clear();
        one.phone.clear();
    }
    return one;
}

} // namespace

ParcelBatch::ParcelBatch(const ItemData& data, std::vector<KnownAddressee> known,
                         std::set<std::string, std::less<>> taken)
    : m_data(data), m_known(std::move(known)), m_taken(std::move(taken))
{}

void ParcelBatch::add(std::string_view waybill)
{
    Parcel parcel;
    parcel.form.kind = itemParcel;
    parcel.form.waybill = waybill;
    parcel.form.carrier = m_data.carrierOf(waybill);
    parcel.form.shelf = m_data.freeShelf(m_taken);
    m_taken.insert(parcel.form.shelf);
    m_parcels.push_back(std::move(parcel));
    m_chosen = m_parcels.size() - 1;
}

ParcelBatch::Scanned ParcelBatch::scan(std::string_view waybill)
{
    const std::string number = trimmed(waybill);
    for (std::size_t index = 0; index < m_parcels.size(); ++index) {
        if (!number.empty() && m_parcels[index].form.waybill == number) {
            m_chosen = index;
            return Scanned::Again;
        }
    }
    add(number);
    return Scanned::Added;
}

void ParcelBatch::addWithout() { add({}); }

std::optional<KnownAddressee> ParcelBatch::find(std::string_view typed) const
{
    const std::string words = trimmed(toHalfWidth(typed));
    if (words.empty()) {
        return std::nullopt;
    }
    std::vector<const KnownAddressee*> exact;
    std::vector<const KnownAddressee*> ends;
    const std::string folded = foldCase(words);
    const std::string room = roomKey(words);
    for (const KnownAddressee& known : m_known) {
        if (foldCase(known.name) == folded || foldCase(known.company) == folded ||
            (!room.empty() && roomKey(known.place) == room)) {
            exact.push_back(&known);
        } else if (onlyDigits(words) && (digitsIn(known.place).ends_with(words) || known.phone.ends_with(words))) {
            ends.push_back(&known);
        }
    }
    return onlyOne(exact.empty() ? ends : exact);
}

void ParcelBatch::setAddressee(std::string_view typed)
{
    Parcel* const parcel = current();
    if (parcel == nullptr) {
        return;
    }
    ItemForm& form = parcel->form;
    parcel->typed = trimmed(typed);
    form.addressee.clear();
    form.company.clear();
    form.place.clear();
    form.phone.clear();
    if (const auto known = find(typed)) {
        form.addressee = known->name;
        form.company = known->company;
        form.place = known->place;
        form.phone = known->phone;
    } else if (std::any_of(parcel->typed.begin(), parcel->typed.end(),
                           [](char each) { return each >= '0' && each <= '9'; })) {
        form.place = parcel->typed;
    } else {
        form.addressee = parcel->typed;
    }
}

bool ParcelBatch::repeatAddressee()
{
    if (!m_chosen || *m_chosen == 0) {
        return false;
    }
    const Parcel before = m_parcels[*m_chosen - 1];
    Parcel& parcel = m_parcels[*m_chosen];
    parcel.typed = before.typed;
    parcel.form.addressee = before.form.addressee;
    parcel.form.company = before.form.company;
    parcel.form.place = before.form.place;
    parcel.form.phone = before.form.phone;
    return true;
}

void ParcelBatch::setPickupCode(std::string_view code)
{
    if (Parcel* const parcel = current()) {
        parcel->form.pickupCode = trimmed(code);
    }
}

void ParcelBatch::setCod(std::string_view yuan)
{
    if (Parcel* const parcel = current()) {
        parcel->form.cod = trimmed(yuan);
    }
}

void ParcelBatch::toggleDamaged()
{
    if (Parcel* const parcel = current()) {
        parcel->form.damaged = parcel->form.damaged.empty() ? "1" : "";
    }
}

void ParcelBatch::choose(std::size_t index)
{
    if (index < m_parcels.size()) {
        m_chosen = index;
    }
}

bool ParcelBatch::remove()
{
    if (!m_chosen) {
        return false;
    }
    m_taken.erase(m_parcels[*m_chosen].form.shelf);
    m_parcels.erase(m_parcels.begin() + static_cast<std::ptrdiff_t>(*m_chosen));
    if (m_parcels.empty()) {
        m_chosen.reset();
    } else {
        m_chosen = std::min(*m_chosen, m_parcels.size() - 1);
    }
    return true;
}

int ParcelBatch::unknown() const
{
    return static_cast<int>(std::count_if(m_parcels.begin(), m_parcels.end(),
                                          [](const Parcel& parcel) { return parcel.form.field("addressee").empty(); }));
}

std::string ParcelBatch::carrier() const
{
    if (m_parcels.empty()) {
        return {};
    }
    const std::string& first = m_parcels.front().form.carrier;
    const bool same = std::all_of(m_parcels.begin(), m_parcels.end(),
                                  [&](const Parcel& parcel) { return parcel.form.carrier == first; });
    return same ? first : std::string{};
}

void ParcelBatch::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (std::size_t index = 0; index < m_parcels.size(); ++index) {
        const std::string at = prefix + std::to_string(index) + '.';
        image.set(at + "typed", m_parcels[index].typed);
        m_parcels[index].form.writeTo(image, at);
    }
}

void ParcelBatch::readFrom(const RecordImage& image, const std::string& prefix)
{
    for (int index = 0;; ++index) {
        const std::string at = prefix + std::to_string(index) + '.';
        if (!image.has(at + "typed")) {
            break;
        }
        Parcel parcel{.form = ItemForm::readFrom(image, at), .typed = image.get(at + "typed")};
        if (parcel.form.kind != itemParcel) {
            continue;
        }
        if (m_taken.contains(parcel.form.shelf) || parcel.form.shelf.empty()) {
            parcel.form.shelf = m_data.freeShelf(m_taken);
        }
        m_taken.insert(parcel.form.shelf);
        m_parcels.push_back(std::move(parcel));
        m_chosen = m_parcels.size() - 1;
    }
}

} // namespace frontdesk
