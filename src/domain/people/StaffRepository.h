#pragma once

#include "domain/people/Staff.h"

#include <vector>

namespace frontdesk {

/// Port.
class StaffRepository {
public:
    virtual ~StaffRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for differing content
    [[nodiscard]] virtual Result<void> add(const Staff& staff) = 0;
    /// Writes staff with version+1 if the stored version is staff.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<Staff> update(const Staff& staff) = 0;
    [[nodiscard]] virtual Result<Staff> find(StaffId id) const = 0;
    /// Everybody, those who left too, in the order of their ids.
    [[nodiscard]] virtual Result<std::vector<Staff>> all() const = 0;
    /// None yet: no failures. Tries are no record: they have no audit entry of their own.
    [[nodiscard]] virtual Result<SignInTries> tries(StaffId id) const = 0;
    [[nodiscard]] virtual Result<void> setTries(StaffId id, const SignInTries& tries) = 0;
};

} // namespace frontdesk
