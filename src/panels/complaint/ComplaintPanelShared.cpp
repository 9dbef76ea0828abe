// Two people on one ticket, and what the house knows already: the texts of both count, and nothing is lost.
#include "domain/audit/AuditEntry.h"
#include "domain/complaint/ComplaintRepository.h"
#include "panels/complaint/ComplaintConflictPage.h"
#include "panels/complaint/ComplaintFormWidget.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complaint/KnownIssueWindow.h"
#include "panels/complaint/TicketPresence.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/KnownIssueLine.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QStackedWidget>
#include <utility>

namespace frontdesk {

namespace {

/// What somebody else saved meanwhile, and who that was.
struct MetTicket {
    Complaint stored;
    std::optional<AuditEntry> last = {}; ///< their last change of the form
    KnownStaff staff = {};
};

} // namespace

void ComplaintPanel::meetConflict(bool toComplete)
{
    m_saving = true;
    m_with.desk.read<MetTicket>(
        this, "complaint.met",
        [id = m_edited->id](const ReadView& view) -> Result<MetTicket> {
            auto stored = view.complaints().find(id);
            auto history = view.audit().historyOf({RecordKind::Complaint, id.value()});
            auto staff = KnownStaff::read(view);
            if (!stored || !history || !staff) {
                return fail(!stored ? stored.error() : !history ? history.error() : staff.error());
            }
            MetTicket met{.stored = std::move(*stored), .staff = std::move(*staff)};
            for (AuditEntry& entry : *history) {
                if (entry.action == "changed") {
                    met.last = std::move(entry);
                }
            }
            return met;
        },
        [this, toComplete](const Result<MetTicket>& met) {
            m_saving = false;
            if (!m_edited || !m_edited->version || page() != Page::Form || (met && met->stored.id != m_edited->id)) {
                return;
            }
            if (!met || met->stored.voided || met->stored.version == *m_edited->version) {
                tell(!met ? met.error() : Error{met->stored.voided ? recordVoided : recordConflict, {}, {}, {}});
                return;
            }
            ComplaintMerge merge = ComplaintMerge::of(m_edited->base, m_form->form(), met->stored.toForm());
            if (merge.clean()) {
                takeUp(met->stored, merge.form);
                save(toComplete);
                return;
            }
            m_conflict = met->stored;
            m_conflictToComplete = toComplete;
            QString who;
            if (met->last && met->last->version > *m_edited->version) {
                who = met->staff.doneBy(met->last->actor) + QStringLiteral(" \u00B7 ") +
                      whenText(met->last->at, m_with.zone, m_with.clock.now());
            }
            m_conflictPage->display(std::move(merge), toQt(met->stored.number), who);
            show(Page::Conflict);
            m_conflictPage->focusNext();
        });
}

/// The form goes on from what somebody else saved, with this in it.
void ComplaintPanel::takeUp(const Complaint& stored, const ComplaintForm& form)
{
    m_edited->version = stored.version;
    m_edited->toComplete = stored.toComplete;
    m_edited->base = stored.toForm();
    m_edited->merged = stored;
    m_form->setForm(form);
}

void ComplaintPanel::resolveConflict()
{
    if (!m_conflict || !m_edited || page() != Page::Conflict) {
        return;
    }
    if (!m_conflictPage->isDecided()) {
        m_conflictPage->focusNext();
        return;
    }
    takeUp(*std::exchange(m_conflict, std::nullopt), m_conflictPage->form());
    show(Page::Form);
    m_form->focusFirst();
    save(m_conflictToComplete);
}

/// What was typed stands in the form as before; saved again, it is asked about again.
void ComplaintPanel::leaveConflict()
{
    m_conflict.reset();
    show(Page::Form);
    m_form->focusFirst();
}

// --- who else is here ---

void ComplaintPanel::secondShared()
{
    m_issueLine->second();
    if (m_issues != nullptr) {
        m_issues->second();
    }
    std::optional<ComplaintId> ticket;
    const bool writes = isTyping();
    if (!m_masked && isVisible()) {
        if (writes && m_edited && m_edited->version) {
            ticket = m_edited->id;
        } else if (!writes && m_shown) {
            ticket = m_shown->ticket.complaint.id;
        }
    }
    m_presence->second(ticket, writes);
}

// --- known issues ---

void ComplaintPanel::followIssues()
{
    if (page() != Page::Form || !m_edited) {
        m_issueLine->setAsked({});
        return;
    }
    const ComplaintForm form = m_form->form();
    m_issueLine->setTicket(RecordRef{RecordKind::Complaint, m_edited->id.value()});
    m_issueLine->setChosen(m_edited->issue);
    m_issueLine->setAsked(AskedIssue{.place = form.place,
                                     .building = form.area,
                                     .category = form.category,
                                     .words = form.issue + '\n' + form.summary});
}

void ComplaintPanel::toggleBundle()
{
    if (page() != Page::Form || !m_edited) {
        return;
    }
    const KnownIssue* const issue = m_issueLine->issue();
    if (m_edited->issue) {
        m_edited->issue.reset();
    } else if (issue != nullptr &&
               issue->ticket == std::optional{RecordRef{RecordKind::Complaint, m_edited->id.value()}}) {
        say(tr("The others are bundled under this ticket already."));
    } else if (issue != nullptr) {
        m_edited->issue = *issue;
    }
    followIssues();
}

void ComplaintPanel::showIssues()
{
    if (m_issues == nullptr) {
        m_issues =
            new KnownIssueWindow({m_with.desk, m_with.hub, m_with.ids, m_with.clock, m_with.zone, m_with.theme}, this);
    }
    m_issues->begin(m_shown && page() == Page::Detail ? std::optional{m_shown->ticket.complaint} : std::nullopt);
}

void ComplaintPanel::showIssueCount() { m_issuesButton->setText(tr("Known issues %1").arg(m_issueLine->running())); }

} // namespace frontdesk
