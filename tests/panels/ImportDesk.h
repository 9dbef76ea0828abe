#pragma once

#include "base/Executor.h"
#include "domain/RecordErrors.h"
#include "domain/audit/AuditEntry.h"
#include "domain/setting/SettingRepository.h"
#include "domain/table/Tables.h"
#include "panels/importing/ImportDialog.h"
#include "panels/support/ImeGuard.h"
#include "panels/support/Theme.h"
#include "support/GuiApplication.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <deque>
#include <functional>
#include <optional>
#include <stdexcept>
#include <utility>

namespace frontdesk {

/// Keeps tasks until the test runs them.
class QueuedTasks final : public Executor {
public:
    void post(std::function<void()> task) override { m_tasks.push_back(std::move(task)); }
    /// False when there was nothing to do.
    bool runOne()
    {
        if (m_tasks.empty()) {
            return false;
        }
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        task();
        return true;
    }
    [[nodiscard]] std::size_t waiting() const { return m_tasks.size(); }

private:
    std::deque<std::function<void()>> m_tasks;
};

/// Takes people in as settings "person.<name>"; a phone of letters is wrong, a name that is stored already is one that
/// the store knows to be wrong.
class FakeTarget final : public ImportTarget {
public:
    [[nodiscard]] const TableKind& kind() const override { return shippedKind("directory_people"); }
    [[nodiscard]] Right right() const override { return Right::ManageDirectory; }
    [[nodiscard]] MappedRow understood(const MappedRow& row) const override
    {
        MappedRow better = row;
        if (better.has("phone")) {
            std::erase(better.values["phone"], ' ');
        }
        return better;
    }
    [[nodiscard]] std::vector<RowProblem> examine(const std::vector<MappedRow>& rows) const override
    {
        std::vector<RowProblem> problems;
        for (const MappedRow& row : rows) {
            if (row.get("phone").find_first_of("abcxyz") != std::string::npos) {
                problems.push_back({row.number, {"phone", ErrorCode{"phone.bad_number"}, {row.get("phone")}}});
            }
        }
        return problems;
    }
    [[nodiscard]] Result<std::vector<RowProblem>> check(const ReadView& view,
                                                        std::span<const MappedRow> rows) const override
    {
        ++checks;
        std::vector<RowProblem> problems;
        for (const MappedRow& row : rows) {
            const auto stored = view.settings().get("person." + row.get("name"));
            if (!stored) {
                return fail(stored.error());
            }
            if (*stored) {
                problems.push_back({row.number, {"name", recordConflict}});
            }
        }
        return problems;
    }
    [[nodiscard]] Result<ImportSummary> commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                               const std::vector<MappedRow>& rows,
                                               const RowProgress& progress) const override
    {
        std::size_t done = 0;
        for (const MappedRow& row : rows) {
            if (auto set = uow.settings().set("person." + row.get("name"), row.get("phone")); !set) {
                return fail(set.error());
            }
            if (beforeRow) {
                beforeRow(done);
            }
            if (!progress(++done)) {
                return fail(tableCancelled);
            }
        }
        return uow.audit()
            .append({.at = now, .actor = actor, .action = "imported", .record = {RecordKind::Setting, 1}})
            .map([&] { return ImportSummary{.added = rows.size(), .undo = "7"}; });
    }
    [[nodiscard]] bool asksForWhole() const override { return asks; }
    [[nodiscard]] Result<ImportSummary> commitAs(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                                 const std::vector<MappedRow>& rows, const ImportWay& wanted,
                                                 const RowProgress& progress) const override
    {
        way = wanted;
        return commit(uow, actor, now, rows, progress).map([&](ImportSummary summary) {
            summary.gone = way->whole ? 2 : 0;
            return summary;
        });
    }
    [[nodiscard]] Result<void> undo(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                    const std::string& what) const override
    {
        undone = what;
        return uow.audit().append(
            {.at = now, .actor = actor, .action = "reverted", .record = {RecordKind::Setting, 1}});
    }

    std::function<void(std::size_t)> beforeRow = {};
    bool asks = false;
    mutable std::optional<ImportWay> way = {};
    mutable int checks = 0;
    mutable std::string undone = {};
};

/// An import over the in-memory store, with worker and lanes that run when the test says.
class ImportDesk {
public:
    explicit ImportDesk(Actor actor = Actor::program(), int textPercent = 100)
        : link(store, actor), ports{worker, gui, link, clock}
    {
        theme.apply(app, Look::Light, textPercent);
    }

    /// Everything that waits, and what it leads to.
    void settle()
    {
        bool more = true;
        while (more) {
            more = worker.runOne() || gui.runOne();
            more = store.waiting() > 0 || more;
            store.settle();
        }
        QCoreApplication::processEvents();
    }
    QString file(const char* name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(QLatin1String(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            throw std::runtime_error("no file can be written");
        }
        return path;
    }

    QApplication& app = GuiApplication::get();
    QTemporaryDir folder;
    ManualClock clock;
    Theme theme;
    ImeGuard guard;
    InMemoryStore store{InMemoryStore::Delivery::WhenSettled};
    QueuedTasks worker;
    QueuedTasks gui;
    FakeTarget target;
    DeskLink link;
    ImportPorts ports;
};

inline const QByteArray& peopleTable()
{
    static const QByteArray bytes = "序号,姓名,电话,备注\n1,王芳,138 0013 "
                                    "8000,\n2,,13900139000,\n3,李强,abc,x\n4,赵敏,,\n,,,\n5,\"孙,丽\",02787654321,\n";
    return bytes;
}

} // namespace frontdesk
