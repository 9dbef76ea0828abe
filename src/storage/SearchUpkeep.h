#pragma once

#include "base/Log.h"
#include "base/Result.h"
#include "storage/Database.h"
#include "storage/SearchCutter.h"

namespace frontdesk {

/// What the write lane does for the search index when nobody wants anything of it, in steps of a few milliseconds:
/// readies the reading of names, builds the index anew when the way of cutting texts has changed, and merges what many
/// small writes left behind.
class SearchUpkeep {
public:
    SearchUpkeep(Database& database, SearchCutter& cutter, Log& log)
        : m_database(database), m_cutter(cutter), m_log(log)
    {}

    /// @return whether there is more to do
    [[nodiscard]] bool step();
    /// In the middle of something: the next step need not wait for an idle moment.
    [[nodiscard]] bool begun() const { return m_begun; }
    void pause() { m_begun = false; }

private:
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] Result<bool> rebuildSome();

    Database& m_database;
    SearchCutter& m_cutter;
    Log& m_log;
    bool m_begun = false;
    bool m_prepared = false;
    bool m_current = false; ///< the index was cut by this version
};

} // namespace frontdesk
