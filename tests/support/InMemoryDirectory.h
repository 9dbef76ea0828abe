#pragma once

#include "domain/directory/DirectoryRepository.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

#include <functional>
#include <vector>

namespace frontdesk {

class InMemoryDirectory final : public DirectoryRepository {
public:
    InMemoryDirectory(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}

    Result<void> add(const Party& party) override;
    Result<Party> update(const Party& party) override;
    Result<Party> find(PartyId id) const override;
    Result<std::vector<Party>> byPhone(std::string_view digits, int most) const override;
    Result<std::vector<Party>> byPlate(std::string_view plate) const override;
    Result<std::vector<Party>> named(std::string_view name, int most) const override;
    Result<std::vector<Party>> ofPlace(PlaceId place) const override;
    Result<std::vector<PartyId>> linkedTo(PlaceId place) const override;
    Result<std::vector<Party>> ofCompany(PartyId company) const override;
    Result<std::vector<Party>> mergedInto(PartyId party) const override;
    Result<std::vector<Party>> colleagues() const override;
    Result<std::vector<Party>> byInitials(std::string_view initials) const override;
    Result<std::vector<Party>> newest(int most) const override;
    Result<std::vector<DuplicatePair>> possibleDuplicates(int most) const override;
    Result<std::int64_t> count() const override;
    Result<void> addPlace(const PlaceRecord& place) override;
    Result<PlaceRecord> updatePlace(const PlaceRecord& place) override;
    Result<PlaceRecord> findPlace(PlaceId id) const override;
    Result<std::optional<PlaceRecord>> placeOf(std::string_view typed) const override;
    Result<std::vector<PlaceRecord>> neighboursOf(const PlaceRecord& place) const override;
    Result<void> addImport(const DirectoryImport& import) override;
    Result<DirectoryImport> findImport(DirectoryImportId id) const override;
    Result<void> markReverted(DirectoryImportId id, UtcTime at) override;
    Result<std::vector<DirectoryImport>> imports(int most) const override;

private:
    [[nodiscard]] Party filledIn(Party party) const;
    /// In the order of their ids.
    [[nodiscard]] std::vector<Party> where(const std::function<bool(const Party&)>& fits) const;
    [[nodiscard]] PartyId resolved(PartyId id) const;

    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

} // namespace frontdesk
