#pragma once

#include "base/Result.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// The squares of a QR code. A value; made by of().
class QrCode {
public:
    QrCode() = default; ///< no code: nothing is drawn

    /// A code that is read even with an eighth of it soiled (level M). The text is taken as it stands, in UTF-8.
    /// @error code.empty, code.too_long
    [[nodiscard]] static Result<QrCode> of(std::string_view text);

    [[nodiscard]] bool isNull() const { return m_side == 0; }
    /// Squares along a side, without the white margin of four squares that readers want around it.
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_dark[static_cast<std::size_t>(y * m_side + x)]; }
    bool operator==(const QrCode&) const = default;

private:
    int m_side = 0;
    std::vector<bool> m_dark;
};

} // namespace frontdesk
