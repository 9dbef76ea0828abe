#include "domain/item/ItemData.h"

#include "base/Utf8.h"
#include "domain/item/Item.h"
#include "rules/TomlDocument.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::int64_t mostShelfPlaces = 999;

/// Reads the values of the file; the first that is wrong stays the error.
class ItemDataReader {
public:
    explicit ItemDataReader(std::string fileName) : m_fileName(std::move(fileName)) {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    void wrong(const TomlValue& at, std::string_view key)
    {
        if (!m_error) {
            m_error = Error{itemDataBad, {std::string{key}}, Place{m_fileName, at.line, at.column}, {}};
        }
    }
    std::string text(const TomlValue& in, std::string_view key)
    {
        const TomlValue* const found = in.find(key);
        if (found == nullptr || found->kind != TomlValue::Kind::Text || found->text.empty()) {
            wrong(found == nullptr ? in : *found, key);
            return {};
        }
        return found->text;
    }
    /// At least one.
    std::vector<std::string> texts(const TomlValue& in, std::string_view key)
    {
        std::vector<std::string> found;
        if (const TomlValue* const list = in.find(key)) {
            for (const TomlValue& each : list->children) {
                if (each.kind != TomlValue::Kind::Text || each.text.empty()) {
                    wrong(each, key);
                }
                found.push_back(each.text);
            }
        }
        if (found.empty()) {
            wrong(in, key);
        }
        return found;
    }
    std::int64_t number(const TomlValue& at, std::string_view key)
    {
        if (at.kind != TomlValue::Kind::Number || at.number < 1 || at.number > mostShelfPlaces) {
            wrong(at, key);
            return 1;
        }
        return at.number;
    }

private:
    std::string m_fileName;
    std::optional<Error> m_error;
};

std::string capitals(std::string_view text)
{
    std::string upper = toHalfWidth(trimmed(text));
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char each) { return each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each; });
    return upper;
}

bool isDigit(char each) { return each >= '0' && each <= '9'; }

std::string shelfCode(const std::string& row, int place)
{
    return row + (place < 10 ? "0" : "") + std::to_string(place);
}

} // namespace

Result<ItemData> ItemData::read(std::string_view toml, const std::string& fileName)
{
    const auto document = TomlDocument::read(toml, fileName);
    if (!document) {
        return fail(document.error());
    }
    ItemDataReader reader{fileName};
    ItemData data;
    if (const TomlValue* const carriers = document->find("carrier")) {
        for (const TomlValue& each : carriers->children) {
            ItemCarrier carrier{.word = reader.text(each, "word")};
            carrier.name = LocalText{.zh = reader.text(each, "zh"), .en = reader.text(each, "en")};
            for (const std::string& begin : reader.texts(each, "begins")) {
                carrier.begins.push_back(capitals(begin));
            }
            if (const TomlValue* const lengths = each.find("length")) {
                for (const TomlValue& length : lengths->children) {
                    carrier.lengths.push_back(static_cast<std::size_t>(reader.number(length, "length")));
                }
            }
            data.m_carriers.push_back(std::move(carrier));
        }
    } else {
        reader.wrong(*document, "carrier");
    }
    if (const TomlValue* const shelves = document->find("shelves")) {
        data.m_rows = reader.texts(*shelves, "rows");
        const TomlValue* const places = shelves->find("places");
        data.m_places = static_cast<int>(reader.number(places == nullptr ? *shelves : *places, "places"));
    } else {
        reader.wrong(*document, "shelves");
    }
    if (reader.error()) {
        return fail(*reader.error());
    }
    return data;
}

std::string ItemData::carrierOf(std::string_view waybill) const
{
    const std::string number = capitals(waybill);
    std::size_t longest = 0;
    std::string best;
    for (const ItemCarrier& carrier : m_carriers) {
        for (const std::string& begin : carrier.begins) {
            const bool fits = number.starts_with(begin) && number.size() > begin.size();
            const bool rightLength =
                carrier.lengths.empty() || !isDigit(begin.front()) ||
                std::find(carrier.lengths.begin(), carrier.lengths.end(), number.size()) != carrier.lengths.end();
            if (fits && rightLength && begin.size() > longest) {
                longest = begin.size();
                best = carrier.word;
            }
        }
    }
    return best;
}

const ItemCarrier* ItemData::carrier(std::string_view word) const
{
    const auto found = std::find_if(m_carriers.begin(), m_carriers.end(),
                                    [&](const ItemCarrier& carrier) { return carrier.word == word; });
    return found == m_carriers.end() ? nullptr : &*found;
}

std::string ItemData::freeShelf(const std::set<std::string, std::less<>>& taken) const
{
    for (const std::string& row : m_rows) {
        for (int place = 1; place <= m_places; ++place) {
            if (std::string code = shelfCode(row, place); !taken.contains(code)) {
                return code;
            }
        }
    }
    int place = m_places + 1;
    while (taken.contains(shelfCode(m_rows.back(), place))) {
        ++place;
    }
    return shelfCode(m_rows.back(), place);
}

} // namespace frontdesk
