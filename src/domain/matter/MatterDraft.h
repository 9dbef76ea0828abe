#pragma once

#include "domain/guidance/GuidanceSession.h"
#include "domain/matter/MatterForm.h"
#include "domain/matter/MatterSnapshot.h"

namespace frontdesk {

/// What a draft keeps of somebody at the counter: enough to go on with the form after a crash.
struct MatterDraft {
    MatterForm form;
    MatterSnapshot live;
    GuidanceSession session;

    [[nodiscard]] RecordImage toImage() const;
    /// What is damaged or missing is left empty: whatever can be read is given back.
    [[nodiscard]] static MatterDraft readFrom(const RecordImage& image);
};

} // namespace frontdesk
