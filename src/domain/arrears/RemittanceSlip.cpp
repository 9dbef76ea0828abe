#include "domain/arrears/RemittanceSlip.h"

#include "domain/ImageFields.h"

namespace frontdesk {

RecordImage imageOf(const RemittanceSlip& slip)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", slip.id.toString());
    to.text("day", toIso(slip.day()));
    to.number("edition", slip.edition);
    if (slip.corrects) {
        to.text("corrects", slip.corrects->toString());
    }
    to.text("reason", slip.reason);
    to.time("at", slip.at);
    if (slip.operatorId) {
        to.text("operator", slip.operatorId->toString());
    }
    to.text("cashier", slip.cashier);
    to.text("unit", slip.unit);
    to.number("papers", slip.remittance.papers);
    to.number("without_money", slip.remittance.withoutMoney);
    to.text("first", slip.remittance.first);
    to.text("last", slip.remittance.last);
    to.number("net", slip.remittance.net.fen());
    for (const RemittanceLine& line : slip.remittance.lines) {
        ImageWriter each{image, std::string{nameOf(line.method)} + '.'};
        each.number("receipts", line.receipts);
        each.number("taken", line.taken.fen());
        each.number("counters", line.counters);
        each.number("returned", line.returned.fen());
        each.number("net", line.net.fen());
    }
    for (const RemittanceCount& count : slip.counts) {
        ImageWriter each{image, std::string{nameOf(count.method)} + '.'};
        each.number("counted", count.counted.fen());
        each.text("why", count.why);
    }
    return image;
}

} // namespace frontdesk
