// Money in the fees' panel: the page on which it is taken, and its way to finance.
#include "domain/arrears/PayPromiseService.h"
#include "panels/arrears/ArrearsPanel.h"
#include "panels/arrears/FeePaymentPage.h"
#include "panels/arrears/RemittanceWindow.h"
#include "panels/support/RecordList.h"

#include <QStackedWidget>
#include <QTableView>

namespace frontdesk {

namespace {

/// What was promised is kept in the transaction in which the money comes.
FeePaymentService::MoneyMoved promisesKept(IdMaker& ids, const TimeZone& zone)
{
    return [&ids, zone](UnitOfWork& uow, const Actor& actor, FeeAccountId account, UtcTime now) {
        return PayPromiseService{ids}.settle(uow, actor, account, zone.localDate(now), now).map([](const auto&) {});
    };
}

} // namespace

void ArrearsPanel::buildPayment()
{
    m_payment = new FeePaymentPage({.desk = m_with.desk,
                                    .ids = m_with.ids,
                                    .books = m_with.books,
                                    .keys = m_with.keys,
                                    .theme = m_with.theme,
                                    .clock = m_with.clock,
                                    .zone = m_with.zone,
                                    .settings = m_with.settings,
                                    .standingSlots = m_with.standingSlots,
                                    .sheets = m_with.sheets,
                                    .people = m_with.people,
                                    .service = FeePaymentService{promisesKept(m_with.ids, m_with.zone)}},
                                   m_pages);
    m_pages->addWidget(m_payment);
    connect(m_payment, &FeePaymentPage::shown, this, [this] { show(Page::Payment); });
    connect(m_payment, &FeePaymentPage::guidanceChanged, this, &Panel::guidanceChanged);
    connect(m_payment, &FeePaymentPage::left, this, [this] {
        show(Page::Detail);
        reload();
        m_list->table().setFocus(Qt::OtherFocusReason);
    });
    connect(&m_with.theme, &Theme::changed, m_payment, [this] { m_payment->scale(); });
}

void ArrearsPanel::openRemittance()
{
    auto* const window = new RemittanceWindow({.desk = m_with.desk,
                                               .ids = m_with.ids,
                                               .theme = m_with.theme,
                                               .clock = m_with.clock,
                                               .zone = m_with.zone,
                                               .unitName = [settings = m_with.settings] { return settings().unitName; },
                                               .sheets = m_with.sheets},
                                              this);
    window->show();
}

} // namespace frontdesk
