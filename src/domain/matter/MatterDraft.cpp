#include "domain/matter/MatterDraft.h"

namespace frontdesk {
namespace {

constexpr const char* matterDraftForm = "form.";
constexpr const char* matterDraftLive = "live.";
constexpr const char* matterDraftSession = "session.";

} // namespace

RecordImage MatterDraft::toImage() const
{
    RecordImage image;
    form.writeTo(image, matterDraftForm);
    live.writeTo(image, matterDraftLive);
    session.writeTo(image, matterDraftSession);
    return image;
}

MatterDraft MatterDraft::readFrom(const RecordImage& image)
{
    return {.form = MatterForm::readFrom(image, matterDraftForm),
            .live = MatterSnapshot::readFrom(image, matterDraftLive),
            .session = GuidanceSession::readFrom(image, matterDraftSession)};
}

} // namespace frontdesk
