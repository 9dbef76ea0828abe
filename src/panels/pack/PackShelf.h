#pragma once

#include "domain/pack/PackPublishing.h"
#include "domain/people/Staff.h"
#include "panels/pack/PackPorts.h"
#include "panels/support/KnownStaff.h"
#include "rules/LocalText.h"

#include <QObject>
#include <optional>
#include <vector>

namespace frontdesk {

/// One version of a pack as the list shows it.
struct ShelfRow {
    enum class State { Draft, InForce, Published, Older };
    PackVersion version;
    LocalText title = {};
    State state = State::Draft;
    int readBy = 0;  ///< of those who work here now
    int readers = 0; ///< 0: nobody has to read it
    QString by = {};
    bool operator==(const ShelfRow&) const = default;
};

/// Every version of every pack that is not retired: what is in force first, then drafts, then the rest, each newest
/// first. Follows the store. GUI thread.
class PackShelf : public QObject {
    Q_OBJECT
public:
    explicit PackShelf(const PackPorts& ports, QObject* parent = nullptr);

    void reload();
    [[nodiscard]] const std::vector<ShelfRow>& rows() const { return m_rows; }
    [[nodiscard]] const ShelfRow* find(PackVersionId id) const;
    /// All versions, oldest first, retired ones among them.
    [[nodiscard]] const std::vector<PackVersion>& versions() const { return m_versions; }
    /// Those who work here and have not confirmed having read a version.
    [[nodiscard]] QStringList unreadOf(PackVersionId id) const;

Q_SIGNALS:
    void changed();
    void failed(const frontdesk::Error& error);

private:
    struct Found;
    void take(Found found);

    PackPorts m_with;
    std::vector<ShelfRow> m_rows;
    std::vector<PackVersion> m_versions;
    std::vector<PackReading> m_readings;
    std::vector<Staff> m_staff;
};

} // namespace frontdesk
