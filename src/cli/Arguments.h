#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace frontdesk {

/// A subcommand's own part of the command line: words, and options with or without a value.
class Arguments {
public:
    /// @param flags options without a value, @param valued options with one; both with their dashes
    /// Nothing when an option is unknown or lacks its value; then `complaint` says which.
    [[nodiscard]] static std::optional<Arguments> read(const std::vector<std::string>& words,
                                                       const std::vector<std::string>& flags,
                                                       const std::vector<std::string>& valued, std::string& complaint);

    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    [[nodiscard]] bool has(const std::string& option) const;
    /// The last one given.
    [[nodiscard]] std::optional<std::string> value(const std::string& option) const;
    [[nodiscard]] std::vector<std::string> values(const std::string& option) const;

private:
    std::vector<std::string> m_words;
    std::vector<std::pair<std::string, std::string>> m_options;
};

} // namespace frontdesk
