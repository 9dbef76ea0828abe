#include "domain/complaint/ComplaintAdjudication.h"

#include "base/Utf8.h"
#include "domain/complaint/ComplaintSteps.h"
#include "domain/people/Rights.h"

namespace frontdesk {

namespace {

struct RulingCase {
    Complaint complaint;
    ComplaintAdjudication::Stand stand = ComplaintAdjudication::Stand::Unruled;
};

Result<RulingCase> findCase(UnitOfWork& uow, ComplaintSteps& steps, ComplaintId id, Version version,
                            const std::string& words)
{
    if (trimmed(words).empty()) {
        return fail(complaintNeedsReason);
    }
    return steps.findUnvoided(id, version).and_then([&](const Complaint& complaint) {
        return uow.complaints().journal(id).map([&](const std::vector<ComplaintEntry>& journal) {
            return RulingCase{complaint, ComplaintAdjudication::standOf(journal)};
        });
    });
}

} // namespace

ComplaintAdjudication::Stand ComplaintAdjudication::standOf(const std::vector<ComplaintEntry>& journal)
{
    Stand stand = Stand::Unruled;
    for (const ComplaintEntry& entry : journal) {
        if (entry.kind == ComplaintEntry::Kind::Appealed) {
            stand = Stand::Appealed;
        } else if (entry.kind == ComplaintEntry::Kind::Ruled) {
            stand = stand == Stand::Appealed ? Stand::Final : Stand::Ruled;
        }
    }
    return stand;
}

Result<Complaint> ComplaintAdjudication::rule(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                              ComplaintRuling ruling, const std::string& words, UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return Rights::require(actor, Right::SuperviseComplaints)
        .and_then([&] { return findCase(uow, steps, id, version, words); })
        .and_then([&](const RulingCase& of) -> Result<Complaint> {
            if (of.complaint.kind != ComplaintKind::Complaint || of.complaint.state == ComplaintState::Merged) {
                return fail(complaintWrongState);
            }
            if (of.stand == Stand::Ruled || of.stand == Stand::Final) {
                return fail(of.stand == Stand::Ruled ? complaintRuledAlready : complaintRulingFinal);
            }
            Complaint after = of.complaint;
            after.ruling = ruling;
            return steps.update("ruled", of.complaint, after).and_then([&](const Complaint& kept) {
                ComplaintEntry entry = steps.entry(kept, ComplaintEntry::Kind::Ruled, trimmed(words));
                entry.ruling = ruling;
                return steps.write(entry).map([&](const ComplaintEntry&) { return kept; });
            });
        });
}

Result<Complaint> ComplaintAdjudication::appeal(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                                const std::string& words, UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return Rights::require(actor, Right::CorrectRecords)
        .and_then([&] { return findCase(uow, steps, id, version, words); })
        .and_then([&](const RulingCase& of) -> Result<Complaint> {
            if (of.stand != Stand::Ruled) {
                return fail(of.stand == Stand::Unruled ? complaintNotRuled : complaintRulingFinal);
            }
            Complaint after = of.complaint;
            after.appealed = true;
            return steps.update("appealed", of.complaint, after).and_then([&](const Complaint& kept) {
                return steps.write(steps.entry(kept, ComplaintEntry::Kind::Appealed, trimmed(words)))
                    .map([&](const ComplaintEntry&) { return kept; });
            });
        });
}

} // namespace frontdesk
