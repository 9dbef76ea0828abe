#include "domain/pack/PackVersion.h"

namespace frontdesk {

std::string_view nameOf(PackOrigin origin)
{
    switch (origin) {
    case PackOrigin::Shipped:
        return "shipped";
    case PackOrigin::Own:
        return "own";
    }
    return "";
}

std::string_view nameOf(PackState state)
{
    switch (state) {
    case PackState::Draft:
        return "draft";
    case PackState::Published:
        return "published";
    case PackState::Retired:
        return "retired";
    }
    return "";
}

RecordImage imageOf(const PackVersion& version)
{
    RecordImage image;
    image.set("id", version.id.toString());
    image.set("row_version", std::to_string(version.rowVersion));
    image.set("pack", version.pack);
    image.set("version", version.version);
    image.set("text", version.text);
    image.set("hash", version.hash);
    image.set("origin", std::string{nameOf(version.origin)});
    image.set("state", std::string{nameOf(version.state)});
    if (version.by) {
        image.set("by", version.by->toString());
    }
    image.set("at", std::to_string(toMillis(version.at)));
    return image;
}

} // namespace frontdesk
