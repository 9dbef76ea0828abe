#pragma once

#include "base/LocalTime.h"
#include "domain/arrears/FeeAgeing.h"
#include "domain/arrears/FeeWords.h"

#include <QString>
#include <string>

namespace frontdesk {

// Labels of fees, in the language of the screen.

[[nodiscard]] QString feeClassLabel(FeeClass value);
[[nodiscard]] QString feeDemandLabel(FeeDemand value);
[[nodiscard]] QString paymentMethodLabel(PaymentMethod value);
[[nodiscard]] QString paymentLineLabel(PaymentLineKind value);
[[nodiscard]] QString feeChannelLabel(FeeChannel value);
[[nodiscard]] QString feeListenerLabel(FeeListener value);
[[nodiscard]] QString feeAnswerLabel(FeeAnswer value);
/// Why reminders rest: as somebody wrote it, or the answer of the contact by which they rest.
[[nodiscard]] QString feePauseText(const std::string& why);
[[nodiscard]] QString feeOutcomeLabel(FeeOutcome value);
[[nodiscard]] QString payPromiseLabel(PayPromiseState value);
[[nodiscard]] QString feeLetterLabel(FeeLetterKind value);
/// "0 to 30 days".
[[nodiscard]] QString feeAgeLabel(FeeAge value);
/// "12-05", with the year when it is not this one.
[[nodiscard]] QString feeDayText(LocalDate day, LocalDate today);

} // namespace frontdesk
