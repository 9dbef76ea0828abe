// How the fees' panel is put together and what it shows.
#include "domain/people/Rights.h"
#include "panels/arrears/ArrearsPanel.h"
#include "panels/arrears/FeeAccountDetail.h"
#include "panels/arrears/FeeAccountFormWidget.h"
#include "panels/arrears/FeeContactDesk.h"
#include "panels/arrears/FeeContactForm.h"
#include "panels/arrears/FeeListModel.h"
#include "panels/arrears/FeePaymentPage.h"
#include "panels/arrears/FeeTexts.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "panels/support/ScrolledPage.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace frontdesk {

namespace {

/// Widths at 100 % text: room, payer, owes, why, where it stands.
constexpr std::array feeColumnWidths{76, 0, 92, 104, 132};
enum FeeColumn { FeePayerColumn = 1, FeeOwesColumn, FeeClassColumn, FeeStandingColumn };
constexpr QKeyCombination feeNewKey{Qt::ControlModifier, Qt::Key_N};
constexpr QKeyCombination feeImportKey{Qt::AltModifier, Qt::Key_I};
constexpr QKeyCombination feeUndoKey{Qt::AltModifier, Qt::Key_U};
constexpr QKeyCombination feeDiscardKey{Qt::AltModifier, Qt::Key_X};
constexpr std::chrono::seconds feeNoticeStays{15};

} // namespace

void ArrearsPanel::build()
{
    setFocusPolicy(Qt::ClickFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("feeNoticeBar"));
    m_notice->setActKey(QKeySequence(feeUndoKey));
    layout->addWidget(m_notice);
    m_ask = new ActRow("feeAct", m_with.clock, m_with.zone, this);
    layout->addWidget(m_ask);
    m_model = new FeeListModel(m_with.zone, m_with.clock, this);
    m_list = new RecordList({.stem = "fee",
                             .which = {std::begin(feeListWords), std::end(feeListWords)},
                             .widths = feeColumnWidths,
                             .stretched = FeePayerColumn,
                             .newKey = feeNewKey},
                            m_with.theme, m_model, this);
    m_import = new KeyHintButton(this);
    m_import->setObjectName(QStringLiteral("feeImportKeyHintButton"));
    m_import->setKeyHint(QKeySequence(feeImportKey).toString(QKeySequence::NativeText));
    connect(m_import, &QPushButton::clicked, this, &ArrearsPanel::importList);
    m_list->addBeside(m_import);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("feeStackedWidget"));
    m_detail = new FeeAccountDetail(
        {.theme = m_with.theme, .zone = m_with.zone, .clock = m_with.clock, .books = m_with.books});
    m_form = new FeeAccountFormWidget(m_with.theme, m_with.keys);
    for (QWidget* const each : {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_form)}) {
        m_pages->addWidget(scrolledPage(each, m_pages));
    }
    buildPayment();
    buildContacts();
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(12);
    m_listArea = scrolledPage(m_list, this);
    m_sides->addWidget(m_listArea);
    m_sides->addWidget(m_pages);
    layout->addLayout(m_sides, 1);

    connect(m_ask, &ActRow::given, this, &ArrearsPanel::take);
    connect(m_detail, &FeeAccountDetail::actRequested, this, &ArrearsPanel::perform);
    connect(m_list, &RecordList::typedChanged, this, [this](const QString& typed) {
        m_typed = fromQt(typed);
        m_besides.reset();
        reload();
    });
    connect(m_list, &RecordList::whichChosen, this, [this] {
        m_besides.reset();
        showHint();
        reload();
    });
    connect(m_list, &RecordList::currentChanged, this, [this] {
        if (m_asking) {
            stopAsking(); // the question was about another account
        }
        readShown();
    });
    connect(m_list, &RecordList::openRequested, this, [this] { perform(FeeActs::all().front().act); });
    connect(m_list, &RecordList::newRequested, this, [this] { start({}); });
    connect(m_form, &FeeAccountFormWidget::edited, this, [this] { m_formTouched = true; }); // kept at the next second
    connect(m_form, &FeeAccountFormWidget::saveRequested, this, &ArrearsPanel::save);
    connect(m_form, &FeeAccountFormWidget::leaveRequested, this, &ArrearsPanel::leaveForm);
    connect(m_form, &FeeAccountFormWidget::discardRequested, this, &ArrearsPanel::discardForm);
    connect(&m_with.theme, &Theme::changed, this, [this] {
        m_list->scale();
        m_detail->scale();
        m_contacts->work()->scale();
        fit();
    });
    connect(&m_with.keys, &KeyBindings::changed, this, &ArrearsPanel::retranslate);
    m_list->scale();
}

void ArrearsPanel::bindKeys()
{
    // The application's ImeGuard keeps these, too, from firing while an input method composes.
    const auto own = [this](QKeyCombination key, auto run) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, key, run] {
            if (page() != Page::Payment || !m_payment->press(key)) {
                run();
            }
        });
    };
    own(feeNewKey, [this] {
        if (page() == Page::Detail) {
            start({});
        }
    });
    // In a contact the same key asks for one instalment more.
    own(feeImportKey, [this] { page() == Page::Contact ? m_contacts->form()->addInstalment() : importList(); });
    own(feeUndoKey, [this] { m_notice->runAct(); });
    own(feeDiscardKey, [this] { page() == Page::Contact ? discardContact() : discardForm(); });
    for (const FeeActs::Row& row : FeeActs::all()) {
        own(row.key, [this, act = row.act] { perform(act); });
    }
    for (int index = 0; index < static_cast<int>(std::size(feeListWords)); ++index) {
        own(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index), [this, index] {
            if (page() == Page::Detail) {
                m_list->choose(index);
            }
        });
    }
}

ArrearsPanel::Page ArrearsPanel::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void ArrearsPanel::show(Page page)
{
    if (page == Page::Form && m_asking) {
        stopAsking();
    }
    if (page != this->page() && std::exchange(m_toldError, false)) {
        m_notice->clear(); // it was about what stood there
    }
    m_pages->setCurrentIndex(static_cast<int>(page));
    fit();
    display();
}

void ArrearsPanel::fit()
{
    constexpr int besideOneAnother = 620; // at 100 % text
    const bool narrow = width() < m_with.theme.px(besideOneAnother);
    m_listArea->setVisible((!narrow || page() == Page::Detail) && !isAtContacts()); // a contact is about one alone
    const int side = narrow ? 8 : 16;
    layout()->setContentsMargins(side, side, side, side);
    m_sides->setStretch(0, narrow ? 5 : 4);
    m_sides->setStretch(1, narrow ? 7 : 5);
    m_list->setNarrow(narrow);
    // The page beside it says what the list has no room for; half a column would say nothing.
    m_list->table().setColumnHidden(FeeClassColumn, width() < m_with.theme.px(2 * besideOneAnother));
    m_list->table().setColumnHidden(FeeOwesColumn, narrow);
    m_list->table().setColumnHidden(FeeStandingColumn, narrow);
}

void ArrearsPanel::resizeEvent(QResizeEvent* event)
{
    fit();
    Panel::resizeEvent(event);
}

void ArrearsPanel::display()
{
    m_detail->display(m_shown);
    Q_EMIT guidanceChanged();
}

void ArrearsPanel::showFormTitle()
{
    QString title = tr("A new account");
    if (m_edited && m_edited->item) {
        title = tr("A fee that finance's list does not have yet");
    } else if (m_edited && m_edited->version) {
        title = tr("Correct the account");
    }
    m_form->setTitle(title);
}

void ArrearsPanel::showNewText()
{
    m_list->setNewText(m_edited ? tr("Go on with what is half typed") : tr("New account"));
}

void ArrearsPanel::showImport()
{
    m_import->setText(tr("Finance's list\u2026"));
    m_import->setVisible(Rights::require(m_with.desk.actor(), Right::ManageFees).has_value());
}

void ArrearsPanel::importList()
{
    if (!m_masked && page() == Page::Detail && Rights::require(m_with.desk.actor(), Right::ManageFees)) {
        Q_EMIT importRequested(QStringLiteral("fees"));
    }
}

void ArrearsPanel::showNames()
{
    showImport();
    const auto count = [&](FeeList list) {
        const auto at = static_cast<std::size_t>(list);
        return at < m_listed.counts.size() ? m_listed.counts[at] : 0;
    };
    m_list->showNames({tr("Overdue %1").arg(count(FeeList::Overdue)), tr("Owing %1").arg(count(FeeList::Owing)),
                       tr("Paused %1").arg(count(FeeList::Paused))});
}

void ArrearsPanel::showHint()
{
    const QString key = QKeySequence(feeNewKey).toString(QKeySequence::NativeText);
    switch (which()) {
    case FeeList::Overdue:
        m_list->setHint(tr("Nobody is overdue. %1 enters an account, %2 takes in finance's list.")
                            .arg(key, QKeySequence(feeImportKey).toString(QKeySequence::NativeText)));
        break;
    case FeeList::Owing:
        m_list->setHint(tr("Nobody owes anything. %1 enters an account.").arg(key));
        break;
    case FeeList::Paused:
        m_list->setHint(tr("Nobody's reminders rest."));
        break;
    }
}

void ArrearsPanel::tell(const Error& error)
{
    const bool isForm = page() == Page::Form;
    const auto elsewhere = isForm ? m_form->markProblems(error.problems) : error.problems;
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        const QString field = FeeAccountFormWidget::labelOf(problem.field);
        //: %1 the name of a field, %2 what is wrong with it
        words += field.isEmpty() ? problemText(problem) : tr("%1: %2").arg(field, problemText(problem));
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
    m_toldError = true;
}

void ArrearsPanel::say(const QString& words)
{
    m_notice->say({.words = words, .until = m_with.clock.steady() + feeNoticeStays});
    m_toldError = false;
}

void ArrearsPanel::retranslate()
{
    setAccessibleName(tr("Fees"));
    m_list->setWords(tr("Room, name, pinyin, telephone or plate"),
                     tr("Which accounts are listed (Alt+1 to Alt+3): overdue, owing, paused"), tr("Accounts"));
    showNewText();
    showNames();
    showHint();
    showFormTitle();
    m_notice->retranslate();
    m_ask->retranslate();
    if (m_asking && m_shown) {
        m_ask->reword(questionOf(*m_asking));
    }
    m_model->retranslate();
    m_form->retranslate();
    m_payment->retranslate();
    m_detail->retranslate();
    m_contacts->retranslate();
    reload();
}

} // namespace frontdesk
