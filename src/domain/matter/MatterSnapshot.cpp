#include "domain/matter/MatterSnapshot.h"

#include "domain/ImageFields.h"

namespace frontdesk {

void MatterSnapshot::writeTo(RecordImage& image, const std::string& prefix) const
{
    ImageWriter to{image, prefix};
    to.time("opened_at", openedAt);
    to.time("ended_at", endedAt);
    to.number("served_millis", servedMillis);
    to.number("waited_millis", waitedMillis);
    to.number("waits", waits);
    to.flag("over_limit", overLimit);
}

MatterSnapshot MatterSnapshot::readFrom(const RecordImage& image, const std::string& prefix)
{
    const ImageReader from{image, prefix};
    return {.openedAt = from.time("opened_at").value_or(UtcTime{}),
            .endedAt = from.time("ended_at"),
            .servedMillis = from.number("served_millis", 0),
            .waitedMillis = from.number("waited_millis", 0),
            .waits = static_cast<int>(from.number("waits", 0)),
            .overLimit = from.flag("over_limit")};
}

} // namespace frontdesk
