#include "domain/arrears/PayPromise.h"

#include "domain/ImageFields.h"

namespace frontdesk {

RecordImage imageOf(const PayPromise& promise)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", promise.id.toString());
    to.text("account", promise.account.toString());
    to.number("version", promise.version);
    to.number("amount", promise.amount.fen());
    to.text("day", toIso(promise.day));
    to.time("made_at", promise.madeAt);
    to.number("owed_before", promise.owedBefore.fen());
    to.number("paid", promise.paid.fen());
    to.number("level", promise.level);
    to.text("state", nameOf(promise.state));
    to.time("settled_at", promise.settledAt);
    to.text("note", promise.note);
    if (promise.ledger) {
        to.text("ledger", promise.ledger->toString());
    }
    if (promise.madeBy) {
        to.text("made_by", promise.madeBy->toString());
    }
    return image;
}

} // namespace frontdesk
