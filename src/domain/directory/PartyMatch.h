#pragma once

#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/PartyForm.h"

#include <optional>
#include <vector>

namespace frontdesk {

/// Whom of the directory a row of a list speaks of: somebody when the name and a number, or the name and a room, are
/// the same; of colleagues and companies the name is enough.
struct PartyMatch {
    std::optional<Party> known = {};
    std::vector<Problem> problems = {}; ///< of the whole row: directory.doubtful, directory.needs_key

    /// @param read the row as Party::from() reads it @error store.*
    [[nodiscard]] static Result<PartyMatch> of(const DirectoryRepository& directory, const Party& read,
                                               const PartyForm& row);
};

} // namespace frontdesk
