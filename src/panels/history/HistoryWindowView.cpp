// How the window of the history is put together, its keys and its words.
#include "panels/history/HistoryWindow.h"

#include "domain/item/ItemWords.h"
#include "domain/people/Rights.h"
#include "exchange/ReceptionList.h"
#include "panels/history/FigureView.h"
#include "panels/history/HistoryModels.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RowTable.h"
#include "panels/support/SearchField.h"
#include "panels/support/Theme.h"
#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

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
#include <algorithm>
#include <iterator>

namespace frontdesk {

namespace {

const QKeySequence historyVisitsKey{Qt::ALT | Qt::Key_V};
const QKeySequence historyItemsKey{Qt::ALT | Qt::Key_T};
const QKeySequence historyFiguresKey{Qt::ALT | Qt::Key_S};
const QKeySequence historyMoreKey{Qt::ALT | Qt::Key_M};
const QKeySequence historyPrintKey{Qt::ALT | Qt::Key_P};
const QKeySequence historyExportKey{Qt::ALT | Qt::Key_E};
/// Widths at 100 % text; for whom it is takes what is left.
constexpr int historyColumnWidths[] = {128, 150, 0, 150, 132, 92, 96};
constexpr int historyWhomColumn = 2;

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

QString listedLabel(VisitsListed which)
{
    switch (which) {
    case VisitsListed::Came:
        return HistoryWindow::tr("All who came");
    case VisitsListed::Inside:
        return HistoryWindow::tr("Still inside");
    case VisitsListed::Unavailable:
        return HistoryWindow::tr("Host not available");
    case VisitsListed::Left:
        return HistoryWindow::tr("Left");
    case VisitsListed::Assumed:
        return HistoryWindow::tr("Signed out at closing");
    case VisitsListed::NotCome:
        return HistoryWindow::tr("Did not come");
    case VisitsListed::Announced:
        return HistoryWindow::tr("Expected, not come yet");
    }
    return {};
}

QString listedLabel(ItemsListed which)
{
    switch (which) {
    case ItemsListed::All:
        return HistoryWindow::tr("All things");
    case ItemsListed::Open:
        return HistoryWindow::tr("Here or lent");
    case ItemsListed::Overdue:
        return HistoryWindow::tr("Overdue");
    case ItemsListed::HandedOver:
        return HistoryWindow::tr("Handed over");
    case ItemsListed::Returned:
        return HistoryWindow::tr("Went back");
    case ItemsListed::ByProxy:
        return HistoryWindow::tr("Taken by a third person");
    }
    return {};
}

} // namespace

void HistoryWindow::build()
{
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("historyNoticeBar"));
    m_visits = new VisitHistoryModel(m_with.zone, m_with.clock, this);
    m_items = new ItemHistoryModel(m_with.zone, m_with.clock, this);
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
    const auto chips = [card](const char* name) {
        auto* const row = new ChoiceChips(card);
        row->setObjectName(QLatin1String(name));
        row->setSingleLine();
        return row;
    };
    m_kind = chips("historyKindChoiceChips");
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
    for (QComboBox* const box : {m_which, m_sort}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &HistoryWindow::ask);
    }
    m_whom = field("historyWhomLineEdit");
    m_company = field("historyCompanyLineEdit");
    m_purpose = field("historyPurposeLineEdit");
    m_from = field("historyFromLineEdit");
    m_to = field("historyToLineEdit");
    m_ownDays = flowing(card, {m_from, m_to});
    m_figuresButton = keyButton("historyFiguresKeyHintButton", historyFiguresKey, card);
    m_figuresButton->setCheckable(true);
    m_print = keyButton("historyPrintKeyHintButton", historyPrintKey, card);
    m_export = keyButton("historyExportKeyHintButton", historyExportKey, card);
    m_count = new QLabel(card);
    m_count->setObjectName(QStringLiteral("historyCountLabel"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->setProperty("class", QStringLiteral("section"));
    auto* const layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addWidget(flowing(card, {m_kind, m_figuresButton, m_print, m_export}));
    layout->addWidget(m_period);
    layout->addWidget(m_ownDays);
    layout->addWidget(m_words);
    layout->addWidget(flowing(card, {m_which, m_sort, m_whom, m_company, m_purpose}));
    layout->addWidget(m_count);
    connect(m_kind, &ChoiceChips::chosen, this, [this](const QString& word) {
        if (word.isEmpty()) { // pressed again: one is always chosen
            m_kind->setValue(m_table->model() == m_visits ? QStringLiteral("visits") : QStringLiteral("items"));
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
    m_more = keyButton("historyMoreKeyHintButton", historyMoreKey, page);
    connect(m_more, &QPushButton::clicked, this, &HistoryWindow::readMore);
    m_detail = new QLabel(page);
    m_detail->setObjectName(QStringLiteral("historyDetailLabel"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const beside = new QScrollArea(page);
    beside->setWidgetResizable(true);
    beside->setFrameShape(QFrame::NoFrame);
    beside->setFocusPolicy(Qt::NoFocus);
    beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    beside->setWidget(m_detail);
    beside->viewport()->setAutoFillBackground(false);
    auto* const left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_table, 1);
    left->addWidget(m_more, 0, Qt::AlignLeft);
    auto* const sides = new QHBoxLayout(page);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    sides->addLayout(left, 7);
    sides->addWidget(beside, 3);
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
    bind(historyVisitsKey, kind("visits", 0));
    bind(historyItemsKey, kind("items", 1));
    bind(historyFiguresKey, [this] { m_figuresButton->toggle(); });
    bind(historyMoreKey, [this] { readMore(); });
    bind(historyPrintKey, [this] { print(); });
    bind(historyExportKey, [this] { chooseExport(); });
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
    for (int column = 0; column < static_cast<int>(std::size(historyColumnWidths)); ++column) {
        if (historyColumnWidths[column] > 0) {
            m_table->setColumnWidth(column, m_with.theme.px(historyColumnWidths[column]));
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(historyWhomColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(m_with.theme.px(30));
    m_table->horizontalHeader()->setMinimumSectionSize(m_with.theme.px(60));
    m_table->setMinimumHeight(m_with.theme.px(30) * 6);
    for (QLineEdit* const field : {m_whom, m_company, m_purpose, m_from, m_to}) {
        field->setMinimumWidth(m_with.theme.px(170));
    }
    m_figures->setMinimumHeight(m_with.theme.px(260));
}

/// What can be chosen depends on the kind in front, and its words on the language.
void HistoryWindow::fillChoices()
{
    const auto fill = [](QComboBox* box, const QList<std::pair<QString, QString>>& choices) {
        const QVariant before = box->currentData();
        box->clear();
        for (const auto& [word, text] : choices) {
            box->addItem(text, word);
        }
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    QList<std::pair<QString, QString>> lists;
    QList<std::pair<QString, QString>> sorts;
    if (isVisits()) {
        for (const VisitsListed which : allVisitsListed) {
            lists.append({toQt(nameOf(which)), listedLabel(which)});
        }
        sorts.append({QString(), tr("However received")});
        for (const std::string_view tag : visitorTags) {
            sorts.append({toQt(tag), visitorTagLabel(std::string{tag})});
        }
    } else {
        for (const ItemsListed which : allItemsListed) {
            lists.append({toQt(nameOf(which)), listedLabel(which)});
        }
        sorts.append({QString(), tr("Every kind")});
        for (const std::string_view kind : itemKinds) {
            sorts.append({toQt(kind), itemKindLabel(kind)});
        }
    }
    fill(m_which, lists);
    fill(m_sort, sorts);
    QAbstractItemModel* const model = isVisits() ? static_cast<QAbstractItemModel*>(m_visits) : m_items;
    if (m_table->model() != model) {
        m_table->setModel(model);
        m_empty->deleteLater(); // it follows the model that it was made with
        m_empty = new EmptyHint(m_table);
        m_empty->setObjectName(QStringLiteral("historyEmptyHint"));
        m_empty->setText(tr("Nothing of these days fits what is asked. Alt+1 to Alt+6 choose other days."));
        scale();
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryWindow::showChosen,
            Qt::UniqueConnection);
}

void HistoryWindow::showWords()
{
    const bool figures = showsFigures();
    m_ownDays->setVisible(m_period->value() == toQt(nameOf(HistoryPeriod::Own)));
    m_words->setVisible(!figures); // figures are of all that the other fields let through
    m_which->setVisible(!figures);
    m_purpose->setVisible(isVisits());
    m_print->setVisible(figures);
    m_export->setVisible(Rights::has(m_with.desk.actor().roles, Right::ExportRecords));
    m_words->setPlaceholderText(isVisits() ? tr("Name, pinyin, number, plate, host, room or what for")
                                           : tr("Name, pinyin, waybill, pickup code, number or room"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_whom->setPlaceholderText(isVisits() ? tr("Host or room") : tr("For whom, or room"));
    m_whom->setAccessibleName(m_whom->placeholderText());
    m_company->setPlaceholderText(isVisits() ? tr("From (company)") : tr("Company"));
    m_company->setAccessibleName(m_company->placeholderText());
    m_sort->setAccessibleName(isVisits() ? tr("Received as") : tr("Kind of thing"));
    showCount();
}

void HistoryWindow::showCount()
{
    const auto asked = days();
    if (!asked) {
        m_count->setText(tr("Write two days such as 2026-11-01 and 2026-11-30, the first not after the last."));
    } else if (showsFigures()) {
        m_count->setText(daysText());
    } else {
        const int rows = rowCount();
        const QString shown = m_next      ? tr("the newest %n", nullptr, rows)
                              : rows == 0 ? tr("none")
                                          : tr("%n in all", nullptr, rows);
        //: %1 the first and the last day, %2 how many are shown
        m_count->setText(tr("%1: %2").arg(daysText(), shown));
    }
    m_more->setVisible(m_next.has_value());
}

void HistoryWindow::showChosen()
{
    const int row = m_table->currentIndex().row();
    QStringList lines;
    const auto add = [&](const std::vector<OutColumn>& columns, const std::vector<std::string>& cells) {
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (!cells[at].empty()) {
                lines += tr("%1: %2").arg(toQt(columns[at].title), toQt(cells[at]));
            }
        }
    };
    if (row >= 0 && row < rowCount()) {
        const ReceptionList::Way way{m_with.zone, seesPersonal()};
        if (isVisits()) {
            add(ReceptionList::visitColumns(), ReceptionList::row(m_visits->at(row), false, way));
        } else {
            add(ReceptionList::itemColumns(), ReceptionList::row(m_items->at(row), m_with.items, way));
        }
    }
    m_detail->setText(lines.join(QLatin1Char('\n')));
}

void HistoryWindow::retranslate()
{
    setWindowTitle(tr("Reception history"));
    setAccessibleName(tr("Reception history"));
    m_notice->retranslate();
    const QString kind = m_kind->value();
    m_kind->setChoices({{QStringLiteral("visits"), tr("Visitors"), keyText(historyVisitsKey)},
                        {QStringLiteral("items"), tr("Things"), keyText(historyItemsKey)}});
    m_kind->setValue(kind.isEmpty() ? QStringLiteral("visits") : kind);
    m_kind->setAccessibleName(tr("Visitors or things"));
    const QString period = m_period->value();
    const QString periods[] = {tr("Today"),      tr("7 days"),     tr("31 days"),
                               tr("This month"), tr("Last month"), tr("Other days")};
    QList<ChoiceChips::Choice> choices;
    for (const HistoryPeriod each : historyPeriods) {
        const auto at = choices.size();
        choices.append({toQt(nameOf(each)), periods[at], keyText(QKeySequence(Qt::ALT | static_cast<Qt::Key>(
                                                             Qt::Key_1 + at)))});
    }
    m_period->setChoices(choices);
    m_period->setValue(period.isEmpty() ? toQt(nameOf(HistoryPeriod::SevenDays)) : period);
    m_period->setAccessibleName(tr("Period"));
    m_from->setPlaceholderText(tr("First day"));
    m_from->setAccessibleName(m_from->placeholderText());
    m_to->setPlaceholderText(tr("Last day"));
    m_to->setAccessibleName(m_to->placeholderText());
    m_purpose->setPlaceholderText(tr("What for"));
    m_purpose->setAccessibleName(m_purpose->placeholderText());
    m_which->setAccessibleName(tr("Which are listed"));
    m_figuresButton->setText(tr("Figures"));
    m_print->setText(tr("Print"));
    m_export->setText(tr("Export"));
    m_more->setText(tr("More"));
    m_table->setAccessibleName(tr("History"));
    m_table->setToolTip(tr("Enter: open in its panel"));
    m_figures->setAccessibleName(tr("Figures"));
    m_detail->setAccessibleName(tr("What is known of the chosen one"));
    m_empty->setText(tr("Nothing of these days fits what is asked. Alt+1 to Alt+6 choose other days."));
    fillChoices();
    m_visits->retranslate();
    m_items->retranslate();
    showWords();
    showChosen();
}

} // namespace frontdesk
