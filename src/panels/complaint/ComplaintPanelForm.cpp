// The form of the complaints' panel: taking a ticket down, correcting it, and what is half typed.
#include "domain/complaint/ComplaintService.h"
#include "domain/desk/IssueBundle.h"
#include "panels/complaint/ComplaintFormWidget.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "text/ShownLanguage.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds complaintUndoTime{15};

} // namespace

std::optional<RecordRef> ComplaintPanel::Edited::originOf(std::string_view kind, std::int64_t id)
{
    const auto* const known = std::find_if(allRecordKinds.begin(), allRecordKinds.end(),
                                           [&](RecordKind each) { return nameOf(each) == kind; });
    return known == allRecordKinds.end() ? std::nullopt : std::optional{RecordRef{*known, id}};
}

void ComplaintPanel::edit()
{
    if (!m_shown || m_shown->ticket.complaint.voided || page() != Page::Detail) {
        return;
    }
    if (m_edited && !m_edited->version) {
        say(tr("A ticket is half typed. Finish it first, or throw it away."));
        start({});
        return;
    }
    const Complaint& complaint = m_shown->ticket.complaint;
    m_edited = Edited{.id = complaint.id,
                      .version = complaint.version,
                      .toComplete = complaint.toComplete,
                      .origin = complaint.origin,
                      .receivedAt = complaint.receivedAt,
                      .base = complaint.toForm()};
    m_form->clearProblems();
    m_form->setForm(complaint.toForm());
    m_form->setNew(complaint.toComplete);
    showFormTitle();
    show(Page::Form);
    m_form->focusFirst();
}

void ComplaintPanel::save(bool toComplete)
{
    if (!m_edited || m_saving) {
        return;
    }
    m_saving = true;
    QGuiApplication::inputMethod()->commit();
    const bool corrected = m_edited->version && !m_edited->toComplete;
    ComplaintToSave input{.id = m_edited->id,
                          .known = m_edited->version,
                          .form = m_form->form(),
                          .origin = m_edited->origin,
                          .receivedAt = m_edited->receivedAt,
                          .day = m_with.zone.localDate(m_edited->receivedAt),
                          .toComplete = toComplete,
                          .session = m_guidance.session()};
    m_with.desk.write<Complaint>(
        this,
        [input = std::move(input), corrected, issue = m_edited->issue, &ids = m_with.ids,
         &book = m_with.books.current(), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            const ComplaintService service{ids};
            auto kept = corrected ? service.change(uow, actor, input.id, *input.known, input.form, now)
                                  : service.save(uow, actor, input, book, now);
            if (!kept || !issue) {
                return kept;
            }
            auto joined = IssueBundle{ids}.join(uow, actor, issue->id, kept->id, now);
            const bool isGone =
                !joined && (joined.error().code == recordVoided || joined.error().code == recordNotFound);
            return isGone ? kept : joined; // the issue was taken back meanwhile: the ticket counts all the same;
        },
        [this, toComplete](const Result<Complaint>& kept) {
            m_saving = false;
            if (kept) {
                saved(*kept);
            } else if (kept.error().code == recordConflict && m_edited && m_edited->version) {
                meetConflict(toComplete); // somebody else was quicker: both count
            } else {
                tell(kept.error());
            }
        });
}

void ComplaintPanel::saved(const Complaint& complaint)
{
    const bool added = m_edited && !m_edited->version;
    const bool merged = m_edited && m_edited->merged;
    m_edited.reset();
    m_draft.forget();
    m_formTouched = false;
    m_wanted = complaint.id;
    m_form->clearProblems();
    m_form->setForm({});
    m_list->setWhich(complaint.isOpen() ? QStringLiteral("open") : QStringLiteral("closed"));
    narrow({});
    show(Page::Detail);
    m_list->table().setFocus(Qt::OtherFocusReason);
    NoticeBar::Notice notice{.words = complaint.toComplete ? tr("Kept to be completed: %1").arg(toQt(complaint.number))
                                      : added              ? tr("Taken down: %1").arg(toQt(complaint.number))
                                      : merged ? tr("Corrected; what was changed meanwhile by somebody else stays.")
                                               : tr("Corrected."),
                             .state = QStringLiteral("ok"),
                             .until = m_with.clock.steady() + complaintUndoTime};
    if (added) {
        notice.act = tr("Undo");
        notice.run = [this, id = complaint.id, why = fromQt(tr("Entered by mistake"))] {
            change(
                [id, why](UnitOfWork& uow, const Actor& actor, const ComplaintService& service, UtcTime now) {
                    return service.voidComplaint(uow, actor, id, why, now).map([](const Complaint&) {});
                },
                tr("Taken back."));
        };
    }
    m_notice->say(std::move(notice));
    reload();
}

/// Nothing waits for a form: what is new is kept to be completed, with its number and its clocks running.
void ComplaintPanel::leaveForm()
{
    if (!m_edited) {
        return;
    }
    if (m_form->form().untouched()) {
        discardForm();
    } else if (!m_edited->version || m_edited->toComplete) {
        save(true);
    } else {
        discardForm(); // what is in the store stays as it is; what was typed is offered back
    }
}

void ComplaintPanel::discardForm()
{
    if (!m_edited || page() != Page::Form) {
        return;
    }
    const ComplaintForm form = m_form->form();
    const Edited edited = *m_edited;
    m_draft.drop(edited.id.value());
    m_formTouched = false;
    m_edited.reset();
    m_form->setForm({});
    show(Page::Detail);
    m_list->table().setFocus(Qt::OtherFocusReason);
    if (form.untouched() || (edited.version && form == edited.base)) {
        return;
    }
    m_notice->say({.words = tr("Thrown away."),
                   .act = tr("Undo"),
                   .run =
                       [this, edited, form] {
                           if (m_edited) {
                               return;
                           }
                           m_edited = edited;
                           m_form->setForm(form);
                           m_formTouched = true;
                           showFormTitle();
                           show(Page::Form);
                           m_form->focusFirst();
                       },
                   .until = m_with.clock.steady() + complaintUndoTime});
}

void ComplaintPanel::keepDraft()
{
    if (m_saving || !std::exchange(m_formTouched, false) || !m_edited || m_edited->version) {
        return; // what is being saved takes its draft along, and one that came after it would stay behind
    }
    RecordImage payload;
    m_form->form().writeTo(payload, "form.");
    if (m_edited->origin) {
        payload.set("origin.kind", std::string{nameOf(m_edited->origin->kind)});
        payload.set("origin.id", std::to_string(m_edited->origin->id));
    }
    payload.set("received", std::to_string(m_edited->receivedAt.time_since_epoch().count()));
    m_draft.keep(m_edited->id.value(), std::move(payload));
}

void ComplaintPanel::restoreDraft()
{
    m_draft.find([this](std::int64_t record, const RecordImage& payload) {
        const auto id = ComplaintId::fromValue(record);
        if (!id || m_edited) {
            return;
        }
        m_edited = Edited{.id = *id, .receivedAt = m_with.clock.now()};
        const qint64 received = toQt(payload.get("received")).toLongLong();
        if (received > 0) {
            m_edited->receivedAt = UtcTime{Milliseconds{received}};
        }
        m_edited->origin = Edited::originOf(payload.get("origin.kind"), toQt(payload.get("origin.id")).toLongLong());
        m_form->setForm(ComplaintForm::readFrom(payload, "form."));
        m_form->setNew(true);
        m_guidance.listen();
        m_guidance.setTyped(m_form->form());
        showFormTitle();
        show(Page::Form);
    });
}

} // namespace frontdesk
