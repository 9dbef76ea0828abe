#pragma once

#include "domain/arrears/FeeAccountService.h"
#include "domain/arrears/FeeRepository.h"
#include "panels/arrears/FeeAccountFormWidget.h"
#include "support/DeskFixture.h"

#include <QLabel>
#include <string>
#include <vector>

namespace frontdesk {

/// A desk with the panel of fees in front. It is Saturday, 2026-11-21.
struct FeesDesk : DeskFixture {
    using DeskFixture::DeskFixture;
    FeesDesk() { showFees(); }

    QString focus() { return window().focusWidget() == nullptr ? QString() : window().focusWidget()->objectName(); }
    QString words(const char* label) { return widget<QLabel>(label).text(); }
    void showFees() { key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); }

    /// Writes as the desk does, and waits for it.
    template <class T, class Job> T written(Job job)
    {
        std::optional<T> result;
        wiring().desk().write<T>(
            &window(), [job](UnitOfWork& uow, const Actor& actor) { return job(uow, actor); },
            [&](const Result<T>& done) {
                REQUIRE(done.has_value());
                result = *done;
            });
        waitFor([&] { return result.has_value(); });
        settle();
        return *result;
    }
    FeeAccount account(const std::string& place, const std::string& payer, const std::string& phone = {})
    {
        return written<FeeAccount>([&ids = wiring().ids(), now = clock.now(),
                                    form = FeeAccountForm{.place = place, .payer = payer, .phone = phone}](
                                       UnitOfWork& uow, const Actor& actor) {
            return FeeAccountService{}.save(uow, actor, ids.next<FeeAccountTag>(), {}, form, now);
        });
    }
    FeeItem owe(const FeeAccount& account, const std::string& kind, const std::string& period,
                const std::string& amount, const std::string& due)
    {
        return written<FeeItem>([&ids = wiring().ids(), now = clock.now(), id = account.id,
                                 form = FeeItemForm{.kind = kind, .period = period, .amount = amount, .due = due}](
                                    UnitOfWork& uow, const Actor&) {
            const Actor supervisor{.staff = {}, .roles = {Role::Supervisor}};
            return FeeAccountService{}.addItem(uow, supervisor, ids.next<FeeItemTag>(), id, form, now);
        });
    }
    std::vector<FeeAccount> accounts()
    {
        return stored<std::vector<FeeAccount>>([](const ReadView& view) { return view.fees().accountsAfter(0, 100); });
    }
    std::vector<FeeItem> itemsOf(FeeAccountId account)
    {
        return stored<std::vector<FeeItem>>([&](const ReadView& view) { return view.fees().itemsOf(account); });
    }
    template <class T> T& inFeeForm(const char* name)
    {
        T* const found = window().findChild<FeeAccountFormWidget*>()->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void typeInto(const char* name, const char* words)
    {
        inFeeForm<QWidget>(name).setFocus();
        type(words);
    }
    QString saidOfFees()
    {
        QString all;
        for (const QLabel* label : widget<QWidget>("feeNoticeBar").findChildren<QLabel*>()) {
            all += label->text();
        }
        return all;
    }
};

} // namespace frontdesk
