#pragma once

#include <QString>
#include <string_view>

namespace frontdesk {

/// The words of facts that figures of fees are counted by, as the formula beside a figure says them: what became of
/// what is owed, when it fell due, how a promise or a contact ended, who answered, how. No two facts share a word that
/// means something else.
[[nodiscard]] QString feeFigureLabel(std::string_view word);

} // namespace frontdesk
