#pragma once

#include "base/Utf8.h"
#include "rules/Vocabulary.h"
#include "rules/manual/ManualReader.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace frontdesk::test {

inline std::string sourceFile(const std::string& name)
{
    std::ifstream file{std::string{FRONTDESK_SOURCE_DIR} + "/" + name, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// A manual of our own writing.
inline std::string ownManual(const std::string& name) { return sourceFile("tests/fixtures/manual/" + name + ".txt"); }

inline const ManualLexicon& shippedLexicon()
{
    static const ManualLexicon lexicon = [] {
        auto read = ManualLexicon::read(sourceFile("resources/manual-lexicon.toml"), "manual-lexicon.toml");
        if (!read) {
            FAIL("the lexicon cannot be read: " << read.error().code.name);
        }
        return std::move(*read);
    }();
    return lexicon;
}

inline const ChineseFolder& folder()
{
    static const ChineseFolder made = ChineseFolder::create().value();
    return made;
}

inline ManualReading readManual(const std::string& text)
{
    static const ManualReader reader{shippedLexicon(), folder()};
    return reader.read(text);
}

inline std::vector<ManualEntry> entriesOfKind(const ManualReading& reading, const std::string& kind)
{
    std::vector<ManualEntry> found;
    std::copy_if(reading.entries.begin(), reading.entries.end(), std::back_inserter(found),
                 [&](const ManualEntry& entry) { return entry.kind == kind; });
    return found;
}

/// "rings 3 rings", "hold_seconds 60 seconds" …, in the order of the text.
inline std::vector<std::string> limitsOf(const ManualReading& reading)
{
    std::vector<std::string> found;
    for (const ManualEntry& entry : reading.entries) {
        if (entry.limit) {
            std::ostringstream text;
            text << entry.limit->what << ' ' << entry.limit->value << ' ' << entry.limit->unit;
            found.push_back(text.str());
        }
    }
    return found;
}

inline std::vector<std::string> saidIn(const ManualReading& reading)
{
    std::vector<std::string> found;
    for (const ManualEntry& entry : reading.entries) {
        found.insert(found.end(), entry.say.begin(), entry.say.end());
    }
    return found;
}

inline std::vector<std::string> forbiddenIn(const ManualReading& reading)
{
    std::vector<std::string> found;
    for (const ManualEntry& entry : reading.entries) {
        found.insert(found.end(), entry.forbid.begin(), entry.forbid.end());
    }
    return found;
}

inline std::vector<std::string> fieldsIn(const ManualReading& reading)
{
    std::vector<std::string> found;
    for (const ManualEntry& entry : reading.entries) {
        found.insert(found.end(), entry.fields.begin(), entry.fields.end());
    }
    return found;
}

using Texts = std::vector<std::string>;

} // namespace frontdesk::test
