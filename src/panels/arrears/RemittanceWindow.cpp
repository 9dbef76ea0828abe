#include "panels/arrears/RemittanceWindow.h"

#include "domain/UnitOfWork.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/desk/ListExport.h"
#include "domain/people/Rights.h"
#include "exchange/RemittanceSheet.h"
#include "exchange/SavedFile.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/PlainFileDialog.h"
#include "panels/support/SheetWindow.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <utility>

namespace frontdesk {

namespace {

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
    : QDialog(parent), m_with(std::move(ports)), m_notice(new NoticeBar(this)), m_sums(new QLabel(this)),
      m_difference(new QLabel(this)), m_print(new KeyHintButton(this)), m_export(new KeyHintButton(this)),
      m_close(new KeyHintButton(this))
{
    setObjectName(QStringLiteral("remittanceWindow"));
    setModal(false);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    m_dayEdit->setText(toQt(toIso(m_with.zone.localDate(m_with.clock.now()))));
    resize(m_with.theme.windowSize(*this, 620, 480));
    read();
    m_counted->setFocus(Qt::OtherFocusReason);
}

RemittanceWindow::~RemittanceWindow() = default;

QLineEdit* RemittanceWindow::addLine(const char* name, QLabel*& label)
{
    label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("muted"));
    layout()->addWidget(label);
    auto* const line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    label->setBuddy(line);
    layout()->addWidget(line);
    return line;
}

void RemittanceWindow::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_notice->setObjectName(QStringLiteral("remittanceNoticeBar"));
    layout->addWidget(m_notice);
    m_dayEdit = addLine("remittanceDayLineEdit", m_dayLabel);
    for (QLabel* const label : {m_sums, m_difference}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sums->setObjectName(QStringLiteral("remittanceSumsLabel"));
    m_difference->setObjectName(QStringLiteral("remittanceDifferenceLabel"));
    m_difference->setProperty("class", QStringLiteral("number"));
    layout->addWidget(m_sums);
    m_counted = addLine("remittanceCountedLineEdit", m_countedLabel);
    m_counted->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    layout->addWidget(m_difference);
    m_why = addLine("remittanceWhyLineEdit", m_whyLabel);
    layout->addStretch(1);
    auto* const acts = new QHBoxLayout;
    const auto add = [&](KeyHintButton* button, const char* name, QKeyCombination key, auto run) {
        button->setObjectName(QLatin1String(name));
        button->setKeyHint(QKeySequence(key).toString(QKeySequence::NativeText));
        button->setAutoDefault(false);
        acts->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        if (key != QKeyCombination(Qt::Key_Escape)) {
            auto* const shortcut = new QShortcut(QKeySequence(key), this);
            shortcut->setAutoRepeat(false);
            connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
        }
    };
    add(m_print, "remittancePrintKeyHintButton", Qt::CTRL | Qt::Key_Return, [this] { print(); });
    m_print->setProperty("class", QStringLiteral("primary"));
    add(m_export, "remittanceExportKeyHintButton", Qt::ALT | Qt::Key_S, [this] { chooseFile(); });
    add(m_close, "remittanceCloseKeyHintButton", QKeyCombination(Qt::Key_Escape), [this] { close(); });
    acts->addStretch(1);
    layout->addLayout(acts);
    connect(m_dayEdit, &QLineEdit::textChanged, this, &RemittanceWindow::read);
    connect(m_counted, &QLineEdit::textChanged, this, &RemittanceWindow::display);
}

void RemittanceWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        display();
    }
    QDialog::changeEvent(event);
}

void RemittanceWindow::retranslate()
{
    setWindowTitle(tr("Remittance slip"));
    m_dayLabel->setText(tr("Of which day (2026-12-31)"));
    m_countedLabel->setText(tr("Cash that was counted, in yuan"));
    m_whyLabel->setText(tr("Why it is not what the receipts say"));
    m_print->setText(tr("Slip to print"));
    m_export->setText(tr("Payments as a table"));
    m_close->setText(tr("Close"));
    m_notice->retranslate();
}

void RemittanceWindow::read()
{
    m_day.reset();
    const auto day = parseTypedDate(fromQt(m_dayEdit->text()));
    display();
    if (!day) {
        return;
    }
    m_with.desk.read<Day>(
        this, "fee.remittance",
        [day = *day, staff = m_with.desk.actor().staff](const ReadView& view) -> Result<Day> {
            auto payments = view.feePayments().onDays(day, day);
            if (!payments) {
                return fail(payments.error());
            }
            auto remittance = Remittance::of(day, *payments);
            auto way = readRemittanceWay(view, *payments);
            if (!remittance || !way) {
                return fail(remittance ? way.error() : remittance.error());
            }
            const std::string cashier = nameOfStaff(staff, way->names);
            return Day{std::move(*remittance), std::move(*payments), std::move(*way), cashier};
        },
        [this](Result<Day> read) {
            if (!read) {
                say(errorText(read.error()), QStringLiteral("late"));
                return;
            }
            m_day = std::move(*read);
            display();
        });
}

Result<std::optional<RemittanceCount>> RemittanceWindow::count() const
{
    const std::string typed = fromQt(m_counted->text().trimmed());
    if (typed.empty()) {
        return std::optional<RemittanceCount>{};
    }
    return Money::parseYuan(typed).map([&](Money cash) {
        return std::optional{RemittanceCount{.cash = cash, .why = fromQt(m_why->text().trimmed())}};
    });
}

void RemittanceWindow::display()
{
    m_print->setEnabled(m_day.has_value());
    m_export->setEnabled(m_day && !m_day->payments.empty());
    if (!m_day) {
        m_sums->clear();
        m_difference->clear();
        return;
    }
    const Remittance& remittance = m_day->remittance;
    QStringList lines;
    for (const RemittanceLine& line : remittance.lines) {
        //: %1 cash, card ..., %2 the sum, %3 and %4 how many
        lines += tr("%1: %2 (receipts: %3, counter-entries: %4)")
                     .arg(paymentMethodLabel(line.method), moneyText(line.net), QString::number(line.receipts),
                          QString::number(line.counters));
    }
    lines += remittance.papers == 0
                 ? tr("No money was taken on this day.")
                 : tr("Together: %1, receipts %2 to %3")
                       .arg(moneyText(remittance.net), toQt(remittance.first), toQt(remittance.last));
    m_sums->setText(lines.join(QLatin1Char('\n')));
    const auto counted = count();
    if (!counted) {
        m_difference->setText(errorText(counted.error()));
        return;
    }
    const auto apart = *counted ? (*counted)->cash.minus(remittance.cash()) : Result<Money>{Money{}};
    m_difference->setText(!*counted         ? QString()
                          : !apart          ? errorText(apart.error())
                          : apart->isZero() ? tr("It is what the receipts say.")
                                            : tr("Difference: %1").arg(moneyText(*apart)));
}

void RemittanceWindow::print()
{
    const auto counted = count();
    if (!m_day || !counted) {
        say(counted ? QString() : errorText(counted.error()), QStringLiteral("late"));
        return;
    }
    const bool differs = *counted && (*counted)->cash != m_day->remittance.cash();
    if (differs && (*counted)->why.empty()) {
        say(tr("Say why the cash is not what the receipts say."), QStringLiteral("late"));
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    RemittanceContent content{
        .unit = m_with.unitName(), .remittance = m_day->remittance, .count = *counted, .cashier = m_day->cashier};
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
    QFileDialog* const dialog = plainFileDialog(this, tr("Payments as a table"),
                                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("remittanceFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setNameFilters({tr("Spreadsheets (*.xlsx)"), tr("Tables as text (*.csv)")});
    dialog->selectFile(tr("Payments") + QLatin1Char(' ') + m_dayEdit->text() + QStringLiteral(".xlsx"));
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
    OutTable table{fromQt(tr("Payments")), FeePaymentTable::columns(), {}};
    for (const FeePayment& payment : m_day->payments) {
        table.rows.push_back(FeePaymentTable::row(payment, way));
    }
    const SheetPorts ports = m_with.sheets();
    ports.worker.post([path, table = std::move(table), &gui = ports.gui, self = QPointer<RemittanceWindow>(this)] {
        const QString free = freePath(path);
        const Result<void> done =
            OutTable::bytesOf({table}, remittanceFormat(path)).and_then([&](const std::string& bytes) {
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
