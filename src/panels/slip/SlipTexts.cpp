#include "panels/slip/SlipTexts.h"

#include "text/ShownLanguage.h"
#include "text/SlipLabels.h"

#include <QCoreApplication>

namespace frontdesk {

SlipTexts::State SlipTexts::stateOf(const ReleaseSlip& slip, UtcTime now)
{
    if (slip.voided) {
        return {QCoreApplication::translate("frontdesk::SlipTexts", "Voided"), QStringLiteral("plain")};
    }
    if (slip.isExpired(now)) {
        return {QCoreApplication::translate("frontdesk::SlipTexts", "Run out"), QStringLiteral("late")};
    }
    const SlipState state = slip.state();
    switch (state) {
    case SlipState::Requested:
    case SlipState::PartlyGone:
        return {slipStateLabel(state), QStringLiteral("near")};
    case SlipState::Approved:
    case SlipState::Printed:
        return {slipStateLabel(state), QStringLiteral("accent")};
    case SlipState::Gone:
        return {slipStateLabel(state), QStringLiteral("ok")};
    case SlipState::Refused:
        return {slipStateLabel(state), QStringLiteral("late")};
    case SlipState::Withdrawn:
        break;
    }
    return {slipStateLabel(state), QStringLiteral("plain")};
}

QString SlipTexts::haystack(const ReleaseSlip& slip)
{
    QString all;
    for (const std::string& part : {slip.number, slip.place, slip.taker, slip.owner, slip.plate, slip.consentBy}) {
        all += toQt(part) + QLatin1Char('\n');
    }
    all += slipGoodsLabel(slip) + QLatin1Char('\n');
    if (slip.phone) {
        all += toQt(slip.phone->digits());
    }
    return all.toCaseFolded();
}

} // namespace frontdesk
