#include "domain/desk/PartyFile.h"

#include "contracts/PromiseRepositoryContract.h"
#include "domain/call/CallRepository.h"
#include "domain/directory/DirectoryDesk.h"

namespace tst_PartyFile {

using namespace frontdesk;
using namespace frontdesk::directorytest;

namespace {

constexpr ErrorCode brokenDisk{"test.broken_disk"};

struct FileDesk : Desk {
    void put(const Call& call)
    {
        REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            return uow.calls().add(call).and_then(
                [&] { return uow.audit().append(contract::entryFor(contract::refOf(call), 1)); });
        }));
    }
    void put(const Promise& promise)
    {
        REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            return uow.promises().add(promise).and_then(
                [&] { return uow.audit().append(contract::entryFor(contract::refOf(promise), 1)); });
        }));
    }
    /// One from this number; call 2 rang a minute after call 1.
    void called(int number, const std::string& from)
    {
        Call call = contract::plainCall(number);
        call.caller.phone = contract::phone(from);
        put(call);
    }
    Result<PartyFile> read(PartyId id)
    {
        Result<PartyFile> file = fail(recordNotFound);
        if (const auto done = store.readNow([&](const ReadView& view) -> Result<void> {
                file = PartyFile::read(view, id);
                return {};
            });
            !done) {
            return fail(done.error());
        }
        return file;
    }
    PartyFile file(PartyId id) { return read(id).value(); }
};

std::vector<std::int64_t> callsOf(const PartyFile& file)
{
    std::vector<std::int64_t> ids;
    for (const Call& call : file.lastCalls) {
        ids.push_back(call.id.value());
    }
    return ids;
}

PartyForm withNumber(PartyForm form, const std::string& number)
{
    form.contacts.push_back({.value = number});
    return form;
}

} // namespace

TEST_CASE("The file of somebody about whom nothing else is known is the record alone", "[desk]")
{
    FileDesk desk;
    const Party wang = desk.add(formOf("王丽")).value();
    CHECK(desk.file(wang.id) == PartyFile{.party = wang});
    CHECK(codeOf(desk.read(contract::idOf<PartyId>(99))) == recordNotFound);
}

TEST_CASE("The file names the rooms above and below each room of somebody, the upper one first", "[desk]")
{
    FileDesk desk;
    PartyForm form = formOf("王丽", "", "3-1203");
    form.places.push_back({.place = "5-808", .relation = "tenant", .mayBeTold = "费用"});
    const Party wang = desk.add(form).value();
    const Party upstairs = desk.add(formOf("李明", "", "3-1303")).value();
    const Party downstairs = desk.add(formOf("陈东", "", "3-1103")).value();
    REQUIRE(desk.add(formOf("赵云", "", "3-1204")).has_value()); // beside it

    const PartyFile file = desk.file(wang.id);
    REQUIRE(file.places.size() == 2);
    CHECK(file.places[0].link == wang.places[0]);
    REQUIRE(file.places[0].neighbours.size() == 2);
    CHECK(file.places[0].neighbours[0].id == upstairs.places[0].place);
    CHECK(file.places[0].neighbours[1].id == downstairs.places[0].place);
    CHECK(file.places[1].link.number == "5-808");
    CHECK(file.places[1].link.mayBeTold == "费用");
    CHECK(file.places[1].neighbours.empty());
}

TEST_CASE("The file has the last calls of all the numbers of somebody, newest first and each once", "[desk]")
{
    FileDesk desk;
    const Party wang = desk.add(withNumber(formOf("王丽", "13800138000"), "021-58881234")).value();
    for (const int number : {1, 3, 5, 7}) {
        desk.called(number, "13800138000");
    }
    for (const int number : {2, 4, 6}) {
        desk.called(number, "021-58881234");
    }
    desk.called(8, "13900139000"); // somebody else

    Call both = contract::plainCall(9); // shown by the telephone and another one told
    both.live.callerId = "13800138000";
    both.caller.phone = contract::phone("021-58881234");
    desk.put(both);

    const PartyFile file = desk.file(wang.id);
    CHECK(callsOf(file) == std::vector<std::int64_t>{1009, 1007, 1006, 1005, 1004});
    CHECK(file.lastCalls.size() == static_cast<std::size_t>(PartyFile::mostCalls));
}

TEST_CASE("The file has what is still promised to somebody's numbers, soonest first, and nobody else's", "[desk]")
{
    FileDesk desk;
    const Party wang = desk.add(withNumber(formOf("王丽", "13800138000"), "13700137000")).value();
    const Party silent = desk.add(formOf("李明")).value();
    Promise later = contract::plainPromise(3);
    later.phone = "13700137000";
    desk.put(later);
    desk.put(contract::plainPromise(1)); // to 13800138000
    desk.put(contract::fullPromise(2));  // to the same, withdrawn
    Promise other = contract::plainPromise(4);
    other.phone = "13900139000";
    desk.put(other);
    Promise unknown = contract::plainPromise(5);
    unknown.phone.clear();
    desk.put(unknown);

    const PartyFile file = desk.file(wang.id);
    REQUIRE(file.open.size() == 2);
    CHECK(file.open[0] == contract::plainPromise(1));
    CHECK(file.open[1] == later);
    CHECK(desk.file(silent.id).open.empty()); // a promise without a number belongs to nobody
}

TEST_CASE("An address that is no number brings no calls", "[desk]")
{
    FileDesk desk;
    PartyForm form = formOf("王丽");
    form.contacts.push_back({.kind = "email", .value = "wang@house.cn"});
    const Party wang = desk.add(form).value();
    desk.put(contract::plainCall(1)); // a call without any number
    CHECK(desk.file(wang.id).lastCalls.empty());
}

TEST_CASE("Somebody who was voided, or merged into another, still has a file", "[desk]")
{
    FileDesk desk;
    const Party wang = desk.add(formOf("王丽", "13800138000", "3-1203")).value();
    const Party twin = desk.add(formOf("王莉", "13800138000")).value();
    REQUIRE(desk.step<Party>([&](UnitOfWork& uow) {
        return desk.service.merge(uow, desk.actor, wang.id, wang.version, twin.id, twin.version, desk.now);
    }));
    CHECK(desk.file(twin.id).party.mergedInto == wang.id);
    REQUIRE(desk.step<Party>(
        [&](UnitOfWork& uow) { return desk.service.voidParty(uow, desk.actor, wang.id, "搬走", desk.now); }));
    const PartyFile file = desk.file(wang.id);
    CHECK(file.party.voided.has_value());
    CHECK(file.places.size() == 1);
}

TEST_CASE("A file that cannot be read says why", "[desk]")
{
    FileDesk desk;
    const Party wang = desk.add(formOf("王丽")).value();
    desk.store.failReads(Error{.code = brokenDisk});
    CHECK(codeOf(desk.read(wang.id)) == brokenDisk);
}

} // namespace tst_PartyFile
