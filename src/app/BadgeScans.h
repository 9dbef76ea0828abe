#pragma once

#include <QCoreApplication>
#include <QObject>

namespace frontdesk {

class NoticeCenter;
class ScanWatcher;
class Wiring;

/// A visitor's badge is scanned, whatever has the focus and whichever panel is in front: its visitor leaves, said in a
/// notice that can take it back. GUI thread.
class BadgeScans : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    BadgeScans(Wiring& wiring, ScanWatcher& scans, NoticeCenter& notices, QObject* parent = nullptr);

private:
    void signOut(const QString& code);

    Wiring& m_wiring;
    NoticeCenter& m_notices;
};

} // namespace frontdesk
