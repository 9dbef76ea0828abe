#include "exchange/PdfText.h"

#include "base/Utf8.h"
#include "exchange/ExchangeErrors.h"

#include <limits>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace frontdesk {

namespace {

constexpr int mostPages = 2000;
constexpr std::size_t mostPdfText = std::size_t{32} * 1024 * 1024;
/// A page with fewer letters is a picture, a cover or a drawing.
constexpr std::size_t leastLetters = 20;

std::size_t lettersOf(const std::string& text)
{
    std::size_t letters = 0;
    for (const char32_t point : toCodePoints(text)) {
        letters += isBlank(point) || point < 0x20 ? 0U : 1U;
    }
    return letters;
}

} // namespace

Result<std::string> PdfText::read(std::string_view bytes, const std::string& source)
{
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        return fail(fileDamaged, {source, "pdf"});
    }
    // Its complaints about a damaged file would go to the console; the answer says enough.
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const std::unique_ptr<poppler::document> document{
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size()))};
    if (!document) {
        return fail(fileDamaged, {source, "pdf"});
    }
    if (document->is_locked()) {
        return fail(fileEncrypted, {source});
    }
    const int pages = document->pages();
    if (pages > mostPages) {
        return fail(manualTooManyPages, {source, std::to_string(mostPages)});
    }
    std::string text;
    int read = 0;
    for (int index = 0; index < pages; ++index) {
        const std::unique_ptr<poppler::page> page{document->create_page(index)};
        if (!page) {
            continue;
        }
        const poppler::byte_array shown = page->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
        const std::string words{shown.data(), shown.size()};
        read += lettersOf(words) >= leastLetters ? 1 : 0;
        text += words + '\n';
        if (text.size() > mostPdfText) {
            return fail(fileSwells, {source});
        }
    }
    if (pages > 0 && read * 4 < pages) {
        return fail(manualScanned, {source});
    }
    return text;
}

} // namespace frontdesk
