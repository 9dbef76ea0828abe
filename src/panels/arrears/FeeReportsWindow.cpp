#include "panels/arrears/FeeReportsWindow.h"

#include "domain/UnitOfWork.h"
#include "domain/arrears/FeeReportReading.h"
#include "domain/desk/ListExport.h"
#include "domain/people/Rights.h"
#include "exchange/FeeReportTables.h"
#include "exchange/SavedFile.h"
#include "exchange/SheetPdf.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FigureView.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/PlainFileDialog.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QStandardPaths>
#include <algorithm>

namespace frontdesk {

namespace {

bool hasEnding(const QString& path, const char* ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

} // namespace

FeeReportsWindow::FeeReportsWindow(const Ports& ports, QWidget* parent) : QDialog(parent), m_with(ports)
{
    setObjectName(QStringLiteral("feeReportsWindow"));
    setModal(false);
    build();
    bindKeys();
    retranslate();
    m_period->setValue(toQt(nameOf(HistoryPeriod::ThisMonth)));
    resize(m_with.theme.windowSize(*this, 1180, 740));
}

FeeReportsWindow::~FeeReportsWindow() = default;

void FeeReportsWindow::begin()
{
    show();
    raise();
    activateWindow();
    m_figures->setFocus(Qt::OtherFocusReason);
    ask();
}

std::optional<PeriodDays> FeeReportsWindow::days() const
{
    const std::string word = fromQt(m_period->value());
    for (const HistoryPeriod period : historyPeriods) {
        if (nameOf(period) == word && period != HistoryPeriod::Own) {
            return daysOf(period, today());
        }
    }
    const auto from = parseTypedDate(fromQt(m_from->text()));
    const auto last = parseTypedDate(fromQt(m_to->text()));
    if (!from || !last || *last < *from) {
        return std::nullopt;
    }
    return PeriodDays{*from, plusDays(*last, 1)};
}

QString FeeReportsWindow::daysText() const
{
    const auto period = days();
    return period ? tr("%1 to %2").arg(toQt(toIso(period->from)), toQt(toIso(plusDays(period->until, -1)))) : QString();
}

void FeeReportsWindow::ask()
{
    const auto period = days();
    m_days->setText(period ? daysText() : tr("Type the first and the last day, like 2026-01-01."));
    if (!period) {
        return;
    }
    const std::uint64_t generation = ++m_generation;
    m_reading = true;
    readPiece(std::make_shared<FeeReportReading>(*period, today(), m_with.zone), generation);
}

void FeeReportsWindow::readPiece(std::shared_ptr<FeeReportReading> counting, std::uint64_t generation)
{
    m_with.desk.read<bool>(
        this, "feeReport",
        [counting, &book = m_with.books.current()](const ReadView& view) { return counting->next(view, book); },
        [this, counting, generation](const Result<bool>& done) {
            if (generation != m_generation) {
                return;
            }
            if (!done) {
                m_reading = false;
                tell(done.error());
            } else if (*done) {
                m_reading = false;
                m_counted = counting;
                showFigures(*counting);
            } else {
                readPiece(counting, generation);
            }
        });
}

void FeeReportsWindow::showFigures(const FeeReportReading& counting)
{
    m_figures->show(FeeReportTables::of(counting.report(), counting.figures(), counting.names(), m_with.vocabulary));
}

void FeeReportsWindow::print()
{
    if (m_figures->tables().empty()) {
        return;
    }
    const QString title = tr("Fees in figures");
    const Sheet paper = FigureTable::sheetOf(m_figures->tables(), toQt(m_with.settings().unitName), title, daysText(),
                                             toQt(toIso(today())));
    if (m_paper) {
        m_paper->close();
    }
    m_paper = new SheetWindow({{.word = QStringLiteral("figures"),
                                .title = [title] { return title; },
                                .make = [paper](int) { return paper; }}},
                              m_with.sheets(), this);
    m_paper->show();
}

void FeeReportsWindow::chooseExport()
{
    if (!isIdle() || m_figures->tables().empty()) {
        return;
    }
    if (const Result<void> allowed = Rights::require(m_with.desk.actor(), Right::ExportRecords); !allowed) {
        tell(allowed.error());
        return;
    }
    QFileDialog* const dialog =
        plainFileDialog(this, tr("Export"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("feeReportsFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    const QStringList filters{tr("Spreadsheets (*.xlsx)"), tr("Tables as text (*.csv)"), tr("Pictures (*.png)"),
                              tr("Paper (*.pdf)")};
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& filter) {
        const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("png"),
                                  QStringLiteral("pdf")};
        dialog->setDefaultSuffix(endings.value(std::max<qsizetype>(0, filters.indexOf(filter))));
    });
    dialog->selectFile(tr("Fees in figures") + QLatin1Char(' ') + toQt(toIso(today())) + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &FeeReportsWindow::exportTo);
    dialog->show();
}

void FeeReportsWindow::exportTo(const QString& path)
{
    const auto period = days();
    if (!isIdle() || !period || m_figures->tables().empty()) {
        return;
    }
    ExportedList list{.what = "fee_figures",
                      .from = period->from,
                      .lastDay = plusDays(period->until, -1),
                      .format = fromQt(QFileInfo(path).suffix().toLower())};
    for (const FigureTable& table : m_figures->tables()) {
        list.rows += static_cast<std::int64_t>(table.rows.size());
    }
    m_writing = true;
    // Noted first: what cannot be written down does not leave.
    m_with.desk.write<bool>(
        this,
        [list, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return ListExport{}.note(uow, actor, list, now).map([] { return true; });
        },
        [this, path](const Result<bool>& noted) {
            if (!noted) {
                m_writing = false;
                tell(noted.error());
                return;
            }
            save(path);
        });
}

void FeeReportsWindow::save(const QString& path)
{
    std::function<Result<std::string>()> make;
    if (hasEnding(path, ".png")) {
        QByteArray bytes; // a picture of widgets is taken on their own thread
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        m_figures->widget()->grab().save(&buffer, "PNG");
        make = [picture = bytes.toStdString()]() -> Result<std::string> { return picture; };
    } else if (hasEnding(path, ".pdf")) {
        const Sheet paper = FigureTable::sheetOf(m_figures->tables(), toQt(m_with.settings().unitName),
                                                 tr("Fees in figures"), daysText(), toQt(toIso(today())));
        make = [paper]() -> Result<std::string> { return SheetPdf::bytes(paper).toStdString(); };
    } else {
        std::vector<OutTable> tables;
        for (const FigureTable& each : m_figures->tables()) {
            tables.push_back(each.toTable());
        }
        const auto format = hasEnding(path, ".csv") ? OutTable::Format::Csv : OutTable::Format::Xlsx;
        make = [tables, format] { return OutTable::bytesOf(tables, format); };
    }
    const SheetPorts ports = m_with.sheets();
    ports.worker.post([path, make, &gui = ports.gui, self = QPointer<FeeReportsWindow>(this)] {
        const QString free = freePath(path);
        const Result<void> done = make().and_then([&](const std::string& bytes) { return saveFile(free, bytes); });
        gui.post([done, free, self] {
            if (self) {
                self->saved(done, free);
            }
        });
    });
}

void FeeReportsWindow::saved(const Result<void>& done, const QString& path)
{
    m_writing = false;
    m_notice->say({.words = done ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : errorText(done.error()),
                   .state = done ? QStringLiteral("ok") : QStringLiteral("late")});
}

void FeeReportsWindow::tell(const Error& error)
{
    m_notice->say({.words = errorText(error), .state = QStringLiteral("late")});
}

} // namespace frontdesk
