#pragma once

#include "domain/item/ItemData.h"
#include "domain/item/ItemForm.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Somebody or some place that parcels come for, as the desk knows it.
struct KnownAddressee {
    std::string name = {};
    std::string company = {};
    std::string place = {};
    std::string phone = {}; ///< digits
    bool operator==(const KnownAddressee&) const = default;
};

/// Parcels that a courier brings, while they are taken in: a scan begins the next one, what is typed says for whom it
/// is. Whatever was typed counts as soon as the next one is scanned, with Enter or without. Pure; no store, no time.
class ParcelBatch {
public:
    struct Parcel {
        ItemForm form;
        std::string typed = {}; ///< for whom, as typed
        bool operator==(const Parcel&) const = default;
    };
    enum class Scanned { Added, Again }; ///< Again: a waybill of this batch, which is chosen then

    /// @param data must outlive the batch
    /// @param known whom parcels come for; @param taken shelf places in use
    ParcelBatch(const ItemData& data, std::vector<KnownAddressee> known, std::set<std::string, std::less<>> taken);

    /// A waybill was scanned or typed. Carrier and shelf are given; it is the chosen one now.
    Scanned scan(std::string_view waybill);
    /// A parcel whose waybill nobody can read.
    void addWithout();
    /// For whom the chosen parcel is: a room, a name, a company, or the last digits of a room or phone. What fits one
    /// known addressee alone becomes that one; else it stands as typed, digits as a room. Empty: unknown.
    void setAddressee(std::string_view typed);
    /// The same addressee as that of the parcel before. @return false when there is none
    bool repeatAddressee();
    void setPickupCode(std::string_view code);
    void setCod(std::string_view yuan);
    void toggleDamaged();
    void choose(std::size_t index);
    /// Takes the chosen one out; its shelf is free again. @return false when there is none
    bool remove();

    [[nodiscard]] const std::vector<Parcel>& parcels() const { return m_parcels; }
    [[nodiscard]] std::optional<std::size_t> chosen() const { return m_chosen; }
    [[nodiscard]] int total() const { return static_cast<int>(m_parcels.size()); }
    /// Parcels of which nobody knows yet for whom they are.
    [[nodiscard]] int unknown() const;
    /// The carrier that all parcels have; empty when they differ or none is known.
    [[nodiscard]] std::string carrier() const;

    /// For the draft: names begin with the prefix.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    /// Takes in what a draft kept, behind what is there. What is damaged in it is left out.
    void readFrom(const RecordImage& image, const std::string& prefix);
    /// Whom parcels come for, known later than the first scan; what was typed before stands as it is.
    void setKnown(std::vector<KnownAddressee> known) { m_known = std::move(known); }

    /// Whom the typed words mean: one known addressee, or nothing. Digits alone are the end of a room or of a phone; of
    /// several that end so those of a whole door count.
    [[nodiscard]] std::optional<KnownAddressee> find(std::string_view typed) const;

private:
    void add(std::string_view waybill);
    [[nodiscard]] Parcel* current() { return m_chosen ? &m_parcels[*m_chosen] : nullptr; }

    const ItemData& m_data;
    std::vector<KnownAddressee> m_known;
    std::set<std::string, std::less<>> m_taken;
    std::vector<Parcel> m_parcels;
    std::optional<std::size_t> m_chosen;
};

} // namespace frontdesk
