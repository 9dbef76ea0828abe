// How the window of the history is put together, and its keys.
#include "panels/history/HistoryWindow.h"

#include "panels/history/HistoryKeys.h"
#include "panels/history/HistoryModels.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FigureView.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RowTable.h"
#include "panels/support/SearchField.h"
#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <iterator>

namespace frontdesk {

namespace {

/// Widths at 100 % text; for whom it is takes what is left.
constexpr int visitHistoryWidths[] = {108, 132, 0, 112, 160, 64, 64};
constexpr int itemHistoryWidths[] = {112, 88, 0, 150, 104, 88, 112};
constexpr int ticketHistoryWidths[] = {108, 146, 0, 180, 120, 80, 96};
static_assert(std::size(visitHistoryWidths) == std::size(itemHistoryWidths));
static_assert(std::size(visitHistoryWidths) == std::size(ticketHistoryWidths));
constexpr int historyWhomColumn = 2;
constexpr int historyWhatColumn = 3;
constexpr int allColumnsWidth = 1150; ///< of the window, at 100 % text

KeyHintButton* keyButton(const char* name, const QKeySequence& key, QWidget* parent)
{
    auto* const button = new KeyHintButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setKeyHint(keyText(key));
    return button;
}

QWidget* flowing(QWidget* parent, std::initializer_list<QWidget*> parts)
{
    auto* const row = new QWidget(parent);
    auto* const flow = new FlowLayout(row); // a second line at large text
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (QWidget* const part : parts) {
        flow->addWidget(part);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

void HistoryWindow::build()
{
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("historyNoticeBar"));
    m_visits = new VisitHistoryModel(m_with.zone, m_with.clock, this);
    m_items = new ItemHistoryModel(m_with.zone, m_with.clock, this);
    m_tickets = new TicketHistoryModel(m_with.zone, m_with.clock, m_names, this);
    m_figures = new FigureView(m_with.theme, this);
    m_figures->setObjectName(QStringLiteral("historyFigureView"));
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("historyStackedWidget"));
    m_pages->addWidget(buildList());
    m_pages->addWidget(m_figures);
    auto* const page = new QWidget;
    page->setAutoFillBackground(false);
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_notice);
    layout->addWidget(buildQuestions());
    layout->addWidget(m_pages, 1);
    auto* const scroll = new QScrollArea(this); // large text
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget* HistoryWindow::buildQuestions()
{
    auto* const card = new QFrame(this);
    card->setProperty("class", QStringLiteral("card"));
    m_kind = new ChoiceChips(card);
    m_kind->setObjectName(QStringLiteral("historyKindChoiceChips"));
    m_period = new ChoiceChips(card);
    m_period->setObjectName(QStringLiteral("historyPeriodChoiceChips"));
    const auto field = [this, card](const char* name) {
        auto* const edit = new QLineEdit(card);
        edit->setObjectName(QLatin1String(name));
        edit->setClearButtonEnabled(true);
        connect(edit, &QLineEdit::textChanged, this, &HistoryWindow::ask);
        edit->installEventFilter(this);
        return edit;
    };
    m_words = new SearchField(card);
    m_words->setObjectName(QStringLiteral("historySearchField"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    connect(m_words, &SearchField::typedChanged, this, &HistoryWindow::ask);
    m_which = new QComboBox(card);
    m_which->setObjectName(QStringLiteral("historyWhichComboBox"));
    m_sort = new QComboBox(card);
    m_sort->setObjectName(QStringLiteral("historySortComboBox"));
    m_state = new QComboBox(card);
    m_state->setObjectName(QStringLiteral("historyStateComboBox"));
    m_severity = new QComboBox(card);
    m_severity->setObjectName(QStringLiteral("historySeverityComboBox"));
    m_source = new QComboBox(card);
    m_source->setObjectName(QStringLiteral("historySourceComboBox"));
    m_responsible = new QComboBox(card);
    m_responsible->setObjectName(QStringLiteral("historyResponsibleComboBox"));
    for (QComboBox* const box : {m_which, m_sort, m_state, m_severity, m_source, m_responsible}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &HistoryWindow::ask);
    }
    m_whom = field("historyWhomLineEdit");
    m_company = field("historyCompanyLineEdit");
    m_purpose = field("historyPurposeLineEdit");
    m_from = field("historyFromLineEdit");
    m_to = field("historyToLineEdit");
    m_ownDays = flowing(card, {m_from, m_to});
    m_figuresButton = keyButton("historyFiguresKeyHintButton", historykey::figures, card);
    m_figuresButton->setCheckable(true);
    m_print = keyButton("historyPrintKeyHintButton", historykey::print, card);
    m_export = keyButton("historyExportKeyHintButton", historykey::exportList, card);
    m_count = new QLabel(card);
    m_count->setObjectName(QStringLiteral("historyCountLabel"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->setProperty("class", QStringLiteral("section"));
    auto* const layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addWidget(m_kind);
    layout->addWidget(m_period);
    layout->addWidget(m_ownDays);
    layout->addWidget(m_words);
    layout->addWidget(
        flowing(card, {m_which, m_sort, m_state, m_severity, m_source, m_responsible, m_whom, m_company, m_purpose}));
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_count, 1);
    for (KeyHintButton* const button : {m_figuresButton, m_print, m_export}) {
        foot->addWidget(button);
    }
    layout->addLayout(foot);
    connect(m_kind, &ChoiceChips::chosen, this, [this](const QString& word) {
        if (word.isEmpty()) { // pressed again: one is always chosen
            m_kind->setValue(m_table->model() == m_visits  ? QStringLiteral("visits")
                             : m_table->model() == m_items ? QStringLiteral("items")
                                                           : QStringLiteral("complaints"));
            return;
        }
        fillChoices();
        ask();
    });
    connect(m_period, &ChoiceChips::chosen, this, [this](const QString& word) {
        if (word.isEmpty()) {
            m_period->setValue(toQt(nameOf(HistoryPeriod::SevenDays)));
        }
        if (m_period->value() == toQt(nameOf(HistoryPeriod::Own))) {
            m_from->setFocus(Qt::OtherFocusReason);
            m_from->selectAll();
        }
        ask();
    });
    connect(m_figuresButton, &QPushButton::toggled, this, [this](bool figures) {
        m_pages->setCurrentIndex(figures ? 1 : 0);
        ask();
        if (figures) {
            m_figures->setFocus(Qt::OtherFocusReason);
        } else {
            m_words->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_print, &QPushButton::clicked, this, &HistoryWindow::print);
    connect(m_export, &QPushButton::clicked, this, &HistoryWindow::chooseExport);
    return card;
}

QWidget* HistoryWindow::buildList()
{
    auto* const page = new QWidget(this);
    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("historyTableView"));
    m_table->setModel(m_visits);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    setUpRowTable(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("historyEmptyHint"));
    connect(m_table, &QTableView::doubleClicked, this, &HistoryWindow::openChosen);
    m_more = keyButton("historyMoreKeyHintButton", historykey::more, page);
    connect(m_more, &QPushButton::clicked, this, &HistoryWindow::readMore);
    m_detail = new QLabel(page);
    m_detail->setObjectName(QStringLiteral("historyDetailLabel"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const card = new QFrame(page);
    card->setProperty("class", QStringLiteral("card"));
    auto* const beside = new QScrollArea(card);
    beside->setWidgetResizable(true);
    beside->setFrameShape(QFrame::NoFrame);
    beside->setFocusPolicy(Qt::NoFocus);
    beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    beside->setWidget(m_detail);
    beside->viewport()->setAutoFillBackground(false);
    m_detail->setAutoFillBackground(false);
    auto* const cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(12, 10, 4, 10);
    cardLayout->addWidget(beside);
    auto* const left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_table, 1);
    left->addWidget(m_more, 0, Qt::AlignLeft);
    auto* const sides = new QHBoxLayout(page);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    sides->addLayout(left, 5);
    sides->addWidget(card, 2);
    return page;
}

void HistoryWindow::bindKeys()
{
    const auto bind = [this](const QKeySequence& key, auto run) {
        auto* const shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (int index = 0; index < static_cast<int>(historyPeriods.size()); ++index) {
        bind(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)), [this, index] {
            if (m_period->value() != toQt(nameOf(historyPeriods[static_cast<std::size_t>(index)]))) {
                m_period->choose(index);
            }
        });
    }
    const auto kind = [this](const char* word, int index) {
        return [this, word, index] {
            if (m_kind->value() != QLatin1String(word)) {
                m_kind->choose(index);
            }
        };
    };
    bind(historykey::visits, kind("visits", 0));
    bind(historykey::items, kind("items", 1));
    bind(historykey::tickets, kind("complaints", 2));
    bind(historykey::figures, [this] { m_figuresButton->toggle(); });
    bind(historykey::more, [this] { readMore(); });
    bind(historykey::print, [this] { print(); });
    bind(historykey::exportList, [this] { chooseExport(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        if (showsFigures()) {
            m_figuresButton->setChecked(false);
        }
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    bind(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

void HistoryWindow::scale()
{
    const auto& widths = kind() == Kind::Visits    ? visitHistoryWidths
                         : kind() == Kind::Tickets ? ticketHistoryWidths
                                                   : itemHistoryWidths;
    scaleRowTable(*m_table, widths, m_with.theme, 6);
    m_table->setColumnHidden(historyWhatColumn, width() < m_with.theme.px(allColumnsWidth)); // it stands beside
    m_table->horizontalHeader()->setSectionResizeMode(historyWhomColumn, QHeaderView::Stretch);
    for (QLineEdit* const field : {m_whom, m_company, m_purpose, m_from, m_to}) {
        field->setMinimumWidth(m_with.theme.px(170));
    }
    m_figures->setMinimumHeight(m_with.theme.px(260));
}

} // namespace frontdesk
