#pragma once

#include "base/ChineseFolder.h"
#include "base/Result.h"
#include "rules/Pack.h"
#include "rules/Vocabulary.h"
#include "rules/manual/ManualLexicon.h"
#include "rules/manual/ManualReading.h"
#include "rules/manual/NameSlots.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace frontdesk {

struct DraftOptions {
    std::string id = "draft";
    std::string title = {}; ///< empty: the manual's first line
    std::string version = "draft";
    std::string basedOn = {}; ///< name of the manual's file
    std::string extends = {}; ///< the pack that the draft lies upon, so that it can take the place of its entries
    std::vector<std::string> roles = {};
    std::string fileName = {}; ///< of the draft, for places
};

/// A draft pack and how much of the manual is in it.
struct PackDraft {
    std::string toml;
    std::size_t entries = 0;  ///< that are in force
    std::size_t disabled = 0; ///< that a trainer must look at first
    std::size_t training = 0; ///< clauses that are kept as comments
};

/// Writes a draft pack that the checker accepts together with the packs that are loaded. Names become slots. What is
/// risky, doubtful, double or against another pack is written, but switched off, with the reason in a comment; what
/// packs have no entry for stands in comments. Kinds of entries that PackReader does not know (yet) are left in
/// comments too: it is asked, so that nothing is to be switched on here when it learns them.
class PackDrafter {
public:
    PackDrafter(const ManualLexicon& lexicon, const ChineseFolder& folder, const Vocabulary& vocabulary);
    /// @param loaded packs that the draft is to work with, "base" first
    /// @error none that a manual can cause: pack.invalid would be a fault of the drafter
    [[nodiscard]] Result<PackDraft> draft(const ManualReading& reading, const std::vector<Pack>& loaded,
                                          const DraftOptions& options) const;

private:
    /// An entry of the draft before it is written.
    struct Block {
        std::string kind;
        std::string id;
        std::vector<std::string> lines = {}; ///< "key = value"
        bool enabled = true;
        std::string note = {}; ///< why it is switched off
    };
    struct Work;
    void add(const ManualEntry& entry, Work& work) const;
    void addPrompt(const ManualEntry& entry, Work& work) const;
    void addStep(const ManualEntry& entry, Work& work) const;
    void addLimit(const ManualEntry& entry, Work& work) const;
    void addClock(const ManualEntry& entry, Work& work) const;
    void addRequire(const ManualEntry& entry, Work& work) const;
    void addForbid(const ManualEntry& entry, Work& work) const;
    static void addWords(Block block, const std::vector<std::string>& texts, const ManualEntry& entry, Work& work);
    void addPhrase(const ManualEntry& entry, Work& work) const;
    void addLadder(const ManualEntry& entry, Work& work) const;
    [[nodiscard]] std::string channelOf(const ManualEntry& entry, const std::string& about) const;
    void addCalendar(const ManualEntry& entry, Work& work) const;
    void addTraining(const ManualEntry& entry, Work& work, const std::string& why = {}) const;
    [[nodiscard]] static std::string calendarOf(const std::vector<Pack>& loaded, const std::string& wanted);
    void finishLists(Work& work) const;
    [[nodiscard]] Block head(const ManualEntry& entry, const char* kind, const Work& work) const;
    [[nodiscard]] bool knowsMoment(const ManualEntry& entry) const;
    [[nodiscard]] static std::string written(const Work& work, const DraftOptions& options,
                                             const ManualReading& reading);
    [[nodiscard]] bool knowsKind(const char* text) const;
    void settle(Work& work, const ManualReading& reading, const std::vector<Pack>& loaded,
                const DraftOptions& options) const;

    const ManualLexicon& m_lexicon;
    const ChineseFolder& m_folder;
    const Vocabulary& m_vocabulary;
    bool m_ladders = false;
    bool m_calendars = false;
};

} // namespace frontdesk
