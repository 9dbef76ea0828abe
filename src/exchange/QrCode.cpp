#include "exchange/QrCode.h"

#include "exchange/ExchangeErrors.h"

#include <memory>
#include <qrencode.h>

namespace frontdesk {

namespace {

// Of a code at level M. Longer ones have squares too small for the paper long before.
constexpr std::size_t mostCodeBytes = 2331;

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

Result<QrCode> QrCode::of(std::string_view text)
{
    if (text.empty()) {
        return fail(codeEmpty);
    }
    if (text.size() > mostCodeBytes) {
        return fail(codeTooLong, {std::to_string(mostCodeBytes)});
    }
    const std::unique_ptr<QRcode, FreeCode> made{QRcode_encodeData(
        static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M)};
    if (!made) {
        return fail(codeTooLong, {std::to_string(mostCodeBytes)});
    }
    QrCode code;
    code.m_side = made->width;
    const auto squares = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    code.m_dark.reserve(squares);
    for (std::size_t at = 0; at < squares; ++at) {
        code.m_dark.push_back((made->data[at] & 1U) != 0);
    }
    return code;
}

} // namespace frontdesk
