#pragma once

#include "domain/call/CallForm.h"
#include "domain/call/CallSnapshot.h"
#include "domain/call/CallbackFollows.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/promise/Promise.h"

#include <optional>

namespace frontdesk {

/// What a draft keeps of a call on a line: enough to go on with the form after a crash.
struct CallDraft {
    CallForm form;
    CallSnapshot live;
    GuidanceSession session;
    std::optional<Promise> callback = {};
    CallbackFollows follows = {};

    [[nodiscard]] RecordImage toImage() const;
    /// What is damaged or missing is left empty: whatever can be read is given back.
    /// @param origin the call that a promised callback comes from
    [[nodiscard]] static CallDraft readFrom(const RecordImage& image, RecordRef origin);
};

/// A call that was still open when the program ended, as it can be saved: nobody saw its end. It was answered or missed
/// as it stood, and ended when it was last written down.
[[nodiscard]] CallSnapshot endedUnseen(CallSnapshot snapshot, UtcTime lastSeen);

} // namespace frontdesk
