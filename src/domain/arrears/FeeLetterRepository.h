#pragma once

#include "domain/arrears/FeeLetter.h"

#include <vector>

namespace frontdesk {

/// Port: letters about fees. Adding the same id and content twice is one add, differing content is record.conflict; an
/// update writes version+1 if the stored version is the one given.
class FeeLetterRepository {
public:
    virtual ~FeeLetterRepository() = default;
    [[nodiscard]] virtual Result<void> add(const FeeLetter& letter) = 0;
    [[nodiscard]] virtual Result<FeeLetter> update(const FeeLetter& letter) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<FeeLetter> find(FeeLetterId id) const = 0;
    /// Of an account, the latest first.
    [[nodiscard]] virtual Result<std::vector<FeeLetter>> ofAccount(FeeAccountId account) const = 0;
    /// Of every account with an open item due up to a day: by account, the latest first.
    [[nodiscard]] virtual Result<std::vector<FeeLetter>> ofOwing(LocalDate dueUpTo) const = 0;
    /// On the days from first to last, in the order of their ids.
    [[nodiscard]] virtual Result<std::vector<FeeLetter>> onDays(LocalDate first, LocalDate last) const = 0;
};

} // namespace frontdesk
