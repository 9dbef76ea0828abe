#include "panels/arrears/FeePaymentDetail.h"

#include "domain/UnitOfWork.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeeRepository.h"
#include "panels/support/Chip.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PlainLabel.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

Result<ShownFeePayment> ShownFeePayment::read(const ReadView& view, FeePaymentId id)
{
    auto payment = view.feePayments().find(id);
    if (!payment) {
        return fail(payment.error());
    }
    auto account = view.fees().findAccount(payment->account);
    auto names = readNamesOfStaff(view);
    if (!account || !names) {
        return fail(account ? names.error() : account.error());
    }
    ShownFeePayment shown{.payment = *payment, .account = std::move(*account), .names = std::move(*names)};
    if (const auto other = payment->reverses ? payment->reverses : payment->reversedBy) {
        const auto found = view.feePayments().find(*other);
        if (!found) {
            return fail(found.error());
        }
        shown.other = found->number;
    }
    const auto all = view.feePayments().ofAccount(payment->account);
    if (!all) {
        return fail(all.error());
    }
    const auto at = std::find_if(all->begin(), all->end(), [&](const FeePayment& each) { return each.id == id; });
    if (at != all->end() && at + 1 != all->end()) {
        shown.before = (at + 1)->id;
    }
    return shown;
}

FeePaymentDetail::FeePaymentDetail(Ports ports, QWidget* parent)
    : QFrame(parent), m_with(ports), m_title(plainLabel("feeTakenTitleLabel", "title", this)), m_state(new Chip(this)),
      m_invoice(new Chip(this)), m_total(plainLabel("feeTakenTotalLabel", "timer", this)),
      m_change(plainLabel("feeTakenChangeLabel", "timer", this)), m_lines(plainLabel("feeTakenLinesLabel", "", this)),
      m_marked(plainLabel("feeTakenMarksLabel", "muted", this)), m_confirm(new KeyHintButton(this)),
      m_paper(new KeyHintButton(this)), m_ask(new KeyHintButton(this)), m_counter(new KeyHintButton(this)),
      m_before(new KeyHintButton(this)), m_leave(new KeyHintButton(this))
{
    setProperty("class", QStringLiteral("card"));
    build();
    retranslate();
}

void FeePaymentDetail::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_state->setObjectName(QStringLiteral("feeTakenStateChip"));
    m_invoice->setObjectName(QStringLiteral("feeTakenInvoiceChip"));
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_invoice);
    layout->addLayout(head);
    auto* const sums = new QHBoxLayout;
    sums->addWidget(m_total, 1);
    sums->addWidget(m_change, 1);
    layout->addLayout(sums);
    layout->addWidget(m_marked);
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    const auto add = [&](KeyHintButton* button, const char* name, Act act, QKeyCombination key) {
        button->setObjectName(QLatin1String(name));
        button->setKeyHint(QKeySequence(key).toString(QKeySequence::NativeText));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT actRequested(act); });
    };
    add(m_confirm, "feeConfirmKeyHintButton", Act::Confirm, Qt::ALT | Qt::Key_Y);
    m_confirm->setProperty("class", QStringLiteral("primary"));
    add(m_paper, "feeReceiptKeyHintButton", Act::Paper, Qt::ALT | Qt::Key_P);
    add(m_ask, "feeInvoiceKeyHintButton", Act::Invoice, Qt::ALT | Qt::Key_I);
    add(m_counter, "feeCounterKeyHintButton", Act::Counter, Qt::ALT | Qt::Key_Delete);
    add(m_before, "feeBeforeKeyHintButton", Act::Before, Qt::ALT | Qt::Key_B);
    add(m_leave, "feeTakenLeaveKeyHintButton", Act::Leave, Qt::Key_Escape);
    m_with.keys.showOn(m_leave, DeskAct::SaveToComplete);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout->addWidget(acts);
    layout->addWidget(m_lines);
    layout->addStretch(1);
}

bool FeePaymentDetail::isOffered(Act act, const FeePayment& payment)
{
    const bool stands = !payment.reverses && !payment.reversedBy;
    switch (act) {
    case Act::Confirm:
        return stands && !payment.confirmedAt;
    case Act::Invoice:
        return stands && !(payment.invoice && payment.invoice->issuedAt);
    case Act::Counter:
        return stands;
    case Act::Paper:
    case Act::Before:
    case Act::Leave:
        break;
    }
    return true;
}

void FeePaymentDetail::display(const ShownFeePayment& shown, const QStringList& marks)
{
    m_shown = shown;
    m_marks = marks;
    showActs();
    showWords();
}

void FeePaymentDetail::showActs()
{
    const FeePayment& payment = m_shown->payment;
    m_confirm->setVisible(isOffered(Act::Confirm, payment));
    m_ask->setVisible(isOffered(Act::Invoice, payment));
    m_counter->setVisible(isOffered(Act::Counter, payment));
    m_before->setVisible(m_shown->before.has_value());
    m_ask->setText(payment.invoice ? tr("Invoice is issued") : tr("Invoice is wanted"));
}

/// "2026-11-21, cash, given 1,600.00, from Wang Fang": what a look at an old receipt is for.
QString FeePaymentDetail::howPaid(const FeePayment& payment)
{
    QStringList words{toQt(toIso(payment.day)), paymentMethodLabel(payment.method)};
    if (!payment.tendered.isZero()) {
        words += tr("given %1").arg(moneyText(payment.tendered));
    }
    words += toQt(payment.reference);
    if (!payment.payer.empty()) {
        words += tr("from %1").arg(toQt(payment.payer).simplified());
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(" \u00b7 "));
}

void FeePaymentDetail::showWords()
{
    const FeePayment& payment = m_shown->payment;
    m_title->setText(payment.reverses ? tr("Counter-entry %1").arg(toQt(payment.number))
                                      : tr("Receipt %1").arg(toQt(payment.number)));
    if (payment.reverses) {
        m_state->say(tr("takes back %1").arg(toQt(m_shown->other)), QStringLiteral("plain"));
    } else if (payment.reversedBy) {
        m_state->say(tr("taken back by %1").arg(toQt(m_shown->other)), QStringLiteral("late"));
    } else if (payment.confirmedAt) {
        m_state->say(tr("confirmed by the customer"), QStringLiteral("ok"));
    } else {
        m_state->say(tr("not confirmed yet"), QStringLiteral("near"));
    }
    m_invoice->say(!payment.invoice            ? QString()
                   : payment.invoice->issuedAt ? tr("invoice %1").arg(toQt(payment.invoice->number))
                                               : tr("invoice wanted"),
                   payment.invoice && payment.invoice->issuedAt ? QStringLiteral("ok") : QStringLiteral("near"));
    m_total->setText(tr("Taken: %1").arg(moneyText(payment.total)));
    m_change->setText(payment.change.isZero() ? QString() : tr("Change: %1").arg(moneyText(payment.change)));
    m_change->setVisible(!payment.change.isZero());
    QStringList lines{howPaid(payment)};
    for (const FeePaymentLine& line : payment.lines) {
        const QString label = line.label.empty() ? QString() : QStringLiteral(" \u00b7 ") + toQt(line.label);
        lines += moneyText(line.amount) + QStringLiteral("  ") + paymentLineLabel(line.kind) + label;
    }
    if (!payment.reason.empty()) {
        lines += tr("Because: %1").arg(toQt(payment.reason));
    }
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_marked->setText(m_marks.join(QLatin1Char('\n')));
    m_marked->setVisible(!m_marks.isEmpty());
}

void FeePaymentDetail::retranslate()
{
    m_confirm->setText(tr("The customer agrees"));
    m_paper->setText(tr("Receipt"));
    m_counter->setText(tr("Take back"));
    m_before->setText(tr("The one before"));
    m_leave->setText(tr("Done"));
    if (m_shown) {
        showActs();
        showWords();
    }
}

} // namespace frontdesk
