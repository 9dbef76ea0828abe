#include "app/SettingAccess.h"

#include "app/MachineSettings.h"
#include "app/ScreenLanguage.h"
#include "app/Wiring.h"

#include <QApplication>
#include <algorithm>

namespace frontdesk {

UnitAccess unitAccess(Wiring& wiring)
{
    UnitAccess access{.now = [&wiring] { return wiring.settings(); },
                      .change =
                          [&wiring](const UnitSettings& settings, std::function<void(Result<void>)> done) {
                              wiring.changeSettings(settings, std::move(done));
                          },
                      .isBusy = [&wiring](int line) { return wiring.board().call(line) != nullptr; },
                      .packs = {},
                      .roles = {}};
    for (const Pack& pack : wiring.data().packHeads()) {
        if (pack.id != basePackId && pack.extends.empty()) {
            access.packs.push_back({pack.id, pack.title, pack.version});
        }
        for (const std::string& role : pack.roles) {
            if (std::find(access.roles.begin(), access.roles.end(), role) == access.roles.end()) {
                access.roles.push_back(role);
            }
        }
    }
    return access;
}

MachineAccess machineAccess(MachineSettings& machine, ScreenLanguage& language, Theme& theme, ScanWatcher& scans)
{
    return {.languages = {QStringLiteral("zh_CN"), QStringLiteral("en")},
            .language = [&language] { return language.language(); },
            .setLanguage =
                [&machine, &language](const QString& chosen) {
                    machine.setLanguage(chosen);
                    language.show(chosen); // every widget hears LanguageChange
                },
            .setLook =
                [&machine, &theme](Look look, int textPercent) {
                    machine.setLook(look);
                    machine.setTextPercent(textPercent);
                    theme.apply(*qApp, look, textPercent);
                },
            .scan = [&machine] { return machine.scan(); },
            .setScan =
                [&machine, &scans](const ScanSettings& settings) {
                    machine.setScan(settings);
                    scans.setSettings(settings);
                }};
}

} // namespace frontdesk
