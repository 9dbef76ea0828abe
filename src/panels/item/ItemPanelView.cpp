// How the items' panel is put together and what it shows.
#include "panels/item/ItemPanel.h"

#include "domain/item/ItemGates.h"
#include "domain/item/ItemWords.h"
#include "panels/item/BatchPage.h"
#include "panels/item/ConsentPage.h"
#include "panels/item/HandOverPage.h"
#include "panels/item/ItemDetail.h"
#include "panels/item/ItemFormWidget.h"
#include "panels/item/ItemListModel.h"
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
#include "panels/support/SearchField.h"
#include "panels/support/WordFilter.h"
#include "text/ErrorText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

/// Widths at 100 % text; for whom it is takes what is left.
constexpr std::array itemColumnWidths{56, 0, 116, 84, 116};
constexpr int itemAddresseeColumn = 1;
constexpr QKeyCombination itemNewKey{Qt::ControlModifier, Qt::Key_N};
constexpr QKeyCombination itemBatchKey{Qt::AltModifier, Qt::Key_B};
constexpr QKeyCombination itemConsentsKey{Qt::AltModifier, Qt::Key_P};
constexpr QKeyCombination itemUndoKey{Qt::AltModifier, Qt::Key_U};

QString nativeKey(QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

} // namespace

void ItemPanel::build()
{
    setFocusPolicy(Qt::ClickFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("itemNoticeBar"));
    m_notice->setActKey(QKeySequence(itemUndoKey));
    layout->addWidget(m_notice);
    m_reason = new ReasonRow("itemReasonLineEdit", this);
    layout->addWidget(m_reason);
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(12);
    buildList(this);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("itemStackedWidget"));
    m_detail = new ItemDetail({m_with.vocabulary, m_with.data, m_with.theme, m_with.zone, m_with.clock});
    m_form = new ItemFormWidget(m_with.vocabulary, m_with.data, m_with.keys);
    auto* const names = new DirectoryCompleter(m_with.desk, "item.addressees",
                                               m_form->findChild<QLineEdit*>(QStringLiteral("addresseeLineEdit")));
    connect(names, &DirectoryCompleter::picked, m_form, &ItemFormWidget::takeAddressee);
    m_handOver = new HandOverPage(m_with.theme, m_with.keys);
    m_batch = new BatchPage(m_with.data, m_with.theme, m_with.keys);
    m_consents = new ConsentPage(m_with.theme, m_with.keys, m_with.zone, m_with.clock);
    for (QWidget* const each :
         {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_handOver),
          static_cast<QWidget*>(m_batch), static_cast<QWidget*>(m_consents)}) {
        m_pages->addWidget(scrolledPage(each, m_pages));
    }
    m_listArea = scrolledPage(m_listFrame, this);
    sides->addWidget(m_listArea, 1);
    sides->addWidget(m_pages, 1);
    layout->addLayout(sides, 1);

    connect(m_reason, &ReasonRow::given, this, &ItemPanel::takeReason);
    connect(m_detail, &ItemDetail::nextRequested, this, &ItemPanel::nextStep);
    connect(m_detail, &ItemDetail::copyRequested, this, &ItemPanel::copyNotice);
    connect(m_detail, &ItemDetail::returnRequested, this, [this] { askReason(Asking::ReturnReason); });
    connect(m_detail, &ItemDetail::receiptRequested, this, &ItemPanel::printReceipt);
    connect(m_detail, &ItemDetail::voidRequested, this, [this] { askReason(Asking::VoidReason); });
    connect(m_detail, &ItemDetail::restoreRequested, this, &ItemPanel::restore);
    connect(m_detail, &ItemDetail::editRequested, this, &ItemPanel::edit);
    connect(m_form, &ItemFormWidget::edited, this, [this] {
        m_formTouched = true; // kept at the next second
        followWork();
    });
    connect(m_form, &ItemFormWidget::saveRequested, this, [this] { save(false); });
    connect(m_form, &ItemFormWidget::leaveRequested, this, &ItemPanel::leaveForm);
    connect(m_handOver, &HandOverPage::edited, this, &ItemPanel::followWork);
    connect(m_handOver, &HandOverPage::handOverRequested, this, &ItemPanel::handOver);
    connect(m_handOver, &HandOverPage::leaveRequested, this, [this] { act(DeskAct::SaveToComplete); });
    connect(m_batch, &BatchPage::changed, this, [this] {
        m_batchTouched = true;
        keepDrafts();
        followWork();
    });
    connect(m_batch, &BatchPage::saveRequested, this, &ItemPanel::saveBatch);
    connect(m_batch, &BatchPage::leaveRequested, this, [this] { act(DeskAct::SaveToComplete); });
    connect(m_consents, &ConsentPage::saveRequested, this, &ItemPanel::saveConsent);
    connect(m_consents, &ConsentPage::withdrawRequested, this, &ItemPanel::withdrawConsent);
    connect(m_consents, &ConsentPage::leaveRequested, this, [this] { act(DeskAct::SaveToComplete); });
    connect(&m_with.theme, &Theme::changed, this, [this] {
        applyScale();
        fit();
    });
    connect(&m_with.keys, &KeyBindings::changed, this, &ItemPanel::retranslate);
    applyScale();
}

void ItemPanel::buildList(QWidget* parent)
{
    m_listFrame = new QFrame(parent);
    m_listFrame->setProperty("class", QStringLiteral("card"));
    auto* const layout = new QVBoxLayout(m_listFrame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    const auto line = [this](std::initializer_list<QWidget*> parts) {
        auto* const row = new QWidget(m_listFrame);
        auto* const flow = new FlowLayout(row);
        flow->setSpacing(8);
        for (QWidget* const part : parts) {
            flow->addWidget(part);
        }
        QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
        flowing.setHeightForWidth(true);
        row->setSizePolicy(flowing);
        return row;
    };
    m_field = new SearchField(m_listFrame);
    m_field->setObjectName(QStringLiteral("itemSearchField"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_which = new ChoiceChips(m_listFrame);
    m_which->setObjectName(QStringLiteral("itemWhichChoiceChips"));
    m_which->setChoices({{QStringLiteral("here"), QString(), {}}});
    m_which->setValue(QStringLiteral("here"));
    m_model = new ItemListModel(m_with.data, m_with.zone, m_with.clock, this);
    m_filter = new WordFilter(this);
    m_filter->setSourceModel(m_model);
    m_table = new QTableView(m_listFrame);
    m_table->setObjectName(QStringLiteral("itemTableView"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    setUpRowTable(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(itemAddresseeColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("itemEmptyHint"));
    const auto button = [this](const char* name, QKeyCombination key) {
        auto* const made = new KeyHintButton(m_listFrame);
        made->setObjectName(QLatin1String(name));
        made->setKeyHint(nativeKey(key));
        return made;
    };
    m_new = button("itemNewKeyHintButton", itemNewKey);
    m_batchButton = button("itemBatchKeyHintButton", itemBatchKey);
    m_consentsButton = button("itemConsentsKeyHintButton", itemConsentsKey);
    m_historyButton = new KeyHintButton(m_listFrame);
    m_historyButton->setObjectName(QStringLiteral("itemHistoryKeyHintButton"));
    m_with.keys.showOn(m_historyButton, DeskAct::ReceptionHistory);
    connect(m_historyButton, &QPushButton::clicked, this, &Panel::historyRequested);
    layout->addWidget(m_field);
    layout->addWidget(m_which);
    layout->addWidget(m_table, 1);
    layout->addWidget(line({m_new, m_batchButton, m_consentsButton, m_historyButton}));

    connect(m_field, &SearchField::typedChanged, this, [this](const QString& typed) {
        m_filter->setTyped(typed);
        if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) {
            m_table->selectRow(0);
        }
        display();
    });
    connect(m_which, &ChoiceChips::chosen, this, [this] {
        if (m_which->value().isEmpty()) {
            m_which->setValue(QStringLiteral("here")); // one is always chosen
        }
        showHint();
        reload();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ItemPanel::display);
    connect(m_table, &QTableView::doubleClicked, this, &ItemPanel::nextStep);
    connect(m_new, &QPushButton::clicked, this, [this] { start({}); });
    connect(m_batchButton, &QPushButton::clicked, this, &ItemPanel::openBatch);
    connect(m_consentsButton, &QPushButton::clicked, this, &ItemPanel::openConsents);
}

void ItemPanel::bindKeys()
{
    // The application's ImeGuard keeps these, too, from firing while an input method composes.
    const auto own = [this](QKeyCombination key, auto run) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    own(itemNewKey, [this] { start({}); });
    own(itemBatchKey, [this] { openBatch(); });
    own(itemConsentsKey, [this] { openConsents(); });
    own(itemUndoKey, [this] { m_notice->runAct(); });
    own(Qt::ALT | Qt::Key_N, [this] { copyNotice(); });
    own(Qt::ALT | Qt::Key_H, [this] { beginHandOver(); });
    own(Qt::ALT | Qt::Key_I, [this] { printReceipt(); });
    own(Qt::ALT | Qt::Key_R, [this] { askReason(Asking::ReturnReason); });
    own(Qt::ALT | Qt::Key_Delete, [this] {
        if (const Item* const item = chosen(); item != nullptr && item->voided) {
            restore();
        } else {
            askReason(Asking::VoidReason);
        }
    });
    own(Qt::CTRL | Qt::Key_E, [this] { edit(); });
    constexpr int kindDigits = 9;
    for (int index = 0; index < kindDigits; ++index) {
        own(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index), [this, index] {
            if (page() == Page::Form) {
                m_form->chooseKind(index);
            } else if (page() == Page::Detail) {
                m_which->choose(index);
            }
        });
    }
}

ItemPanel::Page ItemPanel::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void ItemPanel::show(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    fit();
    display();
    followWork();
}

void ItemPanel::fit()
{
    constexpr int besideOneAnother = 620; // at 100 % text
    const bool narrow = width() < m_with.theme.px(besideOneAnother);
    m_listArea->setVisible(!narrow || page() == Page::Detail);
    const int side = narrow ? 8 : 16;
    layout()->setContentsMargins(side, side, side, side);
    m_listFrame->layout()->setContentsMargins(side, 8, side, 8);
    m_listFrame->layout()->setSpacing(narrow ? 4 : 8);
    m_table->setColumnHidden(4, narrow); // the detail says it too
    for (const int column : {2, 3}) {
        m_table->setColumnHidden(column, width() < m_with.theme.px(2 * besideOneAnother));
    }
}

void ItemPanel::resizeEvent(QResizeEvent* event)
{
    fit();
    Panel::resizeEvent(event);
}

void ItemPanel::applyScale() { scaleRowTable(*m_table, itemColumnWidths, m_with.theme, 3); }

void ItemPanel::display()
{
    const Item* const item = chosen();
    m_detail->display(item == nullptr ? std::nullopt : std::optional{*item},
                      item == nullptr ? 0 : static_cast<int>(togetherWith(*item).size()));
}

void ItemPanel::showLists(int here, int overdue)
{
    const QStringList names{tr("Here %1").arg(here), tr("Overdue %1").arg(overdue), tr("Left today"),
                            tr("Last 31 days")};
    if (names == m_listNames) {
        return; // the chips are made anew, and one of them may have the focus
    }
    m_listNames = names;
    const bool hadFocus = m_which->isAncestorOf(QApplication::focusWidget());
    const QString chosen = m_which->value();
    QList<ChoiceChips::Choice> choices;
    for (const char* const word : {"here", "overdue", "today", "all"}) {
        const auto at = choices.size();
        choices.append({QLatin1String(word), names[at], {}});
    }
    m_which->setChoices(choices);
    m_which->setValue(chosen);
    if (hadFocus) {
        m_which->setFocus(Qt::OtherFocusReason);
    }
}

void ItemPanel::showFormTitle()
{
    m_form->setTitle(m_edited && m_edited->version ? tr("Correct what is written down")
                                                   : tr("Something came in, is lent or left"));
}

void ItemPanel::showHint()
{
    const QString which = m_which->value();
    m_empty->setText(which == QLatin1String("overdue") ? tr("Nothing is overdue.")
                     : which == QLatin1String("today") ? tr("Nothing was handed over or given back today.")
                     : which == QLatin1String("all")
                         ? tr("Nothing came in during the last 31 days.")
                         : tr("Nothing is kept here. %1 enters something that came in or is lent; "
                              "%2 takes in a courier's parcels.")
                               .arg(nativeKey(itemNewKey), nativeKey(itemBatchKey)));
}

void ItemPanel::followWork()
{
    const auto follow = [this](std::string_view moment, std::string besides, const ItemForm& form, int days,
                               bool consent) {
        m_guidance.follow({.moment = std::string{moment},
                           .besides = std::move(besides),
                           .form = form,
                           .facts = ItemGates::factsOf(form.kind, days, consent)});
    };
    if (page() == Page::Form) {
        const ItemForm form = m_form->form();
        follow(ItemGates::momentOf(form.kind), {}, form, 0, false);
    } else if (page() == Page::HandOver && !m_handOver->items().empty()) {
        const Item& item = m_handOver->items().front();
        const int days = ItemGates::daysHeld(item, m_with.clock.now());
        if (item.kind == itemFax) {
            follow(moment::itemBeforeSend, {}, item.toForm(), days, false);
        } else if (m_handOver->isThirdPerson()) {
            follow(moment::itemDisclosureRequested, std::string{moment::itemHandedOver}, item.toForm(), days,
                   !m_handOver->lacksConsent());
        } else {
            follow(moment::itemHandedOver, {}, item.toForm(), days, false);
        }
    } else if (page() == Page::Batch) {
        follow(moment::itemReceived, {}, ItemForm{.kind = std::string{itemParcel}}, 0, false);
    } else {
        m_guidance.end();
    }
    Q_EMIT guidanceChanged();
}

void ItemPanel::tell(const Error& error)
{
    QStringList words{errorText(error)};
    words += problemTexts(error);
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

void ItemPanel::retranslate()
{
    setAccessibleName(tr("Things at the desk"));
    m_field->setPlaceholderText(tr("Name, room, waybill, shelf or pickup code"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_which->setAccessibleName(tr("Which things are listed"));
    m_which->setToolTip(tr("Alt+1 to Alt+4 choose the list"));
    showFormTitle();
    m_table->setAccessibleName(tr("Things at the desk"));
    m_table->setToolTip(tr("Enter: the next step"));
    m_new->setText(tr("New"));
    m_batchButton->setText(tr("Courier's batch"));
    m_consentsButton->setText(tr("Authorisations"));
    m_historyButton->setText(tr("Other days"));
    m_historyButton->setToolTip(tr("Things of any day: search, figures, export"));
    m_reason->setQuestion(reasonQuestion());
    m_notice->clear(); // it was said in the other language
    m_notice->retranslate();
    m_model->retranslate();
    m_form->retranslate();
    m_handOver->retranslate();
    m_batch->retranslate();
    m_consents->retranslate();
    m_detail->retranslate();
    showHint();
    reload();
}

} // namespace frontdesk
