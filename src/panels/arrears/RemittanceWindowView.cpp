// How the window of the remittance slip is put together, and what it shows.
#include "panels/arrears/RemittanceCountGrid.h"
#include "panels/arrears/RemittanceWindow.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/ScrolledPage.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

QLineEdit* RemittanceWindow::addLine(const char* name, QLabel*& label, QWidget* parent)
{
    label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("class", QStringLiteral("muted"));
    parent->layout()->addWidget(label);
    auto* const line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    label->setBuddy(line);
    parent->layout()->addWidget(line);
    return line;
}

void RemittanceWindow::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_notice->setObjectName(QStringLiteral("remittanceNoticeBar"));
    layout->addWidget(m_notice);
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(16);
    layout->addLayout(sides, 1);
    auto* const day = new QWidget(this);
    auto* const dayLayout = new QVBoxLayout(day);
    dayLayout->setContentsMargins(0, 0, 8, 0);
    m_dayEdit = addLine("remittanceDayLineEdit", m_dayLabel, day);
    for (const auto& [label, name] :
         {std::pair{m_about, "remittanceAboutLabel"}, std::pair{m_sums, "remittanceSumsLabel"}}) {
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        dayLayout->addWidget(label);
    }
    dayLayout->addWidget(m_counts);
    m_reason = addLine("remittanceReasonLineEdit", m_reasonLabel, day);
    dayLayout->addStretch(1);
    sides->addWidget(scrolledPage(day, this), 3);
    auto* const past = new QVBoxLayout;
    m_pastLabel->setTextFormat(Qt::PlainText);
    m_pastLabel->setProperty("class", QStringLiteral("muted"));
    m_pastLabel->setBuddy(m_pastList);
    m_pastList->setObjectName(QStringLiteral("remittanceListWidget"));
    m_pastList->setWordWrap(true);
    past->addWidget(m_pastLabel);
    past->addWidget(m_pastList, 1);
    sides->addLayout(past, 2);
    buildActs(this);
    connect(m_dayEdit, &QLineEdit::textChanged, this, &RemittanceWindow::read);
    connect(m_dayEdit, &QLineEdit::returnPressed, m_counts, &RemittanceCountGrid::focusFirst);
    connect(m_reason, &QLineEdit::returnPressed, m_counts, &RemittanceCountGrid::focusFirst);
    connect(m_pastList, &QListWidget::currentRowChanged, this, &RemittanceWindow::openPast);
    connect(m_pastList, &QListWidget::itemActivated, this, [this] { print(); });
}

void RemittanceWindow::buildActs(QWidget* parent)
{
    auto* const acts = new QWidget(parent);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    const auto add = [&](KeyHintButton* button, const char* name, QKeyCombination key, auto run) {
        button->setObjectName(QLatin1String(name));
        button->setKeyHint(keyText(QKeySequence(key)));
        button->setAutoDefault(false);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        if (key != QKeyCombination(Qt::Key_Escape)) {
            auto* const shortcut = new QShortcut(QKeySequence(key), this);
            shortcut->setAutoRepeat(false);
            connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
        }
    };
    add(m_finish, "remittancePrintKeyHintButton", Qt::CTRL | Qt::Key_Return, [this] { finish(); });
    m_finish->setProperty("class", QStringLiteral("primary"));
    add(m_look, "remittanceLookKeyHintButton", Qt::ALT | Qt::Key_P, [this] { print(); });
    add(m_correct, "remittanceCorrectKeyHintButton", Qt::ALT | Qt::Key_C, [this] { correct(); });
    add(m_export, "remittanceExportKeyHintButton", Qt::ALT | Qt::Key_S, [this] { chooseFile(); });
    add(m_close, "remittanceCloseKeyHintButton", QKeyCombination(Qt::Key_Escape), [this] { reject(); });
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout()->addWidget(acts);
    auto* const toList = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_L), this);
    connect(toList, &QShortcut::activated, this, [this] {
        m_pastList->setFocus(Qt::ShortcutFocusReason);
        if (m_pastList->currentRow() > 0) {
            openPast(m_pastList->currentRow());
        } else {
            m_pastList->setCurrentRow(-1); // the latest is looked at anew
            m_pastList->setCurrentRow(0);
        }
    });
}

void RemittanceWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void RemittanceWindow::retranslate()
{
    setWindowTitle(tr("Remittance slip"));
    m_dayLabel->setText(tr("Of which day (2026-12-31)"));
    m_reasonLabel->setText(tr("Why the slip is corrected"));
    m_pastLabel->setText(tr("Finished slips (Alt+L): Enter prints one again"));
    m_pastList->setAccessibleName(tr("Finished slips"));
    m_look->setText(tr("Slip to look at"));
    m_correct->setText(tr("Correct"));
    m_export->setText(tr("As a table"));
    m_close->setText(tr("Close"));
    m_counts->retranslate();
    m_notice->retranslate();
    showPast();
    display();
}

void RemittanceWindow::display()
{
    const bool open = isOpen();
    m_finish->setText(open ? tr("Finish and print") : tr("Print again"));
    m_finish->setEnabled(m_day.has_value());
    m_look->setEnabled(m_day.has_value());
    m_look->setVisible(open);
    m_correct->setVisible(!open);
    m_export->setEnabled(m_day && (!open || !m_day->payments.empty()));
    m_counts->setVisible(m_day.has_value());
    m_counts->setReadOnly(!open);
    m_reasonLabel->setVisible(m_correcting);
    m_reason->setVisible(m_correcting);
    if (!m_day) {
        m_sums->clear();
        m_about->setText(tr("This is no day."));
        m_about->setVisible(!m_dayEdit->text().isEmpty());
        return;
    }
    m_about->setText(m_seen ? aboutSlip(*m_seen) : QString());
    m_about->setVisible(m_seen.has_value());
    showSums(open ? m_day->remittance : m_seen->remittance);
}

void RemittanceWindow::showSums(const Remittance& remittance)
{
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
}

/// Who finished it and when, what it corrects, and whether it still says what the receipts say.
QString RemittanceWindow::aboutSlip(const RemittanceSlip& slip) const
{
    QStringList lines;
    //: %1 day and time, %2 a name
    lines += tr("Finished %1 by %2").arg(whenText(slip.at, m_with.zone, m_with.clock.now()), toQt(slip.cashier));
    if (slip.edition > 1) {
        //: %1 and %2 numbers of editions, %3 why
        lines += tr("Edition %1, in place of edition %2: %3")
                     .arg(QString::number(slip.edition), QString::number(slip.edition - 1), toQt(slip.reason));
    }
    const RemittanceSlip& latest = m_day->slips.empty() ? slip : m_day->slips.front();
    if (latest.id != slip.id) {
        lines += tr("Edition %1 is in its place.").arg(latest.edition);
    } else if (slip.remittance != m_day->remittance && !m_correcting) {
        lines += tr("Since then other receipts were written for this day: correct the slip (Alt+C).");
    }
    return lines.join(QLatin1Char('\n'));
}

void RemittanceWindow::showPast()
{
    const QSignalBlocker quiet(m_pastList);
    const int row = m_pastList->currentRow();
    m_pastList->clear();
    for (const RemittanceSlip& slip : m_past) {
        Result<Money> apart = Money{};
        for (const RemittanceCount& count : slip.counts) {
            for (const RemittanceLine& line : slip.remittance.lines) {
                if (line.method == count.method) {
                    apart = apart.and_then([&](Money so) { return so.plus(count.counted); }).and_then([&](Money so) {
                        return so.minus(line.net);
                    });
                }
            }
        }
        QStringList words{toQt(toIso(slip.day())), moneyText(slip.remittance.net), toQt(slip.cashier)};
        if (slip.edition > 1) {
            words += tr("edition %1").arg(slip.edition);
        }
        if (apart && !apart->isZero()) {
            words += tr("difference %1").arg(moneyText(*apart));
        }
        m_pastList->addItem(words.join(QStringLiteral(" \u00b7 ")));
    }
    if (row >= 0 && row < m_pastList->count()) {
        m_pastList->setCurrentRow(row);
    }
}

} // namespace frontdesk
