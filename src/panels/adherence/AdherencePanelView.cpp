// How the panel of figures is put together, and its words.
#include "domain/people/Rights.h"
#include "panels/adherence/AdherenceModel.h"
#include "panels/adherence/AdherencePanel.h"
#include "panels/adherence/MissedClauseModel.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/PlainText.h"
#include "text/ShownLanguage.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

const QKeySequence printFiguresKey{Qt::ALT | Qt::Key_P};
const QKeySequence exportFiguresKey{Qt::ALT | Qt::Key_E};
const QKeySequence byKey{Qt::ALT | Qt::Key_W};
constexpr QLatin1String weekWord{"week"};
constexpr QLatin1String wholeWord{"whole"};
constexpr int leastPackWidth = 150;   ///< at 100 % text
constexpr int sideBySideWidth = 1240; ///< at 100 % text: both tables are wide

/// The views' own way of asking how wide a column's words are forgets rows that come later.
int wordsWidth(QTableView* table, int column)
{
    QStyleOptionViewItem option;
    option.initFrom(table);
    option.font = table->font();
    int width = table->horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        width = std::max(width, table->itemDelegate()->sizeHint(option, table->model()->index(row, column)).width());
    }
    return width;
}

/// Columns as wide as their words; one takes what is left, but where that is less than `least` the table is scrolled.
void fitColumns(QTableView* table, int rest, int least)
{
    int others = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (column != rest) {
            const int width = wordsWidth(table, column);
            table->setColumnWidth(column, width);
            others += width;
        }
    }
    const bool fits = others + least <= table->viewport()->width();
    table->horizontalHeader()->setSectionResizeMode(rest, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits) {
        table->setColumnWidth(rest, least);
    }
}

/// Lines of words with some air between the rows.
class AiryDelegate : public QStyledItemDelegate {
public:
    AiryDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(m_theme.px(12), m_theme.px(6));
    }

private:
    const Theme& m_theme;
};

void dressTable(QTableView* table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
}

QLabel* oneLineLabel(const char* name, const char* look, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QLatin1String(look));
    return label;
}

} // namespace

void AdherencePanel::build()
{
    auto* const scroll = new QScrollArea(this); // large text
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    auto* const page = new QWidget(scroll);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("adherenceNoticeBar"));
    m_title = oneLineLabel("adherenceTitleLabel", "title", this);
    m_days = oneLineLabel("adherenceDaysLabel", "muted", this);
    m_period = new ChoiceChips(this);
    m_period->setObjectName(QStringLiteral("adherencePeriodChoiceChips"));
    m_by = new ChoiceChips(this);
    m_by->setObjectName(QStringLiteral("adherenceByChoiceChips"));
    m_print = new KeyHintButton(this);
    m_print->setObjectName(QStringLiteral("adherencePrintKeyHintButton"));
    m_print->setKeyHint(keyText(printFiguresKey));
    m_export = new KeyHintButton(this);
    m_export->setObjectName(QStringLiteral("adherenceExportKeyHintButton"));
    m_export->setKeyHint(keyText(exportFiguresKey));
    m_packs = new QPushButton(this);
    m_packs->setObjectName(QStringLiteral("adherencePacksPushButton"));
    m_packs->setMenu(new QMenu(m_packs));
    m_note = oneLineLabel("adherenceNoteLabel", "muted", this);
    m_note->setWordWrap(true);
    buildTables();

    auto* const head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_days, 1);
    auto* const tools = new QWidget(this);
    auto* const flow = new FlowLayout(tools);
    flow->setSpacing(8);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_by, m_print, m_export, m_packs}) {
        flow->addWidget(part);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    tools->setSizePolicy(flowing);
    m_by->setSingleLine();

    auto* const card = new QFrame(this);
    card->setProperty("class", QStringLiteral("card"));
    auto* const cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(16, 12, 16, 8);
    cardLayout->setSpacing(8);
    cardLayout->addLayout(head);
    cardLayout->addWidget(m_period);
    cardLayout->addWidget(tools);
    cardLayout->addWidget(m_table, 1);
    auto* const missedCard = new QFrame(this);
    missedCard->setProperty("class", QStringLiteral("card"));
    auto* const missedLayout = new QVBoxLayout(missedCard);
    missedLayout->setContentsMargins(16, 8, 16, 8);
    missedLayout->setSpacing(4);
    missedLayout->addWidget(m_missedTitle);
    missedLayout->addWidget(m_missedTable, 1);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sides->setSpacing(12);
    m_sides->addWidget(card, 3);
    m_sides->addWidget(missedCard, 2);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addLayout(m_sides, 1);
    layout->addWidget(m_note);

    connect(m_print, &QPushButton::clicked, this, &AdherencePanel::printFigures);
    connect(m_export, &QPushButton::clicked, this, &AdherencePanel::chooseExport);
    connect(m_packs->menu(), &QMenu::aboutToShow, this, &AdherencePanel::fillPacks);
    connect(m_period, &ChoiceChips::chosen, this, [this](const QString& word) {
        if (word.isEmpty()) {
            m_period->setValue(toQt(nameOf(AdherencePeriod::ThisWeek))); // one of them is always chosen
        }
        reload();
        showWords();
    });
    connect(m_by, &ChoiceChips::chosen, this, [this](const QString& word) {
        if (word.isEmpty()) {
            m_by->setValue(weekWord);
        }
        if (m_shown) {
            showFigures();
        }
    });
    connect(&m_with.theme, &Theme::changed, this, &AdherencePanel::fit);
    fit();
}

void AdherencePanel::buildTables()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("adherenceTableView"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    dressTable(m_table);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(m_model->columnOf(QStringLiteral("pack")), QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("adherenceEmptyHint"));
    m_missedTitle = oneLineLabel("missedClausesLabel", "section", this);
    m_missedTable = new QTableView(this);
    m_missedTable->setObjectName(QStringLiteral("missedClausesTableView"));
    m_missedTable->setModel(m_missed);
    m_missedTable->setItemDelegate(new AiryDelegate(m_with.theme, m_missedTable));
    dressTable(m_missedTable);
    m_missedTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);        // rows are as high as the width makes them
    m_missedTable->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // its rows are of many heights
    m_missedTable->horizontalHeader()->setSectionResizeMode(m_missed->columnOf(QStringLiteral("asks")),
                                                            QHeaderView::Stretch);
    m_missedEmpty = new EmptyHint(m_missedTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showClauses(); });
    connect(m_table, &QTableView::doubleClicked, this, &AdherencePanel::openPapersOfRow);
    connect(m_missedTable->horizontalHeader(), &QHeaderView::sectionResized, m_missedTable,
            &QTableView::resizeRowsToContents);
}

void AdherencePanel::bindKeys()
{
    const auto bind = [this](const QKeySequence& key, auto run) {
        auto* const shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (int index = 0; index < static_cast<int>(adherencePeriods.size()); ++index) {
        bind(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)), [this, index] {
            if (m_period->value() != toQt(nameOf(adherencePeriods[static_cast<std::size_t>(index)]))) {
                m_period->choose(index);
            }
        });
    }
    bind(byKey, [this] { m_by->choose(m_by->value() == weekWord ? 1 : 0); });
    bind(printFiguresKey, [this] { printFigures(); });
    bind(exportFiguresKey, [this] { chooseExport(); });
}

void AdherencePanel::fillPacks()
{
    m_packs->menu()->clear();
    for (const Pack& pack : m_with.books.current().packs()) {
        QAction* const action = m_packs->menu()->addAction(withoutMnemonic(shown(pack.title)));
        action->setObjectName(toQt(pack.id) + QStringLiteral("PapersAction"));
        connect(action, &QAction::triggered, this, [this, id = pack.id] { openPapers(id); });
    }
}

QString AdherencePanel::daysText() const
{
    const PeriodDays asked = days();
    //: The first and the last day of a period
    return tr("%1 to %2").arg(toQt(toIso(asked.from)), toQt(toIso(plusDays(asked.until, -1))));
}

QString AdherencePanel::noteText() const
{
    const AdherenceWeights weights;
    QStringList notes{
        tr("The score is what was ticked of what was due: a required step weighs %1, another %2, and a word not to say "
           "that was typed weighs %3 against it. Steps that the record itself proves are counted, not scored.")
            .arg(weights.required)
            .arg(weights.step)
            .arg(weights.forbidden)};
    if (m_shown && m_shown->found.own) {
        notes += tr("These are your own figures; whoever oversees or trains sees everybody's.");
    }
    if (const int others = m_shown ? m_shown->found.underOtherPacks : 0; others > 0) {
        notes += tr("%Ln record(s) were made under packs that are not known here any more; they are counted by the "
                    "packs of today.",
                    "", others);
    }
    return notes.join(QLatin1Char(' '));
}

void AdherencePanel::showWords()
{
    m_days->setText(daysText());
    m_note->setText(noteText());
    const bool hasFigures = m_model->rowCount({}) > 0;
    m_print->setEnabled(hasFigures);
    m_export->setEnabled(hasFigures);
    m_export->setVisible(Rights::has(m_with.desk.actor().roles, Right::ExportRecords));
    m_missedTitle->setText(tr("Clauses most often missed"));
}

void AdherencePanel::retranslate()
{
    setAccessibleName(tr("Adherence"));
    m_title->setText(tr("Adherence"));
    const QString period = m_period->value();
    const QString periods[] = {tr("This week"), tr("Last week"), tr("4 weeks"), tr("13 weeks")};
    QList<ChoiceChips::Choice> choices;
    for (const AdherencePeriod each : adherencePeriods) {
        choices.append({toQt(nameOf(each)), periods[choices.size()], QString::number(choices.size() + 1)});
    }
    m_period->setChoices(choices);
    m_period->setValue(period.isEmpty() ? choices.first().word : period);
    m_period->setAccessibleName(tr("Period"));
    const QString by = m_by->value();
    m_by->setChoices({{weekWord, tr("By week"), {}}, {wholeWord, tr("In all"), {}}});
    m_by->setValue(by.isEmpty() ? QString(weekWord) : by);
    m_by->setAccessibleName(tr("Weeks apart or together"));
    m_by->setToolTip(keyText(byKey));
    m_print->setText(tr("Print"));
    m_export->setText(tr("Export"));
    m_packs->setText(tr("Papers of a pack"));
    m_table->setAccessibleName(tr("Figures"));
    m_table->setToolTip(tr("Enter: desk card, training sheet and short test of the pack"));
    m_missedTable->setAccessibleName(tr("Clauses most often missed"));
    m_empty->setText(tr("Calls and counter matters that a pack guided are counted here once they are saved. "
                        "In this period there is none."));
    m_missedEmpty->setText(tr("No clause was missed."));
    m_notice->retranslate();
    m_model->retranslate();
    m_missed->retranslate();
    fitTables();
    showWords();
}

void AdherencePanel::fitTables()
{
    fitColumns(m_table, m_model->columnOf(QStringLiteral("pack")), m_with.theme.px(leastPackWidth));
    fitColumns(m_missedTable, m_missed->columnOf(QStringLiteral("asks")), m_with.theme.px(leastPackWidth));
    m_missedTable->resizeRowsToContents();
}

void AdherencePanel::fit()
{
    const bool wide = width() >= m_with.theme.px(sideBySideWidth);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_table->verticalHeader()->setDefaultSectionSize(m_with.theme.px(30));
    m_table->setMinimumHeight(m_with.theme.px(30) * 5);
    m_missedTable->setMinimumHeight(m_with.theme.px(30) * 4);
    fitTables();
}

void AdherencePanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fit();
}

} // namespace frontdesk
