#include "cli/Arguments.h"

#include <algorithm>

namespace frontdesk {

std::optional<Arguments> Arguments::read(const std::vector<std::string>& words, const std::vector<std::string>& flags,
                                         const std::vector<std::string>& valued, std::string& complaint)
{
    const auto isIn = [](const std::vector<std::string>& names, const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    Arguments arguments;
    bool onlyWords = false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string& word = words[at];
        if (onlyWords || word.size() < 2 || word[0] != '-') {
            arguments.m_words.push_back(word);
        } else if (word == "--") {
            onlyWords = true;
        } else if (isIn(flags, word)) {
            arguments.m_options.emplace_back(word, "");
        } else if (const std::size_t equals = word.find('='); isIn(valued, word.substr(0, equals))) {
            if (equals != std::string::npos) {
                arguments.m_options.emplace_back(word.substr(0, equals), word.substr(equals + 1));
            } else if (at + 1 < words.size()) {
                arguments.m_options.emplace_back(word, words[++at]);
            } else {
                complaint = word;
                return std::nullopt;
            }
        } else {
            complaint = word;
            return std::nullopt;
        }
    }
    return arguments;
}

bool Arguments::has(const std::string& option) const { return value(option).has_value(); }

std::optional<std::string> Arguments::value(const std::string& option) const
{
    std::vector<std::string> all = values(option);
    return all.empty() ? std::nullopt : std::optional{std::move(all.back())};
}

std::vector<std::string> Arguments::values(const std::string& option) const
{
    std::vector<std::string> found;
    for (const auto& [name, value] : m_options) {
        if (name == option) {
            found.push_back(value);
        }
    }
    return found;
}

} // namespace frontdesk
