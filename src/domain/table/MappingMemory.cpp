#include "domain/table/MappingMemory.h"

#include "domain/UnitOfWork.h"
#include "domain/setting/SettingChanges.h"
#include "domain/table/HeaderGuess.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace frontdesk {

namespace {

/// FNV-1a, 64 bits, as 16 hexadecimal digits. It tells headers apart; it protects nothing.
std::string fingerprintOf(const std::vector<std::string>& header)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001B3U; };
    for (const std::string& cell : header) {
        for (const char byte : headerWord(cell)) {
            add(static_cast<unsigned char>(byte));
        }
        add(0x1F);
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, hash >>= 4U) {
        *digit = digits[hash & 0xFU];
    }
    return text;
}

bool isNameless(const std::vector<std::string>& header)
{
    return std::all_of(header.begin(), header.end(), [](const std::string& cell) { return isBlankCell(cell); });
}

std::string storedForm(const TableMapping& mapping)
{
    std::string text;
    for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
        text += (column == 0 ? "" : ",") + mapping.fields[column];
    }
    return text;
}

std::vector<std::string> cutAtCommas(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        parts.emplace_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return parts;
}

} // namespace

std::string mappingSetting(const TableKind& kind, const std::vector<std::string>& header)
{
    return "table.mapping." + kind.name + '.' + fingerprintOf(header);
}

Result<std::optional<TableMapping>> rememberedMapping(const SettingRepository& settings, const TableKind& kind,
                                                      const std::vector<std::string>& header)
{
    if (isNameless(header)) {
        return std::nullopt;
    }
    return settings.get(mappingSetting(kind, header))
        .map([&](const std::optional<std::string>& stored) -> std::optional<TableMapping> {
            if (!stored) {
                return std::nullopt;
            }
            TableMapping mapping{cutAtCommas(*stored)};
            const bool fits = mapping.fields.size() == header.size() &&
                              std::all_of(mapping.fields.begin(), mapping.fields.end(), [&](const std::string& field) {
                                  return field.empty() || kind.field(field) != nullptr;
                              });
            return fits ? std::optional{std::move(mapping)} : std::nullopt;
        });
}

Result<void> rememberMapping(UnitOfWork& uow, const Actor& actor, UtcTime now, const TableKind& kind,
                             const std::vector<std::string>& header, const TableMapping& mapping)
{
    if (isNameless(header)) {
        return {};
    }
    return changeSettings(uow, actor, now, {{mappingSetting(kind, header), storedForm(mapping)}});
}

} // namespace frontdesk
