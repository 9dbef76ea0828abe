#include "domain/arrears/FeeItem.h"

#include "domain/ImageFields.h"

namespace frontdesk {

std::string FeeItem::key() const { return bill.empty() ? kind + '|' + period : '#' + bill; }

Money FeeItem::rest() const
{
    if (voided || goneAt) {
        return {};
    }
    const auto left = amount.minus(settled);
    return left && !left->isNegative() ? *left : Money{};
}

LocalDate FeeItem::limitation() const
{
    const LocalDate from = limitationFrom.value_or(due);
    const LocalDate end = from + std::chrono::years{limitationYears};
    return end.ok() ? end : end.year() / end.month() / std::chrono::last; // 29 February
}

int FeeItem::daysOverdue(LocalDate day) const
{
    return static_cast<int>((std::chrono::sys_days{day} - std::chrono::sys_days{due}).count());
}

RecordImage imageOf(const FeeItem& item)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", item.id.toString());
    to.text("account", item.account.toString());
    to.number("version", item.version);
    to.text("kind", item.kind);
    to.text("period", item.period);
    to.text("bill", item.bill);
    to.number("amount", item.amount.fen());
    to.text("due", toIso(item.due));
    to.number("settled", item.settled.fen());
    to.text("demand", nameOf(item.demand));
    if (item.limitationFrom) {
        to.text("limitation_from", toIso(*item.limitationFrom));
    }
    if (item.dispute) {
        to.text("dispute.kind", nameOf(item.dispute->kind));
        to.number("dispute.record", item.dispute->id);
    }
    if (item.source) {
        to.text("source", item.source->toString());
    }
    to.time("gone_at", item.goneAt);
    if (item.voided) {
        to.time("voided.at", item.voided->at);
        to.text("voided.reason", item.voided->reason);
        if (item.voided->by) {
            to.text("voided.by", item.voided->by->toString());
        }
    }
    return image;
}

} // namespace frontdesk
