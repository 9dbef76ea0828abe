#include "panels/pack/PackShelf.h"

#include "domain/pack/ActivePacks.h"
#include "domain/people/StaffRepository.h"
#include "rules/PackReader.h"
#include "text/ShownLanguage.h"

#include <algorithm>
#include <tuple>

namespace frontdesk {

struct PackShelf::Found {
    std::vector<PackVersion> versions;
    std::vector<PackReading> readings;
    std::vector<Staff> staff;
    KnownStaff names;
    std::map<PackVersionId, LocalText> titles;
};

PackShelf::PackShelf(const PackPorts& ports, QObject* parent) : QObject(parent), m_with(ports)
{
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::PackVersion) || contains(records, RecordKind::Setting) ||
            contains(records, RecordKind::Staff)) {
            reload();
        }
    });
}

void PackShelf::reload()
{
    m_with.desk.read<Found>(
        this, "pack.shelf",
        [&vocabulary = m_with.vocabulary](const ReadView& view) -> Result<Found> {
            auto versions = view.packs().all();
            auto readings = view.packs().readings();
            auto staff = view.staff().all();
            auto names = KnownStaff::read(view);
            if (!versions || !readings || !staff || !names) {
                return tl::make_unexpected(!versions   ? versions.error()
                                           : !readings ? readings.error()
                                           : !staff    ? staff.error()
                                                       : names.error());
            }
            Found found{std::move(*versions), std::move(*readings), std::move(*staff), std::move(*names), {}};
            const PackReader reader{vocabulary};
            for (const PackVersion& version : found.versions) {
                if (version.state == PackState::Retired) {
                    continue;
                }
                const auto head = reader.readHead(version.text, version.pack);
                found.titles[version.id] = head ? head->title : LocalText{version.pack, version.pack};
            }
            return found;
        },
        [this](Result<Found> found) {
            if (found) {
                take(std::move(*found));
            } else {
                Q_EMIT failed(found.error());
            }
        });
}

void PackShelf::take(Found found)
{
    m_versions = std::move(found.versions);
    m_readings = std::move(found.readings);
    std::erase_if(found.staff, [](const Staff& person) { return !person.active; });
    m_staff = std::move(found.staff);
    std::vector<std::string> active = m_with.settings().packs;
    active.insert(active.begin(), std::string{basePackId});
    const PublishedVersions published{m_versions};
    m_rows.clear();
    for (const PackVersion& version : m_versions) {
        if (version.state == PackState::Retired) {
            continue;
        }
        ShelfRow row{.version = version, .title = found.titles[version.id], .by = found.names.nameOf(version.by)};
        const auto newest = published.find(version.pack);
        const bool isNewest = newest && *newest && (*newest)->id == version.id;
        const bool isActive = std::find(active.begin(), active.end(), version.pack) != active.end();
        row.state = version.state == PackState::Draft ? ShelfRow::State::Draft
                    : !isNewest                       ? ShelfRow::State::Older
                    : isActive                        ? ShelfRow::State::InForce
                                                      : ShelfRow::State::Published;
        if (row.state == ShelfRow::State::InForce && version.origin == PackOrigin::Own) {
            row.readers = static_cast<int>(m_staff.size());
            row.readBy = row.readers - static_cast<int>(unreadOf(version.id).size());
        }
        m_rows.push_back(std::move(row));
    }
    const auto rank = [](ShelfRow::State state) {
        constexpr std::array ranks{1, 0, 2, 3}; // Draft, InForce, Published, Older
        return ranks.at(static_cast<std::size_t>(state));
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ShelfRow& a, const ShelfRow& b) {
        return std::tuple{rank(a.state), b.version.at, b.version.id} <
               std::tuple{rank(b.state), a.version.at, a.version.id};
    });
    Q_EMIT changed();
}

const ShelfRow* PackShelf::find(PackVersionId id) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ShelfRow& one) { return one.version.id == id; });
    return row == m_rows.end() ? nullptr : &*row;
}

QStringList PackShelf::unreadOf(PackVersionId id) const
{
    QStringList names;
    for (const Staff& person : m_staff) {
        const bool isRead = std::any_of(m_readings.begin(), m_readings.end(), [&](const PackReading& reading) {
            return reading.version == id && reading.staff == person.id;
        });
        if (!isRead) {
            names += toQt(person.name);
        }
    }
    return names;
}

} // namespace frontdesk
