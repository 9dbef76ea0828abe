#include "domain/setting/UnitSettings.h"

#include "base/TimeZone.h"
#include "base/Utf8.h"
#include "domain/people/Rights.h"
#include "domain/setting/SettingChanges.h"
#include "rules/Pack.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace frontdesk {

namespace {

using StoredSettings = std::map<std::string, std::string, std::less<>>;

constexpr std::size_t mostUnitName = 64;
constexpr std::array<std::string_view, 3> lineKinds{"external", "internal", "mobile"};

std::string lineSetting(int number, std::string_view what)
{
    return "line." + std::to_string(number) + "." + std::string{what};
}

tl::unexpected<Error> badSetting(std::string name, std::string value)
{
    return fail(settingBad, {std::move(name), std::move(value)});
}

std::string joinedByCommas(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ",") + word;
    }
    return text;
}

std::vector<std::string> splitAtCommas(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        words.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return words;
}

/// Reads what is stored; what is missing keeps its default.
class StoredUnit {
public:
    explicit StoredUnit(const StoredSettings& stored) : m_stored(stored) {}

    void text(const std::string& name, std::string& into) const
    {
        if (const auto at = m_stored.find(name); at != m_stored.end()) {
            into = at->second;
        }
    }

    [[nodiscard]] Result<std::int64_t> number(const std::string& name, std::int64_t otherwise) const
    {
        const auto at = m_stored.find(name);
        if (at == m_stored.end()) {
            return otherwise;
        }
        const std::string& value = at->second;
        std::int64_t number = 0;
        const auto [end, status] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (status != std::errc{} || end != value.data() + value.size()) {
            return badSetting(name, value);
        }
        return number;
    }

    [[nodiscard]] Result<LineSettings> line(int number) const
    {
        LineSettings line;
        line.number = number;
        text(lineSetting(number, "label"), line.label);
        text(lineSetting(number, "kind"), line.kind);
        text(lineSetting(number, "source"), line.source);
        return this->number(lineSetting(number, "ring_on"), line.ringOn.count())
            .and_then([&](std::int64_t on) {
                line.ringOn = Milliseconds{on};
                return this->number(lineSetting(number, "ring_off"), line.ringOff.count());
            })
            .map([&](std::int64_t off) {
                line.ringOff = Milliseconds{off};
                return line;
            });
    }

private:
    const StoredSettings& m_stored;
};

StoredSettings storedFormOf(const UnitSettings& settings)
{
    StoredSettings stored{
        {"unit.name", settings.unitName},
        {"unit.department", settings.department},
        {"unit.zone", settings.zone},
        {"unit.role", settings.role},
        {"unit.packs", joinedByCommas(settings.packs)},
        {"unit.set_up", settings.setUp ? "1" : "0"},
        {"unit.lock_minutes", std::to_string(settings.lockMinutes)},
        {"unit.badges", settings.badges ? "1" : "0"},
        {"unit.follow_up_by_other", settings.followUpByOther ? "1" : "0"},
        {"unit.follow_up_always", settings.followUpAlways ? "1" : "0"},
        {"unit.identity_keep_days", std::to_string(settings.identityKeepDays)},
    };
    std::vector<std::string> numbers;
    for (const LineSettings& line : settings.lines) {
        numbers.push_back(std::to_string(line.number));
        stored[lineSetting(line.number, "label")] = line.label;
        stored[lineSetting(line.number, "kind")] = line.kind;
        stored[lineSetting(line.number, "source")] = line.source;
        stored[lineSetting(line.number, "ring_on")] = std::to_string(line.ringOn.count());
        stored[lineSetting(line.number, "ring_off")] = std::to_string(line.ringOff.count());
    }
    stored["unit.lines"] = joinedByCommas(numbers);
    return stored;
}

Result<void> checkLine(const LineSettings& line)
{
    const auto bad = [&](std::string_view what, std::string value) {
        return badSetting(lineSetting(line.number, what), std::move(value));
    };
    if (line.number < 1 || line.number > mostLines) {
        return bad("number", std::to_string(line.number));
    }
    if (std::find(lineKinds.begin(), lineKinds.end(), line.kind) == lineKinds.end()) {
        return bad("kind", line.kind);
    }
    if (line.source.empty()) {
        return bad("source", line.source);
    }
    if (line.ringOn <= Milliseconds{0}) {
        return bad("ring_on", std::to_string(line.ringOn.count()));
    }
    if (line.ringOff < Milliseconds{0}) {
        return bad("ring_off", std::to_string(line.ringOff.count()));
    }
    return {};
}

Result<void> checkLines(const std::vector<LineSettings>& lines)
{
    if (lines.empty() || lines.size() > static_cast<std::size_t>(mostLines)) {
        return badSetting("unit.lines", std::to_string(lines.size()));
    }
    std::set<int> numbers;
    for (const LineSettings& line : lines) {
        if (auto done = checkLine(line); !done) {
            return done;
        }
        if (!numbers.insert(line.number).second) {
            return badSetting("unit.lines", std::to_string(line.number));
        }
    }
    return {};
}

Result<void> checkPacks(const std::vector<std::string>& packs)
{
    std::set<std::string> seen{std::string{basePackId}};
    for (const std::string& pack : packs) {
        if (pack.empty() || pack.find(',') != std::string::npos || !seen.insert(pack).second) {
            return badSetting("unit.packs", pack);
        }
    }
    return {};
}

Result<void> checkUnit(const UnitSettings& settings)
{
    if (!TimeZone::named(settings.zone)) {
        return badSetting("unit.zone", settings.zone);
    }
    for (const auto& [name, value] :
         {std::pair{"unit.name", settings.unitName}, std::pair{"unit.department", settings.department}}) {
        if (codePointCount(value) > mostUnitName || !isValidUtf8(value)) {
            return badSetting(name, value);
        }
    }
    if (settings.lockMinutes < 0 || settings.lockMinutes > mostLockMinutes) {
        return badSetting("unit.lock_minutes", std::to_string(settings.lockMinutes));
    }
    if (settings.identityKeepDays < 1 || settings.identityKeepDays > mostIdentityDays) {
        return badSetting("unit.identity_keep_days", std::to_string(settings.identityKeepDays));
    }
    return checkLines(settings.lines).and_then([&] { return checkPacks(settings.packs); });
}

} // namespace

Result<UnitSettings> UnitSettings::read(const SettingRepository& settings)
{
    const auto all = settings.all();
    if (!all) {
        return tl::make_unexpected(all.error());
    }
    const StoredUnit stored{*all};
    UnitSettings unit;
    stored.text("unit.name", unit.unitName);
    stored.text("unit.department", unit.department);
    stored.text("unit.zone", unit.zone);
    stored.text("unit.role", unit.role);
    std::string packs;
    stored.text("unit.packs", packs);
    unit.packs = splitAtCommas(packs);
    std::string setUp;
    stored.text("unit.set_up", setUp);
    unit.setUp = setUp == "1";
    for (const auto& [name, flag] :
         {std::pair{"unit.badges", &unit.badges}, std::pair{"unit.follow_up_by_other", &unit.followUpByOther},
          std::pair{"unit.follow_up_always", &unit.followUpAlways}}) {
        std::string word = "1";
        stored.text(name, word);
        *flag = word != "0";
    }

    const auto lockMinutes = stored.number("unit.lock_minutes", unit.lockMinutes);
    if (!lockMinutes) {
        return tl::make_unexpected(lockMinutes.error());
    }
    unit.lockMinutes = static_cast<int>(std::clamp<std::int64_t>(*lockMinutes, -1, mostLockMinutes + 1));

    const auto identityDays = stored.number("unit.identity_keep_days", unit.identityKeepDays);
    if (!identityDays) {
        return tl::make_unexpected(identityDays.error());
    }
    unit.identityKeepDays = static_cast<int>(std::clamp<std::int64_t>(*identityDays, 0, mostIdentityDays + 1));

    std::string numbers = "1,2";
    stored.text("unit.lines", numbers);
    for (const std::string& word : splitAtCommas(numbers)) {
        int number = 0;
        const auto [end, status] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (status != std::errc{} || end != word.data() + word.size()) {
            return badSetting("unit.lines", numbers);
        }
        auto line = stored.line(number);
        if (!line) {
            return tl::make_unexpected(line.error());
        }
        unit.lines.push_back(std::move(*line));
    }
    return checkUnit(unit).map([&] { return unit; });
}

Result<void> UnitSettings::write(UnitOfWork& uow, const Actor& actor, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ChangeUnit); !allowed) {
        return fail(allowed.error());
    }
    if (auto done = checkUnit(*this); !done) {
        return done;
    }
    return changeSettings(uow, actor, now, storedFormOf(*this));
}

Result<void> UnitSettings::writePacks(UnitOfWork& uow, const Actor& actor, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManagePacks); !allowed) {
        return fail(allowed.error());
    }
    const auto form = storedFormOf(*this);
    return changeSettings(uow, actor, now, {*form.find("unit.packs")});
}

} // namespace frontdesk
