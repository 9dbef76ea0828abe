#pragma once

#include "base/PhoneNumber.h"
#include "domain/RecordErrors.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Most characters (code points) of what is typed; a field is refused beyond it, never cut.
inline constexpr std::size_t mostCallerName = 64;
inline constexpr std::size_t mostTitle = 32;
inline constexpr std::size_t mostPlace = 64;
inline constexpr std::size_t mostKeyPoints = 4000;
inline constexpr std::size_t mostRequestedItems = 2000;

/// Reads the fields of a form one by one and gathers what is wrong with them. Nothing is required here.
class FormReader {
public:
    /// Trimmed; empty for nothing. Problems: those of Text, form.field_too_long
    [[nodiscard]] std::string text(std::string_view field, std::string_view typed, std::size_t most);
    /// Problem: form.unknown_word
    [[nodiscard]] std::string word(std::string_view field, const std::string& typed,
                                   std::span<const std::string_view> words);
    /// @param unreadable the code of what is no number, with what was typed
    [[nodiscard]] std::optional<PhoneNumber> phone(std::string_view field, std::string_view typed,
                                                   ErrorCode unreadable);

    [[nodiscard]] const std::vector<Problem>& problems() const { return m_problems; }

private:
    std::vector<Problem> m_problems;
};

} // namespace frontdesk
