#pragma once

#include "app/GuiExecutor.h"
#include "base/IdMaker.h"
#include "base/WorkerThread.h"
#include "domain/arrears/FeeTable.h"
#include "domain/directory/AttendanceTable.h"
#include "domain/directory/PeopleTable.h"
#include "domain/directory/PlacesTable.h"
#include "domain/roster/RosterTable.h"
#include "domain/visitor/VisitorsTable.h"
#include "panels/importing/ImportRun.h"

#include <initializer_list>
#include <optional>
#include <string_view>

namespace frontdesk {

/// Where tables from outside go, and the thread that reads them. It outlives every window and whatever a window handed
/// to the lanes. GUI thread.
class TableImports {
public:
    /// All must outlive it. @param kinds the shipped ones: each of ours is there, which a test holds
    TableImports(const TableKinds& kinds, IdMaker& ids, const RuleBooks& books, DeskLink& desk, const Clock& clock)
        : m_people(*kinds.find("directory_people"), ids), m_places(*kinds.find("directory_places"), ids),
          m_attendance(*kinds.find("attendance"), ids), m_roster(*kinds.find("roster"), ids),
          m_visitors(*kinds.find("visitors"), ids, books, clock), m_fees(*kinds.find("fees"), ids), m_desk(desk),
          m_clock(clock)
    {}

    /// Null for a kind that goes nowhere. @param kind TableKind::name
    [[nodiscard]] const ImportTarget* find(std::string_view kind) const
    {
        for (const ImportTarget* const target : std::initializer_list<const ImportTarget*>{
                 &m_people, &m_places, &m_attendance, &m_roster, &m_visitors, &m_fees}) {
            if (target->kind().name == kind) {
                return target;
            }
        }
        return nullptr;
    }
    /// The thread begins with the first import: most days have none.
    [[nodiscard]] ImportPorts ports()
    {
        if (!m_worker) {
            m_worker.emplace();
        }
        return {*m_worker, m_gui, m_desk, m_clock};
    }

private:
    PeopleTable m_people;
    PlacesTable m_places;
    AttendanceTable m_attendance;
    RosterTable m_roster;
    VisitorsTable m_visitors;
    FeeTable m_fees;
    DeskLink& m_desk;
    const Clock& m_clock;
    GuiExecutor m_gui;
    std::optional<WorkerThread> m_worker; // last: what it runs uses all of the above
};

} // namespace frontdesk
