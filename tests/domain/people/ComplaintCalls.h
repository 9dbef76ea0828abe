#pragma once

#include "contracts/ComplaintSamples.h"
#include "domain/complaint/ComplaintAdjudication.h"
#include "domain/complaint/ComplaintReviewService.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/complaint/ComplaintUpkeep.h"
#include "domain/complaint/TicketsTogether.h"
#include "domain/people/ReceptionCalls.h"

#include <vector>

namespace frontdesk {

/// Every call of the services of tickets that changes something. A new one belongs here.
inline std::vector<ServiceCall> complaintCalls()
{
    static const RuleBook book = RuleBook::compile({});
    static ManualClock clock;
    static IdMaker ids{clock, 1};
    static const ComplaintService service{ids};
    static const ComplaintAdjudication adjudication{ids};
    static const ComplaintUpkeep upkeep{ids};
    static const TicketsTogether together{ids};
    static const ComplaintReviewService reviewing{ids};
    static const ComplaintId ticket = contract::idOf<ComplaintId>(1);
    static const ComplaintEntryId entry = contract::idOf<ComplaintEntryId>(1);
    static const CloseTerms terms{.zone = *TimeZone::named("Asia/Shanghai")};
    const UtcTime now = contract::morning;
    return {
        {"ComplaintService::save", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(service.save(uow, who, {.id = ticket, .receivedAt = now, .day = {}}, book, now));
         }},
        {"ComplaintService::change", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(service.change(uow, who, ticket, 1, {}, now)); }},
        {"ComplaintService::step", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(service.step(uow, who, ticket, 1, {}, now)); }},
        {"ComplaintService::close", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(service.close(uow, who, ticket, 1, terms, "", now)); }},
        {"ComplaintService::close over the gate", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) { return dropped(service.close(uow, who, ticket, 1, terms, "x", now)); }},
        {"ComplaintService::note", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(service.note(uow, who, ticket, "x", now)); }},
        {"ComplaintService::remember", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(service.remember(uow, who, ticket, GuidanceMark{.key = "x"}, now));
         }},
        {"ComplaintService::tell", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(service.tell(uow, who, ticket, "x", now)); }},
        {"ComplaintService::chase", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(service.chase(uow, who, ticket, "x", now)); }},
        {"ComplaintService::ask", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(service.ask(uow, who, ticket, "x", "x", {}, now)); }},
        {"ComplaintService::escalate", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(service.escalate(uow, who, ticket, "x", "x", now)); }},
        {"ComplaintService::answer", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(service.answer(uow, who, ticket, entry, "x", now)); }},
        {"ComplaintService::tried", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(service.tried(uow, who, ticket, "x", now)); }},
        {"ComplaintService::followUp", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(service.followUp(uow, who, ticket, true, "x", now)); }},
        {"ComplaintService::followOn", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(service.followOn(
                 uow, who, {.id = ticket, .follows = ticket, .words = "x", .receivedAt = now, .day = {}}, book, now));
         }},
        {"ComplaintAdjudication::rule", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) {
             return dropped(adjudication.rule(uow, who, ticket, 1, ComplaintRuling::Upheld, "x", now));
         }},
        {"ComplaintAdjudication::appeal", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(adjudication.appeal(uow, who, ticket, 1, "x", now)); }},
        {"TicketsTogether::assign", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(together.assign(uow, who, {{ticket}}, contract::idOf<StaffId>(1), "", now));
         }},
        {"TicketsTogether::assign several", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) {
             return dropped(together.assign(uow, who, {{ticket}, {ticket}}, contract::idOf<StaffId>(1), "", now));
         }},
        {"TicketsTogether::bundle", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(together.bundle(uow, who, {{ticket}}, ticket, now)); }},
        {"TicketsTogether::unbundle", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(together.unbundle(uow, who, {ticket}, now)); }},
        {"TicketsTogether::tellAll", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(together.tellAll(uow, who, ticket, "x", now)); }},
        {"ComplaintReviewService::review", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) {
             return dropped(reviewing.review(
                 uow, who, {.id = contract::idOf<ComplaintReviewId>(1), .complaint = ticket}, book, now));
         }},
        {"ComplaintUpkeep::resumeDue", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(upkeep.resumeDue(uow, who, now)); }},
        {"ComplaintUpkeep::escalateDue", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(upkeep.escalateDue(uow, who, book, terms.zone, now)); }},
        {"ComplaintUpkeep::run", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(upkeep.run(uow, who, book, terms.zone, now)); }},
        {"ComplaintService::voidComplaint", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(service.voidComplaint(uow, who, ticket, "x", now)); }},
        {"ComplaintService::unvoid", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(service.unvoid(uow, who, ticket, 1, now)); }},
    };
}

} // namespace frontdesk
