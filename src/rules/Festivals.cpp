#include "rules/Festivals.h"

#include "rules/TomlDocument.h"

namespace frontdesk {

namespace {

constexpr std::int64_t mostFestivalDays = 31;

Error festivalError(const TomlValue& value, const std::string& fileName, std::string what)
{
    return {festivalsBad, {std::move(what)}, Place{fileName, value.line, value.column}, {}};
}

} // namespace

Result<Festivals> Festivals::read(std::string_view toml, const std::string& fileName)
{
    const auto document = TomlDocument::read(toml, fileName);
    if (!document) {
        return fail(document.error());
    }
    Festivals festivals;
    const TomlValue* const list = document->find("festival");
    if (list == nullptr || list->kind != TomlValue::Kind::Array) {
        return fail(festivalError(*document, fileName, "festival"));
    }
    for (const TomlValue& festival : list->children) {
        const TomlValue* const name = festival.find("name");
        if (name == nullptr || name->text.empty()) {
            return fail(festivalError(festival, fileName, "name"));
        }
        const TomlValue* const days = festival.find("days");
        const std::int64_t length = days == nullptr ? 1 : days->number;
        if (length < 1 || length > mostFestivalDays) {
            return fail(festivalError(*days, fileName, "days"));
        }
        if (const TomlValue* const dates = festival.find("dates")) {
            for (const TomlValue& date : dates->children) {
                const auto first = parseDate(date.text);
                if (!first) {
                    return fail(festivalError(date, fileName, date.text));
                }
                for (int day = 0; day < length; ++day) {
                    festivals.m_dates.emplace(plusDays(*first, day), name->text);
                }
            }
        }
        if (const TomlValue* const every = festival.find("every")) {
            for (const TomlValue& date : every->children) {
                // A leap year, so that 29 February is a day too.
                const auto first = parseDate("2024-" + date.text);
                if (!first) {
                    return fail(festivalError(date, fileName, date.text));
                }
                for (int day = 0; day < length; ++day) {
                    const LocalDate each = plusDays(*first, day);
                    festivals.m_yearly.emplace(
                        std::pair{static_cast<unsigned>(each.month()), static_cast<unsigned>(each.day())}, name->text);
                }
            }
        }
    }
    return festivals;
}

std::string_view Festivals::on(LocalDate day) const
{
    if (const auto at = m_dates.find(day); at != m_dates.end()) {
        return at->second;
    }
    const auto at = m_yearly.find({static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day())});
    return at == m_yearly.end() ? std::string_view{} : std::string_view{at->second};
}

} // namespace frontdesk
