#pragma once

#include "contracts/Samples.h"
#include "domain/knownissue/KnownIssue.h"

namespace frontdesk::contract {

/// Just made, until somebody ends it.
inline KnownIssue plainKnownIssue(int number)
{
    KnownIssue issue{.id = idOf<KnownIssueId>(9900 + number)};
    issue.title = "Lift stands still";
    issue.words = "The lift is being repaired.";
    issue.place = "3";
    issue.from = morning;
    issue.addedAt = morning;
    return issue;
}

/// With something in every field.
inline KnownIssue fullKnownIssue(int number)
{
    KnownIssue issue = plainKnownIssue(number);
    issue.title = "三号楼停水 <b>";
    issue.words = "三号楼今天检修水泵，\"六点\"前恢复。";
    issue.place = "3栋、5栋";
    issue.cues = "停水、没水、水压";
    issue.category = "facility";
    issue.until = morning + std::chrono::hours{8};
    issue.ticket = RecordRef{RecordKind::Complaint, 9001};
    issue.endedAt = morning + std::chrono::hours{2};
    issue.endedBy = idOf<StaffId>(77);
    issue.addedBy = idOf<StaffId>(78);
    issue.voided = Voided{.at = morning + std::chrono::hours{3}, .reason = "twice", .by = idOf<StaffId>(78)};
    return issue;
}

} // namespace frontdesk::contract
