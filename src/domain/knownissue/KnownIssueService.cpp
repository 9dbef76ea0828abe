#include "domain/knownissue/KnownIssueService.h"

#include "domain/FormReader.h"
#include "domain/audit/AuditEntry.h"
#include "domain/knownissue/KnownIssueRepository.h"
#include "domain/people/Rights.h"

namespace frontdesk {

namespace {

/// The steps of one actor at one time; rights were asked for already.
class KnownIssueSteps {
public:
    KnownIssueSteps(UnitOfWork& uow, const Actor& actor, UtcTime now) : m_uow(uow), m_actor(actor), m_now(now) {}

    /// @param version none: whatever stands there now
    Result<KnownIssue> find(KnownIssueId id, std::optional<Version> version)
    {
        return m_uow.knownIssues().find(id).and_then([&](const KnownIssue& issue) -> Result<KnownIssue> {
            if (version && issue.version != *version) {
                return fail(recordConflict);
            }
            return issue;
        });
    }
    Result<KnownIssue> findUnvoided(KnownIssueId id, std::optional<Version> version)
    {
        return find(id, version).and_then([](const KnownIssue& issue) -> Result<KnownIssue> {
            return issue.voided ? Result<KnownIssue>{fail(recordVoided)} : Result<KnownIssue>{issue};
        });
    }

    Result<KnownIssue> add(const KnownIssue& issue)
    {
        const auto stored = m_uow.knownIssues().find(issue.id);
        if (stored) {
            KnownIssue same = issue; // the same save again, later
            same.addedAt = stored->addedAt;
            same.from = issue.from == issue.addedAt ? stored->from : issue.from;
            return *stored == same ? stored : Result<KnownIssue>{fail(recordConflict)};
        }
        if (stored.error().code != recordNotFound) {
            return stored;
        }
        return m_uow.knownIssues()
            .add(issue)
            .and_then([&] { return audit("added", {}, issue); })
            .and_then([&] { return m_uow.search().put(refOf(issue), std::nullopt, searchText(issue)); })
            .map([&] { return issue; });
    }

    Result<KnownIssue> update(const char* action, const KnownIssue& before, const KnownIssue& after)
    {
        if (before == after) {
            return before;
        }
        return m_uow.knownIssues().update(after).and_then([&](const KnownIssue& stored) {
            return audit(action, imageOf(before), stored)
                .and_then([&]() -> Result<void> {
                    const SearchText was = searchText(before);
                    const SearchText is = searchText(stored);
                    return was == is ? Result<void>{} : m_uow.search().put(refOf(stored), was, is);
                })
                .map([&] { return stored; });
        });
    }

private:
    Result<void> audit(const char* action, RecordImage before, const KnownIssue& after)
    {
        return m_uow.audit().append({.at = m_now,
                                     .actor = m_actor,
                                     .action = action,
                                     .record = refOf(after),
                                     .version = after.version,
                                     .before = std::move(before),
                                     .after = imageOf(after)});
    }

    UnitOfWork& m_uow;
    const Actor& m_actor;
    UtcTime m_now;
};

} // namespace

Result<KnownIssue> KnownIssueService::add(UnitOfWork& uow, const Actor& actor, KnownIssueId id,
                                          const KnownIssueForm& form, const TimeZone& zone, UtcTime now) const
{
    return Rights::require(actor, Right::SuperviseComplaints)
        .and_then([&] { return KnownIssue::read({.id = id}, form, zone, now); })
        .and_then([&](KnownIssue issue) {
            issue.addedAt = now;
            issue.addedBy = actor.staff;
            return KnownIssueSteps{uow, actor, now}.add(issue);
        });
}

Result<KnownIssue> KnownIssueService::change(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                             const KnownIssueForm& form, const TimeZone& zone, UtcTime now) const
{
    KnownIssueSteps steps{uow, actor, now};
    return Rights::require(actor, Right::SuperviseComplaints)
        .and_then([&] { return steps.findUnvoided(id, version); })
        .and_then([&](const KnownIssue& before) {
            return KnownIssue::read(before, form, zone, now).and_then([&](const KnownIssue& after) {
                return steps.update("changed", before, after);
            });
        });
}

Result<KnownIssue> KnownIssueService::end(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                          UtcTime now) const
{
    KnownIssueSteps steps{uow, actor, now};
    return Rights::require(actor, Right::SuperviseComplaints)
        .and_then([&] { return steps.findUnvoided(id, version); })
        .and_then([&](const KnownIssue& before) -> Result<KnownIssue> {
            if (before.endedAt) {
                return fail(knownIssueEnded);
            }
            KnownIssue after = before;
            after.endedAt = now;
            after.endedBy = actor.staff;
            return steps.update("ended", before, after);
        });
}

Result<KnownIssue> KnownIssueService::resume(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                             UtcTime now) const
{
    KnownIssueSteps steps{uow, actor, now};
    return Rights::require(actor, Right::SuperviseComplaints)
        .and_then([&] { return steps.findUnvoided(id, version); })
        .and_then([&](const KnownIssue& before) -> Result<KnownIssue> {
            if (!before.endedAt) {
                return fail(knownIssueNotEnded);
            }
            KnownIssue after = before;
            after.endedAt.reset();
            after.endedBy.reset();
            return steps.update("resumed", before, after);
        });
}

Result<KnownIssue> KnownIssueService::lead(UnitOfWork& uow, const Actor& actor, KnownIssueId id, RecordRef ticket,
                                           UtcTime now) const
{
    KnownIssueSteps steps{uow, actor, now};
    return Rights::require(actor, Right::RecordWork)
        .and_then([&] { return steps.findUnvoided(id, std::nullopt); })
        .and_then([&](const KnownIssue& before) {
            KnownIssue after = before;
            after.ticket = ticket;
            return steps.update("led", before, after);
        });
}

Result<KnownIssue> KnownIssueService::voidIssue(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                                std::string_view reason, UtcTime now) const
{
    KnownIssueSteps steps{uow, actor, now};
    return Rights::require(actor, Right::SuperviseComplaints)
        .and_then([&] { return steps.findUnvoided(id, version); })
        .and_then([&](const KnownIssue& before) -> Result<KnownIssue> {
            FormReader reader;
            KnownIssue after = before;
            after.voided =
                Voided{.at = now, .reason = reader.text("reason", reason, mostIssueReason), .by = actor.staff};
            if (!reader.problems().empty()) {
                return fail(Error{.code = formInvalid, .problems = reader.problems()});
            }
            if (after.voided->reason.empty()) {
                return fail(voidNeedsReason);
            }
            return steps.update("voided", before, after);
        });
}

Result<KnownIssue> KnownIssueService::unvoid(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                             UtcTime now) const
{
    KnownIssueSteps steps{uow, actor, now};
    return Rights::require(actor, Right::SuperviseComplaints)
        .and_then([&] { return steps.find(id, version); })
        .and_then([&](const KnownIssue& before) -> Result<KnownIssue> {
            if (!before.voided) {
                return fail(recordNotVoided);
            }
            KnownIssue after = before;
            after.voided.reset();
            return steps.update("unvoided", before, after);
        });
}

} // namespace frontdesk
