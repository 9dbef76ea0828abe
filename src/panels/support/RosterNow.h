#pragma once

#include "base/TimeZone.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/roster/RosterToday.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"

#include <QObject>
#include <QString>
#include <string_view>
#include <vector>

namespace frontdesk {

/// The roster as the screen knows it: the entries that may count, read anew when one of them changes and when a day
/// begins, and asked for the moment by whoever shows them. GUI thread.
class RosterNow : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Around {
        DeskLink& desk;
        ChangeHub& hub;
        const RuleBooks& books;
        const Clock& clock;
        const TimeZone& zone;
    };
    explicit RosterNow(const Around& around, QObject* parent = nullptr);

    void reload();
    /// To be called at each second: says changed() when another minute may have changed who is on duty.
    void second();

    [[nodiscard]] RosterToday today() const;
    [[nodiscard]] const std::vector<RosterEntry>& entries() const { return m_entries; }
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] LocalDateTime now() const { return m_zone.toLocal(m_clock.now()); }
    /// Whom to call now for a duty: name and number; empty when nobody is on duty.
    [[nodiscard]] QString whom(std::string_view duty) const;
    /// The same as it is kept in a record: the whole name also while names are masked.
    [[nodiscard]] QString whomToKeep(std::string_view duty) const;

    /// While nobody who may see names is at the desk, people are shown by their surname; numbers stay, since an
    /// emergency needs them.
    void setNamesMasked(bool masked);
    [[nodiscard]] QString nameOf(const RosterEntry& entry) const;
    [[nodiscard]] static QString numberOf(const RosterEntry& entry);

Q_SIGNALS:
    void changed();

private:
    DeskLink& m_desk;
    const RuleBooks& m_books;
    const Clock& m_clock;
    const TimeZone& m_zone;
    std::vector<RosterEntry> m_entries;
    bool m_read = false;
    bool m_masked = false;
    LocalDateTime m_seen{};  ///< the minute that was told last
    bool m_readAgain = true; ///< the last reading failed: the next minute tries again
};

} // namespace frontdesk
