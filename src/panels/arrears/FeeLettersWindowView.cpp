// How the window of letters is put together and what it shows.
#include "panels/arrears/FeeLetterModels.h"
#include "panels/arrears/FeeLettersWindow.h"
#include "panels/support/ActRow.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/PlainLabel.h"
#include "panels/support/RowTable.h"
#include "panels/support/ScrolledPage.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
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

constexpr QKeyCombination letterMakeKey{Qt::ControlModifier, Qt::Key_Return};
constexpr QKeyCombination letterOtherKey{Qt::AltModifier, Qt::Key_L};
constexpr QKeyCombination letterAllKey{Qt::AltModifier, Qt::Key_A};
constexpr QKeyCombination letterCopyKey{Qt::AltModifier, Qt::Key_C};
constexpr QKeyCombination letterPrintKey{Qt::ControlModifier, Qt::Key_P};
constexpr QKeyCombination letterExportKey{Qt::ControlModifier, Qt::Key_E};
constexpr QKeyCombination letterSentKey{Qt::AltModifier, Qt::Key_S};
constexpr QKeyCombination letterDeliveredKey{Qt::AltModifier, Qt::Key_D};
constexpr QKeyCombination letterReturnedKey{Qt::AltModifier, Qt::Key_R};
constexpr QKeyCombination letterVoidKey{Qt::AltModifier, Qt::Key_Delete};
constexpr QKeyCombination letterSuitKey{Qt::AltModifier, Qt::Key_J};
constexpr QKeyCombination letterTemplateKey{Qt::AltModifier, Qt::Key_T};
/// Widths at 100 % text: tick, room, payer, overdue, since, why.
constexpr std::array candidateWidths{32, 96, 120, 96, 96, 0};
/// Number, kind, room, payer, yuan, state, tracking.
constexpr std::array letterWidths{150, 96, 84, 110, 90, 140, 0};
constexpr std::chrono::seconds letterNoticeTime{15};

QWidget* actsFlow(QWidget* parent, std::initializer_list<QWidget*> parts)
{
    auto* const row = new QWidget(parent);
    auto* const flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    for (QWidget* const part : parts) {
        flow->addWidget(part);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

void FeeLettersWindow::build()
{
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const whole = new QWidget(this);
    auto* const layout = new QVBoxLayout(whole);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    m_notice = new NoticeBar(whole);
    m_notice->setObjectName(QStringLiteral("feeLettersNoticeBar"));
    layout->addWidget(m_notice);
    m_ask = new ActRow("feeLetterAct", m_with.clock, m_with.zone, whole);
    layout->addWidget(m_ask);
    m_candidates = new FeeCandidateModel(m_unticked, this);
    m_model = new FeeLetterModel(this);
    const auto button = [&](KeyHintButton*& made, const char* name, QKeyCombination key, auto pressed) {
        made = new KeyHintButton(whole);
        made->setObjectName(QLatin1String(name));
        made->setKeyHint(keyText(QKeySequence(key)));
        made->setAutoDefault(false); // in a dialog Enter would press it
        connect(made, &QPushButton::clicked, this, pressed);
    };
    button(m_make, "feeLettersMakeKeyHintButton", letterMakeKey, [this] { make(); });
    m_make->setProperty("class", QStringLiteral("primary"));
    button(m_all, "feeLettersAllKeyHintButton", letterAllKey, [this] { toggleAll(); });
    button(m_copy, "feeLettersCopyKeyHintButton", letterCopyKey, [this] { copyMessage(); });
    button(m_preview, "feeLettersPreviewKeyHintButton", letterPrintKey, [this] { preview(); });
    button(m_suit, "feeLettersSuitKeyHintButton", letterSuitKey, [this] { ask(Asked::Suit); });
    button(m_sent, "feeLettersSentKeyHintButton", letterSentKey, [this] { ask(Asked::Sent); });
    button(m_delivered, "feeLettersDeliveredKeyHintButton", letterDeliveredKey, [this] { ask(Asked::Delivered); });
    button(m_returned, "feeLettersReturnedKeyHintButton", letterReturnedKey, [this] { ask(Asked::Returned); });
    button(m_void, "feeLettersVoidKeyHintButton", letterVoidKey, [this] { ask(Asked::Void); });
    button(m_print, "feeLettersPrintKeyHintButton", letterPrintKey, [this] { print(); });
    button(m_export, "feeLettersExportKeyHintButton", letterExportKey, [this] { chooseExport(); });
    button(m_other, "feeLettersOtherKeyHintButton", letterOtherKey,
           [this] { showPage(page() == Page::Choose ? Page::Letters : Page::Choose); });
    button(m_close, "feeLettersCloseKeyHintButton", Qt::Key_Escape, [this] { leave(); });
    m_pages = new QStackedWidget(whole);
    m_pages->setObjectName(QStringLiteral("feeLettersStackedWidget"));
    m_pages->addWidget(buildChoose());
    m_pages->addWidget(buildLetters());
    layout->addWidget(m_pages, 1);
    layout->addWidget(actsFlow(whole, {m_make, m_all, m_copy, m_preview, m_suit, m_sent, m_delivered, m_returned,
                                       m_void, m_print, m_export, m_other, m_close}));
    outer->addWidget(scrolledPage(whole, this));
    for (QPushButton* const each : m_notice->findChildren<QPushButton*>()) {
        each->setAutoDefault(false);
    }
    connect(m_ask, &ActRow::given, this, &FeeLettersWindow::take);
}

QWidget* FeeLettersWindow::buildChoose()
{
    auto* const choose = new QWidget(this);
    m_age = new ChoiceChips(choose);
    m_age->setObjectName(QStringLiteral("feeLettersAgeChoiceChips"));
    m_class = new QComboBox(choose);
    m_class->setObjectName(QStringLiteral("feeLettersClassComboBox"));
    m_template = new QComboBox(choose);
    m_template->setObjectName(QStringLiteral("feeLettersTemplateComboBox"));
    for (QComboBox* const box : {m_class, m_template}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_templateLabel = plainLabel("feeLettersTemplateLabel", "muted", choose);
    m_templateLabel->setWordWrap(false);
    m_language = new ChoiceChips(choose);
    m_language->setSingleLine();
    m_language->setObjectName(QStringLiteral("feeLettersLanguageChoiceChips"));
    m_phone = new QLineEdit(choose);
    m_phone->setObjectName(QStringLiteral("feeLettersPhoneLineEdit"));
    m_phone->setMaxLength(32);
    m_candidateTable = new QTableView(choose);
    m_candidateTable->setObjectName(QStringLiteral("feeCandidatesTableView"));
    m_candidateTable->setModel(m_candidates);
    m_candidateTable->setItemDelegate(new ChipDelegate(m_with.theme, m_candidateTable));
    setUpRowTable(*m_candidateTable);
    m_candidateTable->horizontalHeader()->setStretchLastSection(true);
    auto* const empty = new EmptyHint(m_candidateTable);
    empty->setObjectName(QStringLiteral("feeCandidatesEmptyHint"));
    m_words = plainLabel("feeLettersWordsLabel", "saying", choose);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_count = plainLabel("feeLettersCountLabel", "section", choose);
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(m_candidateTable, 3);
    sides->addWidget(scrolledPage(m_words, choose), 2);
    auto* const layout = new QVBoxLayout(choose);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_age);
    layout->addWidget(actsFlow(choose, {m_templateLabel, m_template, m_class, m_language, m_phone}));
    layout->addLayout(sides, 1);
    layout->addWidget(m_count);
    connect(m_age, &ChoiceChips::chosen, this, [this] { readCandidates(); });
    connect(m_class, &QComboBox::activated, this, [this] { readCandidates(); });
    connect(m_template, &QComboBox::currentIndexChanged, this, [this] { readPreview(); });
    connect(m_language, &ChoiceChips::chosen, this, [this](const QString& word) {
        if (word.isEmpty()) { // pressed again: one is always chosen
            m_language->setValue(QStringLiteral("zh"));
        }
        readPreview();
    });
    connect(m_phone, &QLineEdit::editingFinished, this, [this] { readPreview(); });
    connect(m_candidateTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { readPreview(); });
    connect(m_candidateTable, &QTableView::doubleClicked, this, [this] { toggle(); });
    return choose;
}

QWidget* FeeLettersWindow::buildLetters()
{
    auto* const letters = new QWidget(this);
    m_letterTable = new QTableView(letters);
    m_letterTable->setObjectName(QStringLiteral("feeLettersTableView"));
    m_letterTable->setModel(m_model);
    m_letterTable->setItemDelegate(new ChipDelegate(m_with.theme, m_letterTable));
    setUpRowTable(*m_letterTable);
    m_letterTable->setSelectionMode(QAbstractItemView::ExtendedSelection); // Ctrl+A, Shift with the arrows
    m_letterTable->horizontalHeader()->setStretchLastSection(true);
    auto* const empty = new EmptyHint(m_letterTable);
    empty->setObjectName(QStringLiteral("feeLettersEmptyHint"));
    auto* const layout = new QVBoxLayout(letters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_letterTable);
    connect(m_letterTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showActs(); });
    return letters;
}

void FeeLettersWindow::bindKeys()
{
    const auto own = [this](QKeyCombination key, auto pressed) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, pressed);
    };
    const auto click = [own](QKeyCombination key, KeyHintButton* button) {
        own(key, [button] {
            if (button->isVisible()) {
                button->click();
            }
        });
    };
    click(letterMakeKey, m_make);
    click(QKeyCombination(Qt::ControlModifier, Qt::Key_Enter), m_make);
    click(letterAllKey, m_all);
    click(letterCopyKey, m_copy);
    click(letterSuitKey, m_suit);
    click(letterSentKey, m_sent);
    click(letterDeliveredKey, m_delivered);
    click(letterReturnedKey, m_returned);
    click(letterVoidKey, m_void);
    click(letterExportKey, m_export);
    auto* const tick = new QShortcut(QKeySequence(Qt::Key_Space), m_candidateTable); // the table would take it
    tick->setContext(Qt::WidgetShortcut);
    connect(tick, &QShortcut::activated, this, &FeeLettersWindow::toggle);
    own(letterPrintKey, [this] { print(); });
    own(letterOtherKey, [this] { m_other->click(); });
    own(letterTemplateKey, [this] {
        if (page() == Page::Choose) {
            m_template->setFocus(Qt::ShortcutFocusReason); // the arrows choose
        }
    });
    for (int index = 0; index < static_cast<int>(feeAges.size()); ++index) {
        own(QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_1 + index)), [this, index] {
            if (page() == Page::Choose) {
                m_age->choose(index);
            }
        });
    }
}

void FeeLettersWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // only Ctrl+Enter makes letters
    } else {
        QDialog::keyPressEvent(event);
    }
}

FeeLettersWindow::Page FeeLettersWindow::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void FeeLettersWindow::showPage(Page page)
{
    if (m_asking) {
        stopAsking();
    }
    m_pages->setCurrentIndex(static_cast<int>(page));
    (page == Page::Choose ? m_candidateTable : m_letterTable)->setFocus(Qt::OtherFocusReason);
    showActs();
}

void FeeLettersWindow::showActs()
{
    const bool choose = page() == Page::Choose;
    const LetterEntry* const letter = entry();
    const bool isMessage = letter != nullptr && letter->kind == LetterEntry::Kind::Message;
    for (KeyHintButton* const button : {m_all, m_suit}) {
        button->setVisible(choose);
    }
    m_make->setVisible(choose && !isMessage);
    m_preview->setVisible(choose && !isMessage);
    m_copy->setVisible(choose && isMessage);
    m_copy->setEnabled(m_message.has_value());
    for (KeyHintButton* const button : {m_sent, m_delivered, m_returned, m_void, m_print, m_export}) {
        button->setVisible(!choose);
    }
    const std::vector<FeeLetter> letters = choose ? std::vector<FeeLetter>{} : chosen();
    const auto all = [&](auto is) { return !letters.empty() && std::all_of(letters.begin(), letters.end(), is); };
    const auto onItsWay = [](const FeeLetter& each) {
        return each.sentAt && !each.deliveredOn && !each.returned && !each.voided && each.kind != FeeLetterKind::Suit;
    };
    m_sent->setEnabled(all([](const FeeLetter& each) { return !each.sentAt && !each.voided; }));
    m_void->setEnabled(m_sent->isEnabled());
    m_delivered->setEnabled(all(onItsWay));
    m_returned->setEnabled(all(onItsWay));
    m_print->setEnabled(!letters.empty());
    m_other->setText(choose ? tr("Letters made") : tr("Write letters"));
    m_close->setText(choose ? tr("Close") : tr("Back"));
}

void FeeLettersWindow::showCount()
{
    Money sum;
    int count = 0;
    for (const FeeOwing& each : m_candidates->rows()) {
        if (!m_unticked.contains(each.account.id)) {
            ++count;
            sum = sum.plus(each.overdue).value_or(sum);
        }
    }
    m_count->setText(
        tr("%1 of %2 ticked, %3 yuan overdue").arg(count).arg(m_candidates->rows().size()).arg(toQt(sum.toYuan())));
}

void FeeLettersWindow::fillChoices()
{
    QList<ChoiceChips::Choice> ages;
    for (std::size_t at = 0; at < feeAges.size(); ++at) {
        const QKeyCombination key(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(at)));
        ages.append({toQt(nameOf(feeAges[at])), feeAgeLabel(feeAges[at]), keyText(QKeySequence(key))});
    }
    const QString age = m_age->value();
    m_age->setChoices(ages);
    m_age->setValue(age);
    const QString language = m_language->value();
    m_language->setChoices({{QStringLiteral("zh"), QStringLiteral("\u4E2D\u6587"), {}},
                            {QStringLiteral("en"), QStringLiteral("English"), {}}});
    m_language->setValue(language.isEmpty() ? QStringLiteral("zh") : language);
    const QSignalBlocker quiet(m_template);
    const int chosenClass = std::max(0, m_class->currentIndex());
    m_class->clear();
    m_class->addItem(tr("For any cause"), QString());
    for (const auto& [value, word] : feeClassWords) {
        m_class->addItem(feeClassLabel(value), toQt(word));
    }
    m_class->setCurrentIndex(chosenClass);
    const QString chosenTemplate = m_template->currentData().toString();
    m_template->clear();
    for (const LetterEntry* const each : m_with.books.current().letters()) {
        m_template->addItem(shown(each->title), toQt(keyOf(each->head)));
    }
    m_template->setCurrentIndex(std::max(0, m_template->findData(chosenTemplate)));
}

void FeeLettersWindow::say(const QString& words, const QString& state)
{
    m_notice->say({.words = words, .state = state, .until = m_with.clock.steady() + letterNoticeTime});
}

void FeeLettersWindow::tell(const Error& error)
{
    QStringList words{errorText(error)};
    for (const Problem& problem : error.problems) {
        words += problemText(problem);
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

void FeeLettersWindow::scale()
{
    scaleRowTable(*m_candidateTable, candidateWidths, m_with.theme, 6);
    scaleRowTable(*m_letterTable, letterWidths, m_with.theme, 6);
}

void FeeLettersWindow::retranslate()
{
    setWindowTitle(tr("Letters about fees"));
    fillChoices();
    m_age->setAccessibleName(tr("How long it has been due"));
    m_language->setAccessibleName(tr("Language of the letter"));
    m_class->setAccessibleName(tr("Why it is owed"));
    m_template->setAccessibleName(tr("Template"));
    m_templateLabel->setText(tr("Template") + QStringLiteral(" ") + keyText(QKeySequence(letterTemplateKey)));
    m_phone->setAccessibleName(tr("Telephone for questions"));
    m_phone->setPlaceholderText(tr("Telephone for questions"));
    m_candidateTable->setAccessibleName(tr("Whom to write to"));
    m_letterTable->setAccessibleName(tr("Letters made"));
    findChild<QLabel*>(QStringLiteral("feeCandidatesEmptyHint"))->setText(tr("Nobody owes what is asked for here."));
    findChild<QLabel*>(QStringLiteral("feeLettersEmptyHint"))
        ->setText(tr("Letters that were made will stand here. Ctrl+Enter makes them, on the page before."));
    m_make->setText(tr("Make letters"));
    m_all->setText(tr("Tick all or none"));
    m_copy->setText(tr("Copy message"));
    m_preview->setText(tr("On paper"));
    m_suit->setText(tr("Suit"));
    m_sent->setText(tr("Sent"));
    m_delivered->setText(tr("Delivered"));
    m_returned->setText(tr("Came back"));
    m_void->setText(tr("Void"));
    m_print->setText(tr("Print or PDF"));
    m_export->setText(tr("Export list"));
    m_notice->retranslate();
    m_ask->retranslate();
    m_candidates->retranslate();
    m_model->retranslate();
    showActs();
    showCount();
}

void FeeLettersWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_template != nullptr) {
        retranslate();
        readPreview();
    }
    QDialog::changeEvent(event);
}

} // namespace frontdesk
