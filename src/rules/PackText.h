#pragma once

#include "base/Result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace frontdesk {

/// One change of a pack's text: the value of a key, or its removal.
struct PackEdit {
    std::string kind; ///< of the entry: prompt, limit …; "pack" for what stands before the entries
    std::string id;   ///< of the entry; empty for "pack"
    std::string key;
    std::optional<std::string> value = {}; ///< as TOML writes it; nothing: the key goes
};

/// A pack's text that is changed in places: what is not touched stays as somebody wrote it, comments and all. Whether
/// the changed text is a sound pack is for PackReader to say. Not thread-safe.
class PackText {
public:
    /// @error those of TomlDocument
    [[nodiscard]] static Result<PackText> read(std::string text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool has(std::string_view kind, std::string_view id) const { return find(kind, id) != nullptr; }
    /// The comment that stands right above an entry, without its mark; empty when there is none.
    [[nodiscard]] std::string noteOf(std::string_view kind, std::string_view id) const;
    /// The entry as it stands, without the comment above; empty when there is none.
    [[nodiscard]] std::string blockOf(std::string_view kind, std::string_view id) const;
    /// Comments "# c12: …": clauses of the manual that have no entry, by number.
    [[nodiscard]] std::map<int, std::string> clausesWithoutEntry() const;

    /// Makes the changes, all or none. Those of entries that are not there are passed over. @error as read()
    [[nodiscard]] Result<void> apply(std::vector<PackEdit> edits);
    /// A new entry at the end. @param keys without the id, values as TOML writes them
    [[nodiscard]] Result<void> add(std::string_view kind, std::string_view id,
                                   const std::vector<std::pair<std::string, std::string>>& keys);
    /// Takes the entry out, and the comment right above it.
    [[nodiscard]] Result<void> remove(std::string_view kind, std::string_view id);
    /// Takes a clause out of the comments at the end.
    [[nodiscard]] Result<void> removeClause(int number);

private:
    struct Lines { ///< both ends in it, counted from zero
        std::size_t first = 0;
        std::size_t last = 0;
    };
    struct Block {
        std::string kind;
        std::string id;
        Lines lines;
        std::vector<std::pair<std::string, Lines>> keys;
    };

    [[nodiscard]] Result<void> take(std::vector<std::string> lines);
    [[nodiscard]] Result<void> index();
    [[nodiscard]] const Block* find(std::string_view kind, std::string_view id) const;
    [[nodiscard]] std::size_t lastWorded(std::size_t first, std::size_t last) const;
    [[nodiscard]] static std::optional<int> clauseOf(std::string_view line);

    std::string m_text;
    std::vector<std::string> m_lines;
    std::vector<Block> m_blocks;
};

} // namespace frontdesk
