#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/setting/SettingRepository.h"

#include <map>

namespace frontdesk::contract {

inline void settingRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Settings = std::map<std::string, std::string, std::less<>>;
    const auto set = [&](const Settings& settings) {
        return store->write([&](UnitOfWork& uow) -> Result<void> {
            for (const auto& [name, value] : settings) {
                if (auto done = uow.settings().set(name, value); !done) {
                    return done;
                }
            }
            return uow.audit().append(entryFor({RecordKind::Setting, 1}, 0, "changed"));
        });
    };
    const auto get = [&](std::string name) {
        return readValue<std::optional<std::string>>(*store,
                                                     [=](const ReadView& view) { return view.settings().get(name); })
            .value();
    };
    const auto all = [&] {
        return readValue<Settings>(*store, [](const ReadView& view) { return view.settings().all(); }).value();
    };

    // A new store may hold settings of its own; those that the contract writes are told by their names.
    const Settings before = all();

    SECTION("a setting that was never set is absent, one set to nothing is there")
    {
        CHECK(get("contract.name") == std::nullopt);
        REQUIRE(set({{"contract.name", ""}}).has_value());
        CHECK(get("contract.name") == std::optional<std::string>{""});
    }
    SECTION("settings come back as they were set, byte for byte")
    {
        const std::string value = "锦绣花园\n\"一期\" 'x' \xF0\xA0\xAE\xB7 ";
        REQUIRE(set({{"contract.name", value}, {"contract.line.1.kind", "external"}}).has_value());
        CHECK(get("contract.name") == value);
        Settings expected = before;
        expected["contract.name"] = value;
        expected["contract.line.1.kind"] = "external";
        CHECK(all() == expected);
    }
    SECTION("setting again replaces, and names differ by case")
    {
        REQUIRE(set({{"contract.name", "甲"}}).has_value());
        REQUIRE(set({{"contract.name", "乙"}, {"Contract.name", "丙"}}).has_value());
        CHECK(get("contract.name") == "乙");
        CHECK(get("Contract.name") == "丙");
    }
}

} // namespace frontdesk::contract
