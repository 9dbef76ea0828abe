#pragma once

#include "base/Text.h"
#include "base/Utf8.h"
#include "domain/RecordErrors.h"
#include "domain/directory/DirectoryWords.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Reads the fields of a form of the directory one by one and gathers what is wrong with them.
class DirectoryFormReader {
public:
    std::string text(std::string_view field, std::string_view typed, std::size_t most)
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
            problem(field, fieldTooLong, {std::to_string(most)});
        }
        return words->toString();
    }
    std::string required(std::string_view field, std::string_view typed, std::size_t most)
    {
        if (trimmed(typed).empty()) {
            problem(field, fieldRequired);
        }
        return text(field, typed, most);
    }
    template <class Enum> Enum word(std::string_view field, const std::string& typed, Enum otherwise)
    {
        const auto known = ofWord<Enum>(typed);
        if (!known && !typed.empty()) {
            problem(field, fieldUnknownWord, {typed});
        }
        return known.value_or(otherwise);
    }
    void problem(std::string_view field, ErrorCode code, std::vector<std::string> args = {})
    {
        m_problems.push_back({std::string{field}, code, std::move(args)});
    }
    [[nodiscard]] const std::vector<Problem>& problems() const { return m_problems; }

private:
    std::vector<Problem> m_problems;
};

} // namespace frontdesk
