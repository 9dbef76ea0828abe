#pragma once

#include "domain/directory/DirectoryImport.h"
#include "domain/directory/Duplicates.h"
#include "domain/directory/Party.h"
#include "domain/directory/PlaceRecord.h"

#include <optional>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Port: people, companies and places. Lists leave out who was voided or merged into another, unless they say
/// otherwise; they come with the numbers of places and names of companies filled in, a merged company's name being
/// that of the one which it was merged into.
class DirectoryRepository {
public:
    virtual ~DirectoryRepository() = default;

    /// Adding the same id and content twice is one add. @error record.conflict
    [[nodiscard]] virtual Result<void> add(const Party& party) = 0;
    /// Writes party with version+1 if the stored version is party.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<Party> update(const Party& party) = 0;
    /// Voided and merged ones too. @error record.not_found
    [[nodiscard]] virtual Result<Party> find(PartyId id) const = 0;
    /// Who has this number (PhoneNumber::digits()), in the order of their ids.
    [[nodiscard]] virtual Result<std::vector<Party>> byPhone(std::string_view digits, int most) const = 0;
    /// @param plate as plateKey() gives it
    [[nodiscard]] virtual Result<std::vector<Party>> byPlate(std::string_view plate) const = 0;
    /// Who has exactly this name.
    [[nodiscard]] virtual Result<std::vector<Party>> named(std::string_view name, int most) const = 0;
    [[nodiscard]] virtual Result<std::vector<Party>> ofPlace(PlaceId place) const = 0;
    /// Everybody who is linked to it, voided and merged ones too.
    [[nodiscard]] virtual Result<std::vector<PartyId>> linkedTo(PlaceId place) const = 0;
    /// Who belongs to a company, or to one that was merged into it.
    [[nodiscard]] virtual Result<std::vector<Party>> ofCompany(PartyId company) const = 0;
    /// What was merged into it, the latest id last.
    [[nodiscard]] virtual Result<std::vector<Party>> mergedInto(PartyId party) const = 0;
    /// By name.
    [[nodiscard]] virtual Result<std::vector<Party>> colleagues() const = 0;
    /// Colleagues with these initials (initialsKey()), by name.
    [[nodiscard]] virtual Result<std::vector<Party>> byInitials(std::string_view initials) const = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<Party>> newest(int most) const = 0;
    /// Pairs that Duplicates::between() has a reason for, the newest record's first.
    [[nodiscard]] virtual Result<std::vector<DuplicatePair>> possibleDuplicates(int most) const = 0;
    /// In use.
    [[nodiscard]] virtual Result<std::int64_t> count() const = 0;

    /// @error record.conflict; directory.place_taken when another place that is not voided has the number
    [[nodiscard]] virtual Result<void> addPlace(const PlaceRecord& place) = 0;
    /// @error record.conflict, record.not_found, directory.place_taken
    [[nodiscard]] virtual Result<PlaceRecord> updatePlace(const PlaceRecord& place) = 0;
    [[nodiscard]] virtual Result<PlaceRecord> findPlace(PlaceId id) const = 0;
    /// The place that is not voided with this number, however it is written.
    [[nodiscard]] virtual Result<std::optional<PlaceRecord>> placeOf(std::string_view typed) const = 0;
    /// Right above and below, not voided, the upper one first.
    [[nodiscard]] virtual Result<std::vector<PlaceRecord>> neighboursOf(const PlaceRecord& place) const = 0;

    [[nodiscard]] virtual Result<void> addImport(const DirectoryImport& import) = 0;
    /// @error directory.import_gone
    [[nodiscard]] virtual Result<DirectoryImport> findImport(DirectoryImportId id) const = 0;
    /// @error directory.import_gone when it was taken back before
    [[nodiscard]] virtual Result<void> markReverted(DirectoryImportId id, UtcTime at) = 0;
    /// Newest first, those taken back too; without their rows.
    [[nodiscard]] virtual Result<std::vector<DirectoryImport>> imports(int most) const = 0;
};

} // namespace frontdesk
