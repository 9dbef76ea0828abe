#include "panels/arrears/FeeTexts.h"

#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

QString FeeTexts::whoOf(const FeeAccount& account)
{
    return (toQt(account.place) + QStringLiteral("  ") + toQt(account.payer)).trimmed();
}

FeeTexts::State FeeTexts::standingOf(const FeeOwing& owing, LocalDate today)
{
    if (owing.account.voided) {
        return {tr("Voided"), QStringLiteral("plain")};
    }
    if (owing.account.isPausedOn(today)) {
        return {tr("Paused"), QStringLiteral("near")};
    }
    if (owing.items == 0) {
        return {tr("Nothing owed"), QStringLiteral("ok")};
    }
    const auto days = (std::chrono::sys_days{today} - std::chrono::sys_days{owing.oldest}).count();
    if (days > 0) {
        return {tr("%1 days overdue").arg(days), QStringLiteral("late")};
    }
    return {tr("Due %1").arg(feeDayText(owing.oldest, today)), QStringLiteral("plain")};
}

FeeTexts::State FeeTexts::stateOf(const FeeItem& item, LocalDate today)
{
    if (item.voided) {
        return {tr("Voided"), QStringLiteral("plain")};
    }
    if (item.goneAt) {
        return {tr("Paid elsewhere"), QStringLiteral("ok")};
    }
    if (!item.isOpen()) {
        return {tr("Paid"), QStringLiteral("ok")};
    }
    if (item.dispute) {
        return {tr("In dispute"), QStringLiteral("near")};
    }
    const int days = item.daysOverdue(today);
    if (days > 0) {
        return {tr("%1 days overdue").arg(days), QStringLiteral("late")};
    }
    return {tr("Due %1").arg(feeDayText(item.due, today)), QStringLiteral("plain")};
}

QString FeeTexts::pauseOf(const FeePause& pause, LocalDate today)
{
    return pause.until ? tr("%1, until %2").arg(feePauseText(pause.why), feeDayText(*pause.until, today))
                       : tr("%1, until somebody ends it").arg(feePauseText(pause.why));
}

QString FeeTexts::promiseOf(const PayPromise& promise, LocalDate today)
{
    //: a promise to pay: %1 how much, %2 by which day
    return tr("%1 by %2").arg(moneyText(promise.amount), feeDayText(promise.day, today));
}

QString FeeTexts::partOf(const PayPromise& promise)
{
    const Money missing = promise.amount.minus(promise.paid).value_or(Money{});
    if (promise.paid.isZero() || missing.isZero() || promise.state == PayPromiseState::Kept) {
        return {};
    }
    return tr("%1 paid, %2 missing").arg(moneyText(promise.paid), moneyText(missing));
}

QString FeeTexts::levelOf(int level) { return level > 0 ? tr("%1 broken before").arg(level) : QString(); }

} // namespace frontdesk
