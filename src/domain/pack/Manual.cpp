#include "domain/pack/Manual.h"

#include "domain/pack/PackVersion.h"

namespace frontdesk {

RecordImage imageOf(const Manual& manual)
{
    RecordImage image;
    image.set("id", manual.id.toString());
    image.set("pack", manual.pack);
    image.set("file", manual.file);
    image.set("text_hash", packHash(manual.text));
    image.set("clauses", std::to_string(manual.clauses.size()));
    if (manual.by) {
        image.set("by", manual.by->toString());
    }
    image.set("at", std::to_string(toMillis(manual.at)));
    return image;
}

} // namespace frontdesk
