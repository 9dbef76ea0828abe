#pragma once

#include "domain/Lanes.h"

#include <QObject>
#include <QVector>

namespace frontdesk {

/// The one place from which lists, cards and strips hear which records changed, after their commit. GUI thread.
class ChangeHub : public QObject, public ChangeSink {
    Q_OBJECT
public:
    explicit ChangeHub(QObject* parent = nullptr);

    void changed(const std::vector<RecordRef>& records) override;

Q_SIGNALS:
    void recordsChanged(const QVector<frontdesk::RecordRef>& records);
};

/// True when one of the records is of that kind.
[[nodiscard]] bool contains(const QVector<RecordRef>& records, RecordKind kind);

} // namespace frontdesk
