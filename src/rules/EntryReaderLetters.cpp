#include "rules/EntryReader.h"
#include "rules/PackReader.h"

#include <array>

namespace frontdesk {
namespace {

constexpr std::int64_t mostPayDays = 365;
constexpr std::int64_t mostMessageLength = 2000;
constexpr std::array letterKinds{LetterEntry::Kind::Reminder, LetterEntry::Kind::Statement, LetterEntry::Kind::Demand,
                                 LetterEntry::Kind::Lawyer, LetterEntry::Kind::Message};

} // namespace

void EntryReader::letter(const TomlValue& table)
{
    TableReader reader{table, m_problems, "letter"};
    LetterEntry entry{.head = head(reader, table, Moment::Optional)};
    refuseChoosingKeys(reader, table);
    std::vector<std::string> names;
    for (const LetterEntry::Kind kind : letterKinds) {
        names.emplace_back(nameOf(kind));
    }
    const std::string kind = knownWord(reader, "kind", names, true);
    for (const LetterEntry::Kind known : letterKinds) {
        entry.kind = nameOf(known) == kind ? known : entry.kind;
    }
    entry.title = reader.neededLocalText("title");
    for (const TomlValue* item : reader.neededTables("paragraphs")) {
        TableReader paragraph{*item, m_problems, reader.owner()};
        LocalText text;
        text.zh = paragraph.neededText("zh");
        text.en = paragraph.text("en");
        paragraph.finish();
        entry.paragraphs.push_back(std::move(text));
    }
    checkSlots(reader, table.find("title"), "title");
    checkSlots(reader, table.find("paragraphs"), "paragraphs");
    entry.payWithin = reader.number("pay_within", {.least = 1, .most = mostPayDays}).value_or(0);
    entry.mostLength = reader.number("length", {.least = 1, .most = mostMessageLength}).value_or(0);
    if (const TomlValue* length = table.find("length"); length != nullptr && entry.kind != LetterEntry::Kind::Message) {
        reader.badValue(*length, "length", std::to_string(entry.mostLength), "kind = \"message\"");
    }
    reader.finish();
    m_pack.letters.push_back(std::move(entry));
}

} // namespace frontdesk
