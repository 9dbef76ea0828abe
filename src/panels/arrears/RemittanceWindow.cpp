#include "panels/arrears/RemittanceWindow.h"

#include "domain/UnitOfWork.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/arrears/RemittanceRepository.h"
#include "domain/arrears/RemittanceService.h"
#include "domain/desk/ListExport.h"
#include "domain/people/Rights.h"
#include "exchange/RemittanceTable.h"
#include "exchange/SavedFile.h"
#include "panels/arrears/RemittanceCountGrid.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/PlainFileDialog.h"
#include "panels/support/SheetWindow.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr int mostPastSlips = 400; // more than a year of days

OutTable::Format remittanceFormat(const QString& path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? OutTable::Format::Csv : OutTable::Format::Xlsx;
}

/// What the cells of the table are made with: rooms, names, and the numbers of what was taken back.
Result<FeePaymentTable::Way> readRemittanceWay(const ReadView& view, const std::vector<FeePayment>& payments)
{
    auto names = readNamesOfStaff(view);
    if (!names) {
        return fail(names.error());
    }
    FeePaymentTable::Way way{.names = std::move(*names)};
    for (const FeePayment& payment : payments) {
        if (!way.places.contains(payment.account)) {
            const auto account = view.fees().findAccount(payment.account);
            if (!account) {
                return fail(account.error());
            }
            way.places[payment.account] = account->place;
        }
        if (payment.reverses) {
            const auto other = view.feePayments().find(*payment.reverses);
            if (!other) {
                return fail(other.error());
            }
            way.numbers[*payment.reverses] = other->number;
        }
    }
    return way;
}

} // namespace

RemittanceWindow::RemittanceWindow(Ports ports, QWidget* parent)
    : QDialog(parent), m_with(std::move(ports)), m_notice(new NoticeBar(this)), m_about(new QLabel(this)),
      m_sums(new QLabel(this)), m_counts(new RemittanceCountGrid(this)), m_pastLabel(new QLabel(this)),
      m_pastList(new QListWidget(this)), m_finish(new KeyHintButton(this)), m_look(new KeyHintButton(this)),
      m_correct(new KeyHintButton(this)), m_export(new KeyHintButton(this)), m_close(new KeyHintButton(this))
{
    setObjectName(QStringLiteral("remittanceWindow"));
    setModal(false);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    m_dayEdit->setText(toQt(toIso(m_with.zone.localDate(m_with.clock.now()))));
    resize(m_with.theme.windowSize(*this, 980, 560));
    read();
    readPast();
}

RemittanceWindow::~RemittanceWindow() = default;

void RemittanceWindow::read()
{
    const auto day = parseTypedDate(fromQt(m_dayEdit->text()));
    if (!day) {
        m_day.reset();
        m_seen.reset();
        m_correcting = false;
        display();
        return;
    }
    m_with.desk.read<Day>(
        this, "fee.remittance",
        [day = *day, staff = m_with.desk.actor().staff](const ReadView& view) -> Result<Day> {
            auto payments = view.feePayments().onDays(day, day);
            auto slips = view.remittances().ofDay(day);
            if (!payments || !slips) {
                return fail(payments ? slips.error() : payments.error());
            }
            auto remittance = Remittance::of(day, *payments);
            auto way = readRemittanceWay(view, *payments);
            if (!remittance || !way) {
                return fail(remittance ? way.error() : remittance.error());
            }
            const std::string cashier = nameOfStaff(staff, way->names);
            return Day{std::move(*remittance), std::move(*payments), std::move(*way), cashier, std::move(*slips)};
        },
        [this](Result<Day> read) {
            if (!read) {
                say(errorText(read.error()), QStringLiteral("late"));
                return;
            }
            dayRead(std::move(*read));
        });
}

/// What was typed for this day stays, also where other receipts have come meanwhile.
void RemittanceWindow::dayRead(Day day)
{
    const bool another = !m_day || m_day->remittance.day != day.remittance.day;
    const bool wasOpen = isOpen() && !another;
    m_day = std::move(day);
    const std::vector<RemittanceSlip>& slips = m_day->slips;
    const auto wanted =
        std::find_if(slips.begin(), slips.end(), [&](const RemittanceSlip& slip) { return m_wanted == slip.id; });
    m_wanted.reset();
    m_correcting = m_correcting && wasOpen && wanted == slips.end();
    if (!m_correcting) {
        m_seen = wanted != slips.end() ? std::optional{*wanted}
                 : slips.empty()       ? std::nullopt
                                       : std::optional{slips.front()};
    }
    m_counts->setLines(isOpen() ? m_day->remittance.lines : m_seen->remittance.lines);
    if (!isOpen()) {
        m_counts->fill(m_seen->counts);
    } else if (!wasOpen) {
        m_counts->fill({});
        m_id.reset();
    }
    display();
    const bool isElsewhere = m_pastList->hasFocus() || m_dayEdit->hasFocus();
    if (std::exchange(m_fresh, false) || (another && !isElsewhere)) {
        if (isOpen()) {
            m_counts->focusFirst();
        } else {
            m_finish->setFocus(Qt::OtherFocusReason);
        }
    }
}

void RemittanceWindow::readPast()
{
    m_with.desk.read<std::vector<RemittanceSlip>>(
        this, "fee.remittances", [](const ReadView& view) { return view.remittances().latest(mostPastSlips); },
        [this](Result<std::vector<RemittanceSlip>> past) {
            if (!past) {
                say(errorText(past.error()), QStringLiteral("late"));
                return;
            }
            m_past = std::move(*past);
            showPast();
        });
}

void RemittanceWindow::openPast(int row)
{
    if (row < 0 || row >= static_cast<int>(m_past.size())) {
        return;
    }
    const RemittanceSlip& slip = m_past[static_cast<std::size_t>(row)];
    m_wanted = slip.id;
    const QString day = toQt(toIso(slip.day()));
    if (m_dayEdit->text() == day) {
        read();
    } else {
        m_dayEdit->setText(day); // reads
    }
}

// --- finishing and correcting ---

void RemittanceWindow::finish()
{
    if (m_saving || !m_day) {
        return;
    }
    if (!isOpen()) {
        print();
        return;
    }
    QGuiApplication::inputMethod()->commit();
    const auto counts = m_counts->counts();
    if (!counts) {
        m_counts->mark(counts.error().problems);
        return;
    }
    if (!m_id) {
        m_id = m_with.ids.next<RemittanceSlipTag>();
    }
    RemittanceToFinish input{.id = *m_id, .shown = m_day->remittance, .counts = *counts, .zone = m_with.zone};
    if (m_seen) {
        input.corrects = m_seen->id;
        input.reason = fromQt(m_reason->text().trimmed());
    }
    input.cashier = m_day->cashier;
    input.unit = m_with.unitName();
    input.at = m_with.clock.now();
    m_saving = true;
    m_with.desk.write<RemittanceSlip>(
        this, [input](UnitOfWork& uow, const Actor& actor) { return RemittanceService{}.finish(uow, actor, input); },
        [this](const Result<RemittanceSlip>& slip) { finished(slip); });
}

void RemittanceWindow::finished(const Result<RemittanceSlip>& slip)
{
    m_saving = false;
    if (!slip) {
        say(errorText(slip.error()), QStringLiteral("late"));
        m_counts->mark(slip.error().problems);
        if (slip.error().code == feeNeedsReason) {
            m_reason->setFocus(Qt::OtherFocusReason);
        } else if (slip.error().problems.empty()) {
            read(); // the sums as they are now
        }
        return;
    }
    m_id.reset();
    m_correcting = false;
    m_reason->clear();
    m_seen = *slip;
    m_wanted = slip->id;
    say(tr("The slip is finished. Print it, and both sign it."), QStringLiteral("ok"));
    m_finish->setFocus(Qt::OtherFocusReason);
    read();
    readPast();
    showSheet(RemittanceContent::of(*slip, m_with.zone));
}

void RemittanceWindow::correct()
{
    if (!m_seen || m_correcting || !m_day || m_saving) {
        return;
    }
    if (m_day->slips.empty() || m_day->slips.front().id != m_seen->id) {
        say(tr("This slip was corrected already. The latest edition is corrected."), QStringLiteral("late"));
        return;
    }
    m_correcting = true;
    m_id.reset();
    m_counts->setLines(m_day->remittance.lines);
    m_counts->fill(m_seen->counts);
    display();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RemittanceWindow::stopCorrecting()
{
    m_correcting = false;
    m_reason->clear();
    m_counts->setLines(m_seen->remittance.lines);
    m_counts->fill(m_seen->counts);
    display();
    m_finish->setFocus(Qt::OtherFocusReason);
}

void RemittanceWindow::reject()
{
    if (m_correcting) {
        stopCorrecting();
    } else {
        QDialog::reject();
    }
}

// --- paper ---

RemittanceContent RemittanceWindow::content() const
{
    if (!isOpen()) {
        return RemittanceContent::of(*m_seen, m_with.zone);
    }
    RemittanceContent content{.unit = m_with.unitName(), .remittance = m_day->remittance};
    if (const auto counts = m_counts->counts()) {
        content.counts = *counts;
    }
    content.cashier = m_day->cashier;
    return content;
}

void RemittanceWindow::print()
{
    if (m_day) {
        showSheet(content());
    }
}

void RemittanceWindow::showSheet(const RemittanceContent& content)
{
    auto* const window = new SheetWindow({{.word = QStringLiteral("remittance"),
                                           .title = [] { return tr("Remittance slip"); },
                                           .make = [content](int) { return RemittanceSheet::of(content); }}},
                                         m_with.sheets(), this);
    window->setObjectName(QStringLiteral("remittanceSheetWindow"));
    window->show();
}

// --- the table ---

void RemittanceWindow::chooseFile()
{
    if (const auto allowed = Rights::require(m_with.desk.actor(), Right::ExportRecords); !allowed) {
        say(errorText(allowed.error()), QStringLiteral("late"));
        return;
    }
    QFileDialog* const dialog = plainFileDialog(this, tr("Slip and payments as a table"),
                                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("remittanceFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setNameFilters({tr("Spreadsheets (*.xlsx)"), tr("Tables as text (*.csv)")});
    dialog->selectFile(tr("Remittance slip") + QLatin1Char(' ') + m_dayEdit->text() + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &RemittanceWindow::saveTo);
    dialog->show();
}

/// Noted first: what cannot be written down does not leave.
void RemittanceWindow::saveTo(const QString& path)
{
    if (!m_day) {
        return;
    }
    const bool personal = Rights::has(m_with.desk.actor().roles, Right::SeePersonal);
    const ExportedList list{.what = "fee_payments",
                            .from = m_day->remittance.day,
                            .lastDay = m_day->remittance.day,
                            .rows = static_cast<std::int64_t>(m_day->payments.size()),
                            .personal = personal,
                            .format = std::string{OutTable::nameOf(remittanceFormat(path))}};
    m_with.desk.write<bool>(
        this,
        [list, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return ListExport{}.note(uow, actor, list, now).map([] { return true; });
        },
        [this, path](const Result<bool>& noted) {
            if (noted) {
                writeTable(path);
            } else {
                say(errorText(noted.error()), QStringLiteral("late"));
            }
        });
}

void RemittanceWindow::writeTable(const QString& path)
{
    if (!m_day) {
        return;
    }
    FeePaymentTable::Way way = m_day->way;
    way.personal = Rights::has(m_with.desk.actor().roles, Right::SeePersonal);
    std::vector<OutTable> tables{
        OutTable{fromQt(tr("Remittance slip")), RemittanceTable::columns(), RemittanceTable::rows(content())},
        OutTable{fromQt(tr("Payments")), FeePaymentTable::columns(), {}}};
    for (const FeePayment& payment : m_day->payments) {
        tables.back().rows.push_back(FeePaymentTable::row(payment, way));
    }
    const SheetPorts ports = m_with.sheets();
    ports.worker.post([path, tables = std::move(tables), &gui = ports.gui, self = QPointer<RemittanceWindow>(this)] {
        const QString free = freePath(path);
        const Result<void> done =
            OutTable::bytesOf(tables, remittanceFormat(path)).and_then([&](const std::string& bytes) {
                return saveFile(free, bytes);
            });
        gui.post([done, free, self] {
            if (self && done) {
                self->say(tr("Saved: %1").arg(QFileInfo(free).fileName()), QStringLiteral("ok"));
            } else if (self) {
                self->say(errorText(done.error()), QStringLiteral("late"));
            }
        });
    });
}

void RemittanceWindow::say(const QString& words, const QString& state)
{
    m_notice->say({.words = words, .state = state});
}

} // namespace frontdesk
