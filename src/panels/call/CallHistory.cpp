#include "panels/call/CallHistory.h"

#include "domain/setting/UnitSettings.h"
#include "panels/call/CallTable.h"
#include "panels/call/CallTexts.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeepPlace.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

/// Widths at 100 % text; the line is as wide as its words, the key points take what is left.
constexpr int historyColumnWidths[] = {124, 0, 92, 112, 76, 80, 0, 104, 72};
constexpr int historyLineColumn = 1;
constexpr int historyWordsColumn = 6;
constexpr int filterWidth = 300;
constexpr int filterWidthOfLargeText = 200; // beside it the day still fits
constexpr int largeHistoryText = 150;       // percent
constexpr int leastWordsWidth = 120;
constexpr std::chrono::seconds historyRetry{5};
constexpr QKeyCombination dayKey{Qt::ControlModifier, Qt::Key_G};

struct ListedWord {
    CallsListed which;
    const char* word;
};
constexpr ListedWord listedWords[] = {
    {CallsListed::Missed, "missed"}, {CallsListed::Late, "late"}, {CallsListed::ToComplete, "to_complete"}};

CallsListed listedOf(const QString& word)
{
    for (const auto& [which, name] : listedWords) {
        if (word == QLatin1String(name)) {
            return which;
        }
    }
    return CallsListed::All;
}

QDate toDate(LocalDate date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace

CallHistory::CallHistory(const Ports& ports, QWidget* parent)
    : QWidget(parent), m_ports(ports), m_model(new CallHistoryModel(ports.desk, ports.zone, this)), m_days(ports.desk),
      m_title(new QLabel(this)), m_count(new QLabel(this)), m_back(new KeyHintButton(this)),
      m_notice(new NoticeBar(this)), m_typed(new QLineEdit(this)), m_which(new ChoiceChips(this)),
      m_dayLabel(new QLabel(this)), m_day(new QDateEdit(this)), m_go(new QPushButton(this)),
      m_table(new QTableView(this))
{
    build();
    connectAll();
    connect(&ports.hub, &ChangeHub::recordsChanged, this, &CallHistory::takeChanges);
    retranslate();
}

void CallHistory::build()
{
    setObjectName(QStringLiteral("callHistory"));
    m_title->setObjectName(QStringLiteral("historyTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_count->setObjectName(QStringLiteral("historyCountLabel"));
    m_count->setProperty("class", QStringLiteral("muted"));
    for (QLabel* label : {m_title, m_count, m_dayLabel}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_back->setObjectName(QStringLiteral("historyBackKeyHintButton"));
    m_ports.keys.showOn(m_back, DeskAct::SaveToComplete);
    m_notice->setObjectName(QStringLiteral("historyNoticeBar"));
    m_typed->setObjectName(QStringLiteral("historyFilterLineEdit"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setInputMethodHints(Qt::ImhPreferLatin);
    m_typed->installEventFilter(this);
    m_which->setObjectName(QStringLiteral("historyOutcomeChoiceChips"));
    m_which->setSingleLine();
    m_dayLabel->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("historyDateEdit"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_day->setDate(toDate(m_ports.zone.localDate(m_ports.clock.now())));
    m_day->installEventFilter(this);
    m_go->setObjectName(QStringLiteral("historyGoPushButton"));
    m_go->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("historyTableView"));
    m_table->setModel(m_model);
    dressCallTable(m_table, m_ports.theme);
    m_table->horizontalHeader()->setSectionResizeMode(historyWordsColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("historyEmptyHint"));
    new KeepPlace(m_table); // goes with the table

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_back);
    auto* day = new QWidget(this);
    auto* dayLayout = new QHBoxLayout(day);
    dayLayout->setContentsMargins(0, 0, 0, 0);
    dayLayout->setSpacing(8);
    dayLayout->addWidget(m_dayLabel);
    dayLayout->addWidget(m_day);
    dayLayout->addWidget(m_go);
    auto* tools = new QWidget(this);
    auto* flow = new FlowLayout(tools);
    flow->setSpacing(12);
    flow->addWidget(m_typed);
    flow->addWidget(day);
    flow->addWidget(m_which);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    auto* card = new QFrame(this);
    card->setProperty("class", QStringLiteral("card"));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(16, 12, 16, 8);
    cardLayout->setSpacing(8);
    cardLayout->addLayout(head);
    cardLayout->addWidget(tools);
    cardLayout->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
}

void CallHistory::connectAll()
{
    connect(m_typed, &QLineEdit::textChanged, this, &CallHistory::filter);
    connect(m_which, &ChoiceChips::chosen, this, &CallHistory::filter);
    connect(m_back, &QPushButton::clicked, this, &CallHistory::backRequested);
    connect(m_go, &QPushButton::clicked, this, &CallHistory::goToDay);
    connect(m_table, &QTableView::doubleClicked, this, [this] { pressedInTable(Qt::Key_Return); });
    connect(m_model, &PagedRows::counted, this, [this] {
        showCount();
        if (m_toEnd && m_model->isComplete()) {
            selectEnd();
        }
    });
    connect(m_model, &PagedRows::failed, this, &CallHistory::sayProblem);
    connect(&m_ports.theme, &Theme::changed, this, &CallHistory::applyScale);
    auto* toDay = new QShortcut(QKeySequence(dayKey), this);
    toDay->setContext(Qt::WidgetWithChildrenShortcut);
    toDay->setAutoRepeat(false);
    connect(toDay, &QShortcut::activated, this, &CallHistory::focusDay);
}

// --- what is shown ---

void CallHistory::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_started, true)) {
        m_model->show(m_shown);
        readStaff();
    } else if (std::exchange(m_changedUnseen, false)) {
        m_model->refresh();
    }
}

void CallHistory::readStaff()
{
    m_ports.desk.read<KnownStaff>(
        this, "call.history.staff", &KnownStaff::read,
        [this](const Result<KnownStaff>& names) { m_model->setStaff(names.value_or(KnownStaff{})); });
}

void CallHistory::takeChanges(const QVector<RecordRef>& records)
{
    if (m_started && contains(records, RecordKind::Staff)) {
        readStaff();
    }
    std::vector<std::int64_t> calls;
    for (const RecordRef& record : records) {
        if (record.kind == RecordKind::Call) {
            calls.push_back(record.id);
        }
    }
    if (calls.empty() || !m_started) {
        return;
    }
    m_model->changed(calls);
    if (isVisible()) {
        m_model->refresh();
    } else {
        m_changedUnseen = true;
    }
}

void CallHistory::filter()
{
    const CallHistoryFilter filter{.words = fromQt(m_typed->text().trimmed()), .which = listedOf(m_which->value())};
    if (filter == m_shown) {
        return;
    }
    m_shown = filter;
    m_toEnd = false;
    m_model->show(m_shown);
    m_table->scrollToTop();
}

void CallHistory::showCount()
{
    const int rows = m_model->rowCount({});
    const bool all = m_shown == CallHistoryFilter{};
    m_count->setText(!m_model->isComplete() ? tr("%L1 so far", "calls in the list").arg(rows)
                     : all                  ? tr("%Ln call(s)", "in the list", rows)
                                            : tr("%Ln call(s) found", "by the filter", rows));
    m_empty->setText(
        !m_model->isComplete() ? QString()
        : all                  ? tr("Every saved call stands here. %1 says that the telephone rings.")
                    .arg(m_ports.keys.nameOf(DeskAct::LineKey))
        : m_shown.words.empty()
            ? tr("No such call. %1 shows all calls.").arg(m_ports.keys.nameOf(DeskAct::SaveToComplete))
            : tr("No call holds these words. %1 clears the filter.").arg(m_ports.keys.nameOf(DeskAct::SaveToComplete)));
}

void CallHistory::sayProblem(const Error& error)
{
    m_notice->say({.words = errorText(error), .state = QStringLiteral("late")});
    m_tryAgain = m_ports.clock.steady() + historyRetry;
}

void CallHistory::second()
{
    m_notice->look(m_ports.clock.steady());
    if (m_tryAgain && m_ports.clock.steady() >= *m_tryAgain) {
        m_tryAgain.reset();
        m_notice->clear();
        m_model->retry();
    }
}

void CallHistory::retranslate()
{
    setAccessibleName(tr("All calls"));
    m_title->setText(tr("All calls"));
    m_back->setText(tr("Back"));
    m_typed->setPlaceholderText(
        tr("Find: name, sound, number, room, words  %1").arg(m_ports.keys.hint(DeskAct::Filter)));
    m_typed->setAccessibleName(tr("Find in all calls"));
    m_which->setChoices({{QStringLiteral("missed"), tr("Missed", "calls"), {}},
                         {QStringLiteral("late"), tr("Late", "calls"), {}},
                         {QStringLiteral("to_complete"), CallTexts::toComplete(), {}}});
    m_which->setAccessibleName(tr("Only calls that were"));
    m_dayLabel->setText(tr("Day"));
    m_day->setAccessibleName(tr("Go to the calls of a day"));
    m_day->setToolTip(QKeySequence(dayKey).toString(QKeySequence::NativeText));
    m_go->setText(tr("Go"));
    m_go->setAccessibleName(tr("Go to the calls of that day"));
    m_table->setAccessibleName(m_title->text());
    m_table->setToolTip(tr("Enter: open \u00B7 Ctrl+G: go to a day"));
    m_notice->retranslate();
    m_model->retranslate();
    showCount();
    applyScale(); // words have other widths
}

void CallHistory::applyScale()
{
    for (int column = 0; column < static_cast<int>(std::size(historyColumnWidths)); ++column) {
        if (historyColumnWidths[column] > 0) {
            m_table->setColumnWidth(column, m_ports.theme.px(historyColumnWidths[column]));
        }
    }
    m_table->horizontalHeader()->setMinimumSectionSize(m_ports.theme.px(leastWordsWidth) / 2);
    m_table->verticalHeader()->setDefaultSectionSize(m_ports.theme.px(30));
    m_table->setColumnWidth(historyLineColumn,
                            m_table->fontMetrics().horizontalAdvance(lineLabel(mostLines, {}, "external")) +
                                m_ports.theme.px(12));
    m_typed->setFixedWidth(
        m_ports.theme.px(m_ports.theme.textPercent() > largeHistoryText ? filterWidthOfLargeText : filterWidth));
}

} // namespace frontdesk
