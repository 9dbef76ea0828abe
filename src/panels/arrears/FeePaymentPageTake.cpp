// Taking the money: what was shown goes into one unit of work; a waiver that the clerk may not give is approved first.
#include "domain/arrears/FeePaymentErrors.h"
#include "domain/people/PeopleDesk.h"
#include "domain/people/Rights.h"
#include "panels/arrears/FeeApprovalRow.h"
#include "panels/arrears/FeePaymentPage.h"
#include "panels/support/NoticeBar.h"
#include "text/ErrorText.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QPointer>
#include <utility>

namespace frontdesk {

void FeePaymentPage::take()
{
    if (!m_edited || m_saving || m_masked) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    m_form->clearProblems();
    const UtcTime now = m_with.clock.now();
    FeeApprovalRow& approval = m_form->approval();
    const auto approver = approval.isWanted() ? approval.person() : m_with.desk.actor().staff;
    const auto plan = m_form->plan(m_edited->id, approver, now);
    if (!plan) {
        tell(plan.error());
        return;
    }
    FeePaymentToTake input{.id = m_edited->id,
                           .account = m_edited->account,
                           .form = m_form->form(),
                           .shown = plan->payment.lines,
                           .at = now,
                           .zone = m_with.zone,
                           .session = m_guidance.session()};
    if (approval.isWanted()) {
        takeApproved(std::move(input));
    } else {
        m_saving = true;
        write(input);
    }
}

/// The other person's PIN is looked at first; what was typed stays where it is refused.
void FeePaymentPage::takeApproved(FeePaymentToTake input)
{
    FeeApprovalRow& approval = m_form->approval();
    const auto approver = approval.person();
    if (!approver) {
        approval.refuse(tr("A waiver is approved by somebody who may: type name and PIN."));
        return;
    }
    const Secret pin = approval.takePin();
    if (pin.empty()) {
        approval.refuse(tr("Whoever approves it types the PIN."));
        return;
    }
    m_saving = true;
    m_with.people.vouch(*approver, pin, Right::ManageFees,
                        [page = QPointer(this), input = std::move(input),
                         clerk = m_with.desk.actor()](const Result<PinProof>& proof) mutable {
                            if (!page) {
                                return;
                            }
                            const bool same = page->m_with.desk.actor() == clerk; // else the desk was locked meanwhile
                            if (proof && same) {
                                input.approval = *proof;
                                page->write(input);
                                return;
                            }
                            page->m_saving = false;
                            if (!proof) {
                                page->m_form->approval().refuse(errorText(proof.error()));
                            }
                        });
}

void FeePaymentPage::write(const FeePaymentToTake& input)
{
    m_with.desk.write<FeePayment>(
        this,
        [input, service = m_with.service](UnitOfWork& uow, const Actor& actor) {
            return service.take(uow, actor, input);
        },
        [this](const Result<FeePayment>& payment) { took(payment); });
}

void FeePaymentPage::took(const Result<FeePayment>& payment)
{
    m_saving = false;
    if (!payment) {
        tell(payment.error());
        if (payment.error().code == feeOwedChanged) {
            begin(m_edited->account); // with what is owed now; what was typed stays
        }
        return;
    }
    const FeeAccount account = m_known ? m_known->account : FeeAccount{.id = payment->account};
    m_draft.forget();
    m_edited.reset();
    m_known.reset();
    m_half = false;
    m_touched = false;
    m_notice->clear();
    m_shown = ShownFeePayment{.payment = *payment, .account = account};
    display(*m_shown);
    show(Page::Detail);
    setFocus(Qt::OtherFocusReason);
    open(payment->id); // with the names of who took it
}

} // namespace frontdesk
