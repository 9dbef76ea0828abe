#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace frontdesk {

/// Kinds of records that can be linked, searched, opened and audited. Names are stored: never rename one.
enum class RecordKind { Call, Promise, Draft, Setting, PackVersion };

[[nodiscard]] constexpr std::string_view nameOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Call:
        return "call";
    case RecordKind::Promise:
        return "promise";
    case RecordKind::Draft:
        return "draft";
    case RecordKind::Setting:
        return "setting";
    case RecordKind::PackVersion:
        return "pack_version";
    }
    return "";
}

/// A link to any record. Stems never include one another: what joins them is a RecordRef.
struct RecordRef {
    RecordKind kind = RecordKind::Call;
    std::int64_t id = 0;
    constexpr auto operator<=>(const RecordRef&) const = default;
};

} // namespace frontdesk
