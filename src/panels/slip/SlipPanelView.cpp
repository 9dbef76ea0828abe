// How the slips' panel is put together and what it shows.
#include "panels/slip/SlipPanel.h"

#include "panels/slip/SlipCheckPage.h"
#include "panels/slip/SlipFormWidget.h"
#include "panels/slip/SlipListModel.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/ReasonRow.h"
#include "panels/support/RowTable.h"
#include "panels/support/ScrolledPage.h"
#include "panels/support/SearchField.h"
#include "panels/support/WordFilter.h"
#include "text/ErrorText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

/// Widths at 100 % text; the goods take what is left.
constexpr std::array slipColumnWidths{132, 72, 92, 0, 84, 96};
constexpr int slipGoodsColumn = 3;
constexpr int slipUntilColumn = 4;
constexpr QKeyCombination slipNewKey{Qt::ControlModifier, Qt::Key_N};
constexpr QKeyCombination slipUndoKey{Qt::AltModifier, Qt::Key_U};
constexpr std::array slipLists{"open", "today", "gone", "all"};

QString slipKey(QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

} // namespace

void SlipPanel::build()
{
    setFocusPolicy(Qt::ClickFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("slipNoticeBar"));
    m_notice->setActKey(QKeySequence(slipUndoKey));
    layout->addWidget(m_notice);
    m_reason = new ReasonRow("slipReasonLineEdit", this);
    layout->addWidget(m_reason);
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(12);
    buildList();
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("slipStackedWidget"));
    m_detail = new SlipDetail({m_with.theme, m_with.zone, m_with.clock});
    m_form = new SlipFormWidget(m_with.theme, m_with.keys);
    m_check = new SlipCheckPage(m_with.theme, m_with.keys, m_with.zone, m_with.clock);
    for (QWidget* const each :
         {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_check)}) {
        m_pages->addWidget(scrolledPage(each, m_pages));
    }
    m_listArea = scrolledPage(m_listFrame, this);
    sides->addWidget(m_listArea, 1);
    sides->addWidget(m_pages, 1);
    layout->addLayout(sides, 1);

    connect(m_reason, &ReasonRow::given, this, &SlipPanel::takeReason);
    connect(m_detail, &SlipDetail::nextRequested, this, &SlipPanel::nextStep);
    connect(m_detail, &SlipDetail::refuseRequested, this, [this] { askReason(Asking::RefuseReason); });
    connect(m_detail, &SlipDetail::printRequested, this, &SlipPanel::print);
    connect(m_detail, &SlipDetail::checkRequested, this, [this] {
        if (const ReleaseSlip* const slip = chosen()) {
            beginCheck(*slip);
        }
    });
    connect(m_detail, &SlipDetail::withdrawRequested, this, [this] { askReason(Asking::WithdrawReason); });
    connect(m_detail, &SlipDetail::voidRequested, this, [this] { askReason(Asking::VoidReason); });
    connect(m_detail, &SlipDetail::restoreRequested, this, &SlipPanel::restore);
    connect(m_detail, &SlipDetail::editRequested, this, &SlipPanel::edit);
    connect(m_detail, &SlipDetail::revealRequested, this, &SlipPanel::reveal);
    connect(m_form, &SlipFormWidget::edited, this, [this] { m_formTouched = true; }); // kept at the next second
    connect(m_form, &SlipFormWidget::saveRequested, this, &SlipPanel::save);
    connect(m_form, &SlipFormWidget::leaveRequested, this, &SlipPanel::leaveForm);
    connect(m_form, &SlipFormWidget::discardRequested, this, &SlipPanel::discardForm);
    connect(m_check, &SlipCheckPage::checkRequested, this, &SlipPanel::countAtGate);
    connect(m_check, &SlipCheckPage::allRightRequested, this, [this] {
        m_check->countAll();
        countAtGate();
    });
    connect(m_check, &SlipCheckPage::leaveRequested, this, &SlipPanel::leaveCheck);
    connect(&m_with.theme, &Theme::changed, this, [this] {
        applyScale();
        fit();
    });
    connect(&m_with.keys, &KeyBindings::changed, this, &SlipPanel::retranslate);
    applyScale();
}

void SlipPanel::buildList()
{
    m_listFrame = new QFrame(this);
    m_listFrame->setProperty("class", QStringLiteral("card"));
    auto* const layout = new QVBoxLayout(m_listFrame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_field = new SearchField(m_listFrame);
    m_field->setObjectName(QStringLiteral("slipSearchField"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_which = new ChoiceChips(m_listFrame);
    m_which->setObjectName(QStringLiteral("slipWhichChoiceChips"));
    m_which->setChoices({{QStringLiteral("open"), QString(), {}}});
    m_which->setValue(QStringLiteral("open"));
    m_model = new SlipListModel(m_with.zone, m_with.clock, this);
    m_filter = new WordFilter(this);
    m_filter->setSourceModel(m_model);
    m_table = new QTableView(m_listFrame);
    m_table->setObjectName(QStringLiteral("slipTableView"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    setUpRowTable(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(slipGoodsColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("slipEmptyHint"));
    m_new = new KeyHintButton(m_listFrame);
    m_new->setObjectName(QStringLiteral("slipNewKeyHintButton"));
    m_new->setKeyHint(slipKey(slipNewKey));
    layout->addWidget(m_field);
    layout->addWidget(m_which);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_new, 0, Qt::AlignLeft);

    connect(m_field, &SearchField::typedChanged, this, &SlipPanel::filter);
    connect(m_which, &ChoiceChips::chosen, this, [this] {
        if (m_which->value().isEmpty()) {
            m_which->setValue(QStringLiteral("open")); // one is always chosen
        }
        showHint();
        reload();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SlipPanel::display);
    connect(m_table, &QTableView::doubleClicked, this, &SlipPanel::nextStep);
    connect(m_new, &QPushButton::clicked, this, [this] { start({}); });
}

void SlipPanel::bindKeys()
{
    // The application's ImeGuard keeps these, too, from firing while an input method composes.
    const auto own = [this](QKeyCombination key, auto run) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    own(slipNewKey, [this] { start({}); });
    own(slipUndoKey, [this] { m_notice->runAct(); });
    own(Qt::ALT | Qt::Key_R, [this] { askReason(Asking::RefuseReason); });
    own(Qt::ALT | Qt::Key_W, [this] { askReason(Asking::WithdrawReason); });
    own(Qt::ALT | Qt::Key_P, [this] { print(); });
    own(Qt::ALT | Qt::Key_G, [this] {
        if (const ReleaseSlip* const slip = chosen(); slip != nullptr && page() == Page::Detail) {
            beginCheck(*slip);
        }
    });
    own(Qt::ALT | Qt::Key_I, [this] { reveal(); });
    own(Qt::ALT | Qt::Key_A, [this] {
        if (page() == Page::Form) {
            m_form->toggleAgent();
        }
    });
    own(Qt::ALT | Qt::Key_X, [this] { discardForm(); });
    own(Qt::CTRL | Qt::Key_E, [this] { edit(); });
    for (int index = 0; index < static_cast<int>(slipLists.size()); ++index) {
        own(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index), [this, index] {
            if (page() == Page::Form) {
                m_form->chooseOwner(index);
            } else if (page() == Page::Detail) {
                m_which->choose(index);
            }
        });
    }
}

SlipPanel::Page SlipPanel::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void SlipPanel::show(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    fit();
    display();
    followWork();
}

void SlipPanel::fit()
{
    constexpr int besideOneAnother = 620; // at 100 % text
    const bool narrow = width() < m_with.theme.px(besideOneAnother);
    m_listArea->setVisible(!narrow || page() == Page::Detail);
    const int side = narrow ? 8 : 16;
    layout()->setContentsMargins(side, side, side, side);
    m_listFrame->layout()->setContentsMargins(side, 8, side, 8);
    m_listFrame->layout()->setSpacing(narrow ? 4 : 8);
    const bool roomy = width() >= m_with.theme.px(2 * besideOneAnother);
    m_table->setColumnHidden(slipGoodsColumn, !roomy); // the page says it too
    m_table->setColumnHidden(slipUntilColumn, !roomy);
    m_table->horizontalHeader()->setStretchLastSection(!roomy);
}

void SlipPanel::resizeEvent(QResizeEvent* event)
{
    fit();
    Panel::resizeEvent(event);
}

void SlipPanel::applyScale() { scaleRowTable(*m_table, slipColumnWidths, m_with.theme, 3); }

void SlipPanel::display()
{
    const ReleaseSlip* const slip = chosen();
    if (slip == nullptr) {
        m_detail->display({});
        return;
    }
    ShownSlip shown{.slip = *slip, .staff = m_staff};
    if (const auto document = m_documents.find(slip->id); document != m_documents.end()) {
        shown.document = document->second;
    }
    if (m_owing && m_owing->first == slip->place) {
        shown.owing = m_owing->second;
    }
    m_detail->display(shown);
    readOwing(*slip);
}

/// Beside what is there already: nobody waits for it.
void SlipPanel::readOwing(const ReleaseSlip& slip)
{
    if (m_masked) {
        return;
    }
    m_with.desk.read<std::optional<RoomOwing>>(
        this, "slip.owing",
        [place = slip.place, actor = m_with.desk.actor()](const ReadView& view) {
            return RoomOwing::of(view, actor, place);
        },
        [this, place = slip.place](const Result<std::optional<RoomOwing>>& owing) {
            const ReleaseSlip* const now = chosen();
            if (!owing || m_masked || now == nullptr || now->place != place) {
                return; // it is told beside the slip: without it the slip goes its way
            }
            if (m_owing == std::pair{place, *owing}) {
                return;
            }
            m_owing = std::pair{place, *owing};
            ShownSlip shown{.slip = *now, .staff = m_staff, .owing = *owing};
            if (const auto document = m_documents.find(now->id); document != m_documents.end()) {
                shown.document = document->second;
            }
            m_detail->display(std::move(shown));
        });
}

void SlipPanel::showLists(int open)
{
    const QStringList names{tr("Open %1").arg(open), tr("Today"), tr("Gone"), tr("Last 31 days")};
    if (names == m_listNames) {
        return; // the chips are made anew, and one of them may have the focus
    }
    m_listNames = names;
    const bool hadFocus = m_which->isAncestorOf(QApplication::focusWidget());
    const QString chosen = m_which->value();
    QList<ChoiceChips::Choice> choices;
    for (const char* const word : slipLists) {
        const auto at = choices.size();
        choices.append({QLatin1String(word), names[at], {}});
    }
    m_which->setChoices(choices);
    m_which->setValue(chosen);
    if (hadFocus) {
        m_which->setFocus(Qt::OtherFocusReason);
    }
}

void SlipPanel::showFormTitle()
{
    m_form->setTitle(m_edited && m_edited->version ? tr("Correct what is written down")
                                                   : tr("Goods are to leave the house"));
}

void SlipPanel::showHint()
{
    const QString which = m_which->value();
    m_empty->setText(which == QLatin1String("today")  ? tr("No slip was asked for today.")
                     : which == QLatin1String("gone") ? tr("No goods left by a slip during the last 31 days.")
                     : which == QLatin1String("all")
                         ? tr("No slip was asked for during the last 31 days.")
                         : tr("No goods wait to leave. %1 writes a request; a slip's code may be scanned at any time.")
                               .arg(slipKey(slipNewKey)));
}

void SlipPanel::followWork()
{
    if (page() != Page::Check) {
        m_guidance.end();
    }
    Q_EMIT guidanceChanged();
}

void SlipPanel::tell(const Error& error)
{
    const auto elsewhere = page() == Page::Form ? m_form->markProblems(error.problems) : error.problems;
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

void SlipPanel::retranslate()
{
    setAccessibleName(tr("Release slips"));
    m_field->setPlaceholderText(tr("Number, room, name, goods or plate"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_which->setAccessibleName(tr("Which slips are listed"));
    m_which->setToolTip(tr("Alt+1 to Alt+4 choose the list"));
    showFormTitle();
    m_table->setAccessibleName(tr("Release slips"));
    m_table->setToolTip(tr("Enter: the next step"));
    m_new->setText(tr("New request"));
    m_reason->setQuestion(reasonQuestion());
    m_notice->retranslate();
    m_model->retranslate();
    m_form->retranslate();
    m_check->retranslate();
    m_detail->retranslate();
    showHint();
    reload();
}

} // namespace frontdesk
