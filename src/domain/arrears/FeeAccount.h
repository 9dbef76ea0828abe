#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "base/Money.h"
#include "base/PhoneNumber.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/arrears/FeeWords.h"
#include "domain/directory/Party.h"

#include <optional>
#include <string>

namespace frontdesk {

/// Most characters (code points) of what is typed or imported.
inline constexpr std::size_t mostFeePayer = 64;
inline constexpr std::size_t mostFeeWords = 500;
inline constexpr std::size_t mostFeeNote = 2000;

/// Why nobody is reminded at present, and until when.
struct FeePause {
    UtcTime since{};
    std::string why = {};                  ///< "promise", "dispute", or words
    std::optional<LocalDate> until = {};   ///< nothing: until somebody ends it
    std::optional<RecordRef> because = {}; ///< the ticket or the promise
    bool operator==(const FeePause&) const = default;
};

/// What one payer owes for one place. Its items are records of their own. Sums are never stored here, except for what
/// was paid ahead.
struct FeeAccount {
    FeeAccountId id;
    Version version = 1;
    std::string place = {};    ///< the room as finance writes it; its key is placeKey()
    std::string payer = {};    ///< who is liable; may be empty
    std::string building = {}; ///< for figures; empty: what the place's number says
    std::string steward = {};
    std::optional<PhoneNumber> phone = {};
    std::optional<PartyId> party = {}; ///< the payer in the directory
    FeeClass feeClass = FeeClass::Unknown;
    std::string preferences = {}; ///< how and when this payer likes to be reached
    std::string note = {};
    std::optional<FeePause> pause = {};
    Money prepaid = {};                     ///< paid ahead and not used yet; changed by payments alone
    std::optional<FeeImportId> source = {}; ///< the import that brought it
    std::optional<Voided> voided = {};
    bool operator==(const FeeAccount&) const = default;

    [[nodiscard]] std::string placeKey() const;
    /// Who pays for which place: two accounts of one key are one.
    [[nodiscard]] std::string key() const { return keyOf(place, payer); }
    [[nodiscard]] static std::string keyOf(std::string_view place, std::string_view payer);
    /// @param placeKey PlaceNumber::key
    [[nodiscard]] static std::string keyOfPlace(std::string_view placeKey, std::string_view payer);
    [[nodiscard]] bool isPausedOn(LocalDate day) const { return pause && (!pause->until || day <= *pause->until); }
};

[[nodiscard]] inline RecordRef refOf(const FeeAccount& account) { return {RecordKind::FeeAccount, account.id.value()}; }
[[nodiscard]] RecordImage imageOf(const FeeAccount& account);
/// Room, payer with sounds, phone; nothing of what is noted about somebody, and nothing at all of a voided one.
[[nodiscard]] SearchText searchText(const FeeAccount& account);

} // namespace frontdesk
