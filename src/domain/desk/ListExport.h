#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"

#include <cstdint>
#include <string>

namespace frontdesk {

/// A list that leaves the program.
struct ExportedList {
    std::string what = {}; ///< a word: "visits", "items", "complaints", and "visit_figures" and so on
    LocalDate from{};
    LocalDate lastDay{};
    std::int64_t rows = 0;
    bool personal = false;   ///< with numbers and plates in full
    std::string format = {}; ///< "csv", "xlsx"
    bool operator==(const ExportedList&) const = default;
};

/// Writes down who takes which list out of the program, before it leaves. Stateless. Audit action: exported, with the
/// record of whoever did it.
class ListExport {
public:
    /// @error people.no_right, record.not_found when nobody answers for it
    [[nodiscard]] Result<void> note(UnitOfWork& uow, const Actor& actor, const ExportedList& list, UtcTime now) const;
};

} // namespace frontdesk
