// How the window of the fees' figures is put together, and its keys.
#include "panels/arrears/FeeReportsWindow.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/FigureView.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

constexpr QKeyCombination reportPrintKey{Qt::ControlModifier, Qt::Key_P};
constexpr QKeyCombination reportExportKey{Qt::ControlModifier, Qt::Key_E};

} // namespace

void FeeReportsWindow::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("feeReportsNoticeBar"));
    layout->addWidget(m_notice);
    m_period = new ChoiceChips(this);
    m_period->setObjectName(QStringLiteral("feeReportsPeriodChoiceChips"));
    layout->addWidget(m_period);
    auto* const row = new QWidget(this);
    auto* const flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    const auto day = [&](const char* name) {
        auto* const edit = new QLineEdit(row);
        edit->setObjectName(QLatin1String(name));
        edit->setPlaceholderText(QStringLiteral("2026-01-01"));
        connect(edit, &QLineEdit::textChanged, this, [this] { ask(); });
        flow->addWidget(edit);
        return edit;
    };
    m_from = day("feeReportsFromLineEdit");
    m_to = day("feeReportsToLineEdit");
    const auto button = [&](const char* name, QKeyCombination key, auto pressed) {
        auto* const made = new KeyHintButton(row);
        made->setObjectName(QLatin1String(name));
        made->setKeyHint(keyText(QKeySequence(key)));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, pressed);
        flow->addWidget(made);
        return made;
    };
    m_print = button("feeReportsPrintKeyHintButton", reportPrintKey, [this] { print(); });
    m_export = button("feeReportsExportKeyHintButton", reportExportKey, [this] { chooseExport(); });
    m_close = button("feeReportsCloseKeyHintButton", Qt::Key_Escape, [this] { close(); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    layout->addWidget(row);
    m_days = new QLabel(this);
    m_days->setObjectName(QStringLiteral("feeReportsDaysLabel"));
    m_days->setTextFormat(Qt::PlainText);
    m_days->setProperty("class", QStringLiteral("section"));
    layout->addWidget(m_days);
    m_figures = new FigureView(m_with.theme, this);
    m_figures->setObjectName(QStringLiteral("feeReportsFigureView"));
    layout->addWidget(m_figures, 1);
    for (QPushButton* const each : m_notice->findChildren<QPushButton*>()) {
        each->setAutoDefault(false);
    }
    connect(m_period, &ChoiceChips::chosen, this, [this](const QString& word) {
        if (word.isEmpty()) { // pressed again: one is always chosen
            m_period->setValue(toQt(nameOf(HistoryPeriod::ThisMonth)));
        }
        const bool own = m_period->value() == toQt(nameOf(HistoryPeriod::Own));
        m_from->setVisible(own);
        m_to->setVisible(own);
        if (own) {
            m_from->setFocus(Qt::OtherFocusReason);
        }
        ask();
    });
    m_from->hide();
    m_to->hide();
}

void FeeReportsWindow::bindKeys()
{
    const auto own = [this](QKeyCombination key, auto pressed) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, pressed);
    };
    own(reportPrintKey, [this] { print(); });
    own(reportExportKey, [this] { chooseExport(); });
    for (int index = 0; index < static_cast<int>(historyPeriods.size()); ++index) {
        own(QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_1 + index)),
            [this, index] { m_period->choose(index); });
    }
}

void FeeReportsWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void FeeReportsWindow::fillChoices()
{
    const std::array names{tr("Today"),      tr("Seven days"), tr("31 days"),
                           tr("This month"), tr("Last month"), tr("Other days")};
    static_assert(names.size() == historyPeriods.size());
    QList<ChoiceChips::Choice> choices;
    for (std::size_t at = 0; at < names.size(); ++at) {
        const QKeyCombination key(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(at)));
        choices.append({toQt(nameOf(historyPeriods[at])), names[at], keyText(QKeySequence(key))});
    }
    const QString value = m_period->value();
    m_period->setChoices(choices);
    m_period->setValue(value);
}

void FeeReportsWindow::retranslate()
{
    setWindowTitle(tr("Fees in figures"));
    fillChoices();
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_figures->setAccessibleName(windowTitle());
    m_print->setText(tr("Print or PDF"));
    m_export->setText(tr("Export"));
    m_close->setText(tr("Close"));
    m_notice->retranslate();
    m_days->setText(daysText());
    if (m_counted) {
        showFigures(*m_counted);
    }
}

void FeeReportsWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_period != nullptr) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace frontdesk
