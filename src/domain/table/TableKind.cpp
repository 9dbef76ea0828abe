#include "domain/table/TableKind.h"

#include "domain/table/HeaderGuess.h"
#include "rules/PackProblems.h"
#include "rules/PackReader.h"
#include "rules/TableReader.h"
#include "rules/TomlDocument.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::int64_t tableFieldsFormat = 1;

TableField fieldFrom(const TomlValue& value, TableKind& kind, PackProblems& problems)
{
    TableReader reader{value, problems, kind.name};
    TableField field;
    field.name = reader.neededText("name");
    if (kind.field(field.name) != nullptr) {
        reader.problem(packDuplicateId, {field.name, kind.name}, value);
    }
    field.title = {.zh = reader.neededText("zh"), .en = reader.neededText("en")};
    field.required = reader.flag("required", false);
    field.headers = reader.texts("headers");
    for (const TomlValue* word : reader.tables("word")) {
        TableReader wordReader{*word, problems, kind.name};
        std::string is = wordReader.neededText("is");
        std::vector<std::string> as = wordReader.neededTexts("as");
        if (!field.words.emplace(is, std::move(as)).second) {
            wordReader.problem(packDuplicateId, {is, field.name}, *word);
        }
        wordReader.finish();
    }
    reader.finish();
    return field;
}

TableKind kindFrom(const TomlValue& value, PackProblems& problems)
{
    TableReader reader{value, problems, "kind"};
    TableKind kind;
    kind.name = reader.neededText("name");
    reader.setOwner(kind.name);
    kind.title = {.zh = reader.neededText("zh"), .en = reader.neededText("en")};
    for (const TomlValue* field : reader.neededTables("field")) {
        kind.fields.push_back(fieldFrom(*field, kind, problems));
    }
    reader.finish();
    return kind;
}

} // namespace

std::optional<std::string> TableField::wordFor(std::string_view cell) const
{
    const std::string wanted = headerWord(cell);
    if (wanted.empty()) {
        return std::nullopt;
    }
    for (const auto& [word, ways] : words) {
        const bool is =
            wanted == headerWord(word) ||
            std::any_of(ways.begin(), ways.end(), [&](const std::string& way) { return wanted == headerWord(way); });
        if (is) {
            return word;
        }
    }
    return std::nullopt;
}

const TableField* TableKind::field(std::string_view fieldName) const
{
    const auto at =
        std::find_if(fields.begin(), fields.end(), [&](const TableField& field) { return field.name == fieldName; });
    return at == fields.end() ? nullptr : &*at;
}

Result<TableKinds> TableKinds::read(std::string_view toml, const std::string& fileName)
{
    const auto document = TomlDocument::read(toml, fileName);
    if (!document) {
        return fail(document.error());
    }
    PackProblems problems{fileName};
    TableReader root{*document, problems, fileName};
    const auto format = root.neededNumber("format", {});
    if (format && *format != tableFieldsFormat) {
        root.problem(packFormat, {std::to_string(*format), std::to_string(tableFieldsFormat)},
                     *document->find("format"));
        return fail(problems.toError(fileName));
    }
    TableKinds kinds;
    for (const TomlValue* value : root.neededTables("kind")) {
        TableKind kind = kindFrom(*value, problems);
        std::string name = kind.name;
        if (!kinds.m_kinds.emplace(name, std::move(kind)).second) {
            root.problem(packDuplicateId, {name, fileName}, *value);
        }
    }
    root.finish();
    if (!problems.empty()) {
        return fail(problems.toError(fileName));
    }
    return kinds;
}

const TableKind* TableKinds::find(std::string_view name) const
{
    const auto at = m_kinds.find(name);
    return at == m_kinds.end() ? nullptr : &at->second;
}

std::vector<std::string> TableKinds::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, kind] : m_kinds) {
        names.push_back(name);
    }
    return names;
}

} // namespace frontdesk
