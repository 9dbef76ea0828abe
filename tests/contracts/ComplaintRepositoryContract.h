#pragma once

#include "contracts/ComplaintSamples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/complaint/ComplaintRepository.h"

#include <catch2/catch.hpp>

namespace frontdesk::contract {

inline Result<void> addComplaint(StoreUnderTest& store, const Complaint& complaint)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.complaints().add(complaint).and_then(
            [&] { return uow.audit().append(entryFor(refOf(complaint), complaint.version)); });
    });
}

inline Result<Complaint> updateComplaint(StoreUnderTest& store, const Complaint& complaint)
{
    return writeValue<Complaint>(store, [&](UnitOfWork& uow) -> Result<Complaint> {
        auto updated = uow.complaints().update(complaint);
        if (updated) {
            REQUIRE(uow.audit().append(entryFor(refOf(complaint), updated->version, "changed")).has_value());
        }
        return updated;
    });
}

inline Result<void> addComplaintEntry(StoreUnderTest& store, const ComplaintEntry& entry)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.complaints().addEntry(entry).and_then([&] {
            return uow.audit().append(entryFor({RecordKind::Complaint, entry.id.value()}, 1));
        });
    });
}

inline void complaintRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    const auto list = [&](auto find) {
        const auto found = readValue<std::vector<Complaint>>(*store, find);
        REQUIRE(found.has_value());
        Ids ids;
        for (const Complaint& each : *found) {
            ids.push_back(each.id.value());
        }
        return ids;
    };
    const auto find = [&](ComplaintId id) {
        return readValue<Complaint>(*store, [&](const ReadView& view) { return view.complaints().find(id); });
    };
    const auto at = [](int minute) { return morning + std::chrono::minutes{minute}; };
    const auto inState = [](int number, ComplaintState state) {
        Complaint complaint = plainComplaint(number);
        complaint.state = state;
        return complaint;
    };
    const auto closed = [&](int number, int minute) {
        Complaint complaint = inState(number, ComplaintState::Closed);
        complaint.closedAt = at(minute);
        return complaint;
    };

    SECTION("a ticket comes back with every field as it was added")
    {
        for (const Complaint& each : {fullComplaint(1), plainComplaint(2)}) {
            REQUIRE(addComplaint(*store, each).has_value());
            CHECK(find(each.id).value() == each);
        }
        CHECK(find(plainComplaint(9).id).error().code == recordNotFound);
    }
    SECTION("adding the same ticket twice is one add, with other words a conflict")
    {
        REQUIRE(addComplaint(*store, fullComplaint(1)).has_value());
        CHECK(addComplaint(*store, fullComplaint(1)).has_value());
        Complaint other = fullComplaint(1);
        other.issue = "另一件事";
        CHECK(addComplaint(*store, other).error().code == recordConflict);
        CHECK(find(other.id).value() == fullComplaint(1));
    }
    SECTION("a change writes every field and the next version, and only over the version that was read")
    {
        REQUIRE(addComplaint(*store, plainComplaint(1)).has_value());
        Complaint changed = fullComplaint(1);
        const auto written = updateComplaint(*store, changed);
        REQUIRE(written.has_value());
        CHECK(written->version == 2);
        changed.version = 2;
        CHECK(find(changed.id).value() == changed);
        CHECK(updateComplaint(*store, plainComplaint(1)).error().code == recordConflict);
        CHECK(updateComplaint(*store, plainComplaint(9)).error().code == recordNotFound);
    }
    SECTION(
        "what is open is listed oldest first: resolved ones are, closed, turned away, merged and voided ones are not")
    {
        Complaint voided = plainComplaint(7);
        voided.voided = Voided{.at = at(9), .reason = "twice", .by = {}};
        for (const Complaint& each :
             {inState(2, ComplaintState::Resolved), plainComplaint(1), inState(3, ComplaintState::NotOurs),
              inState(4, ComplaintState::Merged), closed(5, 60), inState(6, ComplaintState::HandedOn), voided}) {
            REQUIRE(addComplaint(*store, each).has_value());
        }
        const auto open = [&](int most) {
            return list([=](const ReadView& view) { return view.complaints().open(most); });
        };
        CHECK(open(50) == Ids{9001, 9002, 9006});
        CHECK(open(1) == Ids{9001});
    }
    SECTION("what came in and what was closed in a time is listed newest first, the end not in it")
    {
        for (const Complaint& each : {closed(1, 60), closed(2, 50), closed(3, 70), plainComplaint(4)}) {
            REQUIRE(addComplaint(*store, each).has_value());
        }
        CHECK(list([&](const ReadView& view) { return view.complaints().receivedBetween(at(2), at(4), 50); }) ==
              Ids{9003, 9002});
        CHECK(list([&](const ReadView& view) { return view.complaints().closedBetween(at(50), at(70), 50); }) ==
              Ids{9001, 9002});
        CHECK(list([&](const ReadView& view) { return view.complaints().closedBetween(at(0), at(99), 1); }) ==
              Ids{9003});
    }
    SECTION("the history of a period is read in pieces, the latest first, and each list and filter holds its own")
    {
        Complaint voided = plainComplaint(5);
        voided.voided = Voided{.at = at(9), .reason = "twice", .by = {}};
        Complaint busy = inState(2, ComplaintState::Resolved);
        busy.name = "王芳";
        busy.area = "3栋";
        busy.category = "noise";
        busy.source = "call";
        busy.severity = ComplaintSeverity::Urgent;
        busy.responsible = idOf<StaffId>(77);
        busy.returned = 1;
        busy.chased = 2;
        Complaint praise = closed(3, 70);
        praise.kind = ComplaintKind::Praise;
        Complaint despite = closed(4, 60);
        despite.closedDespite = "客户出国";
        for (const Complaint& each : {plainComplaint(1), busy, praise, despite, voided}) {
            REQUIRE(addComplaint(*store, each).has_value());
        }
        const auto pages = [&](const ComplaintsAsked& asked, int most) {
            Ids ids;
            std::optional<ListPlace> place;
            for (int pieces = 0; pieces < 20; ++pieces) {
                const auto page = readValue<ComplaintPage>(
                    *store, [&](const ReadView& view) { return view.complaints().history(asked, place, most); });
                REQUIRE(page.has_value());
                for (const Complaint& each : page->complaints) {
                    ids.push_back(each.id.value());
                }
                place = page->next;
                if (!place) {
                    return ids;
                }
            }
            FAIL("the list does not end");
            return ids;
        };
        const auto of = [&](ComplaintsListed which, auto change) {
            ComplaintsAsked asked{.from = at(0), .to = at(100), .which = which};
            change(asked);
            return pages(asked, 200);
        };
        const auto as = [](ComplaintsAsked&) {};
        CHECK(of(ComplaintsListed::All, as) == Ids{9005, 9004, 9003, 9002, 9001});
        CHECK(pages({.from = at(0), .to = at(100)}, 1) == Ids{9005, 9004, 9003, 9002, 9001});
        CHECK(pages({.from = at(2), .to = at(4)}, 200) == Ids{9003, 9002});
        CHECK(of(ComplaintsListed::Open, as) == Ids{9002, 9001});
        CHECK(of(ComplaintsListed::FollowUp, as) == Ids{9002});
        CHECK(of(ComplaintsListed::Returned, as) == Ids{9002});
        CHECK(of(ComplaintsListed::Chased, as) == Ids{9002});
        CHECK(of(ComplaintsListed::Ended, as) == Ids{9003, 9004});
        CHECK(pages({.from = at(0), .to = at(100), .which = ComplaintsListed::Ended}, 1) == Ids{9003, 9004});
        CHECK(pages({.from = at(65), .to = at(100), .which = ComplaintsListed::Ended}, 9) == Ids{9003});
        CHECK(of(ComplaintsListed::Despite, as) == Ids{9004});
        const auto narrow = [&](auto change) { return of(ComplaintsListed::All, change); };
        CHECK(narrow([](ComplaintsAsked& asked) { asked.state = ComplaintState::Closed; }) == Ids{9004, 9003});
        CHECK(narrow([](ComplaintsAsked& asked) { asked.kind = ComplaintKind::Praise; }) == Ids{9003});
        CHECK(narrow([](ComplaintsAsked& asked) { asked.severity = ComplaintSeverity::Urgent; }) == Ids{9002});
        CHECK(narrow([](ComplaintsAsked& asked) { asked.category = "noise"; }) == Ids{9002});
        CHECK(narrow([](ComplaintsAsked& asked) { asked.source = "call"; }) == Ids{9002});
        CHECK(narrow([](ComplaintsAsked& asked) { asked.responsible = idOf<StaffId>(77); }) == Ids{9002});
        CHECK(narrow([](ComplaintsAsked& asked) { asked.customer = "王"; }) == Ids{9002});
        CHECK(narrow([](ComplaintsAsked& asked) { asked.area = "3"; }) == Ids{9002});
    }
    SECTION("tickets are found by what they grew out of and by one another")
    {
        Complaint child = plainComplaint(2);
        child.parent = plainComplaint(1).id;
        child.origin = RecordRef{RecordKind::Call, 1001};
        Complaint merged = inState(3, ComplaintState::Merged);
        merged.mergedInto = plainComplaint(1).id;
        Complaint follower = plainComplaint(4);
        follower.follows = plainComplaint(1).id;
        for (const Complaint& each : {follower, merged, child, plainComplaint(1)}) {
            REQUIRE(addComplaint(*store, each).has_value());
        }
        CHECK(list([](const ReadView& view) { return view.complaints().linkedTo(plainComplaint(1).id); }) ==
              Ids{9002, 9003, 9004});
        CHECK(list([](const ReadView& view) {
                  return view.complaints().ofOrigin({RecordKind::Call, 1001});
              }) == Ids{9002});
        CHECK(list([](const ReadView& view) {
                  return view.complaints().ofOrigin({RecordKind::Matter, 1001});
              }) == Ids{});
    }
    SECTION("what waits to be completed is listed oldest first and counted")
    {
        Complaint first = plainComplaint(1);
        first.toComplete = true;
        Complaint second = plainComplaint(2);
        second.toComplete = true;
        for (const Complaint& each : {second, plainComplaint(3), first}) {
            REQUIRE(addComplaint(*store, each).has_value());
        }
        CHECK(list([](const ReadView& view) { return view.complaints().toComplete(50); }) == Ids{9001, 9002});
        REQUIRE(store->read([](const ReadView& view) {
            return view.complaints().countToComplete().map([](int count) { CHECK(count == 2); });
        }));
    }
    SECTION("a journal keeps what is added in the order of time, and nothing of it changes")
    {
        ComplaintEntry full = complaintEntry(2, ComplaintEntry::Kind::Followed, 5);
        full.words = "\"满意\" 'x'";
        full.whom = "engineering";
        full.due = at(60);
        full.about = complaintEntry(1, ComplaintEntry::Kind::Asked).id;
        full.state = ComplaintState::Waiting;
        full.reason = "waiting_parts";
        full.satisfied = false;
        full.cause = "clock solution 0 manager";
        full.ruling = ComplaintRuling::Upheld;
        full.score = 1;
        const ComplaintEntry later = complaintEntry(1, ComplaintEntry::Kind::Asked, 9);
        ComplaintEntry elsewhere = complaintEntry(3, ComplaintEntry::Kind::Noted, 1);
        elsewhere.complaint = closed(2, 60).id;
        REQUIRE(addComplaint(*store, plainComplaint(1)).has_value());
        REQUIRE(addComplaint(*store, closed(2, 60)).has_value());
        for (const ComplaintEntry& each : {later, full, elsewhere}) {
            REQUIRE(addComplaintEntry(*store, each).has_value());
        }
        CHECK(addComplaintEntry(*store, full).has_value());
        ComplaintEntry other = full;
        other.words = "不满意";
        CHECK(addComplaintEntry(*store, other).error().code == recordConflict);
        const auto journal = readValue<std::vector<ComplaintEntry>>(
            *store, [](const ReadView& view) { return view.complaints().journal(plainComplaint(1).id); });
        CHECK(journal.value() == std::vector<ComplaintEntry>{full, later});
        const auto open = readValue<std::vector<ComplaintEntry>>(
            *store, [](const ReadView& view) { return view.complaints().openJournals(); });
        CHECK(open.value() == std::vector<ComplaintEntry>{full, later}); // the other ticket is closed
        CHECK(readValue<ComplaintEntry>(*store, [&](const ReadView& view) {
                  return view.complaints().findEntry(full.id);
              }).value() == full);
    }
}

} // namespace frontdesk::contract
