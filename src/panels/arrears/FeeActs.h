#pragma once

#include "panels/arrears/ShownFeeAccount.h"

#include <QCoreApplication>
#include <QKeyCombination>
#include <QString>
#include <span>

namespace frontdesk {

/// What can be done with an account from its page, each by one key.
enum class FeeAct {
    Contact,  ///< by telephone
    Work,     ///< the day's list, of all accounts
    Pay,      ///< money is taken
    Pause,    ///< or go on
    Withdraw, ///< a promise to pay that is open
    AddItem,  ///< a fee by hand
    VoidItem,
    Edit,
    Letters,   ///< to this account and to others
    Statement, ///< of account, on paper
    Figures,   ///< of all accounts
    Payments,  ///< what was taken before, the latest first
    Remit,     ///< the day's money to finance
};

/// The table of acts: key, name, and when each is offered.
class FeeActs {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::FeeActs)
public:
    struct Row {
        FeeAct act;
        const char* name; ///< its button is <name>KeyHintButton
        QKeyCombination key;
        const char* label; ///< English, translated in this context
        bool rare = false; ///< its button stands below the account
    };
    /// In the order in which a page shows them.
    [[nodiscard]] static std::span<const Row> all();
    [[nodiscard]] static bool isOffered(FeeAct act, const ShownFeeAccount& shown, LocalDate today);
    /// The act's words on its button.
    [[nodiscard]] static QString label(FeeAct act, const ShownFeeAccount& shown, LocalDate today);
};

} // namespace frontdesk
