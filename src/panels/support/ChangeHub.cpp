#include "panels/support/ChangeHub.h"

#include <algorithm>

namespace frontdesk {

ChangeHub::ChangeHub(QObject* parent) : QObject(parent) {}

void ChangeHub::changed(const std::vector<RecordRef>& records)
{
    if (!records.empty()) {
        Q_EMIT recordsChanged(QVector<RecordRef>(records.begin(), records.end()));
    }
}

bool contains(const QVector<RecordRef>& records, RecordKind kind)
{
    return std::any_of(records.begin(), records.end(), [kind](const RecordRef& record) { return record.kind == kind; });
}

} // namespace frontdesk
