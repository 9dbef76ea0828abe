#include "domain/table/MappingMemory.h"
#include "domain/table/TableErrors.h"
#include "panels/importing/ImportRun.h"

#include <utility>

namespace frontdesk {

namespace {

constexpr int mostPast = 20; ///< imports that are listed

} // namespace

std::set<int> ImportRun::badRowNumbers(const Problems& problems)
{
    std::set<int> numbers;
    for (const RowProblem& one : problems) {
        numbers.insert(one.row);
    }
    return numbers;
}

int ImportRun::percentOf(std::size_t done, std::size_t all)
{
    return all == 0 ? 0 : static_cast<int>(done * 100 / all);
}

ImportRun::PartedRows ImportRun::partedRows(const MappedTable& mapped, const std::vector<RowProblem>& problems)
{
    const std::set<int> bad = badRowNumbers(problems);
    PartedRows parted;
    parted.good.reserve(mapped.rows.size());
    for (const MappedRow& row : mapped.rows) {
        (bad.contains(row.number) ? parted.leftOut : parted.good).push_back(row);
    }
    return parted;
}

bool ImportRun::mayWrite() const { return Rights::require(m_ports.desk.actor(), m_target.right()).has_value(); }

bool ImportRun::canWrite() const
{
    const bool refused = m_whole == true && m_gap && m_gap->refused;
    return m_step == Step::Ready && m_checked && mayWrite() && mappingProblems().empty() && goodRows() > 0 &&
           (!asksForWhole() || m_whole) && !refused;
}

void ImportRun::write()
{
    if (!canWrite()) {
        return;
    }
    m_takingBack = false;
    const JobPtr job = begin(Step::Writing);
    m_ports.desk.write<ImportSummary>(
        this,
        [mapped = m_mapped, problems = m_problems, table = m_table, mapping = m_mapping,
         whole = m_whole.value_or(false), told = teller(job), &target = m_target,
         &clock = m_ports.clock](UnitOfWork& uow, const Actor& actor) -> Result<ImportSummary> {
            if (auto allowed = Rights::require(actor, target.right()); !allowed) {
                return fail(allowed.error());
            }
            auto parted = partedRows(*mapped, *problems);
            const std::vector<MappedRow>& good = parted.good;
            const ImportWay way{.source = table->source, .whole = whole, .leftOut = std::move(parted.leftOut)};
            const UtcTime now = clock.now();
            auto summary = target.commitAs(uow, actor, now, good, way,
                                           [&](std::size_t done) { return told(percentOf(done, good.size())); });
            if (!summary) {
                return summary;
            }
            return rememberMapping(uow, actor, now, target.kind(), table->header, mapping).map([&] {
                return *summary;
            });
        },
        [this](const Result<ImportSummary>& summary) {
            if (!summary) {
                m_checked = m_checked && summary.error().code != tableChanged;
                return failed(summary.error(), Step::Ready);
            }
            m_summary = *summary;
            if (!summary->refused.empty()) {
                Problems all = *m_problems;
                addProblems(all, summary->refused);
                setProblems(std::move(all));
            }
            settle(Step::Done);
        });
}

void ImportRun::undo()
{
    if (canUndo()) {
        reverse(*m_summary->undo, [this] {
            m_summary->undo.reset();
            m_undone = true;
        });
    }
}

/// Takes an import back whole or not at all, and stands afterwards where it stood before.
void ImportRun::reverse(const std::string& undo, std::function<void()> done)
{
    const Step from = m_step;
    m_takingBack = true;
    begin(Step::Writing);
    m_ports.desk.write<bool>(
        this,
        [undo, &target = m_target, &clock = m_ports.clock](UnitOfWork& uow, const Actor& actor) {
            return target.undo(uow, actor, clock.now(), undo).map([] { return true; });
        },
        [this, from, done = std::move(done)](const Result<bool>& reversed) {
            readPast();
            if (!reversed) {
                return failed(reversed.error(), from);
            }
            done();
            settle(from);
        });
}

void ImportRun::readPast()
{
    if (!m_target.keepsPast()) {
        return;
    }
    m_ports.desk.read<std::vector<PastImport>>(
        this, m_asker + ".past", [&target = m_target](const ReadView& view) { return target.past(view, mostPast); },
        [this](const Result<std::vector<PastImport>>& found) {
            if (found && *found != m_past) {
                m_past = *found;
                Q_EMIT changed();
            }
        });
}

void ImportRun::takeBack(const std::string& undo)
{
    if (canTakeBack()) {
        m_takenBack.clear();
        reverse(undo, [this, undo] { m_takenBack = undo; });
    }
}

} // namespace frontdesk
