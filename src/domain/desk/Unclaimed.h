#pragma once

#include "base/Clock.h"
#include "domain/RecordErrors.h"
#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"

#include <string>
#include <vector>

namespace frontdesk {

/// One record that was made while nobody was signed in, as the list shows it.
struct UnclaimedItem {
    RecordRef record;
    UtcTime at;           ///< when it began
    std::string whom;     ///< name as given; may be empty
    std::string title;    ///< form of address
    std::string phone;    ///< digits; may be empty
    std::string place;    ///< room or unit
    std::string category; ///< the vocabulary's word: a call's category, a counter matter's kind; may be empty
    std::string what;     ///< key points
    bool operator==(const UnclaimedItem&) const = default;
};

/// A record as it stood when it was taken, to give it back.
struct ClaimedRecord {
    RecordRef record;
    Version version = 1;
    bool operator==(const ClaimedRecord&) const = default;
};

/// What was recorded while nobody was signed in, of every kind, until somebody takes it. Reading is on the read lane,
/// the other steps are within the caller's unit of work and want the right to claim records.
class Unclaimed {
public:
    /// At most this many; counting ends there.
    static constexpr int most = 500;

    /// Oldest first.
    [[nodiscard]] static Result<std::vector<UnclaimedItem>> read(const ReadView& view);
    [[nodiscard]] static Result<int> count(const ReadView& view);
    /// Takes all of them; those that somebody else has taken meanwhile are left out.
    /// @error people.no_right, people.nobody, record.not_found
    [[nodiscard]] static Result<std::vector<ClaimedRecord>> claim(UnitOfWork& uow, const Actor& actor,
                                                                  const std::vector<RecordRef>& records, UtcTime now);
    /// Undo of claim. @error record.conflict when one has moved since
    [[nodiscard]] static Result<void> giveBack(UnitOfWork& uow, const Actor& actor,
                                               const std::vector<ClaimedRecord>& records, UtcTime now);
};

} // namespace frontdesk
