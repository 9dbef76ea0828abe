#pragma once

#include <string>

namespace frontdesk {

enum class Language { Chinese, English };

/// A text for people in both languages of the program; packs and the vocabulary carry both.
struct LocalText {
    std::string zh;
    std::string en;
    [[nodiscard]] const std::string& in(Language language) const
    {
        return (language == Language::English && !en.empty()) || zh.empty() ? en : zh;
    }
    bool operator==(const LocalText&) const = default;
};

} // namespace frontdesk
