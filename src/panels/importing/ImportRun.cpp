#include "panels/importing/ImportRun.h"

#include "domain/table/HeaderGuess.h"
#include "domain/table/MappingMemory.h"
#include "domain/table/TableErrors.h"

#include <QPointer>
#include <algorithm>
#include <set>
#include <span>

namespace frontdesk {

namespace {

constexpr std::size_t rowsAtATime = 400;

std::string nextAsker()
{
    static std::atomic<int> count = 0;
    return "import." + std::to_string(++count);
}

} // namespace

ImportRun::ImportRun(const ImportTarget& target, const ImportPorts& ports, QObject* parent)
    : QObject(parent), m_target(target), m_ports(ports), m_asker(nextAsker())
{}

ImportRun::~ImportRun() { m_job->stopped = true; }

template <class T> void ImportRun::work(std::function<T()> task, std::function<void(T)> reply)
{
    m_ports.worker.post([job = m_job, task = std::move(task), reply = std::move(reply), &gui = m_ports.gui,
                         self = QPointer<ImportRun>(this)]() mutable {
        if (job->stopped) {
            return;
        }
        auto result = std::make_shared<T>(task());
        gui.post([job, result, reply = std::move(reply), self] {
            if (self && !job->stopped) {
                reply(std::move(*result));
            }
        });
    });
}

std::function<bool(int)> ImportRun::teller(const JobPtr& job)
{
    return [job, &gui = m_ports.gui, self = QPointer<ImportRun>(this)](int percent) {
        if (job->percent.exchange(percent) != percent) {
            gui.post([job, self, percent] {
                if (self && !job->stopped) {
                    self->m_percent = percent;
                    Q_EMIT self->progressed(percent);
                }
            });
        }
        return !job->stopped;
    };
}

ImportRun::JobPtr ImportRun::begin(Step step)
{
    m_job->stopped = true;
    m_job = std::make_shared<Job>();
    m_step = step;
    m_percent = 0;
    m_error.reset();
    Q_EMIT changed();
    return m_job;
}

void ImportRun::settle(Step step)
{
    m_step = step;
    m_percent = 0;
    Q_EMIT changed();
}

void ImportRun::failed(const Error& error, Step step)
{
    m_error = error;
    settle(step);
}

void ImportRun::read(const QString& path, const TableFile::Choices& choices)
{
    if (m_step == Step::Writing) {
        return;
    }
    m_sheets = path == m_path ? m_sheets : std::vector<std::string>{};
    m_path = path;
    m_choices = choices;
    m_raw.reset();
    m_table.reset();
    m_mapped.reset();
    m_mapping = {};
    m_remembered = false;
    m_whole.reset();
    m_checked = false;
    m_summary.reset();
    m_undone = false;
    m_takenBack.clear();
    m_gap.reset();
    setProblems({});
    const JobPtr job = begin(Step::Reading);
    work<Result<Loaded>>(
        [path, choices, told = teller(job), &kind = m_target.kind()]() -> Result<Loaded> {
            return TableFile::read(path, choices, {}, told).map([&](RawTable raw) {
                const auto headerAt = guessHeader(raw, kind);
                return tableOf(std::make_shared<const RawTable>(std::move(raw)), headerAt, kind);
            });
        },
        [this](Result<Loaded> result) { loaded(std::move(result)); });
}

void ImportRun::readAgain(const TableFile::Choices& choices) { read(m_path, choices); }

ImportRun::Loaded ImportRun::tableOf(std::shared_ptr<const RawTable> raw, std::optional<std::size_t> headerAt,
                                     const TableKind& kind)
{
    auto table = std::make_shared<const Table>(Table::from(*raw, headerAt));
    TableMapping guessed{guessFields(table->header, kind)};
    return {std::move(raw), std::move(table), std::move(guessed)};
}

void ImportRun::loaded(Result<Loaded> result)
{
    if (!result) {
        return failed(result.error(), Step::NoFile);
    }
    m_raw = std::move(result->raw);
    m_table = std::move(result->table);
    m_mapping = std::move(result->guessed);
    m_sheets = m_raw->sheets;
    recall();
}

void ImportRun::recall()
{
    const JobPtr job = begin(Step::Checking);
    m_ports.desk.read<std::optional<TableMapping>>(
        this, m_asker,
        [table = m_table, &kind = m_target.kind()](const ReadView& view) {
            return rememberedMapping(view.settings(), kind, table->header);
        },
        [this, job](const Result<std::optional<TableMapping>>& found) {
            if (job->stopped) {
                return;
            }
            // Without a memory the guess has to do.
            m_remembered = found && *found;
            m_mapping = m_remembered ? **found : m_mapping;
            map();
        });
}

void ImportRun::setHeaderRow(int number)
{
    if (!m_raw || m_step == Step::Writing) {
        return;
    }
    std::optional<std::size_t> headerAt;
    if (number > 0) {
        const auto at = std::lower_bound(m_raw->rows.begin(), m_raw->rows.end(), number,
                                         [](const TableRow& row, int wanted) { return row.number < wanted; });
        headerAt = std::min(static_cast<std::size_t>(at - m_raw->rows.begin()), m_raw->rows.size() - 1);
    }
    m_summary.reset();
    begin(Step::Checking);
    work<Loaded>([raw = m_raw, headerAt, &kind = m_target.kind()] { return tableOf(raw, headerAt, kind); },
                 [this](Loaded result) { loaded(std::move(result)); });
}

void ImportRun::setField(std::size_t column, const std::string& field)
{
    if (!m_table || m_step == Step::Writing || column >= m_mapping.fields.size() || m_mapping.fields[column] == field) {
        return;
    }
    m_mapping.fields[column] = field;
    m_remembered = false;
    m_summary.reset();
    map();
}

void ImportRun::setWhole(bool whole)
{
    if (m_step != Step::Writing && m_whole != whole) {
        m_whole = whole;
        Q_EMIT changed();
    }
}

void ImportRun::map()
{
    m_checked = false;
    begin(Step::Checking);
    work<std::pair<MappedTable, Problems>>(
        [table = m_table, mapping = m_mapping, &target = m_target] {
            MappedTable mapped = mapTable(*table, mapping, target.kind());
            Problems problems;
            // Where a needed field has no column every row would lack it: the mapping's own problem says so once.
            if (mapping.problems(target.kind()).empty()) {
                problems = std::move(mapped.problems);
                addProblems(problems, target.examine(mapped.rows));
            }
            return std::pair{std::move(mapped), std::move(problems)};
        },
        [this](std::pair<MappedTable, Problems> result) {
            m_mapped = std::make_shared<const MappedTable>(std::move(result.first));
            setProblems(std::move(result.second));
            if (!mappingProblems().empty()) {
                return settle(Step::Ready);
            }
            Q_EMIT changed();
            checkFrom(0, std::make_shared<Problems>());
        });
}

void ImportRun::checkFrom(std::size_t from, std::shared_ptr<Problems> found)
{
    const std::size_t all = m_mapped->rows.size();
    if (from >= all) {
        return checked(*found);
    }
    const std::size_t count = std::min(rowsAtATime, all - from);
    m_ports.desk.read<Problems>(
        this, m_asker,
        [mapped = m_mapped, from, count, &target = m_target](const ReadView& view) {
            return target.check(view, std::span{mapped->rows}.subspan(from, count));
        },
        [this, job = m_job, from, count, all, found](Result<Problems> result) {
            if (job->stopped) {
                return;
            }
            if (!result) {
                return failed(result.error(), Step::Ready);
            }
            found->insert(found->end(), result->begin(), result->end());
            m_percent = percentOf(from + count, all);
            Q_EMIT progressed(m_percent);
            checkFrom(from + count, found);
        });
}

void ImportRun::checked(const Problems& found)
{
    Problems all = *m_problems;
    addProblems(all, found);
    setProblems(std::move(all));
    searchGap();
}

void ImportRun::ready()
{
    m_checked = true;
    settle(Step::Ready);
}

void ImportRun::searchGap()
{
    m_gap.reset();
    if (!asksForWhole()) {
        return ready();
    }
    work<std::shared_ptr<GapSearch>>(
        [mapped = m_mapped, problems = m_problems, &target = m_target] {
            const PartedRows parted = partedRows(*mapped, *problems);
            return std::shared_ptr<GapSearch>{target.gapOf(parted.good, parted.leftOut)};
        },
        [this](std::shared_ptr<GapSearch> search) {
            if (search == nullptr) {
                return ready();
            }
            readGap(std::move(search));
        });
}

void ImportRun::readGap(std::shared_ptr<GapSearch> search)
{
    m_ports.desk.read<bool>(
        this, m_asker, [search](const ReadView& view) { return search->readSome(view); },
        [this, search, job = m_job](const Result<bool>& more) {
            if (job->stopped) {
                return;
            }
            if (!more) {
                return failed(more.error(), Step::Ready);
            }
            if (*more) {
                return readGap(search);
            }
            work<ListGap>([search] { return search->found(); },
                          [this](ListGap gap) {
                              m_gap = std::move(gap);
                              ready();
                          });
        });
}

void ImportRun::setProblems(Problems problems)
{
    m_badRows = badRowNumbers(problems).size();
    m_problems = std::make_shared<const Problems>(std::move(problems));
}

void ImportRun::checkAgain()
{
    if (canCheck()) {
        map();
    }
}

void ImportRun::stop()
{
    switch (m_step) {
    case Step::Writing:
        m_job->stopped = true; // the answer says how it went
        break;
    case Step::Reading:
        begin(Step::NoFile);
        break;
    case Step::Checking:
        begin(Step::Checking);
        failed({tableCancelled, {}, {}, {}}, Step::Ready);
        break;
    case Step::NoFile:
    case Step::Ready:
    case Step::Done:
        break;
    }
}

} // namespace frontdesk
