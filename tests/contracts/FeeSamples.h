#pragma once

#include "contracts/Samples.h"
#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeContact.h"
#include "domain/arrears/FeeImport.h"
#include "domain/arrears/FeeItem.h"
#include "domain/arrears/FeeLetter.h"
#include "domain/arrears/FeePayment.h"
#include "domain/arrears/PayPromise.h"
#include "domain/arrears/RemittanceSlip.h"

namespace frontdesk::contract {

inline LocalDate dayOf(int month, int day)
{
    return std::chrono::year{2026} / std::chrono::month(static_cast<unsigned>(month)) /
           std::chrono::day(static_cast<unsigned>(day));
}

inline FeeAccount plainFeeAccount(int number)
{
    FeeAccount account{.id = idOf<FeeAccountId>(7000 + number)};
    account.place = "3-" + std::to_string(1800 + number);
    account.payer = "王芳";
    return account;
}

/// An account with something in every field.
inline FeeAccount fullFeeAccount(int number)
{
    FeeAccount account = plainFeeAccount(number);
    account.building = "3";
    account.steward = "李管家";
    account.phone = phone("021-58881234-805");
    account.party = idOf<PartyId>(55);
    account.feeClass = FeeClass::Hardship;
    account.preferences = "晚上七点后";
    account.note = "\"带\" 'x'";
    account.pause = FeePause{
        .since = morning, .why = "dispute", .until = dayOf(12, 5), .because = RecordRef{RecordKind::Complaint, 9001}};
    account.prepaid = Money::fromFen(12345);
    account.source = idOf<FeeImportId>(44);
    account.voided = Voided{.at = morning, .reason = "twice", .by = idOf<StaffId>(78)};
    return account;
}

inline FeeItem plainFeeItem(int number, FeeAccountId account)
{
    FeeItem item{.id = idOf<FeeItemId>(7100 + number), .account = account};
    item.kind = "物业费";
    item.period = "2026-0" + std::to_string(number);
    item.amount = Money::fromFen(10000 * number);
    item.due = dayOf(number, 10);
    return item;
}

inline FeeItem fullFeeItem(int number, FeeAccountId account)
{
    FeeItem item = plainFeeItem(number, account);
    item.bill = "F0001";
    item.settled = Money::fromFen(100);
    item.demand = FeeDemand::Lawyer;
    item.limitationFrom = dayOf(11, 20);
    item.dispute = RecordRef{RecordKind::Complaint, 9001};
    item.source = idOf<FeeImportId>(44);
    item.goneAt = morning;
    item.voided = Voided{.at = morning, .reason = "twice", .by = idOf<StaffId>(78)};
    return item;
}

inline FeePayment fullFeePayment(int number, FeeAccountId account, FeeItemId item)
{
    FeePayment payment{.id = idOf<FeePaymentId>(7200 + number), .account = account};
    payment.series = number;
    payment.number = "SJ-2026-00000" + std::to_string(number);
    payment.at = morning + std::chrono::minutes{number};
    payment.day = dayOf(11, 20 + number);
    payment.method = PaymentMethod::Pos;
    payment.lines = {
        {.kind = PaymentLineKind::Principal, .item = item, .amount = Money::fromFen(100), .label = "物业费 2026-01"},
        {.kind = PaymentLineKind::Waiver,
         .item = item,
         .amount = Money::fromFen(7),
         .label = "agreed",
         .approvedBy = idOf<StaffId>(78)},
        {.kind = PaymentLineKind::Prepayment, .amount = Money::fromFen(50)}};
    payment.total = Money::fromFen(150);
    payment.tendered = Money::fromFen(200);
    payment.change = Money::fromFen(50);
    payment.payer = "王芳";
    payment.reference = "8899";
    payment.note = "n";
    payment.confirmedAt = morning + std::chrono::hours{1};
    payment.invoice = InvoiceWish{.title = "某公司",
                                  .taxNumber = "91310000",
                                  .wishedAt = morning,
                                  .number = "25312000",
                                  .issuedAt = morning + std::chrono::hours{48}};
    payment.reason = "r";
    payment.operatorId = idOf<StaffId>(77);
    payment.guidance.set("tick.confirmed", "1");
    payment.ruleBook = "base 1";
    return payment;
}

inline FeeContact fullFeeContact(int number, FeeAccountId account, FeeItemId item)
{
    FeeContact contact{.id = idOf<FeeContactId>(7300 + number), .account = account};
    contact.at = morning + std::chrono::minutes{number};
    contact.channel = FeeChannel::Visit;
    contact.step = "fee/2";
    contact.outcome = FeeOutcome::Postponed;
    contact.reason = "出差";
    contact.nextOn = dayOf(12, 1);
    contact.listener = FeeListener::Authorised;
    contact.who = "王先生";
    contact.told = {item, idOf<FeeItemId>(7109)};
    contact.answer = FeeAnswer::WantsProof;
    contact.words = "要看明细";
    contact.promise = idOf<PayPromiseId>(7401);
    contact.ticket = RecordRef{RecordKind::Complaint, 9001};
    contact.appointmentAt = morning + std::chrono::hours{5};
    contact.operatorId = idOf<StaffId>(77);
    contact.guidance.set("tick.items", "1");
    contact.ruleBook = "base 1";
    return contact;
}

inline PayPromise fullPayPromise(int number, FeeAccountId account)
{
    PayPromise promise{.id = idOf<PayPromiseId>(7400 + number), .account = account};
    promise.amount = Money::fromFen(20000);
    promise.day = dayOf(12, 10 - number);
    promise.madeAt = morning + std::chrono::minutes{number};
    promise.owedBefore = Money::fromFen(30000);
    promise.paid = Money::fromFen(5000);
    promise.level = 2;
    promise.state = PayPromiseState::Open;
    promise.settledAt = morning + std::chrono::hours{9};
    promise.note = "n";
    promise.ledger = idOf<PromiseId>(88);
    promise.madeBy = idOf<StaffId>(77);
    return promise;
}

inline FeeLetter fullFeeLetter(int number, FeeAccountId account, FeeItemId item)
{
    FeeLetter letter{.id = idOf<FeeLetterId>(7500 + number), .account = account};
    letter.kind = FeeLetterKind::Demand;
    letter.number = "CJ-20261121-00" + std::to_string(number);
    letter.day = dayOf(11, 20 + number);
    letter.letterTemplate = "demand";
    letter.items = {item};
    letter.total = Money::fromFen(10000);
    letter.tracking = "EMS1";
    letter.sentAt = morning;
    letter.deliveredOn = dayOf(11, 25);
    letter.proof = "本人签收";
    letter.returned = true;
    letter.paper.set("title", "催缴函");
    letter.ruleBook = "base 1";
    letter.operatorId = idOf<StaffId>(77);
    letter.voided = Voided{.at = morning, .reason = "twice", .by = idOf<StaffId>(78)};
    return letter;
}

inline FeeImport fullFeeImport(int number)
{
    FeeImport import{.id = idOf<FeeImportId>(7600 + number)};
    import.source = "arrears.csv";
    import.at = morning;
    import.by = idOf<StaffId>(77);
    import.whole = true;
    import.rows = 5;
    import.added = 1;
    import.updated = 2;
    import.unchanged = 2;
    import.gone = 1;
    import.total = Money::fromFen(123);
    import.digest = "abc";
    import.revertedAt = morning;
    import.revertedBy = idOf<StaffId>(78);
    return import;
}

/// A slip with something in every field, of a day without another one.
inline RemittanceSlip fullRemittanceSlip(int number, LocalDate day)
{
    RemittanceSlip slip{.id = idOf<RemittanceSlipId>(7700 + number)};
    slip.at = morning + std::chrono::hours{8};
    slip.operatorId = idOf<StaffId>(77);
    slip.cashier = "李雷";
    slip.unit = "锦绣花园";
    slip.remittance = {.day = day, .papers = 4, .withoutMoney = 1, .first = "SJ-2026-000001", .last = "SJ-2026-000004"};
    slip.remittance.lines = {
        {.method = PaymentMethod::Cash,
         .receipts = 2,
         .taken = Money::fromFen(30000),
         .counters = 1,
         .returned = Money::fromFen(5000),
         .net = Money::fromFen(25000)},
        {.method = PaymentMethod::Pos, .receipts = 1, .taken = Money::fromFen(100), .net = Money::fromFen(100)}};
    slip.remittance.net = Money::fromFen(25100);
    slip.counts = {{.method = PaymentMethod::Cash, .counted = Money::fromFen(24900), .why = "找零少收一元"}};
    return slip;
}

} // namespace frontdesk::contract
