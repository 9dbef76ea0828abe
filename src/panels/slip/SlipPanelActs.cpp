// What the slips' panel does: each step is one job on the write lane, and can be undone for a while.
#include "panels/slip/SlipPanel.h"

#include "domain/identity/IdentityService.h"
#include "panels/slip/SlipFormWidget.h"
#include "panels/slip/SlipPapers.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/ReasonRow.h"
#include "panels/support/SheetWindow.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds slipUndoTime{15};
constexpr std::chrono::seconds revealedTime{20};

SlipAt atOf(const ReleaseSlip& slip) { return {slip.id, slip.version}; }

} // namespace

void SlipPanel::change(Step step, Done done, std::function<void(const Error&)> failed)
{
    if (m_saving) {
        return;
    }
    m_saving = true;
    QGuiApplication::inputMethod()->commit();
    m_with.desk.write<ReleaseSlip>(
        this,
        [step = std::move(step), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return step(uow, actor, now);
        },
        [this, done = std::move(done), failed = std::move(failed)](const Result<ReleaseSlip>& changed) {
            m_saving = false;
            if (changed) {
                done(*changed);
            } else if (failed) {
                failed(changed.error());
            } else {
                tell(changed.error());
            }
        });
}

void SlipPanel::offerUndo(const QString& words, const ReleaseSlip& changed)
{
    m_wanted = changed.id;
    m_notice->say({.words = words,
                   .state = QStringLiteral("ok"),
                   .act = tr("Undo"),
                   .run =
                       [this, at = atOf(changed)] {
                           change([at](UnitOfWork& uow, const Actor& actor,
                                       UtcTime now) { return SlipService{}.takeBack(uow, actor, at, now); },
                                  [this](const ReleaseSlip& back) { m_wanted = back.id; });
                       },
                   .until = m_with.clock.steady() + slipUndoTime});
}

// --- the form ---

void SlipPanel::edit()
{
    const ReleaseSlip* const slip = chosen();
    if (slip == nullptr || slip->voided || slip->state() != SlipState::Requested || page() != Page::Detail) {
        return;
    }
    if (m_edited && !m_edited->version) {
        m_notice->say({.words = tr("A request is half typed. Finish it first, or throw it away.")});
        start({});
        return;
    }
    m_edited = Edited{.id = slip->id, .version = slip->version};
    SlipForm form = slip->toForm();
    form.validFrom = SlipPeriod::typed(slip->validFrom, m_with.zone);
    form.validUntil = SlipPeriod::typed(slip->validUntil, m_with.zone);
    m_form->clearProblems();
    m_form->setForm(form);
    const auto document = m_documents.find(slip->id);
    m_form->setKnownDocument(document == m_documents.end() ? QString() : toQt(document->second.masked));
    showFormTitle();
    show(Page::Form);
    m_form->focusFirst();
}

void SlipPanel::save()
{
    if (!m_edited) {
        return;
    }
    const UtcTime now = m_with.clock.now();
    SlipToSave input{.id = m_edited->id,
                     .form = m_form->form(),
                     .at = now,
                     .day = m_with.zone.localDate(now),
                     .known = m_edited->version};
    const auto period = SlipPeriod::read(input.form, m_with.zone, now);
    if (!period) {
        tell(period.error());
        return;
    }
    input.period = *period;
    auto number = m_form->identity(input.day);
    if (!number) {
        tell(number.error());
        return;
    }
    input.identity = std::move(*number);
    change([input = std::move(input), &book = m_with.books.current()](
               UnitOfWork& uow, const Actor& actor, UtcTime) { return SlipService{}.save(uow, actor, input, book); },
           [this](const ReleaseSlip& slip) { saved(slip); });
}

void SlipPanel::saved(const ReleaseSlip& slip)
{
    const bool added = m_edited && !m_edited->version;
    m_edited.reset();
    m_draftKept = false;
    m_formTouched = false;
    m_wanted = slip.id;
    m_form->clearProblems();
    show(Page::Detail);
    m_table->setFocus(Qt::OtherFocusReason);
    NoticeBar::Notice notice{.words = added ? tr("Written down: %1").arg(toQt(slip.number)) : tr("Corrected."),
                             .state = QStringLiteral("ok"),
                             .until = m_with.clock.steady() + slipUndoTime};
    if (added) {
        notice.act = tr("Undo");
        notice.run = [this, at = atOf(slip)] {
            change(
                [at, why = fromQt(tr("Entered by mistake"))](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                    return SlipService{}.voidSlip(uow, actor, at, why, now);
                },
                [](const ReleaseSlip&) {});
        };
    }
    m_notice->say(std::move(notice));
    reload();
}

/// What is half typed stays, and goes on with the key of something new.
void SlipPanel::leaveForm()
{
    if (!m_edited) {
        return;
    }
    keepDraft();
    if (m_edited->version) {
        m_edited.reset(); // what is in the store stays as it is
    } else if (m_form->form().untouched()) {
        discardForm();
        return;
    } else {
        m_notice->say({.words = tr("The request is kept as it is. %1 goes on with it.").arg(QStringLiteral("Ctrl+N"))});
    }
    show(Page::Detail);
    m_table->setFocus(Qt::OtherFocusReason);
}

void SlipPanel::discardForm()
{
    if (!m_edited || page() != Page::Form) {
        return;
    }
    const SlipForm form = m_form->form();
    const Edited edited = *m_edited;
    if (std::exchange(m_draftKept, false)) {
        writeDraft({RecordKind::ReleaseSlip, edited.id.value()}, {});
    }
    m_formTouched = false;
    m_edited.reset();
    m_form->setForm({});
    show(Page::Detail);
    m_table->setFocus(Qt::OtherFocusReason);
    if (edited.version || form.untouched()) {
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
                           show(Page::Form);
                           m_form->focusFirst();
                       },
                   .until = m_with.clock.steady() + slipUndoTime});
}

// --- the next step ---

void SlipPanel::nextStep()
{
    const ReleaseSlip* const slip = chosen();
    if (slip == nullptr || page() != Page::Detail) {
        return;
    }
    switch (SlipCourse::next(*slip, m_with.clock.now())) {
    case SlipStep::Approve:
        approve();
        break;
    case SlipStep::Print:
        print();
        break;
    case SlipStep::Check:
        beginCheck(*slip);
        break;
    case SlipStep::Nothing:
        break;
    }
}

void SlipPanel::approve()
{
    const ReleaseSlip* const slip = chosen();
    if (slip == nullptr) {
        return;
    }
    change([at = atOf(*slip)](UnitOfWork& uow, const Actor& actor,
                              UtcTime now) { return SlipService{}.approve(uow, actor, at, now); },
           [this](const ReleaseSlip& done) { offerUndo(tr("Approved: %1").arg(toQt(done.number)), done); },
           [this](const Error& error) {
               tell(error);
               if (error.code == slipNeedsConsent || error.code == slipNeedsIdentity) { // to where it is written down
                   edit();
                   m_form->focus(error.code == slipNeedsConsent ? QStringLiteral("consent_by")
                                                                : QStringLiteral("identity"));
               }
           });
}

void SlipPanel::print()
{
    const ReleaseSlip* const slip = chosen();
    if (slip == nullptr || page() != Page::Detail) {
        return;
    }
    change([at = atOf(*slip)](UnitOfWork& uow, const Actor& actor,
                              UtcTime now) { return SlipService{}.print(uow, actor, at, now); },
           [this, before = slip->version](const ReleaseSlip& done) {
               if (done.version != before) { // printed again changes nothing, and nothing is to be undone
                   offerUndo(tr("On paper: %1").arg(toQt(done.number)), done);
               }
               const QString by = done.approved ? m_staff.nameOf(done.approved->by) : QString();
               auto* const papers =
                   new SheetWindow(SlipPapers::of(SlipPapers::contentOf(done, m_with.settings(), m_with.zone, by)),
                                   m_with.sheets(), this);
               papers->setObjectName(QStringLiteral("slipSheetWindow"));
               papers->show();
           });
}

// --- what needs a reason ---

void SlipPanel::askReason(Asking what)
{
    const ReleaseSlip* const slip = chosen();
    if (what != Asking::Nothing &&
        (slip == nullptr || slip->voided || page() != Page::Detail || (what != Asking::VoidReason && !slip->isOpen()) ||
         (what == Asking::RefuseReason && slip->state() != SlipState::Requested))) {
        return;
    }
    m_asking = what;
    if (what == Asking::Nothing) {
        m_reason->leave(m_table);
    } else {
        m_reason->ask(reasonQuestion());
    }
}

QString SlipPanel::reasonQuestion() const
{
    return m_asking == Asking::RefuseReason     ? tr("Why is it refused? Enter:")
           : m_asking == Asking::WithdrawReason ? tr("Why is it withdrawn? Enter:")
                                                : tr("Why is it voided? Enter:");
}

void SlipPanel::takeReason()
{
    const ReleaseSlip* const slip = chosen();
    const Asking asked = m_asking;
    if (slip == nullptr || asked == Asking::Nothing) {
        return;
    }
    change(
        [asked, at = atOf(*slip), reason = fromQt(m_reason->reason())](UnitOfWork& uow, const Actor& actor,
                                                                       UtcTime now) {
            return asked == Asking::RefuseReason     ? SlipService{}.refuse(uow, actor, at, reason, now)
                   : asked == Asking::WithdrawReason ? SlipService{}.withdraw(uow, actor, at, reason, now)
                                                     : SlipService{}.voidSlip(uow, actor, at, reason, now);
        },
        [this, asked](const ReleaseSlip& done) {
            askReason(Asking::Nothing);
            if (asked != Asking::VoidReason) {
                offerUndo(asked == Asking::RefuseReason ? tr("Refused.") : tr("Withdrawn."), done);
                return;
            }
            m_notice->say({.words = tr("Voided."),
                           .state = QStringLiteral("ok"),
                           .act = tr("Undo"),
                           .run =
                               [this, at = atOf(done)] {
                                   change([at](UnitOfWork& uow, const Actor& actor,
                                               UtcTime now) { return SlipService{}.unvoid(uow, actor, at, now); },
                                          [](const ReleaseSlip&) {});
                               },
                           .until = m_with.clock.steady() + slipUndoTime});
        });
}

void SlipPanel::restore()
{
    if (const ReleaseSlip* const slip = chosen(); slip != nullptr && slip->voided) {
        change([at = atOf(*slip)](UnitOfWork& uow, const Actor& actor,
                                  UtcTime now) { return SlipService{}.unvoid(uow, actor, at, now); },
               [](const ReleaseSlip&) {});
    }
}

void SlipPanel::reveal()
{
    const ReleaseSlip* const slip = chosen();
    if (slip == nullptr || page() != Page::Detail || !m_documents.contains(slip->id)) {
        return;
    }
    m_with.desk.write<IdentityNumber>(
        this,
        [record = refOf(*slip), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return IdentityService{}.reveal(uow, actor, record, now);
        },
        [this](const Result<IdentityNumber>& number) {
            if (!number) {
                tell(number.error());
                return;
            }
            m_notice->say(
                {.words =
                     tr("Document: %1. That it was seen is written down.").arg(toQt(std::string{number->inFull()})),
                 .until = m_with.clock.steady() + revealedTime});
        });
}

} // namespace frontdesk
