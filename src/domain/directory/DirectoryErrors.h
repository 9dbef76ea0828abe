#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode directoryBadPhone{"directory.bad_phone"}; ///< %1 as typed
inline constexpr ErrorCode directoryBadEmail{"directory.bad_email"}; ///< %1 as typed
inline constexpr ErrorCode directoryBadPlate{"directory.bad_plate"}; ///< %1 as typed
inline constexpr ErrorCode directoryBadInitials{"directory.bad_initials"};
inline constexpr ErrorCode directoryPlaceTaken{"directory.place_taken"};     ///< %1 the number that another place has
inline constexpr ErrorCode directoryNotColleague{"directory.not_colleague"}; ///< presence is kept of colleagues only
inline constexpr ErrorCode directoryNoInitials{"directory.no_initials"};     ///< %1 nobody's initials
/// %1 initials, %2 the names of those who share them
inline constexpr ErrorCode directoryInitialsShared{"directory.initials_shared"};
inline constexpr ErrorCode directoryCannotMerge{"directory.cannot_merge"}; ///< the same one, or a person and a company
inline constexpr ErrorCode directoryMerged{"directory.merged"};            ///< %1 the name it was merged into
inline constexpr ErrorCode directoryNotMerged{"directory.not_merged"};
inline constexpr ErrorCode directoryImportMoved{"directory.import_moved"}; ///< %1 the names changed since
inline constexpr ErrorCode directoryImportGone{"directory.import_gone"};   ///< unknown, or taken back already
inline constexpr ErrorCode directoryNeedsKey{"directory.needs_key"};       ///< a row without number and room
inline constexpr ErrorCode directoryDoubtful{"directory.doubtful"};        ///< %1 how many fit a row
inline constexpr std::array directoryErrors{
    directoryBadPhone,     directoryBadEmail,    directoryBadPlate,       directoryBadInitials, directoryPlaceTaken,
    directoryNotColleague, directoryNoInitials,  directoryInitialsShared, directoryCannotMerge, directoryMerged,
    directoryNotMerged,    directoryImportMoved, directoryImportGone,     directoryNeedsKey,    directoryDoubtful,
};

} // namespace frontdesk
