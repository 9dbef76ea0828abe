#include "base/ChineseFolder.h"

#include <unicode/translit.h>

namespace frontdesk {

Result<ChineseFolder> ChineseFolder::create()
{
    constexpr const char* name = "Traditional-Simplified";
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> transliterator{
        icu::Transliterator::createInstance(icu::UnicodeString{name}, UTRANS_FORWARD, status)};
    if (U_FAILURE(status) || transliterator == nullptr) {
        return fail(conversionMissing, {name});
    }
    return ChineseFolder{std::move(transliterator)};
}

ChineseFolder::ChineseFolder(std::unique_ptr<icu::Transliterator> transliterator)
    : m_transliterator(std::move(transliterator))
{}

ChineseFolder::ChineseFolder(ChineseFolder&&) noexcept = default;
ChineseFolder& ChineseFolder::operator=(ChineseFolder&&) noexcept = default;
ChineseFolder::~ChineseFolder() = default;

std::string ChineseFolder::toSimplified(std::string_view text) const
{
    auto folded = icu::UnicodeString::fromUTF8(icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
    m_transliterator->transliterate(folded);
    std::string simplified;
    folded.toUTF8String(simplified);
    return simplified;
}

} // namespace frontdesk
