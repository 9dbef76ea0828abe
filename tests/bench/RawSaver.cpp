#include "bench/RawSaver.h"

#include "bench/Figures.h"
#include "storage/SearchCutter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace frontdesk::bench {

namespace {

/// How a statement of ours begins, and which question to our database gives its values, for the call ?1.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> sources{{
    {"BEGIN IMMEDIATE", ""},
    {"COMMIT", ""},
    {"SELECT id, version, ", "SELECT ?1"},
    {"INSERT INTO call_hold (", " FROM call_hold WHERE call = ?1 ORDER BY position"},
    {"INSERT INTO call (", " FROM call WHERE id = ?1"},
    {"SELECT seq, hash FROM audit_head", "SELECT 1 WHERE ?1 > 0"},
    {"INSERT INTO audit_chain (", " FROM audit_chain WHERE kind = 'call' AND record = ?1"},
    {"INSERT INTO audit_payload (", " FROM audit_payload WHERE (desk, seq) IN (SELECT desk, seq FROM audit_chain WHERE "
                                    "kind = 'call' AND record = ?1)"},
    {"INSERT INTO audit_head (", " FROM audit_head WHERE desk = 1 AND ?1 > 0"},
    {"SELECT doc, text FROM search_doc", "SELECT 'call', ?1"},
    {"INSERT INTO search_doc (", " FROM search_doc WHERE kind = 'call' AND record = ?1"},
    {"INSERT INTO search_token (rowid, t)", "SELECT doc, text FROM search_doc WHERE kind = 'call' AND record = ?1"},
    {"DELETE FROM draft", "SELECT 'call', ?1"},
}};

/// The same of a visit: it has no second table, and no badge.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> visitSources{{
    {"BEGIN IMMEDIATE", ""},
    {"COMMIT", ""},
    {"SELECT id, version, ", "SELECT ?1"},
    {"INSERT INTO visit (", " FROM visit WHERE id = ?1"},
    {"SELECT seq, hash FROM audit_head", "SELECT 1 WHERE ?1 > 0"},
    {"INSERT INTO audit_chain (", " FROM audit_chain WHERE kind = 'visit' AND record = ?1"},
    {"INSERT INTO audit_payload (", " FROM audit_payload WHERE (desk, seq) IN (SELECT desk, seq FROM audit_chain WHERE "
                                    "kind = 'visit' AND record = ?1)"},
    {"INSERT INTO audit_head (", " FROM audit_head WHERE desk = 1 AND ?1 > 0"},
    {"SELECT doc, text FROM search_doc", "SELECT 'visit', ?1"},
    {"INSERT INTO search_doc (", " FROM search_doc WHERE kind = 'visit' AND record = ?1"},
    {"INSERT INTO search_token (rowid, t)", "SELECT doc, text FROM search_doc WHERE kind = 'visit' AND record = ?1"},
    {"DELETE FROM draft", "SELECT 'visit', ?1"},
}};

#define FRONTDESK_OF_TICKET                                                                                            \
    "((kind = 'complaint' AND record = ?1) OR (kind = 'complaint_entry' AND record IN "                                \
    "(SELECT id FROM complaint_entry WHERE complaint = ?1)))"
/// The same of a ticket: it comes with the first entry of its journal, so that two rows are audited.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> ticketSources{{
    {"BEGIN IMMEDIATE", ""},
    {"COMMIT", ""},
    {"SELECT id, version, ", "SELECT ?1"},
    {"INSERT INTO counter (", "SELECT kind, day FROM counter WHERE kind = 'complaint' AND ?1 > 0"},
    {"INSERT INTO complaint (", " FROM complaint WHERE id = ?1"},
    {"INSERT INTO complaint_entry (", " FROM complaint_entry WHERE complaint = ?1"},
    {"SELECT seq, hash FROM audit_head", "SELECT 1 WHERE ?1 > 0 UNION ALL SELECT 2"},
    {"INSERT INTO audit_chain (", " FROM audit_chain WHERE " FRONTDESK_OF_TICKET},
    {"INSERT INTO audit_payload (",
     " FROM audit_payload WHERE (desk, seq) IN (SELECT desk, seq FROM audit_chain WHERE " FRONTDESK_OF_TICKET ")"},
    {"INSERT INTO audit_head (", " FROM audit_head, (SELECT 1 UNION ALL SELECT 2) WHERE desk = 1 AND ?1 > 0"},
    {"SELECT doc, text FROM search_doc", "SELECT 'complaint', ?1"},
    {"INSERT INTO search_doc (", " FROM search_doc WHERE kind = 'complaint' AND record = ?1"},
    {"INSERT INTO search_token (rowid, t)",
     "SELECT doc, text FROM search_doc WHERE kind = 'complaint' AND record = ?1"},
    {"DELETE FROM draft", "SELECT 'complaint', ?1"},
}};
#undef FRONTDESK_OF_TICKET

/// "a, b" of "INSERT INTO t (a, b) VALUES …".
std::string columnsOf(const std::string& insert)
{
    const std::size_t open = insert.find('(') + 1;
    return insert.substr(open, insert.find(')') - open);
}

} // namespace

StatementTrace::StatementTrace(Database& database) : m_database(database)
{
    sqlite3_trace_v2(m_database.handle(), SQLITE_TRACE_STMT, &StatementTrace::note, this);
}

StatementTrace::~StatementTrace() { sqlite3_trace_v2(m_database.handle(), 0, nullptr, nullptr); }

int StatementTrace::note(unsigned /*kind*/, void* self, void* statement, void* /*text*/)
{
    auto& known = static_cast<StatementTrace*>(self)->m_statements;
    const std::string sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
    const bool inner = sql.find("'main'.") != std::string::npos;
    if (!inner && std::find(known.begin(), known.end(), sql) == known.end()) {
        known.push_back(sql);
    }
    return 0;
}

RawSaver::RawSaver(const std::string& ours, const std::string& floor, const std::vector<std::string>& statements,
                   Of what)
    : m_ours(ours), m_floor(floor), m_sources(what == Of::Call    ? Sources{sources}
                                              : what == Of::Visit ? Sources{visitSources}
                                                                  : Sources{ticketSources})
{
    for (const std::string& sql : statements) {
        addStep(sql);
    }
    if (m_steps.size() != m_sources.size()) {
        giveUp("a save no longer runs the statements that its floor knows");
    }
}

void RawSaver::addStep(const std::string& sql)
{
    const auto known = std::find_if(m_sources.begin(), m_sources.end(),
                                    [&](const auto& source) { return sql.starts_with(source.first); });
    if (known == m_sources.end()) {
        giveUp("the floor of a save does not know the statement " + sql);
    }
    Step step{RawStatement{m_floor, sql}, std::nullopt};
    std::string values{known->second};
    if (values.starts_with(' ')) {
        values.insert(0, "SELECT " + columnsOf(sql));
    }
    if (!values.empty()) {
        step.source.emplace(m_ours, values);
    }
    step.tokens = known->first.starts_with("INSERT INTO search_token");
    m_steps.push_back(std::move(step));
}

void RawSaver::prepare(std::int64_t call)
{
    for (Step& step : m_steps) {
        if (!step.source) {
            continue;
        }
        sqlite3_bind_int64(step.source->get(), 1, call);
        const bool found = step.source->step();
        if (found && step.tokens) {
            m_tokens = tokensOf(reinterpret_cast<const char*>(sqlite3_column_text(step.source->get(), 1)));
        }
    }
}

void RawSaver::bind(Step& step)
{
    const int count = sqlite3_bind_parameter_count(step.statement.get());
    for (int at = 0; at < count; ++at) {
        if (step.tokens && at == 1) {
            sqlite3_bind_text(step.statement.get(), 2, m_tokens.data(), static_cast<int>(m_tokens.size()),
                              SQLITE_STATIC);
        } else {
            sqlite3_bind_value(step.statement.get(), at + 1, sqlite3_column_value(step.source->get(), at));
        }
    }
}

void RawSaver::save()
{
    for (Step& step : m_steps) {
        // Without a row there is nothing to write: a call without holds. Each of several holds is a row.
        bool more = !step.source || sqlite3_data_count(step.source->get()) > 0;
        while (more) {
            bind(step);
            while (step.statement.step()) {}
            step.statement.reset();
            more = step.source && step.source->step();
        }
        if (step.source) {
            step.source->reset();
        }
    }
}

} // namespace frontdesk::bench
