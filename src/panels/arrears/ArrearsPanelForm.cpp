// The form of the fees' panel: an account, or a fee that is entered by hand, and what is half typed.
#include "domain/arrears/FeeAccountService.h"
#include "domain/draft/Draft.h"
#include "panels/arrears/ArrearsPanel.h"
#include "panels/arrears/FeeAccountFormWidget.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "text/ShownLanguage.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTableView>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds feeUndoTime{15};

} // namespace

void ArrearsPanel::Edited::writeTo(RecordImage& payload) const
{
    if (version) {
        payload.set("version", std::to_string(*version));
        before.writeTo(payload, "before.");
    }
}

ArrearsPanel::Edited ArrearsPanel::Edited::readFrom(FeeAccountId id, const RecordImage& payload)
{
    Edited edited{.account = id};
    if (const qint64 version = toQt(payload.get("version")).toLongLong(); version > 0) {
        edited.version = static_cast<Version>(version);
        edited.before = FeeAccountForm::readFrom(payload, "before.");
    }
    return edited;
}

bool ArrearsPanel::isHalfTyped() const
{
    return m_edited && (m_edited->item ? m_form->item() != FeeItemForm{} : m_form->form() != m_edited->before);
}

void ArrearsPanel::edit()
{
    if (m_edited) {
        if (m_edited->item || m_edited->account != m_shown->account.id) {
            say(tr("An account is half typed. Save it first, or throw it away."));
        }
        showForm();
        return;
    }
    m_edited =
        Edited{.account = m_shown->account.id, .version = m_shown->account.version, .before = formOf(m_shown->account)};
    m_form->clearProblems();
    m_form->setForm(m_edited->before);
    m_formTouched = false;
    showForm();
}

void ArrearsPanel::addItem()
{
    if (m_edited) {
        if (!m_edited->item || m_edited->account != m_shown->account.id) {
            say(tr("An account is half typed. Save it first, or throw it away."));
        }
        showForm();
        return;
    }
    m_edited = Edited{.account = m_shown->account.id, .item = m_with.ids.next<FeeItemTag>()};
    m_form->clearProblems();
    m_form->setItem({});
    showForm();
}

/// What is being typed comes in front.
void ArrearsPanel::showForm()
{
    using Mode = FeeAccountFormWidget::Mode;
    m_form->setMode(m_edited->item ? Mode::Item : Mode::Account);
    showFormTitle();
    showNewText();
    show(Page::Form);
    if (isVisible()) {
        m_form->focusFirst();
    }
}

void ArrearsPanel::save()
{
    if (!m_edited || m_saving) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    if (m_edited->item) {
        saveItem();
        return;
    }
    m_saving = true;
    const Edited edited = *m_edited;
    m_with.desk.write<FeeAccount>(
        this,
        [edited, form = m_form->form(), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return FeeAccountService{}
                .save(uow, actor, edited.account, edited.version, form, now)
                .and_then([&](const FeeAccount& account) {
                    return uow.drafts().remove(refOf(account)).map([&] { return account; });
                });
        },
        [this, edited](const Result<FeeAccount>& kept) {
            m_saving = false;
            if (!kept) {
                tell(kept.error());
                return;
            }
            m_draft.forget();
            saved(kept->id, edited.version
                                ? tr("Corrected.")
                                : tr("Entered. %1 enters what is owed.")
                                      .arg(QKeySequence(Qt::ALT | Qt::Key_A).toString(QKeySequence::NativeText)));
        });
}

void ArrearsPanel::saveItem()
{
    m_saving = true;
    const Edited edited = *m_edited;
    m_with.desk.write<FeeItem>(
        this,
        [edited, form = m_form->item(), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return FeeAccountService{}.addItem(uow, actor, *edited.item, edited.account, form, now);
        },
        [this](const Result<FeeItem>& kept) {
            m_saving = false;
            if (kept) {
                saved(kept->account, tr("The fee is entered."));
            } else {
                tell(kept.error());
            }
        });
}

void ArrearsPanel::saved(FeeAccountId account, const QString& words)
{
    forgetForm();
    bringUp(account);
    m_list->table().setFocus(Qt::OtherFocusReason);
    m_notice->say({.words = words, .state = QStringLiteral("ok"), .until = m_with.clock.steady() + feeUndoTime});
}

void ArrearsPanel::forgetForm()
{
    m_edited.reset();
    m_formTouched = false;
    m_form->clearProblems();
    m_form->setForm({});
    m_form->setItem({});
    showNewText();
}

/// Esc keeps what is typed: the key for a new one goes on with it.
void ArrearsPanel::leaveForm()
{
    if (!m_edited || page() != Page::Form) {
        return;
    }
    if (!isHalfTyped()) {
        m_draft.drop(m_edited->account.value());
        forgetForm();
    } else {
        m_formTouched = true;
        keepDraft();
        say(tr("What is typed is kept. %1 goes on with it.")
                .arg(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText)));
    }
    showNewText();
    show(Page::Detail);
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void ArrearsPanel::discardForm()
{
    if (!m_edited || page() != Page::Form) {
        return;
    }
    const FeeAccountForm form = m_form->form();
    const FeeItemForm item = m_form->item();
    const Edited edited = *m_edited;
    const bool isLost = isHalfTyped();
    m_draft.drop(edited.account.value());
    forgetForm();
    show(Page::Detail);
    m_list->table().setFocus(Qt::OtherFocusReason);
    if (!isLost) {
        return;
    }
    m_notice->say({.words = tr("Thrown away."),
                   .act = tr("Undo"),
                   .run =
                       [this, edited, form, item] {
                           if (m_edited) {
                               return;
                           }
                           m_edited = edited;
                           m_form->setForm(form);
                           m_form->setItem(item);
                           m_formTouched = true;
                           showForm();
                       },
                   .until = m_with.clock.steady() + feeUndoTime});
}

void ArrearsPanel::keepDraft()
{
    if (m_saving || !m_edited || m_edited->item || !std::exchange(m_formTouched, false)) {
        return; // what is being saved takes its draft along; four words of a fee are typed again sooner than found
    }
    RecordImage payload;
    m_form->form().writeTo(payload, "form.");
    m_edited->writeTo(payload);
    m_draft.keep(m_edited->account.value(), std::move(payload));
}

void ArrearsPanel::restoreDraft()
{
    m_draft.find([this](std::int64_t record, const RecordImage& payload) {
        const auto id = FeeAccountId::fromValue(record);
        if (!id || m_edited) {
            return;
        }
        m_edited = Edited::readFrom(*id, payload);
        m_form->setForm(FeeAccountForm::readFrom(payload, "form."));
        showForm();
    });
}

} // namespace frontdesk
