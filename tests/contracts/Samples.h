#pragma once

#include "domain/audit/AuditEntry.h"
#include "domain/call/Call.h"
#include "domain/draft/Draft.h"
#include "domain/pack/PackVersion.h"
#include "domain/people/Staff.h"
#include "domain/promise/Promise.h"
#include "domain/roster/RosterEntry.h"

#include <catch2/catch.hpp>
#include <string>

namespace frontdesk::contract {

// Records for the contracts. Numbers follow the order in which they came about: call 2 rang a minute after call 1.

/// Saturday, 2026-11-21, 09:41:30.250 in Shanghai.
inline constexpr UtcTime morning = utcFromMillis(1'795'225'290'250);

template <class IdType> IdType idOf(std::int64_t value) { return IdType::fromValue(value).value(); }

inline PhoneNumber phone(std::string_view text)
{
    const auto number = PhoneNumber::parse(text);
    REQUIRE(number.has_value());
    return *number;
}

inline RecordRef refOf(const Call& call) { return {RecordKind::Call, call.id.value()}; }
inline RecordRef refOf(const Promise& promise) { return {RecordKind::Promise, promise.id.value()}; }
inline RecordRef refOf(const RosterEntry& entry) { return {RecordKind::Roster, entry.id.value()}; }
inline RecordRef refOf(const PackVersion& version) { return {RecordKind::PackVersion, version.id.value()}; }

inline RecordRef refOf(const Staff& staff) { return {RecordKind::Staff, staff.id.value()}; }

inline AuditEntry entryFor(RecordRef record, std::int64_t version, std::string action = "added")
{
    AuditEntry entry{.at = morning, .actor = {}, .action = std::move(action), .record = record, .version = version};
    entry.after.set("version", std::to_string(version));
    return entry;
}

/// An answered call about which only the least is known.
inline Call plainCall(int number)
{
    CallSnapshot live;
    live.rangAt = morning + std::chrono::minutes{number};
    live.ringCount = 1;
    live.waitedMillis = 3100;
    live.answeredAt = live.rangAt + Milliseconds{3100};
    live.endedAt = live.rangAt + Milliseconds{43100};
    live.talkedMillis = 40000;
    live.endedBy = EndedBy::Caller;
    live.outcome = CallOutcome::Answered;
    return Call{.id = idOf<CallId>(1000 + number), .live = live};
}

inline Call missedCall(int number)
{
    Call call = plainCall(number);
    call.live.answeredAt.reset();
    call.live.talkedMillis = 0;
    call.live.outcome = CallOutcome::Missed;
    return call;
}

/// A call with something in every field.
inline Call fullCall(int number)
{
    Call call = plainCall(number);
    call.live.line = 2;
    call.live.lineLabel = "总机";
    call.live.lineKind = "mobile";
    call.live.source = "simulated";
    call.live.callerId = "13800138000";
    call.live.ringCount = 4;
    call.live.waitedMillis = 16050;
    call.live.late = true;
    call.live.otherLineBusy = true;
    call.live.endedBy = EndedBy::Desk;
    call.live.dropped = true;
    call.live.clockJumped = true;
    call.live.slept = true;
    call.live.holds = {
        CallHold{.startedAt = call.live.rangAt + Milliseconds{20000},
                 .seconds = 61,
                 .ended = true,
                 .reason = "查费用",
                 .consent = true,
                 .overLimit = true},
        CallHold{.startedAt = call.live.rangAt + Milliseconds{30000}, .seconds = 3, .ended = true},
    };
    call.caller = Caller{.name = "欧阳建国",
                         .title = "mr",
                         .phone = phone("021-58881234-805"),
                         .place = "3-1203",
                         .nameDeclined = true,
                         .phoneDeclined = true,
                         .nameAsked = 2};
    call.category = "inquiry";
    call.emergencyKind = "leak";
    call.keyPoints = "问十一月物业费\n\"分户\" 'x' \xF0\xA0\xAE\xB7";
    call.requestedItems = "发票";
    call.lateReason = "on_phone";
    call.lateReasonInferred = true;
    call.recapConfirmed = true;
    call.toComplete = true;
    call.operatorId = idOf<StaffId>(77);
    call.voided = Voided{.at = morning + std::chrono::hours{2}, .reason = "重复登记", .by = idOf<StaffId>(78)};
    call.dealtWith = MissedDealtWith{.at = morning + std::chrono::hours{1}, .how = "called_back"};
    call.ruleBook = "0123456789abcdef";
    call.guidance.set("book", "0123456789abcdef");
    call.guidance.set("log.0.what", "shown");
    return call;
}

/// An open callback, due 30 minutes after it was made.
inline Promise plainPromise(int number)
{
    return Promise{.id = idOf<PromiseId>(5000 + number),
                   .toWhom = "王女士",
                   .phone = "13800138000",
                   .what = "回电告知费用",
                   .origin = {RecordKind::Call, 1000 + number},
                   .madeAt = morning + std::chrono::minutes{number},
                   .dueAt = morning + std::chrono::minutes{30 + number}};
}

inline Promise fullPromise(int number)
{
    Promise promise = plainPromise(number);
    promise.state = PromiseState::Withdrawn;
    promise.madeBy = idOf<StaffId>(77);
    promise.closedAt = promise.madeAt + std::chrono::minutes{5};
    promise.note = "客户自己再打来";
    promise.progressCalls = 3;
    return promise;
}

/// A colleague at the desk about whom only the least is known.
inline Staff plainStaff(int number)
{
    return Staff{.id = idOf<StaffId>(70 + number), .name = "员工" + std::to_string(number), .roles = {Role::Staff}};
}

/// A colleague with something in every field.
inline Staff fullStaff(int number)
{
    Staff staff = plainStaff(number);
    staff.roles = {Role::Staff, Role::Supervisor, Role::Trainer, Role::Administrator};
    staff.active = false;
    staff.pinHash = "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$" + std::to_string(number);
    staff.badgeMark = std::string(60, 'a') + std::to_string(1000 + number);
    return staff;
}

inline constexpr LocalDate fullRosterDay{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

/// A duty for every day of which only the number is known.
inline RosterEntry plainRoster(int number)
{
    return RosterEntry{.id = idOf<RosterId>(7000 + number), .duty = "control_room", .phone = phone("8001")};
}

inline RosterEntry fullRoster(int number)
{
    RosterEntry entry = plainRoster(number);
    entry.day = fullRosterDay;
    entry.duty = "夜班巡逻";
    entry.name = "赵铁柱";
    entry.phone = phone("021-58881234-805");
    entry.begins = LocalTime::parse("20:00").value();
    entry.ends = LocalTime::parse("08:30").value();
    entry.note = "对讲 3 频道\n\"北门\"";
    entry.voided = Voided{.at = morning + std::chrono::hours{2}, .reason = "removed", .by = idOf<StaffId>(78)};
    return entry;
}

inline Draft plainDraft(int number)
{
    Draft draft{.record = {RecordKind::Call, 1000 + number}, .updatedAt = morning + std::chrono::seconds{number}};
    draft.payload.set("form.caller_name", "王");
    draft.payload.set("form.key_points", "漏水\n三楼");
    draft.payload.set("form.title", "");
    return draft;
}

inline PackVersion plainPack(int number, std::string pack, std::string version)
{
    return PackVersion{.id = idOf<PackVersionId>(9000 + number),
                       .pack = std::move(pack),
                       .version = std::move(version),
                       .text = "format = 1\n# 第" + std::to_string(number) + "版\r\n\ttab \"quoted\"\n",
                       .hash = "00ff" + std::to_string(number),
                       .at = morning + std::chrono::minutes{number}};
}

} // namespace frontdesk::contract
