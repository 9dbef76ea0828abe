#include "text/FeeLabels.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString feeLabel(const char* label) { return QCoreApplication::translate("FeeLabels", label); }

} // namespace

QString feeClassLabel(FeeClass value)
{
    switch (value) {
    case FeeClass::Unknown:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Not known yet"));
    case FeeClass::Forgot:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Forgot"));
    case FeeClass::DisputesService:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Disputes the service"));
    case FeeClass::Away:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Away"));
    case FeeClass::Hardship:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Hardship"));
    case FeeClass::Refuses:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Refuses"));
    }
    return {};
}

QString feeDemandLabel(FeeDemand value)
{
    switch (value) {
    case FeeDemand::None:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Not demanded"));
    case FeeDemand::Letter:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Demand letter"));
    case FeeDemand::Lawyer:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Lawyer's letter"));
    case FeeDemand::Suit:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Suit"));
    }
    return {};
}

QString paymentMethodLabel(PaymentMethod value)
{
    switch (value) {
    case PaymentMethod::Cash:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Cash"));
    case PaymentMethod::Qr:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "QR code"));
    case PaymentMethod::Pos:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Card"));
    case PaymentMethod::Transfer:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Transfer"));
    }
    return {};
}

QString paymentLineLabel(PaymentLineKind value)
{
    switch (value) {
    case PaymentLineKind::Principal:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Fee"));
    case PaymentLineKind::Damages:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Late-payment damages"));
    case PaymentLineKind::Waiver:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Waived"));
    case PaymentLineKind::Prepayment:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Paid ahead"));
    case PaymentLineKind::FromPrepaid:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "From what was paid ahead"));
    }
    return {};
}

QString feeChannelLabel(FeeChannel value)
{
    switch (value) {
    case FeeChannel::Phone:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "By telephone"));
    case FeeChannel::Message:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "By message"));
    case FeeChannel::Visit:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "At the door"));
    case FeeChannel::Letter:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "By letter"));
    }
    return {};
}

QString feeListenerLabel(FeeListener value)
{
    switch (value) {
    case FeeListener::Nobody:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Nobody"));
    case FeeListener::Payer:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "The payer"));
    case FeeListener::Authorised:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Somebody authorised"));
    case FeeListener::ThirdPerson:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Somebody else"));
    }
    return {};
}

QString feeAnswerLabel(FeeAnswer value)
{
    switch (value) {
    case FeeAnswer::None:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "No answer"));
    case FeeAnswer::Accepts:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Accepts"));
    case FeeAnswer::Promises:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Promises to pay"));
    case FeeAnswer::Disputes:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Disputes it"));
    case FeeAnswer::WantsProof:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Wants proof"));
    case FeeAnswer::Hardship:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Cannot pay now"));
    case FeeAnswer::Away:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Is away"));
    case FeeAnswer::Refuses:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Refuses to pay"));
    }
    return {};
}

QString feePauseText(const std::string& why)
{
    for (const FeeAnswer answer : {FeeAnswer::Hardship, FeeAnswer::Away}) {
        if (why == nameOf(answer)) {
            return feeAnswerLabel(answer);
        }
    }
    return toQt(why);
}

QString feeOutcomeLabel(FeeOutcome value)
{
    switch (value) {
    case FeeOutcome::Done:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Reached"));
    case FeeOutcome::NotReached:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Not reached"));
    case FeeOutcome::Postponed:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Put off"));
    }
    return {};
}

QString payPromiseLabel(PayPromiseState value)
{
    switch (value) {
    case PayPromiseState::Open:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Promised"));
    case PayPromiseState::Kept:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Kept"));
    case PayPromiseState::Partly:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Kept in part"));
    case PayPromiseState::Broken:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Broken"));
    case PayPromiseState::Withdrawn:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Withdrawn"));
    }
    return {};
}

QString feeLetterLabel(FeeLetterKind value)
{
    switch (value) {
    case FeeLetterKind::Reminder:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Reminder"));
    case FeeLetterKind::Statement:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Statement"));
    case FeeLetterKind::Demand:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Demand letter"));
    case FeeLetterKind::Lawyer:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Lawyer's letter"));
    case FeeLetterKind::Suit:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Suit"));
    }
    return {};
}

QString feeAgeLabel(FeeAge value)
{
    switch (value) {
    case FeeAge::NotDue:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Not due yet"));
    case FeeAge::UpTo30:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "0 to 30 days"));
    case FeeAge::UpTo90:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "31 to 90 days"));
    case FeeAge::UpTo365:
        return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "91 to 365 days"));
    case FeeAge::Longer:
        break;
    }
    return feeLabel(QT_TRANSLATE_NOOP("FeeLabels", "Over a year"));
}

QString feeDayText(LocalDate day, LocalDate today)
{
    const QString iso = toQt(toIso(day));
    return day.year() == today.year() ? iso.mid(5) : iso;
}

} // namespace frontdesk
