// What is done with a payment that was taken: confirmed, printed, an invoice, a counter-entry.
#include "domain/UnitOfWork.h"
#include "domain/arrears/FeePaymentGates.h"
#include "domain/people/Rights.h"
#include "panels/arrears/FeePaymentPage.h"
#include "panels/arrears/FeePaymentPapers.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QStackedWidget>
#include <utility>

namespace frontdesk {

void FeePaymentPage::open(FeePaymentId payment)
{
    if (m_masked) {
        return;
    }
    stopAsking();
    m_with.desk.read<ShownFeePayment>(
        this, "fee.payment", [payment](const ReadView& view) { return ShownFeePayment::read(view, payment); },
        [this](const Result<ShownFeePayment>& read) {
            if (!read) {
                tell(read.error());
                return;
            }
            m_shown = *read;
            display(*m_shown);
            show(Page::Detail);
        });
}

void FeePaymentPage::display(const ShownFeePayment& shown)
{
    m_guidance.follow(shown.payment, shown.account.place);
    QStringList marks;
    if (!shown.payment.reverses && !shown.payment.reversedBy) {
        Facts facts;
        if (const std::string role = m_with.settings().role; !role.empty()) {
            facts.set("role", role);
        }
        for (const GateMark& mark : FeePaymentGates::marks(shown.payment, m_with.books.current(), facts)) {
            if (mark.problem.field == "customer_confirmed") {
                marks += tr("Wait until the customer has looked everything over and agrees (Alt+Y).");
            } else if (mark.problem.field == "invoice_no") {
                marks += tr("An invoice is wanted: its number comes from finance (Alt+I).");
            }
        }
    }
    m_detail->display(shown, marks);
}

void FeePaymentPage::perform(FeePaymentDetail::Act act)
{
    if (page() != Page::Detail || !m_shown || m_masked || !FeePaymentDetail::isOffered(act, m_shown->payment)) {
        return;
    }
    switch (act) {
    case FeePaymentDetail::Act::Confirm:
        confirm();
        break;
    case FeePaymentDetail::Act::Paper:
        paper();
        break;
    case FeePaymentDetail::Act::Invoice:
        ask(m_shown->payment.invoice ? Asking::InvoiceNumber : Asking::InvoiceTitle);
        break;
    case FeePaymentDetail::Act::Counter:
        if (const auto allowed = Rights::require(m_with.desk.actor(), Right::ManageFees); !allowed) {
            tell(allowed.error());
        } else {
            ask(Asking::Counter);
        }
        break;
    case FeePaymentDetail::Act::Before:
        if (m_shown->before) {
            open(*m_shown->before);
        }
        break;
    case FeePaymentDetail::Act::Leave:
        leave();
        break;
    }
}

ActQuestion FeePaymentPage::questionOf(Asking what) const
{
    switch (what) {
    case Asking::Counter:
        //: %1 the number of a receipt
        return {.question = tr("Why is receipt %1 taken back? All of it; enter it anew if only a part was wrong.")
                                .arg(toQt(m_shown->payment.number)),
                .words = tr("Why")};
    case Asking::InvoiceTitle:
        return {.question = tr("To whom is the invoice made out?"),
                .words = tr("Title"),
                .more = tr("Tax number (none for a person)")};
    case Asking::InvoiceNumber:
        break;
    }
    return {.question = tr("Which number has the invoice that finance issued?"), .words = tr("Number")};
}

void FeePaymentPage::ask(Asking what)
{
    m_asking = what;
    m_ask->ask(questionOf(what));
}

void FeePaymentPage::stopAsking()
{
    if (m_asking) {
        m_asking.reset();
        m_ask->leave(this);
    }
}

void FeePaymentPage::answer()
{
    if (!m_asking || !m_shown) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    const std::string words = fromQt(m_ask->words());
    const std::string more = fromQt(m_ask->more());
    const FeePaymentAt at{m_shown->payment.id, m_shown->payment.version};
    switch (*m_asking) {
    case Asking::Counter:
        change([at, words, id = m_with.ids.next<FeePaymentTag>(),
                zone = m_with.zone](UnitOfWork& uow, const Actor& actor, const FeePaymentService& service,
                                    UtcTime now) { return service.counterEntry(uow, actor, id, at, words, zone, now); },
               tr("Taken back. Print the counter-entry and give the money back."));
        break;
    case Asking::InvoiceTitle:
        change([at, words, more](UnitOfWork& uow, const Actor& actor, const FeePaymentService& service,
                                 UtcTime now) { return service.requestInvoice(uow, actor, at, words, more, now); },
               tr("The invoice is asked for."));
        break;
    case Asking::InvoiceNumber:
        change([at, words](UnitOfWork& uow, const Actor& actor, const FeePaymentService& service,
                           UtcTime now) { return service.issueInvoice(uow, actor, at, words, now); },
               tr("The invoice's number is kept."));
        break;
    }
}

void FeePaymentPage::confirm()
{
    const FeePaymentAt at{m_shown->payment.id, m_shown->payment.version};
    change([at, session = m_guidance.session()](UnitOfWork& uow, const Actor& actor, const FeePaymentService& service,
                                                UtcTime now) { return service.confirm(uow, actor, at, session, now); },
           tr("Confirmed."));
}

void FeePaymentPage::change(const Job& job, const QString& done)
{
    if (m_saving) {
        return;
    }
    m_saving = true;
    m_with.desk.write<FeePayment>(
        this,
        [job, service = m_with.service, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return job(uow, actor, service, now);
        },
        [this, done](const Result<FeePayment>& payment) {
            m_saving = false;
            if (!payment) {
                tell(payment.error()); // what was typed stays
                return;
            }
            stopAsking();
            say(done, QStringLiteral("ok"));
            open(payment->id);
        });
}

void FeePaymentPage::paper()
{
    if (m_masked) {
        return;
    }
    const std::string unit = m_with.settings().unitName;
    if (page() == Page::Detail && m_shown) {
        openPaper(FeePaymentPapers::receipt(*m_shown, unit, m_with.zone));
    } else if (page() == Page::Form && m_known) {
        FeeBreakdownContent content{.unit = unit,
                                    .account = m_known->account,
                                    .items = m_form->tickedItems(),
                                    .damages = m_form->damages(),
                                    .day = m_with.zone.localDate(m_with.clock.now())};
        if (content.items.empty()) {
            for (const FeeItem& item : m_known->items) {
                if (item.isOpen()) {
                    content.items.push_back(item);
                }
            }
        }
        openPaper(FeePaymentPapers::breakdown(content));
    }
}

void FeePaymentPage::openPaper(const QList<SheetChoice>& papers)
{
    auto* const window = new SheetWindow(papers, m_with.sheets(), this);
    window->setObjectName(QStringLiteral("feePaperWindow"));
    connect(window, &SheetWindow::saved, this,
            [this](const QString& file) { say(tr("Saved: %1").arg(file), QStringLiteral("ok")); });
    window->show();
}

} // namespace frontdesk
