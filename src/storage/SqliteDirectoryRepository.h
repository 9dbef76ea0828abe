#pragma once

#include "domain/directory/DirectoryRepository.h"
#include "storage/Database.h"
#include "storage/SearchCutter.h"
#include "storage/UnitChanges.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// People, companies and places in the tables `party`, `party_*`, `place` and `directory_import*`.
class SqliteDirectoryRepository final : public DirectoryRepository {
public:
    /// @param cutter the lane's, which knows how names sound
    SqliteDirectoryRepository(Database& database, UnitChanges& changes, SearchCutter& cutter)
        : m_database(database), m_changes(changes), m_cutter(cutter)
    {}

    [[nodiscard]] Result<void> add(const Party& party) override;
    [[nodiscard]] Result<Party> update(const Party& party) override;
    [[nodiscard]] Result<Party> find(PartyId id) const override;
    [[nodiscard]] Result<std::vector<Party>> byPhone(std::string_view digits, int most) const override;
    [[nodiscard]] Result<std::vector<Party>> byPlate(std::string_view plate) const override;
    [[nodiscard]] Result<std::vector<Party>> named(std::string_view name, int most) const override;
    [[nodiscard]] Result<std::vector<Party>> ofPlace(PlaceId place) const override;
    [[nodiscard]] Result<std::vector<PartyId>> linkedTo(PlaceId place) const override;
    [[nodiscard]] Result<std::vector<Party>> ofCompany(PartyId company) const override;
    [[nodiscard]] Result<std::vector<Party>> mergedInto(PartyId party) const override;
    [[nodiscard]] Result<std::vector<Party>> colleagues() const override;
    [[nodiscard]] Result<std::vector<Party>> byInitials(std::string_view initials) const override;
    [[nodiscard]] Result<std::vector<Party>> newest(int most) const override;
    [[nodiscard]] Result<std::vector<DuplicatePair>> possibleDuplicates(int most) const override;
    [[nodiscard]] Result<std::int64_t> count() const override;

    [[nodiscard]] Result<void> addPlace(const PlaceRecord& place) override;
    [[nodiscard]] Result<PlaceRecord> updatePlace(const PlaceRecord& place) override;
    [[nodiscard]] Result<PlaceRecord> findPlace(PlaceId id) const override;
    [[nodiscard]] Result<std::optional<PlaceRecord>> placeOf(std::string_view typed) const override;
    [[nodiscard]] Result<std::vector<PlaceRecord>> neighboursOf(const PlaceRecord& place) const override;

    [[nodiscard]] Result<void> addImport(const DirectoryImport& import) override;
    [[nodiscard]] Result<DirectoryImport> findImport(DirectoryImportId id) const override;
    [[nodiscard]] Result<void> markReverted(DirectoryImportId id, UtcTime at) override;
    [[nodiscard]] Result<std::vector<DirectoryImport>> imports(int most) const override;

    /// Records whose id is greater, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] Result<std::vector<Party>> after(std::int64_t id, int most) const;
    [[nodiscard]] Result<std::vector<PlaceRecord>> placesAfter(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<void> writeRows(const Party& party);
    [[nodiscard]] Result<void> clearRows(PartyId id);
    [[nodiscard]] Result<void> readRows(Party& party) const;
    [[nodiscard]] Result<Party> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<Party>> readAll(Statement query) const;
    [[nodiscard]] Result<PlaceRecord> readPlace(Statement& row) const;
    [[nodiscard]] Result<std::string> companyName(PartyId company) const;
    [[nodiscard]] Result<void> checkPlaceFree(const PlaceRecord& place) const;

    Database& m_database;
    UnitChanges& m_changes;
    SearchCutter& m_cutter;
};

} // namespace frontdesk
