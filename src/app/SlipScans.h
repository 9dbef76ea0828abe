#pragma once

#include "domain/slip/ReleaseSlip.h"

#include <QCoreApplication>
#include <functional>

namespace frontdesk {

class NoticeCenter;
class ScanWatcher;
class Wiring;

/// A release slip's code is scanned, whatever has the focus and whichever panel is in front: the check at the gate
/// opens. Whoever may not let anything out is told so. GUI thread.
class SlipScans {
public:
    /// @param check opens the check; everything must outlive the watcher
    static void watch(Wiring& wiring, ScanWatcher& scans, NoticeCenter& notices, std::function<void(SlipId)> check);
};

} // namespace frontdesk
