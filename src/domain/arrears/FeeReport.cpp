#include "domain/arrears/FeeReport.h"

#include "domain/directory/PlaceNumber.h"

namespace frontdesk {
namespace {

void addMoney(Money& to, Money more) { to = to.plus(more).value_or(to); }
Money lessMoney(Money from, Money what) { return from.minus(what).value_or(from); }

void addLine(FeeMoneyRow& row, const FeePaymentLine& line)
{
    switch (line.kind) {
    case PaymentLineKind::Principal:
        addMoney(row.principal, line.amount);
        break;
    case PaymentLineKind::Damages:
        addMoney(row.damages, line.amount);
        break;
    case PaymentLineKind::Waiver:
        addMoney(row.waived, line.amount);
        break;
    case PaymentLineKind::Prepayment:
        addMoney(row.prepaid, line.amount);
        break;
    case PaymentLineKind::FromPrepaid:
        addMoney(row.fromPrepaid, line.amount);
        break;
    }
}

void addPayment(FeeMoneyRow& row, const FeePayment& payment)
{
    row.payments += payment.reverses ? -1 : 1;
    addMoney(row.received, payment.total);
    for (const FeePaymentLine& line : payment.lines) {
        addLine(row, line);
    }
}

void addAged(FeeAgeingRow& row, FeeAge age, Money rest)
{
    addMoney(row.rest[static_cast<std::size_t>(age)], rest);
    addMoney(row.total, rest);
    ++row.items;
}

} // namespace

std::string feeBuilding(const FeeAccount& account)
{
    return account.building.empty() ? PlaceNumber::read(account.place).building : account.building;
}

void FeeReport::add(const FeePayment& payment)
{
    if (payment.day < m_days.from) {
        return;
    }
    const bool within = payment.day < m_days.until;
    for (const FeePaymentLine& line : payment.lines) {
        if (!line.item || line.kind == PaymentLineKind::Damages || line.kind == PaymentLineKind::Prepayment) {
            continue;
        }
        Settled& settled = m_settled[*line.item];
        addMoney(!within                                     ? settled.after
                 : line.kind == PaymentLineKind::Waiver      ? settled.waived
                 : line.kind == PaymentLineKind::FromPrepaid ? settled.prepaid
                                                             : settled.within,
                 line.amount);
    }
    if (!within) {
        return;
    }
    addPayment(m_money, payment);
    addPayment(m_moneyByMonth[toIso(payment.day).substr(0, std::string_view{"2026-11"}.size())], payment);
    addPayment(m_moneyByMethod[std::string{nameOf(payment.method)}], payment);
    addPayment(m_moneyByStaff[payment.operatorId ? payment.operatorId->value() : 0], payment);
}

void FeeReport::add(const FeeAccount& account)
{
    if (!account.voided) {
        m_owners[account.id] = {feeBuilding(account), account.steward, std::string{nameOf(account.feeClass)}};
    }
}

void FeeReport::add(const FeeItem& item)
{
    const auto owner = m_owners.find(item.account);
    if (item.voided || owner == m_owners.end()) {
        return;
    }
    if (item.isOpen()) {
        age(item, owner->second);
    }
    const auto found = m_settled.find(item.id);
    const Settled settled = found == m_settled.end() ? Settled{} : found->second;
    Money before = item.settled;
    for (const Money& since : {settled.within, settled.prepaid, settled.waived, settled.after}) {
        before = lessMoney(before, since);
    }
    const Money rest = lessMoney(lessMoney(lessMoney(lessMoney(item.amount, before), settled.within), settled.prepaid),
                                 settled.waived);
    part(item, owner->second, "paid_before", before);
    part(item, owner->second, "paid", settled.within);
    part(item, owner->second, "prepaid", settled.prepaid);
    part(item, owner->second, "waived", settled.waived);
    const auto gone = item.goneAt ? std::optional{m_zone.localDate(*item.goneAt)} : std::nullopt;
    const bool isGone = gone && *gone < m_days.until;
    part(item, owner->second, !isGone ? "open" : *gone < m_days.from ? "gone_before" : "gone", rest);
}

void FeeReport::age(const FeeItem& item, const Owner& owner)
{
    const FeeAge age = ageOf(item.due, m_today);
    addAged(m_all, age, item.rest());
    addAged(m_byBuilding[owner.building], age, item.rest());
    addAged(m_byClass[owner.feeClass], age, item.rest());
    addAged(m_bySteward[owner.steward], age, item.rest());
}

void FeeReport::part(const FeeItem& item, const Owner& owner, const char* what, Money amount)
{
    if (amount.isZero()) {
        return;
    }
    const char* const due = item.due < m_days.from ? "before" : item.due < m_days.until ? "within" : "after";
    m_parts[{what, due, owner.building, owner.feeClass}] += amount.fen();
}

void FeeReport::add(const FeeContact& contact)
{
    IndicatorRecord record{.kind = "fee_contact", .responsible = contact.operatorId};
    record.facts.set("channel", std::string{nameOf(contact.channel)});
    record.facts.set("fee_outcome", std::string{nameOf(contact.outcome)});
    if (contact.listener != FeeListener::Nobody) {
        record.facts.set("answered_by", std::string{nameOf(contact.listener)});
    }
    if (const auto owner = m_owners.find(contact.account); owner != m_owners.end()) {
        record.building = owner->second.building;
    }
    m_contacts.push_back(std::move(record));
}

void FeeReport::add(const PayPromise& promise)
{
    IndicatorRecord record{.kind = "pay_promise", .responsible = promise.madeBy};
    record.facts.set("fee_promise", std::string{nameOf(promise.state)});
    if (const auto owner = m_owners.find(promise.account); owner != m_owners.end()) {
        record.building = owner->second.building;
    }
    m_promises.push_back(std::move(record));
}

std::vector<IndicatorFigure> FeeReport::figures(const RuleBook& book) const
{
    std::vector<IndicatorRecord> fees;
    for (const auto& [key, fen] : m_parts) {
        const auto& [what, due, building, feeClass] = key;
        IndicatorRecord record{.kind = "fee", .building = building, .weight = fen};
        record.facts.set("fee_part", what);
        record.facts.set("fee_due", due);
        if (feeClass != nameOf(FeeClass::Unknown)) {
            record.facts.set("payer_class", feeClass);
        }
        fees.push_back(std::move(record));
    }
    std::vector<IndicatorFigure> all = Indicators::of(book, "fee", fees);
    for (const auto& [kind, records] : {std::pair{"pay_promise", &m_promises}, std::pair{"fee_contact", &m_contacts}}) {
        std::vector<IndicatorFigure> more = Indicators::of(book, kind, *records);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace frontdesk
