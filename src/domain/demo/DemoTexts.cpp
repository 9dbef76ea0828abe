#include "domain/demo/DemoTexts.h"

#include "domain/call/CallWords.h"
#include "rules/TomlDocument.h"

namespace frontdesk {

namespace {

constexpr std::string_view numberWord{"number"};
constexpr std::int64_t mostOfOneKind = 1000;
constexpr std::int64_t mostDoors = 9;

/// Reads the file's values; the first thing that is wrong stays the error.
class DemoReader {
public:
    explicit DemoReader(std::string fileName) : m_fileName(std::move(fileName)) {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    void wrong(const TomlValue& at, std::string_view what)
    {
        if (!m_error) {
            m_error = Error{demoBad, {std::string{what}}, Place{m_fileName, at.line, at.column}, {}};
        }
    }
    const TomlValue& table(const TomlValue& in, std::string_view name)
    {
        const TomlValue* const found = in.find(name);
        if (found == nullptr || found->kind != TomlValue::Kind::Table) {
            wrong(in, name);
            return m_nothing;
        }
        return *found;
    }
    /// At least one text, none of them empty.
    std::vector<std::string> texts(const TomlValue& in, std::string_view name)
    {
        const TomlValue* const list = in.find(name);
        if (list == nullptr) {
            wrong(in, name);
            return {};
        }
        return textsOf(*list);
    }
    std::vector<std::string> textsOf(const TomlValue& list)
    {
        std::vector<std::string> found;
        for (const TomlValue& item : list.children) {
            if (item.kind != TomlValue::Kind::Text || item.text.empty()) {
                wrong(item, list.key);
            }
            found.push_back(item.text);
        }
        if (list.kind != TomlValue::Kind::Array || found.empty()) {
            wrong(list, list.key);
        }
        return found;
    }
    std::size_t number(const TomlValue& in, std::string_view name, std::int64_t most = mostOfOneKind)
    {
        const TomlValue* const found = in.find(name);
        if (found == nullptr || found->kind != TomlValue::Kind::Number || found->number < 1 || found->number > most) {
            wrong(found == nullptr ? in : *found, name);
            return 1;
        }
        return static_cast<std::size_t>(found->number);
    }

private:
    std::string m_fileName;
    std::optional<Error> m_error;
    const TomlValue m_nothing;
};

/// The next {name} of a sentence; both at the end of the sentence when there is none.
struct Braces {
    std::size_t open;
    std::size_t close;
};

Braces nextBraces(std::string_view sentence, std::size_t from)
{
    const std::size_t open = std::min(sentence.find('{', from), sentence.size());
    return {open, std::min(sentence.find('}', open), sentence.size())};
}

bool everyWordKnown(const DemoTexts& texts, const std::vector<std::string>& sentences)
{
    for (const std::string& sentence : sentences) {
        for (auto at = nextBraces(sentence, 0); at.open < sentence.size(); at = nextBraces(sentence, at.close)) {
            const std::string name = sentence.substr(at.open + 1, at.close - at.open - 1);
            if (at.close == sentence.size() || (name != numberWord && !texts.words.contains(name))) {
                return false;
            }
        }
    }
    return true;
}

void readPeople(DemoReader& reader, const TomlValue& document, DemoTexts& texts)
{
    const TomlValue& people = reader.table(document, "people");
    texts.frequentSurnames = reader.texts(people, "frequent");
    texts.surnames = reader.texts(people, "surnames");
    texts.compoundSurnames = reader.texts(people, "compound");
    texts.given = reader.texts(people, "given");
    texts.companies = reader.texts(people, "companies");
    texts.mobiles = reader.texts(people, "mobiles");
    texts.landlines = reader.texts(people, "landlines");
    const TomlValue& rooms = reader.table(document, "rooms");
    texts.buildings = reader.number(rooms, "buildings");
    texts.floors = reader.number(rooms, "floors");
    texts.doors = reader.number(rooms, "doors", mostDoors);
}

void readDesk(DemoReader& reader, const TomlValue& document, DemoTexts& texts)
{
    const TomlValue& desk = reader.table(document, "desk");
    texts.holds = reader.texts(desk, "holds");
    texts.promises = reader.texts(desk, "promises");
    texts.kept = reader.texts(desk, "kept");
    texts.withdrawn = reader.texts(desk, "withdrawn");
    texts.voided = reader.texts(desk, "voided");
    if (!everyWordKnown(texts, texts.promises)) {
        reader.wrong(desk, "promises");
    }
}

void readMatters(DemoReader& reader, const TomlValue& document, DemoTexts& texts)
{
    const TomlValue* const list = document.find("matter");
    if (list == nullptr || list->children.empty()) {
        reader.wrong(document, "matter");
        return;
    }
    for (const TomlValue& item : list->children) {
        DemoMatter matter;
        const TomlValue* const category = item.find("category");
        matter.category = category == nullptr ? std::string{} : category->text;
        if (!isWordOf(callCategories, matter.category)) {
            reader.wrong(item, "category");
        }
        matter.weight = reader.number(item, "weight");
        matter.says = reader.texts(item, "says");
        if (const TomlValue* const asks = item.find("asks")) {
            matter.asks = reader.textsOf(*asks);
        }
        if (!everyWordKnown(texts, matter.says) || !everyWordKnown(texts, matter.asks)) {
            reader.wrong(item, "says");
        }
        texts.matters.push_back(std::move(matter));
    }
}

} // namespace

Result<DemoTexts> DemoTexts::read(std::string_view toml, const std::string& fileName)
{
    const auto document = TomlDocument::read(toml, fileName);
    if (!document) {
        return fail(document.error());
    }
    DemoReader reader{fileName};
    DemoTexts texts;
    for (const TomlValue& list : reader.table(*document, "words").children) {
        texts.words.emplace(list.key, reader.textsOf(list));
    }
    readPeople(reader, *document, texts);
    readDesk(reader, *document, texts);
    readMatters(reader, *document, texts);
    if (reader.error()) {
        return fail(*reader.error());
    }
    return texts;
}

std::string DemoTexts::filled(std::string_view sentence, DemoRandom& random) const
{
    std::string text;
    std::size_t from = 0;
    for (auto at = nextBraces(sentence, from); at.open < sentence.size(); at = nextBraces(sentence, from)) {
        text += sentence.substr(from, at.open - from);
        const std::string_view name = sentence.substr(at.open + 1, at.close - at.open - 1);
        if (const auto list = words.find(name); list != words.end()) {
            text += random.pick(list->second);
        } else {
            text += std::to_string(random.between(2, 30));
        }
        from = std::min(at.close + 1, sentence.size());
    }
    return text += sentence.substr(from);
}

} // namespace frontdesk
