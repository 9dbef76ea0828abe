// What of the history leaves the program: files and paper.
#include "panels/history/HistoryWindow.h"

#include "domain/identity/IdentityRepository.h"
#include "domain/people/Rights.h"
#include "exchange/ReceptionList.h"
#include "exchange/SavedFile.h"
#include "panels/history/HistoryPieces.h"
#include "panels/support/FigureView.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/PlainFileDialog.h"
#include "panels/support/SearchField.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace frontdesk {

namespace {

constexpr int rowsAnExport = 500;
using OutRows = std::vector<std::vector<std::string>>;

/// Visits with what is known of their documents: that one was shown, and nothing else of it.
struct VisitsOut {
    std::vector<std::pair<Visit, bool>> visits = {};
    std::optional<ListPlace> next = {};
};

Result<VisitsOut> readVisitsOut(const ReadView& view, const VisitsAsked& asked, const std::string& words,
                                const std::optional<ListPlace>& from)
{
    auto page = VisitHistory::page(view, asked, words, from, rowsAnExport);
    if (!page) {
        return fail(page.error());
    }
    VisitsOut out{.next = page->next};
    for (Visit& visit : page->visits) {
        const auto shown = view.identities().maskedOf(refOf(visit));
        if (!shown) {
            return fail(shown.error());
        }
        out.visits.emplace_back(std::move(visit), shown->has_value());
    }
    return out;
}

OutTable::Format formatOf(const QString& path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? OutTable::Format::Csv : OutTable::Format::Xlsx;
}

} // namespace

void HistoryWindow::chooseExport()
{
    if (!days() || m_exporting) {
        return;
    }
    if (const Result<void> allowed = Rights::require(m_with.desk.actor(), Right::ExportRecords); !allowed) {
        ended(allowed);
        return;
    }
    QFileDialog* const dialog =
        plainFileDialog(this, tr("Export"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("historyFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setNameFilters({tr("Spreadsheets (*.xlsx)"), tr("Tables as text (*.csv)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("xlsx"));
    });
    const QString what = isVisits()                ? tr("Visits")
                         : kind() == Kind::Tickets ? tr("Complaints")
                                                   : tr("Things at the desk");
    dialog->selectFile(what + QLatin1Char(' ') + toQt(toIso(days()->from)) + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryWindow::exportTo);
    dialog->show();
}

void HistoryWindow::exportTo(const QString& path)
{
    const auto asked = days();
    if (!asked || m_exporting) {
        return;
    }
    if (const Result<void> allowed = Rights::require(m_with.desk.actor(), Right::ExportRecords); !allowed) {
        ended(allowed);
        return;
    }
    m_exporting = true;
    m_notice->say({.words = tr("Being exported\u2026")});
    if (showsFigures()) {
        std::vector<OutTable> tables;
        for (const FigureTable& each : m_figures->tables()) {
            tables.push_back(each.toTable());
        }
        const char* const words[] = {"visit_figures", "item_figures", "complaint_figures"};
        noteAndSave(std::move(tables), words[static_cast<std::size_t>(kind())], *asked, path);
    } else if (isVisits()) {
        exportVisits(*asked, path);
    } else if (kind() == Kind::Tickets) {
        exportTickets(*asked, path);
    } else {
        exportItems(*asked, path);
    }
}

void HistoryWindow::exportVisits(const PeriodDays& days, const QString& path)
{
    const auto rows = std::make_shared<OutRows>();
    readPieces<VisitsOut>(
        m_with.desk, this, "history.export",
        [asked = visitsAsked(days), words = fromQt(m_words->typed())](const ReadView& view,
                                                                      const std::optional<ListPlace>& from) {
            return readVisitsOut(view, asked, words, from);
        },
        std::nullopt,
        [rows, way = ReceptionList::Way{m_with.zone, seesPersonal()}](VisitsOut& out) {
            for (const auto& [visit, documentShown] : out.visits) {
                rows->push_back(ReceptionList::row(visit, documentShown, way));
            }
            return true;
        },
        [this, rows, days, path](const Result<void>& done) {
            if (!done) {
                exportEnded(done, path);
                return;
            }
            noteAndSave({{fromQt(tr("Visits")), ReceptionList::visitColumns(), std::move(*rows)}}, "visits", days,
                        path);
        });
}

void HistoryWindow::exportItems(const PeriodDays& days, const QString& path)
{
    const auto rows = std::make_shared<OutRows>();
    readPieces<ItemPage>(
        m_with.desk, this, "history.export",
        [asked = itemsAsked(days), words = fromQt(m_words->typed())](const ReadView& view,
                                                                     const std::optional<ListPlace>& from) {
            return ItemHistory::page(view, asked, words, from, rowsAnExport);
        },
        std::nullopt,
        [rows, &data = m_with.items, way = ReceptionList::Way{m_with.zone, seesPersonal()}](ItemPage& page) {
            for (const Item& item : page.items) {
                rows->push_back(ReceptionList::row(item, data, way));
            }
            return true;
        },
        [this, rows, days, path](const Result<void>& done) {
            if (!done) {
                exportEnded(done, path);
                return;
            }
            noteAndSave({{fromQt(tr("Things at the desk")), ReceptionList::itemColumns(), std::move(*rows)}}, "items",
                        days, path);
        });
}

void HistoryWindow::noteAndSave(std::vector<OutTable> tables, const char* what, const PeriodDays& days,
                                const QString& path)
{
    ExportedList list{.what = what,
                      .from = days.from,
                      .lastDay = plusDays(days.until, -1),
                      .personal = seesPersonal() && !showsFigures(),
                      .format = std::string{OutTable::nameOf(formatOf(path))}};
    for (const OutTable& table : tables) {
        list.rows += static_cast<std::int64_t>(table.rows.size());
    }
    // Noted first: what cannot be written down does not leave.
    m_with.desk.write<bool>(
        this,
        [list, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return ListExport{}.note(uow, actor, list, now).map([] { return true; });
        },
        [this, tables = std::move(tables), path](const Result<bool>& noted) {
            if (!noted) {
                exportEnded(fail(noted.error()), path);
                return;
            }
            save(tables, path);
        });
}

void HistoryWindow::save(std::vector<OutTable> tables, const QString& path)
{
    const SheetPorts ports = m_with.sheets();
    ports.worker.post([path, tables = std::move(tables), &gui = ports.gui, self = QPointer<HistoryWindow>(this)] {
        const QString free = freePath(path);
        const Result<void> done = OutTable::bytesOf(tables, formatOf(path)).and_then([&](const std::string& bytes) {
            return saveFile(free, bytes);
        });
        gui.post([done, free, self] {
            if (self) {
                self->exportEnded(done, free);
            }
        });
    });
}

void HistoryWindow::exportEnded(const Result<void>& done, const QString& path)
{
    m_exporting = false;
    m_notice->say({.words = done ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : errorText(done.error()),
                   .state = done ? QStringLiteral("ok") : QStringLiteral("late")});
}

void HistoryWindow::print()
{
    if (!showsFigures() || m_figures->tables().empty()) {
        return;
    }
    // The paper shows what stood on the screen when it was asked for.
    const QString title = isVisits()                ? tr("Visits in figures")
                          : kind() == Kind::Tickets ? tr("Complaints in figures")
                                                    : tr("Things at the desk in figures");
    const Sheet paper = FigureTable::sheetOf(m_figures->tables(), toQt(m_with.settings().unitName), title, daysText(),
                                             toQt(toIso(m_with.zone.localDate(m_with.clock.now()))));
    if (m_paper) {
        m_paper->close();
    }
    m_paper = new SheetWindow({{.word = QStringLiteral("figures"),
                                .title = [title] { return title; },
                                .make = [paper](int) { return paper; }}},
                              m_with.sheets(), this);
    m_paper->show();
}

} // namespace frontdesk
