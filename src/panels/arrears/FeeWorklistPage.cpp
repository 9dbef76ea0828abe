#include "panels/arrears/FeeWorklistPage.h"

#include "panels/arrears/FeeWorklistModel.h"
#include "panels/arrears/FeeWorklistTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RowTable.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

/// Widths at 100 % text: room, payer, what, why, owes, said last.
constexpr std::array workColumnWidths{84, 96, 180, 250, 96, 0};
constexpr int leastWorkRows = 4;

} // namespace

FeeWorklistPage::FeeWorklistPage(Ports ports, QWidget* parent)
    : QFrame(parent), m_with(ports), m_model(new FeeWorklistModel(ports.zone, ports.clock, this)),
      m_title(new QLabel(this)), m_empty(new QLabel(this)), m_table(new QTableView(this)), m_details(new QLabel(this)),
      m_begin(new KeyHintButton(this)), m_leave(new KeyHintButton(this))
{
    setProperty("class", QStringLiteral("card"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_title->setObjectName(QStringLiteral("feeWorkTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_details->setObjectName(QStringLiteral("feeWorkDetailsLabel"));
    m_empty->setObjectName(QStringLiteral("feeWorkEmptyLabel"));
    for (QLabel* const label : {m_title, m_details, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_begin->setObjectName(QStringLiteral("feeWorkBeginKeyHintButton"));
    m_begin->setProperty("class", QStringLiteral("primary"));
    m_begin->setKeyHint(keyText(QKeySequence(Qt::Key_Return)));
    m_leave->setObjectName(QStringLiteral("feeWorkLeaveKeyHintButton"));
    m_leave->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    auto* const acts = new QHBoxLayout;
    acts->setSpacing(6);
    acts->addWidget(m_begin);
    acts->addWidget(m_leave);
    acts->addStretch(1);
    m_table->setObjectName(QStringLiteral("feeWorkTableView"));
    setUpRowTable(*m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(workColumnWidths.size()) - 1,
                                                      QHeaderView::Stretch);
    m_table->installEventFilter(this);
    for (QWidget* const each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_empty)}) {
        layout->addWidget(each);
    }
    layout->addLayout(acts);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showChosen();
        Q_EMIT currentChanged();
    });
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FeeWorklistPage::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, &FeeWorklistPage::beginRequested);
    connect(m_begin, &QPushButton::clicked, this, &FeeWorklistPage::beginRequested);
    connect(m_leave, &QPushButton::clicked, this, &FeeWorklistPage::leaveRequested);
    retranslate();
    scale();
}

void FeeWorklistPage::setTasks(std::vector<FeeTask> tasks)
{
    m_model->setRows(std::move(tasks));
    if (!m_table->currentIndex().isValid() && !m_model->rows().empty()) {
        m_table->selectRow(0);
    }
    m_empty->setVisible(m_model->rows().empty());
    m_begin->setEnabled(!m_model->rows().empty());
    showChosen();
}

const FeeTask* FeeWorklistPage::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && at.row() < static_cast<int>(m_model->rows().size()) ? &m_model->at(at.row()) : nullptr;
}

void FeeWorklistPage::showChosen()
{
    const FeeTask* const task = chosen();
    QStringList lines;
    if (task != nullptr) {
        const LocalDate today = m_with.zone.localDate(m_with.clock.now());
        if (m_table->horizontalScrollBar()->maximum() > 0) { // large text: these columns are out of sight
            lines += tr("Owes %1").arg(moneyText(task->amount)) + QStringLiteral(" \u00b7 ") +
                     FeeWorklistTexts::why(*task, today);
        }
        if (!task->account.preferences.empty()) {
            lines += tr("How and when this payer likes to be reached: %1").arg(toQt(task->account.preferences));
        }
        lines += tr("Said last: %1").arg(FeeWorklistTexts::last(*task, m_with.zone, today));
        lines += toQt(task->text.in(shownLanguage()));
        lines += FeeWorklistTexts::next(*task, today);
    }
    m_begin->setText(FeeWorklistTexts::begin(task));
    lines.removeAll(QString());
    m_details->setText(lines.join(QLatin1Char('\n')));
}

bool FeeWorklistPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enters && key->modifiers() == Qt::NoModifier) {
            Q_EMIT beginRequested();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FeeWorklistPage::retranslate()
{
    m_title->setText(tr("To do today"));
    m_empty->setText(tr("Nobody is to be reminded today."));
    m_leave->setText(tr("Back to the accounts"));
    m_table->setAccessibleName(tr("To do today"));
    m_model->retranslate();
    showChosen();
}

void FeeWorklistPage::scale() { scaleRowTable(*m_table, workColumnWidths, m_with.theme, leastWorkRows); }

} // namespace frontdesk
