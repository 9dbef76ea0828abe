#include "panels/arrears/ArrearsPanel.h"

#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/promise/PromiseRepository.h"
#include "panels/arrears/FeeAccountDetail.h"
#include "panels/arrears/FeeAccountFormWidget.h"
#include "panels/arrears/FeeContactDesk.h"
#include "panels/arrears/FeeListModel.h"
#include "panels/arrears/FeePaymentPage.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "panels/support/SearchField.h"
#include "text/ShownLanguage.h"

#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds feeReloadRetry{5};
/// A day ends without anybody writing: the list is read anew so often.
constexpr std::chrono::minutes feeReloadEvery{5};

/// The account that a record belongs to: itself, what is owed on it, or what happened to it.
Result<FeeAccountId> feeAccountOf(const ReadView& view, const RecordRef& record)
{
    const auto owner = [](const auto& each) { return each.account; };
    switch (record.kind) {
    case RecordKind::FeeAccount:
        return FeeAccountId::fromValue(record.id);
    case RecordKind::FeeItem:
        return FeeItemId::fromValue(record.id)
            .and_then([&](FeeItemId id) { return view.fees().findItem(id); })
            .map(owner);
    case RecordKind::FeePayment:
        return FeePaymentId::fromValue(record.id)
            .and_then([&](FeePaymentId id) { return view.feePayments().find(id); })
            .map(owner);
    case RecordKind::FeeContact:
        return FeeContactId::fromValue(record.id)
            .and_then([&](FeeContactId id) { return view.feeContacts().find(id); })
            .map(owner);
    case RecordKind::PayPromise:
        return PayPromiseId::fromValue(record.id)
            .and_then([&](PayPromiseId id) { return view.feeContacts().findPromise(id); })
            .map(owner);
    case RecordKind::FeeLetter:
        return FeeLetterId::fromValue(record.id)
            .and_then([&](FeeLetterId id) { return view.feeLetters().find(id); })
            .map(owner);
    default:
        return fail(recordNotFound, {std::to_string(record.id)});
    }
}

/// The same of a promise in the ledger, which begins at one of these records.
Result<FeeAccountId> feeAccountOfAny(const ReadView& view, const RecordRef& record)
{
    if (record.kind != RecordKind::Promise) {
        return feeAccountOf(view, record);
    }
    return PromiseId::fromValue(record.id)
        .and_then([&](PromiseId id) { return view.promises().find(id); })
        .and_then([&](const Promise& promise) { return feeAccountOf(view, promise.origin); });
}

bool isOfFees(RecordKind kind)
{
    constexpr std::array kinds{RecordKind::FeeAccount, RecordKind::FeeItem,    RecordKind::FeePayment,
                               RecordKind::FeeContact, RecordKind::PayPromise, RecordKind::FeeLetter,
                               RecordKind::FeeImport};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

ArrearsPanel::ArrearsPanel(Ports ports, QWidget* parent)
    : Panel(parent), m_with(std::move(ports)),
      m_draft(m_with.desk, m_with.clock, RecordKind::FeeAccount, this, [this](const Error& error) { tell(error); })
{
    build();
    bindKeys();
    fit(); // before the window asks how high it must be
    retranslate();
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (std::any_of(records.begin(), records.end(), [](const RecordRef& each) { return isOfFees(each.kind); })) {
            reload();
        }
    });
    restoreDraft();
}

ArrearsPanel::~ArrearsPanel() = default;

// --- routing ---

void ArrearsPanel::open(const RecordRef& record)
{
    m_with.desk.read<FeeAccountId>(
        this, "fee.open", [record](const ReadView& view) { return feeAccountOfAny(view, record); },
        [this, record](const Result<FeeAccountId>& account) {
            if (!account) {
                tell(account.error());
                return;
            }
            if (page() == Page::Form) {
                leaveForm(); // what is half typed waits for its key
            } else if (isAtContacts()) {
                m_contacts->leave();
            }
            bringUp(*account);
            if (const auto payment = FeePaymentId::fromValue(record.id);
                record.kind == RecordKind::FeePayment && payment) {
                m_payment->open(*payment);
                return;
            }
            m_list->table().setFocus(Qt::OtherFocusReason);
        });
}

void ArrearsPanel::bringUp(FeeAccountId account)
{
    m_list->field().clear();
    m_typed.clear();
    m_wanted = account;
    m_besides = account;
    show(Page::Detail);
    reload();
}

void ArrearsPanel::start(const Prefill& prefill)
{
    if (m_masked) {
        return;
    }
    if (m_edited) { // what is half typed is not thrown away for something new
        if (!prefill.isEmpty()) {
            say(tr("An account is half typed. Save it first, or throw it away."));
        }
        showForm();
        return;
    }
    const auto text = [&](const char* key) { return fromQt(prefill.value(QLatin1String(key))); };
    const FeeAccountForm form{.place = text("place"), .payer = text("payer"), .phone = text("phone")};
    m_edited = Edited{.account = m_with.ids.next<FeeAccountTag>()};
    m_form->clearProblems();
    m_form->setForm(form);
    m_formTouched = !form.untouched();
    showForm();
}

bool ArrearsPanel::act(DeskAct act)
{
    if (page() == Page::Payment && m_payment->act(act)) {
        return true;
    }
    switch (act) {
    case DeskAct::Save:
        if (page() == Page::Contact) {
            m_contacts->save();
            return true;
        }
        if (page() != Page::Form) {
            return false;
        }
        save();
        return true;
    case DeskAct::SaveToComplete: // Esc: one step back
        if (m_asking) {
            stopAsking();
        } else if (page() == Page::Form) {
            leaveForm();
        } else if (isAtContacts()) {
            leaveContact();
        } else {
            m_list->field().clear();
            if (!std::exchange(m_typed, {}).empty()) {
                reload();
            }
            m_list->table().setFocus(Qt::OtherFocusReason);
        }
        return true;
    case DeskAct::Filter:
        m_list->field().setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

void ArrearsPanel::enter()
{
    if (page() == Page::Payment) {
        m_payment->enter();
    } else if (page() == Page::Form) {
        m_form->focusFirst();
    } else if (page() == Page::Contact) {
        m_contacts->form()->focusFirst();
    } else if (page() == Page::Work) {
        m_contacts->work()->table().setFocus(Qt::OtherFocusReason);
    } else {
        m_list->table().setFocus(Qt::OtherFocusReason);
    }
}

void ArrearsPanel::setMasked(bool masked)
{
    m_masked = masked;
    m_payment->setMasked(masked);
    if (masked) {
        stopAsking();
        m_shown.reset();
        m_model->setRows({});
        m_contacts->work()->setTasks({});
        if (isAtContacts()) {
            m_contacts->leave();
            show(Page::Detail);
        }
        display();
    } else {
        reload();
    }
}

void ArrearsPanel::second()
{
    m_notice->look(m_with.clock.steady());
    keepDraft();
    m_payment->second();
    m_contacts->second();
    if (const QString waiting = m_masked ? QString() : m_contacts->takeWaiting(); !waiting.isEmpty()) {
        say(waiting);
    }
    if (m_reloadAt && m_with.clock.steady() >= *m_reloadAt) {
        reload();
    }
}

// --- the list ---

FeeList ArrearsPanel::which() const
{
    const QString word = m_list->which();
    const auto* const at = std::find_if(std::begin(feeListWords), std::end(feeListWords),
                                        [&](const char* each) { return word == QLatin1String(each); });
    return static_cast<FeeList>(at - std::begin(feeListWords));
}

void ArrearsPanel::reload()
{
    if (m_masked) {
        return;
    }
    m_reloadAt = m_with.clock.steady() + feeReloadEvery;
    if (page() == Page::Work) {
        m_contacts->readWork();
    }
    m_with.desk.read<FeeLists>(
        this, "fee.list",
        [which = which(), typed = m_typed, besides = m_besides, day = today()](const ReadView& view) {
            return FeeLists::read(view, which, typed, besides, day);
        },
        [this](Result<FeeLists> listed) {
            if (listed) {
                listRead(std::move(*listed));
                return;
            }
            m_reloadAt = m_with.clock.steady() + feeReloadRetry;
            tell(listed.error());
        });
}

void ArrearsPanel::listRead(FeeLists listed)
{
    if (m_masked) {
        return;
    }
    m_model->setRows(std::exchange(listed.rows, {}));
    m_listed = std::move(listed);
    showNames();
    QTableView& table = m_list->table();
    if (m_wanted && m_model->rowOf(m_wanted->value()) >= 0) {
        m_list->select(m_model->rowOf(std::exchange(m_wanted, std::nullopt)->value()));
    } else if (!table.currentIndex().isValid() && !m_model->rows().empty()) {
        m_list->select(0);
    }
    readShown();
}

void ArrearsPanel::readShown()
{
    const FeeOwing* const row = chosen();
    if (row == nullptr) {
        m_shown.reset();
        display();
        return;
    }
    if (m_shown && m_shown->account.id != row->account.id) {
        m_shown.reset(); // a quick key must not meet the account that was chosen before
    }
    m_with.desk.read<ShownFeeAccount>(
        this, "fee.shown", [id = row->account.id](const ReadView& view) { return ShownFeeAccount::read(view, id); },
        [this](Result<ShownFeeAccount> shown) {
            const FeeOwing* const now = chosen();
            if (!shown) {
                tell(shown.error());
            } else if (!m_masked && now != nullptr && now->account.id == shown->account.id) {
                m_shown = std::move(*shown);
                display();
            }
        });
}

const FeeOwing* ArrearsPanel::chosen() const
{
    const QModelIndex at = m_list->table().currentIndex();
    return at.isValid() && at.row() < static_cast<int>(m_model->rows().size()) ? &m_model->at(at.row()) : nullptr;
}

} // namespace frontdesk
