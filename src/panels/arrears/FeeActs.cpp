#include "panels/arrears/FeeActs.h"

#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

constexpr std::array feeActRows{
    FeeActs::Row{FeeAct::Contact, "feeContact", Qt::ALT | Qt::Key_T, QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Call")},
    FeeActs::Row{FeeAct::Work, "feeWork", Qt::ALT | Qt::Key_W, QT_TRANSLATE_NOOP("frontdesk::FeeActs", "To do today")},
    FeeActs::Row{FeeAct::Pay, "feePay", Qt::ALT | Qt::Key_M, QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Take money")},
    FeeActs::Row{FeeAct::Pause, "feePause", Qt::ALT | Qt::Key_O, QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Pause")},
    FeeActs::Row{FeeAct::Withdraw, "feeWithdraw", Qt::ALT | Qt::Key_Z,
                 QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Withdraw a promise"), true},
    FeeActs::Row{FeeAct::Edit, "feeEdit", Qt::CTRL | Qt::Key_E, QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Correct"),
                 true},
    FeeActs::Row{FeeAct::AddItem, "feeAddItem", Qt::ALT | Qt::Key_A,
                 QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Enter a fee"), true},
    FeeActs::Row{FeeAct::VoidItem, "feeVoidItem", Qt::ALT | Qt::Key_Delete,
                 QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Void a fee"), true},
    FeeActs::Row{FeeAct::Statement, "feeStatement", Qt::ALT | Qt::Key_K,
                 QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Statement"), true},
    FeeActs::Row{FeeAct::Letters, "feeLetters", Qt::ALT | Qt::Key_B, QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Letters"),
                 true},
    FeeActs::Row{FeeAct::Figures, "feeFigures", Qt::ALT | Qt::Key_G, QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Figures"),
                 true},
    FeeActs::Row{FeeAct::Payments, "feePayments", Qt::ALT | Qt::Key_L,
                 QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Receipts"), true},
    FeeActs::Row{FeeAct::Remit, "feeRemit", Qt::ALT | Qt::Key_R,
                 QT_TRANSLATE_NOOP("frontdesk::FeeActs", "Remittance slip"), true},
};

} // namespace

std::span<const FeeActs::Row> FeeActs::all() { return feeActRows; }

bool FeeActs::isOffered(FeeAct act, const ShownFeeAccount& shown, LocalDate today)
{
    static_cast<void>(today);
    if (shown.account.voided) {
        return false;
    }
    if (act == FeeAct::Payments) {
        return !shown.payments.empty();
    }
    if (act == FeeAct::Withdraw) {
        return !shown.openPromises().empty();
    }
    if (act == FeeAct::Contact) { // what is in question is spoken about in its ticket
        return std::any_of(shown.items.begin(), shown.items.end(),
                           [](const FeeItem& item) { return item.isOpen() && !item.dispute; });
    }
    return act != FeeAct::VoidItem || !shown.items.empty();
}

QString FeeActs::label(FeeAct act, const ShownFeeAccount& shown, LocalDate today)
{
    if (act == FeeAct::Pause && shown.account.isPausedOn(today)) {
        return tr("Remind again");
    }
    for (const Row& row : feeActRows) {
        if (row.act == act) {
            return tr(row.label);
        }
    }
    return {};
}

} // namespace frontdesk
