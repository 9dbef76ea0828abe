#include "panels/arrears/ShownFeeAccount.h"

#include "domain/UnitOfWork.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeePaymentRepository.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

std::vector<PayPromise> ShownFeeAccount::openPromises() const
{
    std::vector<PayPromise> open;
    std::copy_if(promises.begin(), promises.end(), std::back_inserter(open),
                 [](const PayPromise& each) { return each.state == PayPromiseState::Open; });
    std::sort(open.begin(), open.end(), [](const PayPromise& a, const PayPromise& b) {
        return std::pair{std::chrono::sys_days{a.day}, a.id} < std::pair{std::chrono::sys_days{b.day}, b.id};
    });
    return open;
}

} // namespace frontdesk
