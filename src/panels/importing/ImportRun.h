#pragma once

#include "base/Clock.h"
#include "base/Executor.h"
#include "domain/table/ImportTarget.h"
#include "domain/table/Table.h"
#include "exchange/TableFile.h"
#include "panels/support/DeskLink.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace frontdesk {

/// What an import stands on; all of it must outlive the run and every job that the run has handed to the lanes.
struct ImportPorts {
    Executor& worker; ///< reads and maps
    Executor& gui;    ///< the GUI thread
    DeskLink& desk;
    const Clock& clock;
};

/// An import from the choice of a file to its undoing, without a window: reads on the worker, recalls and checks on the
/// read lane, writes in one transaction. Everything may be stopped; what was stopped leaves nothing. Whatever the
/// answers that are still under way say, only those to the newest question count. GUI thread.
class ImportRun : public QObject {
    Q_OBJECT
public:
    enum class Step {
        NoFile,
        Reading,
        Checking, ///< the mapping is there, what is wrong with the rows is being found out
        Ready,
        Writing,
        Done
    };

    ImportRun(const ImportTarget& target, const ImportPorts& ports, QObject* parent = nullptr);
    ~ImportRun() override;

    /// Begins anew with a file.
    void read(const QString& path, const TableFile::Choices& choices = {});
    /// Reads the same file in another way.
    void readAgain(const TableFile::Choices& choices);
    /// @param number TableRow::number of the header; 0: the table has none
    void setHeaderRow(int number);
    /// @param field a name of the kind's fields; empty: the column is left out
    void setField(std::size_t column, const std::string& field);
    /// Whether the table is a whole list, where the target asks (asksForWhole()): nothing is written before it is said.
    void setWhole(bool whole);
    /// Looks at the rows again: after a stop, or when somebody changed what they are about.
    void checkAgain();
    /// Ends what is going on. A transaction that is not yet through is taken back.
    void stop();
    /// Writes the good rows and remembers the mapping. Nothing happens unless canWrite().
    void write();
    /// Takes back what write() did. Nothing happens unless canUndo().
    void undo();
    /// Reads the earlier imports anew, where the target keepsPast().
    void readPast();
    /// Takes one of them back. Nothing happens unless canTakeBack(). @param undo PastImport::undo
    void takeBack(const std::string& undo);

    [[nodiscard]] const ImportTarget& target() const { return m_target; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const
    {
        return m_step == Step::Reading || m_step == Step::Checking || m_step == Step::Writing;
    }
    [[nodiscard]] int percent() const { return m_percent; } ///< of a busy step
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool mayWrite() const; ///< whether the person at the desk has the right
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] bool asksForWhole() const { return m_target.asksForWhole(); }
    [[nodiscard]] const std::optional<bool>& whole() const { return m_whole; } ///< nothing: not said yet
    [[nodiscard]] bool canCheck() const { return m_step == Step::Ready && !m_checked && mappingProblems().empty(); }
    [[nodiscard]] bool canUndo() const { return m_step == Step::Done && m_summary && m_summary->undo; }
    [[nodiscard]] bool isUndone() const { return m_undone; }
    [[nodiscard]] bool isTakingBack() const { return m_step == Step::Writing && m_takingBack; }
    /// Whether takeBack() may be asked for: nothing else is under way, and no file is at hand.
    [[nodiscard]] bool canTakeBack() const { return m_step == Step::NoFile && m_target.keepsPast() && mayWrite(); }
    [[nodiscard]] const std::vector<PastImport>& past() const { return m_past; } ///< the latest first
    /// The undo of the last one that takeBack() took back; empty: none.
    [[nodiscard]] const std::string& takenBack() const { return m_takenBack; }
    /// What a whole list would end; nothing where the target does not tell.
    [[nodiscard]] const std::optional<ListGap>& gap() const { return m_gap; }

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const TableFile::Choices& choices() const { return m_choices; }
    /// Sheets of the last file that was read, to choose another even where one cannot be read.
    [[nodiscard]] const std::vector<std::string>& sheets() const { return m_sheets; }
    [[nodiscard]] const RawTable* raw() const { return m_raw.get(); }  ///< null until a file is read
    [[nodiscard]] const Table* table() const { return m_table.get(); } ///< null until a file is read
    [[nodiscard]] const TableMapping& mapping() const { return m_mapping; }
    [[nodiscard]] std::vector<Problem> mappingProblems() const { return m_mapping.problems(m_target.kind()); }
    [[nodiscard]] bool isRemembered() const { return m_remembered; } ///< the mapping is that of an earlier table
    [[nodiscard]] const MappedTable* mapped() const { return m_mapped.get(); } ///< null until rows are mapped
    [[nodiscard]] const std::vector<RowProblem>& problems() const { return *m_problems; }
    [[nodiscard]] std::shared_ptr<const std::vector<RowProblem>> sharedProblems() const { return m_problems; }
    [[nodiscard]] std::shared_ptr<const Table> sharedTable() const { return m_table; }
    [[nodiscard]] std::size_t badRows() const { return m_badRows; }
    [[nodiscard]] std::size_t goodRows() const { return m_mapped ? m_mapped->rows.size() - m_badRows : 0; }
    [[nodiscard]] const std::optional<ImportSummary>& summary() const { return m_summary; }

Q_SIGNALS:
    void changed();
    void progressed(int percent);

private:
    /// One question that is under way; a newer one stops it.
    struct Job {
        std::atomic<bool> stopped = false;
        std::atomic<int> percent = -1;
    };
    struct Loaded {
        std::shared_ptr<const RawTable> raw;
        std::shared_ptr<const Table> table;
        TableMapping guessed;
    };
    using JobPtr = std::shared_ptr<Job>;
    using Problems = std::vector<RowProblem>;
    struct PartedRows {
        std::vector<MappedRow> good = {};
        std::vector<MappedRow> leftOut = {};
    };

    [[nodiscard]] static std::set<int> badRowNumbers(const Problems& problems);
    [[nodiscard]] static PartedRows partedRows(const MappedTable& mapped, const Problems& problems);
    [[nodiscard]] static int percentOf(std::size_t done, std::size_t all);
    JobPtr begin(Step step);
    void settle(Step step);
    void failed(const Error& error, Step step);
    void loaded(Result<Loaded> result);
    void recall();
    void map();
    void checkFrom(std::size_t from, std::shared_ptr<Problems> found);
    void checked(const Problems& found);
    void searchGap();
    void readGap(std::shared_ptr<GapSearch> search);
    void ready();
    void setProblems(Problems problems);
    void reverse(const std::string& undo, std::function<void()> done);
    /// A teller of progress for another thread.
    [[nodiscard]] std::function<bool(int percent)> teller(const JobPtr& job);
    template <class T> void work(std::function<T()> task, std::function<void(T)> reply);
    [[nodiscard]] static Loaded tableOf(std::shared_ptr<const RawTable> raw, std::optional<std::size_t> headerAt,
                                        const TableKind& kind);

    const ImportTarget& m_target;
    ImportPorts m_ports;
    std::string m_asker;
    Step m_step = Step::NoFile;
    int m_percent = 0;
    JobPtr m_job = std::make_shared<Job>();
    QString m_path;
    TableFile::Choices m_choices;
    std::vector<std::string> m_sheets;
    std::shared_ptr<const RawTable> m_raw;
    std::shared_ptr<const Table> m_table;
    TableMapping m_mapping;
    bool m_remembered = false;
    std::optional<bool> m_whole;
    std::optional<ListGap> m_gap;
    std::shared_ptr<const MappedTable> m_mapped;
    std::shared_ptr<const Problems> m_problems = std::make_shared<Problems>();
    std::size_t m_badRows = 0;
    bool m_checked = false; ///< m_problems says everything about m_mapped
    std::optional<Error> m_error;
    std::optional<ImportSummary> m_summary;
    bool m_undone = false;
    bool m_takingBack = false;
    std::vector<PastImport> m_past;
    std::string m_takenBack;
};

} // namespace frontdesk
