#include "domain/complaint/ComplaintEntry.h"

#include "domain/ImageFields.h"

#include <algorithm>

namespace frontdesk {

std::string_view nameOf(ComplaintEntry::Kind kind)
{
    switch (kind) {
    case ComplaintEntry::Kind::Noted:
        return "noted";
    case ComplaintEntry::Kind::Told:
        return "told";
    case ComplaintEntry::Kind::Chased:
        return "chased";
    case ComplaintEntry::Kind::Stepped:
        return "stepped";
    case ComplaintEntry::Kind::Asked:
        return "asked";
    case ComplaintEntry::Kind::Answered:
        return "answered";
    case ComplaintEntry::Kind::Escalated:
        return "escalated";
    case ComplaintEntry::Kind::Decided:
        return "decided";
    case ComplaintEntry::Kind::Tried:
        return "tried";
    case ComplaintEntry::Kind::Followed:
        return "followed";
    case ComplaintEntry::Kind::Ruled:
        return "ruled";
    case ComplaintEntry::Kind::Appealed:
        return "appealed";
    case ComplaintEntry::Kind::Bundled:
        return "bundled";
    case ComplaintEntry::Kind::Unbundled:
        return "unbundled";
    case ComplaintEntry::Kind::Reviewed:
        return "reviewed";
    }
    return "";
}

RecordImage imageOf(const ComplaintEntry& entry)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", entry.id.toString());
    to.text("complaint", entry.complaint.toString());
    to.text("kind", nameOf(entry.kind));
    to.time("at", entry.at);
    if (entry.by) {
        to.text("by", entry.by->toString());
    }
    to.text("words", entry.words);
    to.text("whom", entry.whom);
    to.time("due", entry.due);
    if (entry.about) {
        to.text("about", entry.about->toString());
    }
    to.text("state", nameOf(entry.state));
    to.text("reason", entry.reason);
    if (entry.satisfied) {
        to.text("satisfied", *entry.satisfied ? "yes" : "no");
    }
    to.text("cause", entry.cause);
    if (entry.ruling) {
        to.text("ruling", nameOf(*entry.ruling));
    }
    if (entry.score) {
        to.number("score", *entry.score);
    }
    return image;
}

std::vector<ComplaintEntry> unanswered(const std::vector<ComplaintEntry>& journal, ComplaintEntry::Kind asked,
                                       ComplaintEntry::Kind answer)
{
    std::vector<ComplaintEntry> open;
    for (const ComplaintEntry& entry : journal) {
        const bool isAnswered = std::any_of(journal.begin(), journal.end(), [&](const ComplaintEntry& other) {
            return other.kind == answer && other.about == entry.id;
        });
        if (entry.kind == asked && !isAnswered) {
            open.push_back(entry);
        }
    }
    return open;
}

} // namespace frontdesk
