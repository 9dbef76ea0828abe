// The day's list and the contact under way: how they hang in the panel of fees.
#include "panels/arrears/ArrearsPanel.h"
#include "panels/arrears/FeeContactDesk.h"
#include "panels/arrears/FeePaymentPage.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "panels/support/ScrolledPage.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds contactNoticeTime{15};
constexpr QKeyCombination visitKey{Qt::AltModifier, Qt::Key_V};

} // namespace

void ArrearsPanel::buildContacts()
{
    m_contacts = new FeeContactDesk({.desk = m_with.desk,
                                     .ids = m_with.ids,
                                     .books = m_with.books,
                                     .keys = m_with.keys,
                                     .theme = m_with.theme,
                                     .clock = m_with.clock,
                                     .zone = m_with.zone,
                                     .kinds = m_with.kinds,
                                     .check = m_with.check,
                                     .settings = m_with.settings,
                                     .standingSlots = m_with.standingSlots},
                                    this);
    m_pages->addWidget(scrolledPage(m_contacts->work(), m_pages));
    m_pages->addWidget(scrolledPage(m_contacts->form(), m_pages));
    connect(m_contacts->work(), &FeeWorklistPage::leaveRequested, this, &ArrearsPanel::leaveContact);
    connect(m_contacts->form(), &FeeContactForm::leaveRequested, this, &ArrearsPanel::leaveContact);
    connect(m_contacts->form(), &FeeContactForm::discardRequested, this, &ArrearsPanel::discardContact);
    connect(m_contacts, &FeeContactDesk::begun, this, [this] {
        show(Page::Contact);
        m_contacts->form()->focusFirst();
    });
    connect(m_contacts, &FeeContactDesk::ended, this, [this](FeeAccountId account, const QString& words) {
        if (m_fromWork) {
            showWork();
        } else {
            bringUp(account);
            m_list->table().setFocus(Qt::OtherFocusReason);
        }
        m_notice->say(
            {.words = words, .state = QStringLiteral("ok"), .until = m_with.clock.steady() + contactNoticeTime});
    });
    connect(m_contacts, &FeeContactDesk::letterWanted, this, [this](FeeAccountId account) { showLetters(account); });
    connect(m_contacts, &FeeContactDesk::failed, this, &ArrearsPanel::tell);
    connect(m_contacts, &FeeContactDesk::ticketOpened, this,
            [this](const RecordRef& ticket) { Q_EMIT openRequested(ticket); });
    connect(m_contacts, &FeeContactDesk::guidanceChanged, this, &Panel::guidanceChanged);
    const auto own = [this](QKeyCombination key, auto run) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    own(visitKey, [this] { m_contacts->form()->askVisit(); });
}

GuidanceSource* ArrearsPanel::guidance()
{
    if (page() == Page::Payment) {
        return m_payment->guidance();
    }
    return isAtContacts() && m_contacts->guidance().isAtWork() ? &m_contacts->guidance() : nullptr;
}

void ArrearsPanel::showWork()
{
    m_fromWork = true;
    stopAsking();
    show(Page::Work);
    m_contacts->readWork();
    m_contacts->work()->table().setFocus(Qt::OtherFocusReason);
}

void ArrearsPanel::beginContact()
{
    if (page() == Page::Work) {
        m_contacts->beginChosen();
        return;
    }
    if (page() != Page::Detail || !m_shown || m_masked) {
        return;
    }
    m_fromWork = false;
    std::vector<FeeItem> open;
    for (const FeeItem& item : m_shown->items) {
        if (item.isOpen() && !item.dispute) {
            open.push_back(item);
        }
    }
    m_contacts->begin(m_shown->account, std::move(open), today());
}

/// One step back: from a contact to where it was begun, from the list to the accounts.
void ArrearsPanel::leaveContact()
{
    const bool wasContact = page() == Page::Contact;
    const bool isKept = wasContact && m_contacts->form()->isTouched();
    m_contacts->leave();
    if (wasContact && m_fromWork) {
        showWork();
    } else {
        show(Page::Detail);
        reload();
        m_list->table().setFocus(Qt::OtherFocusReason);
    }
    if (isKept) {
        say(tr("What is typed is kept. Begin this contact again to go on with it."));
    }
}

/// Nothing of it is kept, and nobody goes on with it.
void ArrearsPanel::discardContact()
{
    m_contacts->discard();
    if (m_fromWork) {
        showWork();
    } else {
        show(Page::Detail);
        m_list->table().setFocus(Qt::OtherFocusReason);
    }
}

} // namespace frontdesk
