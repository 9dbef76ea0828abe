#include "domain/promise/Promise.h"

namespace frontdesk {

std::string_view nameOf(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Callback:
        return "callback";
    case PromiseKind::Handover:
        return "handover";
    case PromiseKind::Complaint:
        return "complaint";
    case PromiseKind::SiteVisit:
        return "site_visit";
    case PromiseKind::Payment:
        return "payment";
    }
    return "";
}

std::string_view nameOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return "open";
    case PromiseState::Kept:
        return "kept";
    case PromiseState::Broken:
        return "broken";
    case PromiseState::Withdrawn:
        return "withdrawn";
    }
    return "";
}

RecordImage imageOf(const Promise& promise)
{
    RecordImage image;
    image.set("id", promise.id.toString());
    image.set("version", std::to_string(promise.version));
    image.set("kind", std::string{nameOf(promise.kind)});
    image.set("to_whom", promise.toWhom);
    image.set("phone", promise.phone);
    image.set("what", promise.what);
    image.set("origin.kind", std::string{nameOf(promise.origin.kind)});
    image.set("origin.id", std::to_string(promise.origin.id));
    image.set("made_at", std::to_string(toMillis(promise.madeAt)));
    image.set("due_at", std::to_string(toMillis(promise.dueAt)));
    image.set("state", std::string{nameOf(promise.state)});
    if (promise.madeBy) {
        image.set("made_by", promise.madeBy->toString());
    }
    if (promise.closedAt) {
        image.set("closed_at", std::to_string(toMillis(*promise.closedAt)));
    }
    image.set("note", promise.note);
    image.set("progress_calls", std::to_string(promise.progressCalls));
    return image;
}

} // namespace frontdesk
