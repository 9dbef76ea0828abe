#include "panels/call/CallList.h"

#include "panels/call/CallTable.h"
#include "panels/call/CallTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

/// Widths at 100 % text; the key points take what is left.
constexpr int listColumnWidths[] = {76, 104, 170, 96, 0, 116};
constexpr int keyPointsColumn = 4;
constexpr int shownRows = 3;

} // namespace

CallList::CallList(const Theme& theme, const TimeZone& zone, const Clock& clock, const KeyBindings& keys,
                   QWidget* parent)
    : QFrame(parent), m_theme(theme), m_keys(keys), m_model(new CallListModel(zone, clock, this)),
      m_filter(new CallFilterModel(this)), m_title(new QLabel(this)), m_missed(new Chip(this)),
      m_toComplete(new Chip(this)), m_typed(new QLineEdit(this)), m_all(new KeyHintButton(this)),
      m_table(new QTableView(this))
{
    setProperty("class", QStringLiteral("card"));
    m_title->setProperty("class", QStringLiteral("section"));
    m_title->setTextFormat(Qt::PlainText);
    m_missed->setObjectName(QStringLiteral("missedChip"));
    m_toComplete->setObjectName(QStringLiteral("toCompleteChip"));
    m_typed->setObjectName(QStringLiteral("callFilterLineEdit"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setInputMethodHints(Qt::ImhPreferLatin);
    m_all->setObjectName(QStringLiteral("allCallsKeyHintButton"));
    m_keys.showOn(m_all, DeskAct::AllCalls);
    m_all->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("callTableView"));
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    dressCallTable(m_table, m_theme);
    m_table->horizontalHeader()->setSectionResizeMode(keyPointsColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_typed->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("callListEmptyHint"));

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* words = new QWidget(this); // takes a second line where large text needs it
    auto* flow = new FlowLayout(words);
    flow->setSpacing(8);
    flow->setContentsMargins(0, 5, 0, 0); // level with the words in the filter
    for (QWidget* each : std::initializer_list<QWidget*>{m_title, m_missed, m_toComplete, m_all}) {
        flow->addWidget(each);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    words->setSizePolicy(policy);
    head->addWidget(words, 1);
    head->addWidget(m_typed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);

    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter->setTyped(typed);
        retranslate();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const Call* call = current()) {
            Q_EMIT openRequested(call->id);
        }
    });
    connect(m_all, &QPushButton::clicked, this, &CallList::allRequested);
    connect(&m_theme, &Theme::changed, this, &CallList::applyScale);
    retranslate();
    applyScale();
}

void CallList::setCalls(std::vector<Call> calls)
{
    m_model->setCalls(std::move(calls));
    showCounts();
}

void CallList::focusFilter()
{
    m_typed->setFocus(Qt::ShortcutFocusReason);
    m_typed->selectAll();
}

bool CallList::clearFilter()
{
    if (m_typed->text().isEmpty()) {
        return false;
    }
    m_typed->clear();
    return true;
}

void CallList::showMissed() { filterFor(&CallTexts::toCallBack); }

void CallList::filterFor(QString (*words)())
{
    m_filterWords = words;
    m_filledIn = words();
    m_typed->setText(m_filledIn);
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_filter->rowCount() > 0) {
        m_table->selectRow(0);
    }
}

void CallList::retranslate()
{
    m_title->setText(tr("Calls of today"));
    m_typed->setPlaceholderText(tr("Filter: name, number, words  %1").arg(m_keys.hint(DeskAct::Filter)));
    m_typed->setAccessibleName(tr("Filter the calls"));
    m_all->setText(tr("All calls"));
    m_table->setAccessibleName(m_title->text());
    m_table->setToolTip(tr("Enter: open \u00B7 B: called back"));
    m_empty->setText(m_typed->text().isEmpty()
                         ? tr("Calls appear here when they are saved. %1 says that the telephone rings.")
                               .arg(m_keys.nameOf(DeskAct::LineKey))
                         : tr("No call of today holds these words. %1 clears the filter.")
                               .arg(m_keys.nameOf(DeskAct::SaveToComplete)));
    m_model->retranslate();
    if (m_filterWords != nullptr && m_typed->text() == m_filledIn) {
        m_filledIn = m_filterWords(); // we filled it in, so it speaks the screen's language
        m_typed->setText(m_filledIn);
    }
    showCounts();
}

void CallList::showCounts()
{
    const auto& calls = m_model->rows();
    const auto missed = std::count_if(calls.begin(), calls.end(), CallTexts::isMissedOpen);
    const auto open =
        std::count_if(calls.begin(), calls.end(), [](const Call& call) { return call.toComplete && !call.voided; });
    m_missed->say(missed > 0 ? tr("%n to call back", "missed calls", static_cast<int>(missed)) : QString(),
                  QStringLiteral("late"));
    m_toComplete->say(open > 0 ? tr("%n to complete", "calls", static_cast<int>(open)) : QString(),
                      QStringLiteral("near"));
}

void CallList::applyScale()
{
    for (int column = 0; column < static_cast<int>(std::size(listColumnWidths)); ++column) {
        if (listColumnWidths[column] > 0) {
            m_table->setColumnWidth(column, m_theme.px(listColumnWidths[column]));
        }
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(30));
    m_table->horizontalHeader()->setMinimumSectionSize(m_theme.px(60));
    m_typed->setMinimumWidth(240);
    m_table->setMinimumHeight(m_theme.px(30) * (shownRows + 1));
}

const Call* CallList::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

bool CallList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_typed) {
        if (bare && key->key() == Qt::Key_Down && m_filter->rowCount() > 0) {
            m_table->setFocus(Qt::OtherFocusReason);
            m_table->selectRow(0);
            return true;
        }
        return QFrame::eventFilter(watched, event);
    }
    const Call* call = current();
    if (call == nullptr || !bare) {
        return QFrame::eventFilter(watched, event);
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT openRequested(call->id);
        return true;
    }
    if (key->key() == Qt::Key_B && CallTexts::isMissedOpen(*call)) {
        Q_EMIT dealtWith(call->id, QStringLiteral("called_back"));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace frontdesk
