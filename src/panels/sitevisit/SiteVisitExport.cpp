#include "panels/sitevisit/SiteVisitExport.h"

#include "domain/complaint/ComplaintRepository.h"
#include "domain/desk/ListExport.h"
#include "domain/people/Rights.h"
#include "exchange/SavedFile.h"
#include "panels/support/PlainFileDialog.h"
#include "text/ShownLanguage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

OutTable::Format visitFormatOf(const QString& path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? OutTable::Format::Csv : OutTable::Format::Xlsx;
}

/// Names of staff and numbers of tickets.
Result<SiteVisitTable::Way> readVisitWay(const ReadView& view, const std::vector<SiteVisit>& visits,
                                         SiteVisitTable::Way way)
{
    auto names = readNamesOfStaff(view);
    if (!names) {
        return fail(names.error());
    }
    way.names = std::move(*names);
    for (const SiteVisit& visit : visits) {
        if (!visit.ticket || visit.ticket->kind != RecordKind::Complaint) {
            continue;
        }
        const auto ticket = ComplaintId::fromValue(visit.ticket->id).and_then([&](ComplaintId id) {
            return view.complaints().find(id);
        });
        if (!ticket && ticket.error().code != recordNotFound) {
            return fail(ticket.error());
        }
        if (ticket) {
            way.tickets[*visit.ticket] = ticket->number;
        }
    }
    return way;
}

} // namespace

SiteVisitExport::SiteVisitExport(Ports ports, QWidget* window)
    : QObject(window), m_with(std::move(ports)), m_window(window)
{}

bool SiteVisitExport::isPersonal() const { return Rights::has(m_with.desk.actor().roles, Right::SeePersonal); }

void SiteVisitExport::choose(std::vector<SiteVisit> visits)
{
    if (m_saving) {
        return;
    }
    if (const Result<void> allowed = Rights::require(m_with.desk.actor(), Right::ExportRecords); !allowed) {
        Q_EMIT failed(allowed.error());
        return;
    }
    m_visits = std::move(visits);
    QFileDialog* const dialog = plainFileDialog(m_window, tr("Export the list"),
                                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("siteVisitFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setNameFilters({tr("Spreadsheets (*.xlsx)"), tr("Tables as text (*.csv)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("xlsx"));
    });
    dialog->selectFile(tr("Customer visits") + QLatin1Char(' ') +
                       toQt(toIso(m_with.zone.localDate(m_with.clock.now()))) + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &SiteVisitExport::read);
    dialog->show();
}

void SiteVisitExport::read(const QString& path)
{
    if (m_saving) {
        return;
    }
    m_saving = true;
    m_with.desk.read<SiteVisitTable::Way>(
        this, "site_visit.export",
        [visits = m_visits, way = SiteVisitTable::Way{.zone = m_with.zone, .personal = isPersonal()}](
            const ReadView& view) { return readVisitWay(view, visits, way); },
        [this, path](const Result<SiteVisitTable::Way>& way) {
            if (!way) {
                end(fail(way.error()), path);
                return;
            }
            OutTable table{fromQt(tr("Customer visits")), SiteVisitTable::columns(), {}};
            for (const SiteVisit& visit : m_visits) {
                table.rows.push_back(SiteVisitTable::row(visit, *way));
            }
            note(std::move(table), path);
        });
}

/// Noted first: what cannot be written down does not leave.
void SiteVisitExport::note(OutTable table, const QString& path)
{
    const LocalDate today = m_with.zone.localDate(m_with.clock.now());
    ExportedList list{.what = "site_visits",
                      .from = today,
                      .lastDay = today,
                      .rows = static_cast<std::int64_t>(table.rows.size()),
                      .personal = isPersonal(),
                      .format = std::string{OutTable::nameOf(visitFormatOf(path))}};
    for (const SiteVisit& visit : m_visits) {
        const LocalDate day = m_with.zone.localDate(visit.appointmentAt.value_or(visit.plannedAt));
        list.from = std::min(list.from, day);
        list.lastDay = std::max(list.lastDay, day);
    }
    m_with.desk.write<bool>(
        this,
        [list, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return ListExport{}.note(uow, actor, list, now).map([] { return true; });
        },
        [this, table = std::move(table), path](const Result<bool>& noted) {
            if (noted) {
                save(table, path);
            } else {
                end(fail(noted.error()), path);
            }
        });
}

void SiteVisitExport::save(OutTable table, const QString& path)
{
    const SheetPorts ports = m_with.sheets();
    ports.worker.post([path, table = std::move(table), &gui = ports.gui, self = QPointer<SiteVisitExport>(this)] {
        const QString free = freePath(path);
        const Result<void> done =
            OutTable::bytesOf({table}, visitFormatOf(path)).and_then([&](const std::string& bytes) {
                return saveFile(free, bytes);
            });
        gui.post([done, free, self] {
            if (self) {
                self->end(done, free);
            }
        });
    });
}

void SiteVisitExport::end(const Result<void>& done, const QString& path)
{
    m_saving = false;
    if (done) {
        Q_EMIT saved(QFileInfo(path).fileName());
    } else {
        Q_EMIT failed(done.error());
    }
}

} // namespace frontdesk
