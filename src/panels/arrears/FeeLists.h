#pragma once

#include "domain/arrears/FeeRepository.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

class ReadView;

/// Which accounts are listed; stored nowhere.
enum class FeeList {
    Overdue, ///< something is due, and nobody has paused the reminders
    Owing,   ///< something is owed, due or not
    Paused,  ///< reminders rest
};
inline constexpr const char* feeListWords[] = {"overdue", "owing", "paused"};

/// The lists of accounts, as one reading found them. A value.
struct FeeLists {
    std::vector<FeeOwing> rows = {};
    std::vector<int> counts = {}; ///< by FeeList
    Money overdue = {};           ///< of all accounts together
    bool cut = false;             ///< there are more than are listed

    [[nodiscard]] static bool isIn(FeeList list, const FeeOwing& owing, LocalDate today);
    /// On the read lane: those that have owed longest first. With something typed instead: every account that is found
    /// by room, name (also its sounds), telephone or plate, whether it owes or not.
    /// @param besides an account that is listed wherever it belongs: somebody looks at it @error those of the store
    [[nodiscard]] static Result<FeeLists> read(const ReadView& view, FeeList which, const std::string& typed,
                                               std::optional<FeeAccountId> besides, LocalDate today);
};

} // namespace frontdesk
