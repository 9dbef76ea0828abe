#include "rules/PackReader.h"

#include "rules/EntryReader.h"
#include "rules/TableReader.h"
#include "rules/TomlDocument.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::int64_t understoodFormat = 1;

void readPackHead(const TomlValue& table, const Vocabulary& vocabulary, PackProblems& problems, Pack& pack)
{
    TableReader reader{table, problems, "pack"};
    pack.place = problems.placeOf(table);
    const auto plainId = [&](std::string_view key, const std::string& id) {
        if (!id.empty() && !isPlainId(id)) {
            reader.badValue(*table.find(key), key, id, "a-z 0-9 - _ .");
        }
    };
    pack.id = reader.neededText("id");
    plainId("id", pack.id);
    pack.title = reader.neededLocalText("title");
    pack.version = reader.neededText("version");
    pack.roles = reader.texts("roles");
    const FactWord* role = vocabulary.fact("role");
    for (const std::string& name : pack.roles) {
        if (role != nullptr && std::find(role->values.begin(), role->values.end(), name) == role->values.end()) {
            reader.unknownWord(*table.find("roles"), "roles", name, role->values);
        }
    }
    pack.basedOn = reader.texts("based_on");
    pack.extends = reader.text("extends");
    if (const TomlValue* extends = table.find("extends")) {
        pack.extendsPlace = problems.placeOf(*extends);
    }
    plainId("extends", pack.extends);
    if (!pack.extends.empty() && pack.extends == pack.id) {
        reader.badValue(*table.find("extends"), "extends", pack.extends, "!= " + pack.id);
    }
    reader.finish();
}

void readEntries(TableReader& root, EntryReader& entries)
{
    const auto each = [&](std::string_view kind, void (EntryReader::*read)(const TomlValue&)) {
        for (const TomlValue* table : root.tables(kind)) {
            (entries.*read)(*table);
        }
    };
    each("prompt", &EntryReader::prompt);
    each("checklist", &EntryReader::checklist);
    each("limit", &EntryReader::limit);
    each("require", &EntryReader::requirement);
    each("forbid", &EntryReader::forbid);
    each("phrase", &EntryReader::phrase);
    each("greeting", &EntryReader::greeting);
    each("ladder", &EntryReader::ladder);
    each("clock", &EntryReader::clock);
    each("calendar", &EntryReader::calendar);
    each("indicator", &EntryReader::indicator);
    each("scorecard", &EntryReader::scorecard);
    each("letter", &EntryReader::letter);
    each("scenario", &EntryReader::scenario);
}

} // namespace

Result<Pack> PackReader::read(std::string_view toml, const std::string& fileName) const
{
    const Result<TomlValue> document = TomlDocument::read(toml, fileName);
    if (!document) {
        return fail(document.error());
    }
    PackProblems problems{fileName};
    TableReader root{*document, problems, fileName};
    const TomlValue* format = document->find("format");
    const auto number = root.neededNumber("format", {});
    if (number && *number != understoodFormat) {
        // What another format means by the rest is not known, so nothing is said about it.
        problems.atValue(fileName, packFormat, {std::to_string(*number), std::to_string(understoodFormat)}, *format);
        return fail(problems.toError(fileName));
    }
    Pack pack;
    if (const TomlValue* head = root.need("pack")) {
        if (head->kind == TomlValue::Kind::Table) {
            readPackHead(*head, m_vocabulary, problems, pack);
        } else {
            root.wrongType(*head, "pack", "table");
        }
    }
    EntryReader entries{m_vocabulary, problems, pack};
    readEntries(root, entries);
    root.finish();
    if (!problems.empty()) {
        return fail(problems.toError(pack.id.empty() ? fileName : pack.id));
    }
    return pack;
}

Result<Pack> PackReader::readHead(std::string_view toml, const std::string& fileName) const
{
    // An entry begins with its kind in double brackets at the start of a line. A file that has its head further down
    // is read whole, and its entries are left behind.
    const std::size_t entries = toml.find("\n[[");
    const std::string_view before = toml.substr(0, entries == std::string_view::npos ? entries : entries + 1);
    Result<Pack> pack = read(before.find("\n[pack]") == std::string_view::npos ? toml : before, fileName);
    if (!pack) {
        return pack;
    }
    return Pack{.id = std::move(pack->id),
                .title = std::move(pack->title),
                .version = std::move(pack->version),
                .roles = std::move(pack->roles),
                .basedOn = std::move(pack->basedOn),
                .extends = std::move(pack->extends)};
}

} // namespace frontdesk
