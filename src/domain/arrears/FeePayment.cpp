#include "domain/arrears/FeePayment.h"

#include "domain/ImageFields.h"

namespace frontdesk {

RecordImage imageOf(const FeePayment& payment)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", payment.id.toString());
    to.text("account", payment.account.toString());
    to.number("version", payment.version);
    to.number("series", payment.series);
    to.text("number", payment.number);
    to.time("at", payment.at);
    to.text("day", toIso(payment.day));
    to.text("method", nameOf(payment.method));
    for (std::size_t at = 0; at < payment.lines.size(); ++at) {
        const FeePaymentLine& line = payment.lines[at];
        ImageWriter each{image, "line." + std::to_string(at) + '.'};
        each.text("kind", nameOf(line.kind));
        if (line.item) {
            each.text("item", line.item->toString());
        }
        each.number("amount", line.amount.fen());
        each.text("label", line.label);
        if (line.approvedBy) {
            each.text("approved_by", line.approvedBy->toString());
        }
    }
    to.number("total", payment.total.fen());
    to.number("tendered", payment.tendered.fen());
    to.number("change", payment.change.fen());
    to.text("payer", payment.payer);
    to.text("reference", payment.reference);
    to.text("note", payment.note);
    to.time("confirmed_at", payment.confirmedAt);
    if (payment.invoice) {
        to.text("invoice.title", payment.invoice->title);
        to.text("invoice.tax_number", payment.invoice->taxNumber);
        to.time("invoice.wished_at", payment.invoice->wishedAt);
        to.text("invoice.number", payment.invoice->number);
        to.time("invoice.issued_at", payment.invoice->issuedAt);
    }
    if (payment.reverses) {
        to.text("reverses", payment.reverses->toString());
    }
    if (payment.reversedBy) {
        to.text("reversed_by", payment.reversedBy->toString());
    }
    to.text("reason", payment.reason);
    if (payment.operatorId) {
        to.text("operator", payment.operatorId->toString());
    }
    for (const auto& [name, value] : payment.guidance.fields()) {
        image.set("guidance." + name, value);
    }
    to.text("rule_book", payment.ruleBook);
    return image;
}

} // namespace frontdesk
