#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "base/Money.h"
#include "domain/UnitOfWork.h"
#include "domain/people/Rights.h"
#include "domain/table/TableErrors.h"
#include "domain/table/TableKind.h"
#include "domain/table/TableMapping.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace frontdesk {

/// Told after each row or so; false asks to stop, and the job then answers tableCancelled. For the lane that it was
/// handed to.
using RowProgress = std::function<bool(std::size_t rowsDone)>;

/// What an import did, for people.
struct ImportSummary {
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t gone = 0;                 ///< missing in a whole list
    std::optional<std::string> undo = {}; ///< what undo() wants to know; nothing: it cannot be undone
    std::vector<RowProblem> refused = {}; ///< rows that turned out wrong only while writing; they were left out
    bool operator==(const ImportSummary&) const = default;
};

/// How a table is taken in, beyond its good rows.
struct ImportWay {
    std::string source = {}; ///< name of the file
    bool whole = false;      ///< a whole list: what is missing in it is over. False where the target does not ask
    std::vector<MappedRow> leftOut = {}; ///< bad rows, which are not taken
};

/// What a whole list would end: things that an earlier one brought and that stand in none of its rows.
struct ListGap {
    std::size_t count = 0;
    Money sum = {};
    std::optional<Problem> refused = {}; ///< why it cannot be taken as a whole list at all
    bool operator==(const ListGap&) const = default;
};

/// Looks for the gap of a list, a piece at a time, so that what others ask for meanwhile need not wait.
class GapSearch {
public:
    virtual ~GapSearch() = default;
    /// @return whether there is more to be read. Read lane.
    [[nodiscard]] virtual Result<bool> readSome(const ReadView& view) = 0;
    /// When everything is read.
    [[nodiscard]] virtual ListGap found() = 0;
};

/// An earlier import, for somebody who wants it taken back.
struct PastImport {
    std::string undo = {};   ///< what undo() wants to know
    std::string source = {}; ///< name of the file
    LocalDateTime at{};      ///< in the unit's zone
    std::string by = {};     ///< name of whoever took it in; empty: the program, from the command line
    bool whole = false;
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t gone = 0;
    bool takenBack = false;
    bool operator==(const PastImport&) const = default;
};

/// Port: where the rows of a table go. A stem implements it; panels/importing asks it. Its functions are called on the
/// lanes' threads as well as on the GUI thread, and change nothing of the target itself.
class ImportTarget {
public:
    virtual ~ImportTarget() = default;

    /// Lives as long as the target.
    [[nodiscard]] virtual const TableKind& kind() const = 0;
    /// Who may take in such a table; commit() and undo() ask for it themselves.
    [[nodiscard]] virtual Right right() const = 0;
    /// A row in the words in which it will be kept ("13800138000" for "138-0013-8000"), for the preview. Every thread.
    [[nodiscard]] virtual MappedRow understood(const MappedRow& row) const { return row; }
    /// Everything that is wrong with the rows by themselves, in any order: how a field is written, what stands twice.
    /// What mapTable() says need not be said again. A worker's thread.
    [[nodiscard]] virtual std::vector<RowProblem> examine(const std::vector<MappedRow>& rows) const;
    /// Everything that only the store can tell of some of the rows. Asked for a few hundred rows at a time, so that
    /// what others ask for meanwhile (who is calling?) need not wait. Read lane.
    [[nodiscard]] virtual Result<std::vector<RowProblem>> check(const ReadView& view,
                                                                std::span<const MappedRow> rows) const;
    /// Writes the rows, all of them good so far, with their audit entries; checks again whatever may have changed.
    /// Write lane, in the transaction of the whole import: an error takes everything back.
    [[nodiscard]] virtual Result<ImportSummary> commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                                       const std::vector<MappedRow>& rows,
                                                       const RowProgress& progress) const = 0;
    /// Whether it makes a difference if a table is a whole list or changes only: then somebody is asked before
    /// commitAs().
    [[nodiscard]] virtual bool asksForWhole() const { return false; }
    /// What the rows would end as a whole list, where asksForWhole(). Null: it does not tell.
    /// @param leftOut bad rows, which are not taken. A worker's thread
    [[nodiscard]] virtual std::unique_ptr<GapSearch> gapOf(const std::vector<MappedRow>& rows,
                                                           const std::vector<MappedRow>& leftOut) const;
    /// Whether past() lists what was taken in.
    [[nodiscard]] virtual bool keepsPast() const { return false; }
    /// The last imports, the latest first. Read lane.
    [[nodiscard]] virtual Result<std::vector<PastImport>> past(const ReadView& view, int most) const;
    /// commit(), for a target that wants to know more of the table.
    [[nodiscard]] virtual Result<ImportSummary> commitAs(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                                         const std::vector<MappedRow>& rows, const ImportWay& way,
                                                         const RowProgress& progress) const;
    /// Takes an import back as a whole; refused when what it wrote was changed since. Write lane.
    /// @param undo ImportSummary::undo
    [[nodiscard]] virtual Result<void> undo(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                            const std::string& undo) const;
};

} // namespace frontdesk
