// How the visitors' panel is put together, and its keys.
#include "panels/visitor/VisitorPanel.h"

#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/DirectoryCompleter.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/ReasonRow.h"
#include "panels/support/RowTable.h"
#include "panels/support/ScrolledPage.h"
#include "panels/visitor/RollCallWindow.h"
#include "panels/visitor/VisitDetail.h"
#include "panels/visitor/VisitFormWidget.h"
#include "panels/visitor/VisitListModel.h"
#include "panels/visitor/VisitPicker.h"
#include "panels/visitor/VisitRepeat.h"
#include "panels/visitor/VisitWatchBar.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>

namespace frontdesk {

namespace {

constexpr QKeyCombination visitUndoKey{Qt::AltModifier, Qt::Key_U};
constexpr QKeyCombination visitAnotherKey{Qt::AltModifier, Qt::Key_A};
constexpr QKeyCombination visitGroupKey{Qt::AltModifier, Qt::Key_G};
constexpr QKeyCombination visitClosingKey{Qt::AltModifier, Qt::Key_End};
constexpr QKeyCombination visitRollCallKey{Qt::AltModifier, Qt::Key_R};
constexpr QKeyCombination visitComingKey{Qt::AltModifier, Qt::Key_0};
constexpr QKeyCombination visitRepeatKey{Qt::AltModifier, Qt::Key_T};
constexpr int visitActKeys = 9;
/// Widths at 100 % text; the host takes what is left.
constexpr int visitColumnWidths[] = {0, 150, 0, 132, 70, 64, 180};
constexpr int visitHostColumn = 2;
constexpr int visitShownRows = 4;

} // namespace

void VisitorPanel::build()
{
    setFocusPolicy(Qt::ClickFocus);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("visitorNoticeBar"));
    m_picker = new VisitPicker(
        m_with.theme, m_with.desk.zone, m_with.desk.clock,
        [this](const QString& typed, std::function<void(std::vector<Visit>)> found) {
            m_desk.search(typed, std::move(found));
        },
        this);
    m_detail = new VisitDetail(m_desk, m_with.theme, this);
    buildForm();
    auto* const page = new QWidget;
    page->setAutoFillBackground(false);
    auto* const stack = new QVBoxLayout(page);
    stack->setContentsMargins(16, 12, 16, 12);
    stack->setSpacing(8);
    stack->addWidget(m_notice);
    stack->addWidget(m_picker);
    stack->addWidget(m_formCard);
    stack->addWidget(m_detail);
    m_reason = new ReasonRow("visitReasonLineEdit", page);
    connect(m_reason, &ReasonRow::given, this, [this] { m_desk.voidChosen(m_reason->reason()); });
    stack->addWidget(m_reason);
    auto* const list = new QFrame(page);
    list->setObjectName(QStringLiteral("visitListFrame"));
    list->setProperty("class", QStringLiteral("card"));
    stack->addWidget(list, 1);
    buildList();
    auto* const tools = new QWidget(list);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    tools->setSizePolicy(flowing);
    auto* const flow = new FlowLayout(tools); // a second line at large text
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(m_filter);
    flow->addWidget(m_coming);
    flow->addWidget(m_group);
    flow->addWidget(m_rollCallButton);
    flow->addWidget(m_closing);
    flow->addWidget(m_history);
    auto* const listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(16, 8, 16, 8);
    listLayout->setSpacing(4);
    listLayout->addWidget(m_counts);
    listLayout->addWidget(tools);
    listLayout->addWidget(m_table, 1);
    auto* const scroll = scrolledPage(page, this);
    scroll->setObjectName(QStringLiteral("visitorScrollArea"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_formCard->hide();
    m_detail->hide();
}

void VisitorPanel::buildForm()
{
    auto* const card = new QFrame(this);
    card->setObjectName(QStringLiteral("visitFormFrame"));
    card->setProperty("class", QStringLiteral("card"));
    m_formCard = card;
    m_formTitle = new QLabel(card);
    m_formTitle->setProperty("class", QStringLiteral("section"));
    m_formTitle->setTextFormat(Qt::PlainText);
    m_form = new VisitFormWidget(m_with.theme, card);
    m_form->setObjectName(QStringLiteral("visitFormWidget"));
    auto* const hosts = new DirectoryCompleter(m_with.desk.desk, "visit.hosts",
                                               m_form->findChild<QLineEdit*>(QStringLiteral("hostLineEdit")));
    connect(hosts, &DirectoryCompleter::picked, m_form, &VisitFormWidget::takeHost);
    m_answerLabel = new QLabel(card);
    m_answerLabel->setProperty("class", QStringLiteral("small"));
    m_answerLabel->setTextFormat(Qt::PlainText);
    m_answer = new ChoiceChips(card);
    m_answer->setObjectName(QStringLiteral("hostAnswerChoiceChips"));
    m_marks = new QLabel(card);
    m_marks->setObjectName(QStringLiteral("visitMarksLabel"));
    m_marks->setTextFormat(Qt::PlainText);
    m_marks->setWordWrap(true);
    m_marks->setProperty("class", QStringLiteral("muted"));
    m_save = new KeyHintButton(card);
    m_save->setObjectName(QStringLiteral("signInKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_later = new KeyHintButton(card);
    m_later->setObjectName(QStringLiteral("visitToCompleteKeyHintButton"));
    m_with.keys.showOn(m_save, DeskAct::Save);
    m_with.keys.showOn(m_later, DeskAct::SaveToComplete);
    connect(m_save, &QPushButton::clicked, this, &VisitorPanel::saveForm);
    connect(m_later, &QPushButton::clicked, this, &VisitorPanel::keepForLater);
    auto* const acts = new QHBoxLayout;
    acts->setSpacing(6);
    acts->addWidget(m_save);
    acts->addWidget(m_later);
    acts->addStretch(1);
    auto* const layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(6);
    layout->addWidget(m_formTitle);
    layout->addWidget(m_form);
    layout->addWidget(m_answerLabel);
    layout->addWidget(m_answer);
    layout->addWidget(m_marks);
    layout->addLayout(acts);
}

void VisitorPanel::buildList()
{
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("visitCountsLabel"));
    m_counts->setProperty("class", QStringLiteral("section"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("visitFilterLineEdit"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &VisitorPanel::showList);
    m_group = new KeyHintButton(this);
    m_group->setObjectName(QStringLiteral("announceGroupKeyHintButton"));
    m_group->setKeyHint(QKeySequence(visitGroupKey).toString(QKeySequence::NativeText));
    connect(m_group, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(QStringLiteral("visitors")); });
    m_closing = new KeyHintButton(this);
    m_closing->setObjectName(QStringLiteral("closeBuildingKeyHintButton"));
    m_closing->setKeyHint(QKeySequence(visitClosingKey).toString(QKeySequence::NativeText));
    connect(m_closing, &QPushButton::clicked, this, [this] { m_desk.closeBuilding(); });
    m_rollCallButton = new KeyHintButton(this);
    m_rollCallButton->setObjectName(QStringLiteral("rollCallKeyHintButton"));
    m_rollCallButton->setKeyHint(QKeySequence(visitRollCallKey).toString(QKeySequence::NativeText));
    connect(m_rollCallButton, &QPushButton::clicked, this, &VisitorPanel::rollCall);
    m_coming = new KeyHintButton(this);
    m_coming->setObjectName(QStringLiteral("comingDaysKeyHintButton"));
    m_coming->setCheckable(true);
    m_coming->setKeyHint(QKeySequence(visitComingKey).toString(QKeySequence::NativeText));
    connect(m_coming, &QPushButton::clicked, this, &VisitorPanel::showComing);
    m_history = new KeyHintButton(this);
    m_history->setObjectName(QStringLiteral("visitHistoryKeyHintButton"));
    m_with.keys.showOn(m_history, DeskAct::ReceptionHistory);
    connect(m_history, &QPushButton::clicked, this, &Panel::historyRequested);
    m_model = new VisitListModel(m_with.desk.zone, m_with.desk.clock, this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("visitTableView"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(visitHostColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VisitorPanel::followSelection);
    auto* const empty = new EmptyHint(m_table);
    empty->setObjectName(QStringLiteral("visitEmptyHint"));
    const auto scale = [this] {
        scaleRowTable(*m_table, visitColumnWidths, m_with.theme, visitShownRows + 1);
        m_table->setColumnWidth(0, m_with.theme.px(showsComing() ? dayAndTimeWidth : timeWidth));
        m_filter->setMinimumWidth(200);
    };
    connect(&m_with.theme, &Theme::changed, this, scale);
    scale();
}

void VisitorPanel::bindKeys()
{
    // The application's ImeGuard keeps these, too, from firing while an input method composes.
    const auto bind = [this](QKeyCombination key, auto run) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (int index = 0; index < visitActKeys; ++index) {
        bind(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index), [this, index] {
            if (isFormOpen()) {
                m_answer->choose(index);
            } else {
                m_detail->run(index);
            }
        });
    }
    bind(Qt::ALT | Qt::Key_M, [this] { m_form->chooseTitle(0); });
    bind(Qt::ALT | Qt::Key_W, [this] { m_form->chooseTitle(1); });
    bind(Qt::CTRL | Qt::Key_E, [this] {
        if (const Visit* visit = m_desk.chosen(); visit != nullptr && !isFormOpen() && !visit->voided &&
                                                  visit->state != VisitState::Expected &&
                                                  visit->state != VisitState::NotCome) {
            beginForm(visit->toForm(), *visit);
        }
    });
    bind(visitAnotherKey, [this] { somebodyElse(); });
    bind(Qt::ALT | Qt::Key_P, [this] { printBadge(); });
    bind(VisitDetail::voidKey, [this] { voidOrRestore(); });
    bind(Qt::ALT | Qt::Key_I, [this] { m_desk.reveal(); });
    bind(VisitWatchBar::letInKey, [this] { m_detail->decide(true); });
    bind(VisitWatchBar::refuseKey, [this] { m_detail->decide(false); });
    bind(visitComingKey, [this] {
        if (!isFormOpen()) {
            showComing(!showsComing());
        }
    });
    bind(visitRepeatKey, [this] {
        if (isFormOpen()) {
            m_form->repeat().next();
        }
    });
    bind(visitGroupKey, [this] { m_group->click(); });
    bind(visitClosingKey, [this] { m_desk.closeBuilding(); });
    bind(visitRollCallKey, [this] { rollCall(); });
    m_notice->setActKey(visitUndoKey);
    bind(visitUndoKey, [this] { m_notice->runAct(); });
}

void VisitorPanel::rollCall()
{
    if (m_masked) {
        return;
    }
    if (m_rollCall == nullptr) {
        const VisitDesk::Ports& desk = m_with.desk;
        m_rollCall = new RollCallWindow(
            {desk.desk, desk.hub, desk.clock, desk.zone, m_with.theme, desk.settings, m_with.sheets}, window());
    }
    m_rollCall->begin();
}

void VisitorPanel::retranslate()
{
    setAccessibleName(tr("Visitors"));
    m_notice->clear(); // it was said in the other language
    m_notice->retranslate();
    m_picker->retranslate();
    m_form->retranslate();
    m_formTitle->setText(tr("Sign in a visitor"));
    m_answerLabel->setText(tr("If the host was asked already (Alt+1 to Alt+5)"));
    QList<ChoiceChips::Choice> answers;
    for (const HostAnswer answer : allHostAnswers) {
        if (answer != HostAnswer::None) {
            answers.append({toQt(nameOf(answer)), hostAnswerLabel(answer), {}});
        }
    }
    const QString chosen = m_answer->value();
    m_answer->setChoices(answers);
    m_answer->setValue(chosen);
    m_answer->setAccessibleName(m_answerLabel->text());
    m_save->setText(tr("Sign in"));
    m_later->setText(tr("To complete"));
    m_filter->setPlaceholderText(tr("Filter: name, host, room"));
    m_filter->setAccessibleName(tr("Filter the visitors"));
    m_reason->setQuestion(tr("Why is it voided? Enter:"));
    m_rollCallButton->setText(tr("Roll-call"));
    m_rollCallButton->setToolTip(tr("Everybody inside, to be ticked off outside the house"));
    m_group->setText(tr("Announce a group"));
    m_group->setToolTip(tr("Takes in a list of visitors, a CSV file or a spreadsheet"));
    m_history->setText(tr("Other days"));
    m_history->setToolTip(tr("Visits of any day: search, figures, export"));
    m_coming->setToolTip(tr("Whoever is expected after today, by day"));
    m_closing->setText(tr("Building closes"));
    m_closing->setToolTip(tr("Signs out whoever is still inside, marked as assumed"));
    m_table->setAccessibleName(tr("Visitors of today"));
    m_table->setToolTip(tr("Enter: what is to be done next"));
    findChild<EmptyHint*>(QStringLiteral("visitEmptyHint"))
        ->setText(
            tr("Whoever is expected, here or has left today stands here. Type a name above to sign somebody in."));
    m_model->retranslate();
    m_detail->retranslate();
    m_detail->setVisible(!m_masked && !isFormOpen() && m_desk.chosen() != nullptr);
    takeTyped(); // what the rules want beside is said in words
    showCounts();
}

} // namespace frontdesk
