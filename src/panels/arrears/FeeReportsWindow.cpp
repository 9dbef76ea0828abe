#include "panels/arrears/FeeReportsWindow.h"

#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeeRepository.h"
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

constexpr int accountsAPiece = 1000; ///< as many as a few milliseconds take
constexpr int itemsAPiece = 2000;
const LocalDate farAway = std::chrono::year{9999} / 12 / 31;

bool hasEnding(const QString& path, const char* ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

} // namespace

struct FeeReportsWindow::Counting {
    enum class Stage { Payments, Accounts, Items, Contacts, Done };

    Counting(PeriodDays period, LocalDate today, TimeZone unitZone)
        : days(period), zone(std::move(unitZone)), report(period, today, zone)
    {}

    PeriodDays days;
    TimeZone zone;
    FeeReport report;
    NamesOfStaff names = {};
    std::vector<IndicatorFigure> figures = {};
    Stage stage = Stage::Payments;
    std::int64_t after = 0; ///< the last id that was read

    /// The next piece, on the read lane.
    [[nodiscard]] Result<void> read(const ReadView& view, const RuleBook& book)
    {
        switch (stage) {
        case Stage::Payments:
            return readNamesOfStaff(view)
                .map([&](NamesOfStaff read) { names = std::move(read); })
                .and_then([&] { return view.feePayments().onDays(days.from, farAway); })
                .map([&](const std::vector<FeePayment>& payments) { addAll(payments, Stage::Accounts); });
        case Stage::Accounts:
            return view.fees().accountsAfter(after, accountsAPiece).map([&](const std::vector<FeeAccount>& accounts) {
                addPiece(accounts, accountsAPiece, Stage::Items);
            });
        case Stage::Items:
            return view.fees().itemsAfter(after, itemsAPiece).map([&](const std::vector<FeeItem>& items) {
                addPiece(items, itemsAPiece, Stage::Contacts);
            });
        case Stage::Contacts: {
            const auto from = zone.startOf(days.from);
            const auto until = zone.startOf(days.until);
            return view.feeContacts()
                .between(from, until)
                .map([&](const std::vector<FeeContact>& contacts) { addAll(contacts, Stage::Contacts); })
                .and_then([&] { return view.feeContacts().promisesMadeBetween(from, until); })
                .map([&](const std::vector<PayPromise>& promises) {
                    addAll(promises, Stage::Done);
                    figures = report.figures(book);
                });
        }
        case Stage::Done:
            break;
        }
        return {};
    }

private:
    template <class Record> void addAll(const std::vector<Record>& records, Stage next)
    {
        for (const Record& record : records) {
            report.add(record);
        }
        stage = next;
    }
    template <class Record> void addPiece(const std::vector<Record>& records, int most, Stage next)
    {
        addAll(records, stage);
        const bool isLast = static_cast<int>(records.size()) < most;
        after = isLast || records.empty() ? 0 : records.back().id.value();
        stage = isLast ? next : stage;
    }
};

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
    readPiece(std::make_shared<Counting>(*period, today(), m_with.zone), generation);
}

void FeeReportsWindow::readPiece(std::shared_ptr<Counting> counting, std::uint64_t generation)
{
    m_with.desk.read<bool>(
        this, "feeReport",
        [counting, &book = m_with.books.current()](const ReadView& view) {
            return counting->read(view, book).map([&] { return counting->stage == Counting::Stage::Done; });
        },
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

void FeeReportsWindow::showFigures(const Counting& counting)
{
    m_figures->show(FeeReportTables::of(counting.report, counting.figures, counting.names, m_with.vocabulary));
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
