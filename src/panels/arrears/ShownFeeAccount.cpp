#include "panels/arrears/ShownFeeAccount.h"

#include "domain/UnitOfWork.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeePaymentRepository.h"

namespace frontdesk {

Result<ShownFeeAccount> ShownFeeAccount::read(const ReadView& view, FeeAccountId id)
{
    auto account = view.fees().findAccount(id);
    auto items = view.fees().itemsOf(id);
    auto contacts = view.feeContacts().ofAccount(id);
    auto promises = view.feeContacts().promisesOf(id);
    auto payments = view.feePayments().ofAccount(id);
    auto letters = view.feeLetters().ofAccount(id);
    auto staff = KnownStaff::read(view);
    if (!account) {
        return fail(account.error());
    }
    if (!items || !contacts || !promises) {
        return fail(!items ? items.error() : !contacts ? contacts.error() : promises.error());
    }
    if (!payments || !letters || !staff) {
        return fail(!payments ? payments.error() : !letters ? letters.error() : staff.error());
    }
    return ShownFeeAccount{.account = std::move(*account),
                           .items = std::move(*items),
                           .contacts = std::move(*contacts),
                           .promises = std::move(*promises),
                           .payments = std::move(*payments),
                           .letters = std::move(*letters),
                           .staff = std::move(*staff)};
}

Money ShownFeeAccount::rest() const
{
    Money sum;
    for (const FeeItem& item : items) {
        sum = sum.plus(item.isOpen() ? item.rest() : Money{}).value_or(Money{});
    }
    return sum;
}

Money ShownFeeAccount::aged(FeeAge age, LocalDate today) const
{
    Money sum;
    for (const FeeItem& item : items) {
        if (item.isOpen() && ageOf(item.due, today) == age) {
            sum = sum.plus(item.rest()).value_or(Money{});
        }
    }
    return sum;
}

} // namespace frontdesk
