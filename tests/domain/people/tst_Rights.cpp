#include "contracts/Samples.h"
#include "domain/call/CallClaims.h"
#include "domain/call/CallRepository.h"
#include "domain/call/CallService.h"
#include "domain/desk/ListExport.h"
#include "domain/directory/DirectoryImporter.h"
#include "domain/directory/DirectoryService.h"
#include "domain/identity/IdentityService.h"
#include "domain/matter/MatterClaims.h"
#include "domain/matter/MatterRepository.h"
#include "domain/matter/MatterService.h"
#include "domain/pack/PackPublishing.h"
#include "domain/pack/PackService.h"
#include "domain/people/ComplaintCalls.h"
#include "domain/people/FeeCalls.h"
#include "domain/people/FeeContactCalls.h"
#include "domain/people/FeeLetterCalls.h"
#include "domain/people/KnownIssueCalls.h"
#include "domain/people/ReceptionCalls.h"
#include "domain/people/Rights.h"
#include "domain/people/SiteVisitCalls.h"
#include "domain/people/StaffService.h"
#include "domain/promise/PromiseService.h"
#include "domain/rehearsal/RehearsalService.h"
#include "domain/roster/RosterService.h"
#include "domain/setting/UnitSettings.h"
#include "domain/watch/WatchService.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace tst_Rights {

using namespace frontdesk;

namespace {

/// Every call of every service that changes something, but for reception's. A new one belongs into this list.
std::vector<ServiceCall> serviceCalls()
{
    static const CallToSave callToSave{.id = contract::idOf<CallId>(1),
                                       .form = {},
                                       .live = contract::plainCall(1).live,
                                       .session = GuidanceSession{"x"}};
    static const RuleBook book = RuleBook::compile({});
    static const CallId call = contract::idOf<CallId>(1);
    static const MatterId matter = contract::idOf<MatterId>(1);
    static const MatterToSave matterToSave{
        .id = matter, .form = {}, .live = {.endedAt = contract::morning}, .session = GuidanceSession{"x"}};
    static const StaffId person = contract::idOf<StaffId>(1);
    static const PromiseId promise = contract::idOf<PromiseId>(1);
    static const WatchId watch = contract::idOf<WatchId>(1);
    static const RecordRef visited{RecordKind::Visit, 1};
    static const IdentityNumber passport = IdentityNumber::parse(IdentityKind::Passport, "E12345678").value();
    static const RosterId roster = contract::idOf<RosterId>(1);
    static const RosterForm rosterForm{.duty = "control_room", .phone = "8001"};
    static ManualClock clock;
    static IdMaker ids{clock, 1};
    static const Vocabulary vocabulary{};
    const auto pack = contract::idOf<PackVersionId>(1);
    const UtcTime now = contract::morning;
    static const PartyId party = contract::idOf<PartyId>(1);
    static const PlaceId place = contract::idOf<PlaceId>(1);
    using Directory = DirectoryService;
    using Importer = DirectoryImporter;
    return {
        {"ListExport::note", Right::ExportRecords,
         [=](auto& uow, const Actor& who) { return ListExport{}.note(uow, who, {.what = "visits"}, now); }},
        {"DirectoryService::add", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.add(uow, who, party, {}, ids, now)); }},
        {"DirectoryService::change", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.change(uow, who, party, 1, {}, ids, now)); }},
        {"DirectoryService::voidParty", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.voidParty(uow, who, party, "x", now)); }},
        {"DirectoryService::unvoid", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.unvoid(uow, who, party, 1, now)); }},
        {"DirectoryService::addNumber", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.addNumber(uow, who, party, "1", now)); }},
        {"DirectoryService::linkPlace", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.linkPlace(uow, who, party, {}, ids, now)); }},
        {"DirectoryService::unlinkPlace", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.unlinkPlace(uow, who, party, place, now)); }},
        {"DirectoryService::takeBack", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.takeBack(uow, who, party, 1, now)); }},
        {"DirectoryService::setPresence", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.setPresence(uow, who, party, {}, now)); }},
        {"DirectoryService::arrivedByInitials", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.arrivedByInitials(uow, who, "lm", now)); }},
        {"DirectoryService::merge", Right::ManageDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.merge(uow, who, party, 1, party, 1, now)); }},
        {"DirectoryService::unmerge", Right::ManageDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.unmerge(uow, who, party, 1, party, now)); }},
        {"DirectoryService::keepApart", Right::ManageDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.keepApart(uow, who, party, party, now)); }},
        {"DirectoryService::addPlace", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.addPlace(uow, who, place, {}, now)); }},
        {"DirectoryService::changePlace", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.changePlace(uow, who, place, 1, {}, now)); }},
        {"DirectoryService::voidPlace", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.voidPlace(uow, who, place, "x", now)); }},
        {"DirectoryService::unvoidPlace", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(Directory{}.unvoidPlace(uow, who, place, 1, now)); }},
        {"DirectoryImporter::importParties", Right::ManageDirectory,
         [=](auto& uow, const Actor& who) {
             return dropped(Importer{}.importParties(uow, who, ids, "", {{.number = 1, .form = {}}}, now));
         }},
        {"DirectoryImporter::importPlaces", Right::ManageDirectory,
         [=](auto& uow, const Actor& who) {
             return dropped(Importer{}.importPlaces(uow, who, ids, "", {{.number = 1, .form = {}}}, now));
         }},
        {"DirectoryImporter::importAttendance", Right::ManageDirectory,
         [=](auto& uow, const Actor& who) {
             return dropped(Importer{}.importAttendance(uow, who, ids, "", {{.number = 1, .who = "x"}}, now));
         }},
        {"DirectoryImporter::revertImport", Right::ManageDirectory,
         [=](auto& uow, const Actor& who) {
             return dropped(Importer{}.revertImport(uow, who, contract::idOf<DirectoryImportId>(1), now));
         }},
        {"CallService::save", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.save(uow, who, callToSave, book, now)); }},
        {"CallService::amend", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(CallService{}.amend(uow, who, callToSave, {}, book, now));
         }},
        {"CallService::undoWrongNumber", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.undoWrongNumber(uow, who, call, 1, now)); }},
        {"CallService::setLateReason", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(CallService{}.setLateReason(uow, who, call, "away", now));
         }},
        {"CallService::change", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(CallService{}.change(uow, who, call, 1, {}, false, book, now));
         }},
        {"CallService::dealWithMissed", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(CallService{}.dealWithMissed(uow, who, call, "called_back", now));
         }},
        {"CallService::reopenMissed", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.reopenMissed(uow, who, call, 1, now)); }},
        {"CallService::voidCall", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.voidCall(uow, who, call, "twice", now)); }},
        {"CallService::unvoid", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.unvoid(uow, who, call, 1, now)); }},
        {"MatterService::save", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(MatterService{}.save(uow, who, matterToSave, book, now)); }},
        {"MatterService::amend", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(MatterService{}.amend(uow, who, matterToSave, 1, book, now));
         }},
        {"MatterService::change", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(MatterService{}.change(uow, who, matter, 1, {}, false, book, now));
         }},
        {"MatterService::voidMatter", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(MatterService{}.voidMatter(uow, who, matter, "twice", now));
         }},
        {"MatterService::unvoid", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(MatterService{}.unvoid(uow, who, matter, 1, now)); }},
        {"MatterClaims::claim", Right::ClaimRecords,
         [=](auto& uow, const Actor& who) { return dropped(MatterClaims{}.claim(uow, who, matter, now)); }},
        {"MatterClaims::unclaim", Right::ClaimRecords,
         [=](auto& uow, const Actor& who) { return dropped(MatterClaims{}.unclaim(uow, who, matter, 1, now)); }},
        {"CallClaims::claim", Right::ClaimRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallClaims{}.claim(uow, who, call, now)); }},
        {"CallClaims::unclaim", Right::ClaimRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallClaims{}.unclaim(uow, who, call, 1, now)); }},
        {"StaffService::addFirst", Right::ManagePeople,
         [=](auto& uow, const Actor& who) {
             return dropped(StaffService{}.addFirst(uow, who, person, {.name = "x"}, {}, now));
         }},
        {"StaffService::add", Right::ManagePeople,
         [=](auto& uow, const Actor& who) {
             return dropped(StaffService{}.add(uow, who, person, {.name = "x", .roles = {Role::Staff}}, {}, now));
         }},
        {"StaffService::change", Right::ManagePeople,
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.change(uow, who, person, 1, {}, now)); }},
        {"StaffService::setPin", Right::ManagePeople, // another's; one's own has a test of its own
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.setPin(uow, who, person, "x", {}, now)); }},
        {"StaffService::setBadge", Right::ManagePeople,
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.setBadge(uow, who, person, "x", now)); }},
        {"StaffService::deactivate", Right::ManagePeople,
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.deactivate(uow, who, person, 1, now)); }},
        {"StaffService::reactivate", Right::ManagePeople,
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.reactivate(uow, who, person, 1, now)); }},
        {"PromiseService::make", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(PromiseService{}.make(uow, who, contract::plainPromise(1)));
         }},
        {"PromiseService::change", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(PromiseService{}.change(uow, who, contract::plainPromise(1), now));
         }},
        {"PromiseService::takeBack", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(PromiseService{}.takeBack(uow, who, promise, now, noteTakenBack));
         }},
        {"PromiseService::keep", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(PromiseService{}.keep(uow, who, promise, now, {})); }},
        {"PromiseService::withdraw", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(PromiseService{}.withdraw(uow, who, promise, now, "no")); }},
        {"PromiseService::toldProgress", Right::SettlePromises,
         [=](auto& uow, const Actor& who) {
             return dropped(PromiseService{}.toldProgress(uow, who, promise, now, now, {}));
         }},
        {"PromiseService::reopen", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(PromiseService{}.reopen(uow, who, promise, 1, now)); }},
        {"RosterService::add", Right::EditRoster,
         [=](auto& uow, const Actor& who) { return dropped(RosterService{}.add(uow, who, roster, rosterForm, now)); }},
        {"RosterService::change", Right::EditRoster,
         [=](auto& uow, const Actor& who) {
             return dropped(RosterService{}.change(uow, who, roster, 1, rosterForm, now));
         }},
        {"RosterService::voidEntry", Right::EditRoster,
         [=](auto& uow, const Actor& who) { return dropped(RosterService{}.voidEntry(uow, who, roster, 1, now)); }},
        {"RosterService::unvoid", Right::EditRoster,
         [=](auto& uow, const Actor& who) { return dropped(RosterService{}.unvoid(uow, who, roster, 1, now)); }},
        {"RosterService::replace", Right::EditRoster,
         [=](auto& uow, const Actor& who) {
             return dropped(RosterService{}.replace(uow, who, {}, contract::fullRosterDay, now));
         }},
        {"RosterService::undoReplace", Right::EditRoster,
         [=](auto& uow, const Actor& who) { return RosterService{}.undoReplace(uow, who, {}, now); }},
        {"PackService::enterShipped", Right::ManagePacks,
         [=](auto& uow, const Actor& who) {
             return dropped(PackService{}.enterShipped(uow, who, {}, vocabulary, ids, now));
         }},
        {"IdentityService::keep", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return IdentityService{}.keep(uow, who, visited, passport, now, now); }},
        {"IdentityService::remove", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return IdentityService{}.remove(uow, who, visited, now); }},
        {"IdentityService::reveal", Right::RevealIdentity,
         [=](auto& uow, const Actor& who) { return dropped(IdentityService{}.reveal(uow, who, visited, now)); }},
        {"IdentityService::purgeDue", Right::ChangeUnit,
         [=](auto& uow, const Actor& who) { return dropped(IdentityService{}.purgeDue(uow, who, now)); }},
        {"WatchService::add", Right::DecideWatch,
         [=](auto& uow, const Actor& who) { return dropped(WatchService{}.add(uow, who, watch, {}, now)); }},
        {"WatchService::change", Right::DecideWatch,
         [=](auto& uow, const Actor& who) { return dropped(WatchService{}.change(uow, who, watch, 1, {}, now)); }},
        {"WatchService::voidWatch", Right::DecideWatch,
         [=](auto& uow, const Actor& who) { return dropped(WatchService{}.voidWatch(uow, who, watch, 1, "x", now)); }},
        {"WatchService::unvoid", Right::DecideWatch,
         [=](auto& uow, const Actor& who) { return dropped(WatchService{}.unvoid(uow, who, watch, 1, now)); }},
        {"WatchService::decide", Right::DecideWatch,
         [=](auto& uow, const Actor& who) {
             return dropped(WatchService{}.decide(uow, who, watch, visited, true, "", now));
         }},
        {"RehearsalService::keep", Right::Rehearse,
         [=](auto& uow, const Actor& who) {
             return dropped(RehearsalService{}.keep(uow, who, {.id = contract::idOf<RehearsalId>(1)}));
         }},
        {"PackPublishing::addDraft", Right::ManagePacks,
         [=](auto& uow, const Actor& who) {
             return dropped(PackPublishing{}.addDraft(uow, who, pack, "", {}, vocabulary, now));
         }},
        {"PackPublishing::saveDraft", Right::ManagePacks,
         [=](auto& uow, const Actor& who) {
             return dropped(PackPublishing{}.saveDraft(uow, who, pack, 1, "", vocabulary, now));
         }},
        {"PackPublishing::publish", Right::ManagePacks,
         [=](auto& uow, const Actor& who) {
             return dropped(PackPublishing{}.publish(uow, who, pack, 1, "1", vocabulary, now));
         }},
        {"PackPublishing::retire", Right::ManagePacks,
         [=](auto& uow, const Actor& who) {
             return dropped(PackPublishing{}.retire(uow, who, pack, 1, vocabulary, now));
         }},
        {"PackPublishing::activate", Right::ManagePacks,
         [=](auto& uow, const Actor& who) {
             return dropped(PackPublishing{}.activate(uow, who, "own", true, vocabulary, now));
         }},
        {"PackPublishing::confirmRead", Right::ConfirmRules,
         [=](auto& uow, const Actor& who) { return PackPublishing{}.confirmRead(uow, who, pack, now); }},
        {"UnitSettings::writePacks", Right::ManagePacks,
         [=](auto& uow, const Actor& who) { return UnitSettings{}.writePacks(uow, who, now); }},
        {"UnitSettings::write", Right::ChangeUnit,
         [=](auto& uow, const Actor& who) {
             UnitSettings settings;
             settings.unitName = "Lakeside";
             settings.lines.resize(1);
             return settings.write(uow, who, now);
         }},
    };
}

} // namespace

TEST_CASE("Every service call asks for its right, whoever signs in", "[people]")
{
    std::vector<std::pair<std::string, Roles>> people{{"nobody", Roles{}}, {"program", Roles{Role::Program}}};
    for (const Role role : givenRoles) {
        people.emplace_back(std::string{nameOf(role)}, Roles{role});
    }
    std::vector<ServiceCall> calls = serviceCalls();
    for (auto more : {receptionCalls(), complaintCalls(), siteVisitCalls(), knownIssueCalls(), feeCalls(),
                      feeContactCalls(), feeLetterCalls()}) {
        std::move(more.begin(), more.end(), std::back_inserter(calls));
    }
    for (const ServiceCall& call : calls) {
        for (const auto& [name, roles] : people) {
            INFO(call.name << " by " << name);
            InMemoryStore store;
            const Actor actor{.desk = 1, .staff = {}, .roles = roles};
            Result<void> done;
            const auto written = store.writeNow([&](UnitOfWork& uow) {
                done = call.run(uow, actor);
                return done;
            });
            static_cast<void>(written);
            const bool refused = !done && done.error().code == noRight;
            CHECK(refused != Rights::has(roles, call.right));
            if (refused) {
                CHECK(done.error().args == std::vector<std::string>{std::string{nameOf(call.right)}});
                CHECK(store.data().audit.empty());
            }
        }
    }
}

TEST_CASE("With nobody signed in work is recorded and nothing else", "[people]")
{
    for (const Right right : allRights) {
        INFO(nameOf(right));
        CHECK(Rights::has({}, right) == (right == Right::RecordWork));
    }
}

TEST_CASE("Every right has a name of its own and somebody who has it", "[people]")
{
    std::set<std::string_view> names;
    for (const Right right : allRights) {
        INFO(nameOf(right));
        CHECK(names.insert(nameOf(right)).second);
        CHECK(Rights::has({Role::Staff, Role::Supervisor, Role::Trainer, Role::Administrator}, right));
        CHECK(Rights::has({Role::Program}, right));
    }
    CHECK_FALSE(Rights::has({Role::Staff}, Right::ManagePeople));
    CHECK_FALSE(Rights::has({Role::Trainer}, Right::CorrectRecords));
}

} // namespace tst_Rights
