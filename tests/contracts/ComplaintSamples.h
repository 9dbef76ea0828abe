#pragma once

#include "contracts/Samples.h"
#include "domain/complaint/ComplaintEntry.h"

namespace frontdesk::contract {

/// Somebody has just told us; ticket 2 a minute after ticket 1.
inline Complaint plainComplaint(int number)
{
    Complaint complaint{.id = idOf<ComplaintId>(9000 + number)};
    complaint.number = "TS-20261121-00" + std::to_string(number);
    complaint.receivedAt = morning + std::chrono::minutes{number};
    complaint.issue = "电梯每天晚上响";
    return complaint;
}

/// A ticket with something in every field.
inline Complaint fullComplaint(int number)
{
    Complaint complaint = plainComplaint(number);
    complaint.state = ComplaintState::Closed;
    complaint.kind = ComplaintKind::Complaint;
    complaint.source = "hotline_12345";
    complaint.origin = RecordRef{RecordKind::Call, 1001};
    complaint.name = "欧阳建国";
    complaint.title = "mr";
    complaint.phone = phone("021-58881234-805");
    complaint.place = "3-1801";
    complaint.summary = "电梯异响，\"急\" 'x'";
    complaint.realIntent = "想睡好";
    complaint.demand = "今晚修好";
    complaint.deadline = "明早以前";
    complaint.category = "facility";
    complaint.severity = ComplaintSeverity::Serious;
    complaint.severityReason = "家有老人";
    complaint.area = "3栋";
    complaint.note = "第二次反映";
    complaint.responsible = idOf<StaffId>(77);
    complaint.acceptedAt = morning + std::chrono::minutes{number + 1};
    complaint.answeredAt = morning + std::chrono::minutes{number + 2};
    complaint.toldAt = morning + std::chrono::minutes{number + 3};
    complaint.waitingReason = "waiting_parts";
    complaint.resumeAt = morning + std::chrono::minutes{number + 60};
    complaint.handedTo = "电梯维保单位";
    complaint.resolution = "更换导靴";
    complaint.compensation = "上门道歉";
    complaint.resolvedAt = morning + std::chrono::minutes{number + 90};
    complaint.resolvedBy = idOf<StaffId>(78);
    complaint.closedAt = morning + std::chrono::minutes{number + 120};
    complaint.closedDespite = "客户出国";
    complaint.returned = 2;
    complaint.chased = 3;
    complaint.parent = idOf<ComplaintId>(9101);
    complaint.mergedInto = idOf<ComplaintId>(9102);
    complaint.follows = idOf<ComplaintId>(9103);
    complaint.ruling = ComplaintRuling::NotUpheld;
    complaint.appealed = true;
    complaint.satisfaction = 4;
    complaint.toComplete = true;
    complaint.operatorId = idOf<StaffId>(79);
    complaint.voided = Voided{.at = morning + std::chrono::hours{9}, .reason = "重复", .by = idOf<StaffId>(80)};
    complaint.ruleBook = "0123456789abcdef";
    complaint.guidance.set("steps.1", "x");
    return complaint;
}

inline ComplaintEntry complaintEntry(int number, ComplaintEntry::Kind kind, int minute = 0)
{
    return {.id = idOf<ComplaintEntryId>(9500 + number),
            .complaint = idOf<ComplaintId>(9001),
            .kind = kind,
            .at = morning + std::chrono::minutes{minute},
            .by = idOf<StaffId>(77)};
}

} // namespace frontdesk::contract
