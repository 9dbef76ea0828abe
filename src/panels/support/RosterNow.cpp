#include "panels/support/RosterNow.h"

#include "base/Utf8.h"
#include "domain/people/PersonName.h"
#include "domain/roster/PackDuties.h"
#include "domain/roster/RosterRepository.h"
#include "text/ShownLanguage.h"

#include <QStringList>

namespace frontdesk {

RosterNow::RosterNow(const Around& around, QObject* parent)
    : QObject(parent), m_desk(around.desk), m_books(around.books), m_clock(around.clock), m_zone(around.zone)
{
    connect(&around.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Roster) || contains(records, RecordKind::Setting)) {
            reload(); // the setting may be the zone, and with it the day
        }
    });
}

void RosterNow::reload()
{
    m_desk.read<std::vector<RosterEntry>>(
        this, "roster.now", [day = rosterFrom(now().date)](const ReadView& view) { return view.roster().from(day); },
        [this](Result<std::vector<RosterEntry>> entries) {
            m_readAgain = !entries.has_value();
            if (entries) {
                m_entries = std::move(*entries);
                m_read = true;
                Q_EMIT changed();
            }
        });
}

void RosterNow::second()
{
    const LocalDateTime at = now();
    const auto minute = [](const LocalDateTime& time) {
        return std::tuple{time.date, time.time.hour(), time.time.minute()};
    };
    if (minute(at) == minute(m_seen)) {
        return;
    }
    if (at.date != m_seen.date || m_readAgain) {
        reload();
    }
    m_seen = at;
    Q_EMIT changed();
}

RosterToday RosterNow::today() const { return RosterToday::of(m_entries, now(), dutiesNamedIn(m_books.current())); }

QString RosterNow::whom(std::string_view duty) const
{
    const RosterToday roster = today();
    const DutyShift* const shift = roster.onDuty(duty);
    if (shift == nullptr) {
        return {};
    }
    QStringList parts{nameOf(shift->entry), numberOf(shift->entry)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString RosterNow::whomToKeep(std::string_view duty) const
{
    const RosterToday roster = today();
    const DutyShift* const shift = roster.onDuty(duty);
    if (shift == nullptr) {
        return {};
    }
    QStringList parts{toQt(shift->entry.name), numberOf(shift->entry)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

void RosterNow::setNamesMasked(bool masked)
{
    if (m_masked != masked) {
        m_masked = masked;
        Q_EMIT changed();
    }
}

QString RosterNow::nameOf(const RosterEntry& entry) const
{
    if (!m_masked || entry.name.empty()) {
        return toQt(entry.name);
    }
    const std::u32string name = toCodePoints(entry.name);
    const std::size_t kept = std::max<std::size_t>(surnameLength(name), 1);
    const bool whole = kept >= name.size();
    return toQt(fromCodePoints(std::u32string_view{name}.substr(0, whole ? 1 : kept)) + "**");
}

QString RosterNow::numberOf(const RosterEntry& entry) { return entry.phone ? toQt(entry.phone->display()) : QString(); }

} // namespace frontdesk
