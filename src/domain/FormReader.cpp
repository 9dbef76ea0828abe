#include "domain/FormReader.h"

#include "base/Text.h"
#include "base/Utf8.h"
#include "domain/WordList.h"

namespace frontdesk {

std::string FormReader::text(std::string_view field, std::string_view typed, std::size_t most)
{
    if (trimmed(typed).empty()) {
        return {};
    }
    const auto words = Text::from(typed);
    if (!words) {
        m_problems.push_back({std::string{field}, words.error().code, words.error().args, words.error().place});
        return {};
    }
    if (codePointCount(words->view()) > most) {
        m_problems.push_back({std::string{field}, fieldTooLong, {std::to_string(most)}});
    }
    return words->toString();
}

std::string FormReader::word(std::string_view field, const std::string& typed, std::span<const std::string_view> words)
{
    if (!typed.empty() && !isWordOf(words, typed)) {
        m_problems.push_back({std::string{field}, fieldUnknownWord, {typed}});
    }
    return typed;
}

std::optional<PhoneNumber> FormReader::phone(std::string_view field, std::string_view typed, ErrorCode unreadable)
{
    if (trimmed(typed).empty()) {
        return std::nullopt;
    }
    const auto number = PhoneNumber::parse(typed);
    if (!number) {
        m_problems.push_back({std::string{field}, unreadable, {std::string{typed}}, number.error().place});
        return std::nullopt;
    }
    return *number;
}

} // namespace frontdesk
