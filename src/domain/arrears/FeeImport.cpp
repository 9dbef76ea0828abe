#include "domain/arrears/FeeImport.h"

#include "domain/ImageFields.h"

namespace frontdesk {

RecordImage imageOf(const FeeImport& import)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", import.id.toString());
    to.number("version", import.version);
    to.text("source", import.source);
    to.time("at", import.at);
    if (import.by) {
        to.text("by", import.by->toString());
    }
    to.flag("whole", import.whole);
    to.number("rows", import.rows);
    to.number("added", import.added);
    to.number("updated", import.updated);
    to.number("unchanged", import.unchanged);
    to.number("gone", import.gone);
    to.number("total", import.total.fen());
    to.text("digest", import.digest);
    to.time("reverted_at", import.revertedAt);
    if (import.revertedBy) {
        to.text("reverted_by", import.revertedBy->toString());
    }
    return image;
}

} // namespace frontdesk
