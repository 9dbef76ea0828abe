// The form of the visits' panel: arranging a visit, correcting it, writing down its end, and what is half typed.
#include "domain/desk/TicketNotes.h"
#include "domain/sitevisit/SiteVisitService.h"
#include "panels/sitevisit/SiteVisitFormWidget.h"
#include "panels/sitevisit/SiteVisitPanel.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "text/ShownLanguage.h"
#include "text/SiteVisitLabels.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds siteVisitUndoTime{15};

} // namespace

void SiteVisitPanel::Edited::writeTo(RecordImage& payload) const
{
    if (version) {
        payload.set("version", std::to_string(*version));
        payload.set("state", std::string{nameOf(state)});
        before.writeTo(payload, "before.");
    }
    payload.set("closing", closing ? "1" : "");
    session.writeTo(payload, "session.");
    if (ticket) {
        payload.set("ticket.id", std::to_string(ticket->id));
        payload.set("ticket.number", ticketNumber);
    }
}

SiteVisitPanel::Edited SiteVisitPanel::Edited::readFrom(SiteVisitId id, const RecordImage& payload)
{
    const auto number = [&](const char* name) { return toQt(payload.get(name)).toLongLong(); };
    Edited edited{.id = id, .closing = !payload.get("closing").empty(), .ticketNumber = payload.get("ticket.number")};
    edited.session = GuidanceSession::readFrom(payload, "session.");
    if (const qint64 version = number("version"); version > 0) {
        edited.version = static_cast<Version>(version);
        edited.before = SiteVisitForm::readFrom(payload, "before.");
        for (const SiteVisitState state : allSiteVisitStates) {
            edited.state = payload.get("state") == nameOf(state) ? state : edited.state;
        }
    }
    if (const qint64 ticket = number("ticket.id"); ticket > 0) {
        edited.ticket = RecordRef{RecordKind::Complaint, ticket};
    }
    return edited;
}

bool SiteVisitPanel::isHalfTyped() const { return m_edited && m_form->form() != m_edited->before; }

void SiteVisitPanel::edit(bool closing)
{
    if (!m_shown || m_shown->visit.voided || page() != Page::Detail) {
        return;
    }
    const SiteVisit& visit = m_shown->visit;
    if (m_edited) {
        if (m_edited->id != visit.id || m_edited->closing != closing) {
            say(tr("A visit is half typed. Save it first, or throw it away."));
        }
        showForm();
        return;
    }
    m_edited = Edited{.id = visit.id,
                      .version = visit.version,
                      .state = visit.state,
                      .closing = closing,
                      .ticket = visit.ticket,
                      .ticketNumber = m_shown->ticketNumber,
                      .before = visit.toForm(m_with.zone)};
    m_form->clearProblems();
    m_form->setForm(m_edited->before);
    m_formTouched = false;
    m_guidance.follow(visit);
    m_edited->session = m_guidance.session();
    showForm();
}

/// What is being typed comes in front.
void SiteVisitPanel::showForm()
{
    using Mode = SiteVisitFormWidget::Mode;
    const bool isOver = m_edited->state == SiteVisitState::Done;
    m_form->setMode(m_edited->closing ? Mode::Closing : isOver ? Mode::Whole : Mode::Planning);
    m_guidance.write(m_edited->session, m_edited->closing);
    m_guidance.setTyped(m_form->form());
    showFormTitle();
    showNewText();
    show(Page::Form);
    if (isVisible()) {
        m_form->focusFirst();
    }
}

void SiteVisitPanel::save()
{
    if (!m_edited || m_saving) {
        return;
    }
    m_saving = true;
    QGuiApplication::inputMethod()->commit();
    m_edited->session = m_guidance.session();
    const Edited edited = *m_edited;
    SiteVisitToSave input{.id = edited.id,
                          .known = edited.version,
                          .form = m_form->form(),
                          .ticket = edited.ticket,
                          .at = m_with.clock.now(),
                          .zone = m_with.zone,
                          .session = edited.session};
    const std::string lead = fromQt(siteVisitJournalLabel(SiteVisitStep::Kind::Finish));
    m_with.desk.write<SiteVisit>(
        this,
        [input = std::move(input), closing = edited.closing, lead, &ids = m_with.ids,
         &book = m_with.books.current()](UnitOfWork& uow, const Actor& actor) {
            const SiteVisitService service{ids, ticketNotes(ids)};
            return closing ? service.finish(uow, actor, input, book, lead, input.at)
                           : service.save(uow, actor, input, book);
        },
        [this, edited](const Result<SiteVisit>& kept) {
            m_saving = false;
            if (kept) {
                saved(*kept, edited);
            } else if (kept.error().code == recordConflict && m_edited && m_edited->id == edited.id &&
                       m_edited->version) {
                takeUp(edited.id); // somebody else, or a step of ours, was quicker
            } else {
                tell(kept.error());
            }
        });
}

/// The visit as it stands now: what only they changed is taken, what was typed here stays; saved once more, it counts.
void SiteVisitPanel::takeUp(SiteVisitId id)
{
    m_with.desk.read<SiteVisit>(
        this, "sitevisit.met", [id](const ReadView& view) { return view.siteVisits().find(id); },
        [this, id](const Result<SiteVisit>& stored) {
            if (!m_edited || m_edited->id != id) {
                return;
            }
            if (!stored || stored->voided || stored->version == *m_edited->version) {
                tell(!stored ? stored.error() : Error{stored->voided ? recordVoided : recordConflict, {}, {}, {}});
                return;
            }
            RecordImage before;
            RecordImage mine;
            RecordImage theirs;
            const SiteVisitForm now = stored->toForm(m_with.zone);
            m_edited->before.writeTo(before, {});
            m_form->form().writeTo(mine, {});
            now.writeTo(theirs, {});
            RecordImage merged = theirs;
            for (const RecordImage* const image : {&before, &mine}) {
                for (const auto& [name, text] : image->fields()) {
                    if (mine.get(name) != before.get(name)) {
                        merged.set(name, mine.get(name));
                    }
                }
            }
            m_edited->version = stored->version;
            m_edited->state = stored->state;
            m_edited->before = now;
            m_form->setForm(SiteVisitForm::readFrom(merged, {}));
            m_formTouched = true;
            m_notice->say({.words = tr("This visit was changed meanwhile. What you typed stays; look it over and save "
                                       "once more."),
                           .state = QStringLiteral("near")});
        });
}

void SiteVisitPanel::saved(const SiteVisit& visit, const Edited& edited)
{
    m_edited.reset();
    m_draft.forget();
    m_formTouched = false;
    m_form->clearProblems();
    m_form->setForm({});
    showNewText();
    bringUp(visit);
    m_list->table().setFocus(Qt::OtherFocusReason);
    if (!edited.version) {
        offerTakeBack(visit.state == SiteVisitState::Confirmed
                          ? tr("Agreed: %1. It stands in the strip below.").arg(toQt(visit.number))
                          : tr("Planned: %1. The customer has not agreed to a time yet.").arg(toQt(visit.number)),
                      visit);
        return;
    }
    const bool isPromised = visit.followUpAt && *visit.followUpAt > m_with.clock.now();
    QString done = tr("Corrected.");
    if (edited.closing) {
        done = visit.followUp.empty() ? tr("Done.")
               : isPromised           ? tr("Done. What happens next stands in the strip below.")
                                      : tr("Done. What happens next has no time, so nothing will remind of it.");
    }
    m_notice->say({.words = done, .state = QStringLiteral("ok"), .until = m_with.clock.steady() + siteVisitUndoTime});
}

/// A visit entered by mistake is voided by one key.
void SiteVisitPanel::offerTakeBack(const QString& words, const SiteVisit& visit)
{
    m_notice->say({.words = words,
                   .state = QStringLiteral("ok"),
                   .act = tr("Undo"),
                   .run =
                       [this, at = SiteVisitAt{visit.id, visit.version}, why = fromQt(tr("Entered by mistake"))] {
                           change([at, why](UnitOfWork& uow, const Actor& actor, const SiteVisitService& service,
                                            UtcTime now) { return service.voidVisit(uow, actor, at, why, now); },
                                  [this](const SiteVisit&) { say(tr("Taken back.")); });
                       },
                   .until = m_with.clock.steady() + siteVisitUndoTime});
}

/// Esc keeps what is typed: the key for a new one goes on with it.
void SiteVisitPanel::leaveForm()
{
    if (!m_edited || page() != Page::Form) {
        return;
    }
    if (!isHalfTyped() && (m_edited->version || m_form->form().untouched())) {
        m_draft.drop(m_edited->id.value());
        m_formTouched = false;
        m_edited.reset();
        m_form->setForm({});
    } else {
        m_edited->session = m_guidance.session();
        m_formTouched = true;
        keepDraft();
        say(tr("What is typed is kept. %1 goes on with it.")
                .arg(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText)));
    }
    showNewText();
    show(Page::Detail);
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void SiteVisitPanel::discardForm()
{
    if (!m_edited || page() != Page::Form) {
        return;
    }
    const SiteVisitForm form = m_form->form();
    const Edited edited = *m_edited;
    const bool isLost = isHalfTyped();
    m_draft.drop(edited.id.value());
    m_formTouched = false;
    m_edited.reset();
    m_form->setForm({});
    showNewText();
    show(Page::Detail);
    m_list->table().setFocus(Qt::OtherFocusReason);
    if (!isLost) {
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
                           showForm();
                       },
                   .until = m_with.clock.steady() + siteVisitUndoTime});
}

void SiteVisitPanel::keepDraft()
{
    if (m_saving || !std::exchange(m_formTouched, false) || !m_edited) {
        return; // what is being saved takes its draft along, and one that came after it would stay behind
    }
    RecordImage payload;
    m_form->form().writeTo(payload, "form.");
    m_edited->writeTo(payload);
    m_draft.keep(m_edited->id.value(), std::move(payload));
}

void SiteVisitPanel::restoreDraft()
{
    m_draft.find([this](std::int64_t record, const RecordImage& payload) {
        const auto id = SiteVisitId::fromValue(record);
        if (!id || m_edited) {
            return;
        }
        m_edited = Edited::readFrom(*id, payload);
        m_form->setForm(SiteVisitForm::readFrom(payload, "form."));
        showForm();
    });
}

} // namespace frontdesk
