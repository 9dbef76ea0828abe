#include "domain/setting/SettingChanges.h"

#include "domain/UnitOfWork.h"
#include "domain/audit/AuditEntry.h"
#include "domain/setting/SettingRepository.h"

namespace frontdesk {

namespace {

using SettingsByName = std::map<std::string, std::string, std::less<>>;

constexpr RecordRef allSettingsRef{RecordKind::Setting, 1};

RecordImage imageOfSettings(const SettingsByName& settings)
{
    RecordImage image;
    for (const auto& [name, value] : settings) {
        image.set(name, value);
    }
    return image;
}

} // namespace

Result<void> changeSettings(UnitOfWork& uow, const Actor& actor, UtcTime now, const SettingsByName& values)
{
    const auto all = uow.settings().all();
    if (!all) {
        return fail(all.error());
    }
    SettingsByName after = *all;
    for (const auto& [name, value] : values) {
        const auto was = all->find(name);
        if (was != all->end() && was->second == value) {
            continue;
        }
        if (auto done = uow.settings().set(name, value); !done) {
            return done;
        }
        after.insert_or_assign(name, value);
    }
    if (after == *all) {
        return {};
    }
    return uow.audit().append({.at = now,
                               .actor = actor,
                               .action = "changed",
                               .record = allSettingsRef,
                               .before = imageOfSettings(*all),
                               .after = imageOfSettings(after)});
}

} // namespace frontdesk
