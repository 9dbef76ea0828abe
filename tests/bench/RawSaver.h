#pragma once

#include "bench/RawDatabase.h"
#include "storage/Database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace frontdesk::bench {

/// Notes the statements that a connection runs, each once, in order; what FTS5 runs inside itself is left out.
class StatementTrace {
public:
    explicit StatementTrace(Database& database);
    StatementTrace(const StatementTrace&) = delete;
    StatementTrace& operator=(const StatementTrace&) = delete;
    ~StatementTrace();
    [[nodiscard]] const std::vector<std::string>& statements() const { return m_statements; }

private:
    static int note(unsigned kind, void* self, void* statement, void* text);
    Database& m_database;
    std::vector<std::string> m_statements;
};

/// The floor of a save: runs the statements of our own save, prepared once, with the values that ours wrote, on an
/// identical database. What it writes is what ours wrote, byte by byte.
class RawSaver {
public:
    enum class Of { Call, Visit, Ticket };
    /// @param statements those of a save of a call with a hold, of a new visit, or of a new ticket, from its begin to
    /// its commit
    RawSaver(const std::string& ours, const std::string& floor, const std::vector<std::string>& statements,
             Of what = Of::Call);

    /// Gets the values that ours wrote for a call; not part of the time.
    void prepare(std::int64_t call);
    void save();

    [[nodiscard]] const RawDatabase& floor() const { return m_floor; }

private:
    /// A statement of the save and where its values come from.
    struct Step {
        RawStatement statement;
        std::optional<RawStatement> source; ///< over our database; none: no values
        bool tokens = false;                ///< the second value is cut from the source's text
    };
    void addStep(const std::string& sql);
    void bind(Step& step);

    using Sources = std::span<const std::pair<std::string_view, std::string_view>>;

    RawDatabase m_ours;
    RawDatabase m_floor;
    Sources m_sources;
    std::vector<Step> m_steps;
    std::string m_tokens;
};

} // namespace frontdesk::bench
