#include "rules/PackText.h"

#include "rules/TomlDocument.h"
#include "rules/TomlText.h"

#include <algorithm>
#include <charconv>

namespace frontdesk {

namespace {

constexpr const char* editedName = "pack"; ///< what problems of the text are reported under

std::vector<std::string> cutIntoLines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string joinLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += line + '\n';
    }
    return text;
}

std::string_view withoutBlanks(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view{} : line.substr(first);
}

bool isComment(std::string_view line) { return withoutBlanks(line).starts_with('#'); }
bool isHeading(std::string_view line) { return withoutBlanks(line).starts_with("# ---"); }

std::size_t lineIndex(int line) { return static_cast<std::size_t>(std::max(line, 1)) - 1; }

} // namespace

Result<PackText> PackText::read(std::string text)
{
    PackText made;
    if (auto done = made.take(cutIntoLines(text)); !done) {
        return tl::make_unexpected(done.error());
    }
    return made;
}

Result<void> PackText::take(std::vector<std::string> lines)
{
    PackText before = std::move(*this);
    m_lines = std::move(lines);
    m_text = joinLines(m_lines);
    m_blocks.clear();
    auto done = index();
    if (!done) {
        *this = std::move(before);
    }
    return done;
}

Result<void> PackText::index()
{
    const Result<TomlValue> document = TomlDocument::read(m_text, editedName);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    const auto add = [this](const std::string& kind, const TomlValue& table) {
        Block block{.kind = kind, .id = {}, .lines = {lineIndex(table.line), 0}, .keys = {}};
        if (const TomlValue* id = table.find("id"); id != nullptr && kind != "pack") {
            block.id = id->text;
        }
        for (const TomlValue& member : table.children) {
            block.keys.emplace_back(member.key, Lines{lineIndex(member.keyLine), 0});
        }
        m_blocks.push_back(std::move(block));
    };
    for (const TomlValue& member : document->children) {
        if (member.kind == TomlValue::Kind::Table) {
            add(member.key, member);
        } else if (member.kind == TomlValue::Kind::Array) {
            for (const TomlValue& item : member.children) {
                if (item.kind == TomlValue::Kind::Table) {
                    add(member.key, item);
                }
            }
        }
    }
    std::sort(m_blocks.begin(), m_blocks.end(),
              [](const Block& a, const Block& b) { return a.lines.first < b.lines.first; });
    for (std::size_t at = 0; at < m_blocks.size(); ++at) {
        Block& block = m_blocks[at];
        const std::size_t end = at + 1 < m_blocks.size() ? m_blocks[at + 1].lines.first : m_lines.size();
        block.lines.last = lastWorded(block.lines.first, std::max(end, block.lines.first + 1) - 1);
        std::sort(block.keys.begin(), block.keys.end(),
                  [](const auto& a, const auto& b) { return a.second.first < b.second.first; });
        for (std::size_t key = 0; key < block.keys.size(); ++key) {
            Lines& lines = block.keys[key].second;
            const std::size_t next =
                key + 1 < block.keys.size() ? block.keys[key + 1].second.first : block.lines.last + 1;
            lines.last = lastWorded(lines.first, std::max(next, lines.first + 1) - 1);
        }
    }
    return {};
}

/// The last line of the stretch that is neither empty nor a comment.
std::size_t PackText::lastWorded(std::size_t first, std::size_t last) const
{
    last = std::min(last, m_lines.empty() ? 0 : m_lines.size() - 1);
    while (last > first && (withoutBlanks(m_lines[last]).empty() || isComment(m_lines[last]))) {
        --last;
    }
    return last;
}

const PackText::Block* PackText::find(std::string_view kind, std::string_view id) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [&](const Block& block) { return block.kind == kind && block.id == id; });
    return found == m_blocks.end() ? nullptr : &*found;
}

std::string PackText::noteOf(std::string_view kind, std::string_view id) const
{
    const Block* const block = find(kind, id);
    if (block == nullptr || block->lines.first == 0) {
        return {};
    }
    const std::string_view above = withoutBlanks(m_lines[block->lines.first - 1]);
    if (!isComment(above) || isHeading(above)) {
        return {};
    }
    return std::string{withoutBlanks(above.substr(1))};
}

std::string PackText::blockOf(std::string_view kind, std::string_view id) const
{
    const Block* const block = find(kind, id);
    if (block == nullptr) {
        return {};
    }
    const auto begin = m_lines.begin() + static_cast<std::ptrdiff_t>(block->lines.first);
    return joinLines({begin, m_lines.begin() + static_cast<std::ptrdiff_t>(block->lines.last) + 1});
}

std::optional<int> PackText::clauseOf(std::string_view line)
{
    line = withoutBlanks(line);
    if (!line.starts_with("# c")) {
        return std::nullopt;
    }
    line.remove_prefix(3);
    int number = 0;
    const auto [end, status] = std::from_chars(line.data(), line.data() + line.size(), number);
    const bool named = status == std::errc{} && end != line.data() + line.size() && *end == ':';
    return named ? std::optional{number} : std::nullopt;
}

std::map<int, std::string> PackText::clausesWithoutEntry() const
{
    std::map<int, std::string> clauses;
    for (const std::string& line : m_lines) {
        if (const auto number = clauseOf(line)) {
            clauses.emplace(*number, withoutBlanks(std::string_view{line}.substr(line.find(':') + 1)));
        }
    }
    return clauses;
}

Result<void> PackText::apply(std::vector<PackEdit> edits)
{
    struct Change {
        std::size_t at;
        std::size_t taken; ///< lines that go from there
        std::string line;
        bool put;
    };
    std::vector<Change> changes;
    for (PackEdit& edit : edits) {
        const Block* const block = find(edit.kind, edit.id);
        if (block == nullptr) {
            continue;
        }
        const auto key = std::find_if(block->keys.begin(), block->keys.end(),
                                      [&](const auto& known) { return known.first == edit.key; });
        std::string line = edit.key + " = " + edit.value.value_or("");
        if (key != block->keys.end()) {
            changes.push_back(
                {key->second.first, key->second.last - key->second.first + 1, std::move(line), edit.value.has_value()});
        } else if (edit.value) {
            const auto id = std::find_if(block->keys.begin(), block->keys.end(),
                                         [](const auto& known) { return known.first == "id"; });
            const std::size_t after = id == block->keys.end() ? block->lines.first : id->second.last;
            changes.push_back({after + 1, 0, std::move(line), true});
        }
    }
    // From the end, so that the places of those before stay true.
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.at > b.at; });
    std::vector<std::string> lines = m_lines;
    for (Change& change : changes) {
        const auto at = lines.begin() + static_cast<std::ptrdiff_t>(change.at);
        const auto next = lines.erase(at, at + static_cast<std::ptrdiff_t>(change.taken));
        if (change.put) {
            lines.insert(next, std::move(change.line));
        }
    }
    return take(std::move(lines));
}

Result<void> PackText::add(std::string_view kind, std::string_view id,
                           const std::vector<std::pair<std::string, std::string>>& keys)
{
    std::vector<std::string> lines = m_lines;
    lines.emplace_back();
    lines.push_back("[[" + std::string{kind} + "]]");
    lines.push_back("id = " + tomlText(id));
    for (const auto& [key, value] : keys) {
        lines.push_back(key + " = " + value);
    }
    // A value of several lines is one string here and several in the text.
    return take(cutIntoLines(joinLines(lines)));
}

Result<void> PackText::remove(std::string_view kind, std::string_view id)
{
    const Block* const block = find(kind, id);
    if (block == nullptr) {
        return {};
    }
    const std::size_t first = block->lines.first - (noteOf(kind, id).empty() ? 0 : 1);
    std::vector<std::string> lines = m_lines;
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(first),
                lines.begin() + static_cast<std::ptrdiff_t>(block->lines.last) + 1);
    return take(std::move(lines));
}

Result<void> PackText::removeClause(int number)
{
    std::vector<std::string> lines = m_lines;
    std::erase_if(lines, [&](const std::string& line) { return clauseOf(line) == number; });
    return take(std::move(lines));
}

} // namespace frontdesk
