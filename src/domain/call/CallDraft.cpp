#include "domain/call/CallDraft.h"

#include <charconv>

namespace frontdesk {
namespace {

constexpr const char* draftForm = "form.";
constexpr const char* draftLive = "live.";
constexpr const char* draftSession = "session.";

void writeCallback(RecordImage& image, const Promise& callback)
{
    image.set("callback.id", callback.id.toString());
    image.set("callback.to_whom", callback.toWhom);
    image.set("callback.phone", callback.phone);
    image.set("callback.what", callback.what);
    image.set("callback.made_at", std::to_string(toMillis(callback.madeAt)));
    image.set("callback.due_at", std::to_string(toMillis(callback.dueAt)));
    if (callback.madeBy) {
        image.set("callback.made_by", callback.madeBy->toString());
    }
}

void writeFollows(RecordImage& image, const CallbackFollows& follows)
{
    const auto flag = [&](const char* name, bool set) {
        if (set) {
            image.set(name, "1");
        }
    };
    flag("callback.follows.to_whom", follows.toWhom);
    flag("callback.follows.phone", follows.phone);
    flag("callback.follows.what", follows.what);
}

CallbackFollows readFollows(const RecordImage& image)
{
    return {.toWhom = image.get("callback.follows.to_whom") == "1",
            .phone = image.get("callback.follows.phone") == "1",
            .what = image.get("callback.follows.what") == "1"};
}

std::optional<UtcTime> draftTime(const std::string& text)
{
    std::int64_t millis = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), millis);
    const bool whole = !text.empty() && status == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional{utcFromMillis(millis)} : std::nullopt;
}

std::optional<Promise> readCallback(const RecordImage& image, RecordRef origin)
{
    const auto id = PromiseId::parse(image.get("callback.id"));
    const auto made = draftTime(image.get("callback.made_at"));
    const auto due = draftTime(image.get("callback.due_at"));
    if (!id || !made || !due) {
        return std::nullopt;
    }
    Promise callback{.id = *id,
                     .toWhom = image.get("callback.to_whom"),
                     .phone = image.get("callback.phone"),
                     .what = image.get("callback.what"),
                     .origin = origin,
                     .madeAt = *made,
                     .dueAt = *due};
    if (const auto by = StaffId::parse(image.get("callback.made_by"))) {
        callback.madeBy = *by;
    }
    return callback;
}

} // namespace

RecordImage CallDraft::toImage() const
{
    RecordImage image;
    form.writeTo(image, draftForm);
    live.writeTo(image, draftLive);
    session.writeTo(image, draftSession);
    if (callback) {
        writeCallback(image, *callback);
        writeFollows(image, follows);
    }
    return image;
}

CallDraft CallDraft::readFrom(const RecordImage& image, RecordRef origin)
{
    return {.form = CallForm::readFrom(image, draftForm),
            .live = CallSnapshot::readFrom(image, draftLive),
            .session = GuidanceSession::readFrom(image, draftSession),
            .callback = readCallback(image, origin),
            .follows = readFollows(image)};
}

CallSnapshot endedUnseen(CallSnapshot snapshot, UtcTime lastSeen)
{
    if (snapshot.outcome != CallOutcome::Open) {
        return snapshot;
    }
    snapshot.outcome = snapshot.answeredAt ? CallOutcome::Answered : CallOutcome::Missed;
    snapshot.endedBy = EndedBy::Unknown;
    snapshot.endedAt = lastSeen;
    for (CallHold& hold : snapshot.holds) {
        hold.ended = true;
    }
    return snapshot;
}

} // namespace frontdesk
