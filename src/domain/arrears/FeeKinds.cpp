#include "domain/arrears/FeeKinds.h"

#include "base/Utf8.h"
#include "domain/arrears/FeeErrors.h"
#include "rules/TomlDocument.h"

#include <algorithm>

namespace frontdesk {

Result<FeeKinds> FeeKinds::read(std::string_view toml, const std::string& fileName)
{
    const auto document = TomlDocument::read(toml, fileName);
    if (!document) {
        return fail(document.error());
    }
    const auto bad = [&](const TomlValue& at, std::string key) {
        return fail(Error{feeWordsBad, {std::move(key)}, Place{fileName, at.line, at.column}, {}});
    };
    FeeKinds kinds;
    const TomlValue* const ladders = document->find("ladder");
    if (ladders == nullptr) {
        return bad(*document, "ladder");
    }
    for (const TomlValue& each : ladders->children) {
        const TomlValue* const name = each.find("name");
        const TomlValue* const words = each.find("words");
        if (name == nullptr || name->text.empty()) {
            return bad(each, "name");
        }
        if (words == nullptr || words->children.empty()) {
            return bad(each, "words");
        }
        Ladder ladder{.name = name->text};
        for (const TomlValue& word : words->children) {
            if (word.text.empty()) {
                return bad(word, "words");
            }
            ladder.words.push_back(foldCase(toHalfWidth(word.text)));
        }
        kinds.m_ladders.push_back(std::move(ladder));
    }
    return kinds;
}

const std::string& FeeKinds::ladderOf(std::string_view kind) const
{
    static const std::string usual{"fee"};
    const std::string plain = foldCase(toHalfWidth(kind));
    const auto found = std::find_if(m_ladders.begin(), m_ladders.end(), [&](const Ladder& ladder) {
        return std::any_of(ladder.words.begin(), ladder.words.end(),
                           [&](const std::string& word) { return plain.find(word) != std::string::npos; });
    });
    return found == m_ladders.end() ? usual : found->name;
}

} // namespace frontdesk
