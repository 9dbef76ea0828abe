#include "panels/arrears/FeeAccountDetail.h"

#include "domain/arrears/FeeAgeing.h"
#include "panels/arrears/FeeItemModel.h"
#include "panels/arrears/FeeTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RowTable.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

/// Widths at 100 % text: fee with its time, (time alone: not shown), amount, still owed, lapses, where it stands.
constexpr std::array feeItemWidths{0, 0, 74, 74, 76, 138};
constexpr int feeItemStretched = 0;
constexpr int feeItemTime = 1; ///< stands beside the fee: two columns would leave neither of them room
constexpr int fewestFeeRows = 1;
constexpr int mostFeeRows = 6;
constexpr std::size_t mostShownOfAKind = 5;

} // namespace

FeeAccountDetail::FeeAccountDetail(Ports ports, QWidget* parent)
    : QFrame(parent), m_with(std::move(ports)), m_title(new QLabel(this)), m_sum(new QLabel(this)),
      m_class(new Chip(this)), m_pause(new Chip(this)), m_promise(new Chip(this)), m_table(new QTableView(this)),
      m_unseen(new QLabel(this)), m_items(new FeeItemModel(m_with.zone, m_with.clock, this)),
      m_rowsLayout(new QVBoxLayout)
{
    build();
    display({});
}

void FeeAccountDetail::build()
{
    setProperty("class", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("feeTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_sum->setObjectName(QStringLiteral("feeSumLabel"));
    m_class->setObjectName(QStringLiteral("feeClassChip"));
    m_pause->setObjectName(QStringLiteral("feePauseChip"));
    m_promise->setObjectName(QStringLiteral("feePromiseChip"));
    m_table->setObjectName(QStringLiteral("feeItemTableView"));
    m_unseen->setObjectName(QStringLiteral("feeItemUnseenLabel"));
    for (QLabel* const label : {m_title, m_sum, m_unseen}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setUpRowTable(*m_table);
    m_table->setModel(m_items);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(feeItemStretched, QHeaderView::Stretch);
    m_table->setColumnHidden(feeItemTime, true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would lie over a row
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FeeAccountDetail::showUnseen);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FeeAccountDetail::showUnseen);
    scale();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_sum);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    auto* const chips = new QWidget(this);
    auto* const chipFlow = new FlowLayout(chips);
    chipFlow->setSpacing(6);
    for (Chip* const chip : {m_class, m_pause, m_promise}) {
        chipFlow->addWidget(chip);
    }
    chips->setSizePolicy(flowing);
    layout->addWidget(chips);
    auto* const row = new QWidget(this);
    auto* const below = new QWidget(this);
    for (QWidget* const each : {row, below}) {
        auto* const flow = new FlowLayout(each);
        flow->setSpacing(6);
        each->setSizePolicy(flowing);
    }
    for (const FeeActs::Row& act : FeeActs::all()) {
        auto* const button = new KeyHintButton(act.rare ? below : row);
        button->setObjectName(QLatin1String(act.name) + QStringLiteral("KeyHintButton"));
        button->setKeyHint(QKeySequence(act.key).toString(QKeySequence::NativeText));
        if (act.act == FeeActs::all().front().act) {
            button->setProperty("class", QStringLiteral("primary"));
        }
        (act.rare ? below : row)->layout()->addWidget(button);
        m_acts.insert(static_cast<int>(act.act), button);
        connect(button, &QPushButton::clicked, this, [this, which = act.act] { Q_EMIT actRequested(which); });
    }
    layout->addWidget(row);
    layout->addWidget(m_table);
    layout->addWidget(m_unseen);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(below);
    layout->addStretch(1);
}

void FeeAccountDetail::scale()
{
    scaleRowTable(*m_table, feeItemWidths, m_with.theme, fewestFeeRows);
    fitTable();
}

/// As high as its rows, so that nothing but them stands between the sum and what was said; many are scrolled.
void FeeAccountDetail::fitTable()
{
    const int rows = std::clamp(static_cast<int>(m_items->rows().size()), fewestFeeRows, mostFeeRows);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + 2 * m_table->frameWidth());
}

/// Where the table has no room for all columns, what it says of the chosen fee, else of the first, is said below it.
void FeeAccountDetail::showUnseen()
{
    QStringList words;
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    if (m_table->horizontalScrollBar()->maximum() > 0 && row < m_items->rowCount({})) {
        for (int column = 0; column < m_items->columnCount({}); ++column) {
            const QString cell = m_items->index(row, column).data().toString();
            if (!cell.isEmpty() && column != feeItemTime) {
                words += column == feeItemStretched
                             ? cell
                             : tr("%1: %2").arg(m_items->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                cell);
            }
        }
    }
    m_unseen->setText(words.join(QStringLiteral("   ")));
    m_unseen->setVisible(!words.isEmpty());
}

const FeeItem* FeeAccountDetail::chosenItem() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && at.row() < static_cast<int>(m_items->rows().size()) ? &m_items->at(at.row()) : nullptr;
}

void FeeAccountDetail::addSection(const QString& title)
{
    auto* const label = new QLabel(title, m_rows);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("section"));
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void FeeAccountDetail::addRow(const QString& label, const QString& value, const char* name)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    auto* const what = new QLabel(label, m_rows);
    what->setProperty("class", QStringLiteral("muted"));
    auto* const text = new QLabel(value, m_rows);
    for (QLabel* const each : {what, text}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    if (name != nullptr) {
        text->setObjectName(QLatin1String(name));
    }
    m_grid->addWidget(what, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
}

void FeeAccountDetail::addAbout()
{
    const FeeAccount& account = m_shown->account;
    if (account.phone) {
        addRow(tr("Telephone"), phoneText(account.phone->display()), "feePhoneLabel");
    }
    addRow(tr("Wishes"), toQt(account.preferences), "feePreferencesLabel");
    addRow(tr("Steward"), toQt(account.steward));
    addRow(tr("Note"), toQt(account.note));
    if (account.isPausedOn(today())) {
        addRow(tr("Reminders rest"), FeeTexts::pauseOf(*account.pause, today()), "feePauseLabel");
    }
    if (!account.prepaid.isZero()) {
        addRow(tr("Paid ahead"), moneyText(account.prepaid), "feePrepaidLabel");
    }
}

/// How long what is owed has been due: the words of every collection.
void FeeAccountDetail::addAgeing()
{
    QStringList words;
    for (const FeeAge age : feeAges) {
        if (const Money sum = m_shown->aged(age, today()); !sum.isZero()) {
            words += feeAgeLabel(age) + QStringLiteral(" ") + moneyText(sum);
        }
    }
    addRow(tr("How old"), words.join(QStringLiteral("   ")), "feeAgeingLabel");
}

/// What can soon be sued for no longer, or cannot already: a demand that is delivered in time begins the three years
/// anew.
void FeeAccountDetail::addLimitation()
{
    const int warned = limitationWarning(m_with.books.current());
    QStringList soon;
    QStringList over;
    for (const FeeItem& item : m_shown->items) {
        const FeeLimitation limitation = limitationOf(item, today(), warned);
        if (item.isOpen() && limitation != FeeLimitation::Far) {
            (limitation == FeeLimitation::Near ? soon : over) +=
                QStringLiteral("%1 %2: %3").arg(toQt(item.kind), toQt(item.period), toQt(toIso(item.limitation())));
        }
    }
    addRow(tr("Lapses soon"), soon.join(QStringLiteral("   ")), "feeLapsesLabel");
    addRow(tr("Has lapsed"), over.join(QStringLiteral("   ")), "feeLapsedLabel");
}

void FeeAccountDetail::addContacts()
{
    if (m_shown->contacts.empty()) {
        return;
    }
    addSection(tr("What was said"));
    for (std::size_t at = 0; at < std::min(m_shown->contacts.size(), mostShownOfAKind); ++at) {
        const FeeContact& contact = m_shown->contacts[at];
        QStringList words{feeChannelLabel(contact.channel), feeOutcomeLabel(contact.outcome)};
        if (contact.outcome == FeeOutcome::Done) {
            words = {feeChannelLabel(contact.channel), feeListenerLabel(contact.listener), toQt(contact.who),
                     feeAnswerLabel(contact.answer)};
        }
        words += toQt(contact.words).simplified();
        words += toQt(contact.reason).simplified();
        words += m_shown->staff.nameOf(contact.operatorId);
        words.removeAll(QString());
        addRow(whenText(contact.at, m_with.zone, m_with.clock.now()), words.join(QStringLiteral("  ")));
    }
}

void FeeAccountDetail::addPromises()
{
    if (m_shown->promises.empty()) {
        return;
    }
    addSection(tr("Promised to pay"));
    for (std::size_t at = 0; at < std::min(m_shown->promises.size(), mostShownOfAKind); ++at) {
        const PayPromise& promise = m_shown->promises[at];
        QStringList words{moneyText(promise.amount), payPromiseLabel(promise.state), FeeTexts::partOf(promise),
                          FeeTexts::levelOf(promise.level)};
        words += toQt(promise.note).simplified();
        words.removeAll(QString());
        addRow(tr("by %1").arg(feeDayText(promise.day, today())), words.join(QStringLiteral("  ")),
               at == 0 ? "feeLastPromiseLabel" : nullptr);
    }
}

void FeeAccountDetail::addPayments()
{
    if (m_shown->payments.empty()) {
        return;
    }
    addSection(tr("Paid"));
    for (std::size_t at = 0; at < std::min(m_shown->payments.size(), mostShownOfAKind); ++at) {
        const FeePayment& payment = m_shown->payments[at];
        QStringList words{toQt(payment.number), moneyText(payment.total), paymentMethodLabel(payment.method),
                          payment.reversedBy ? tr("taken back") : QString(), toQt(payment.reason).simplified()};
        words.removeAll(QString());
        addRow(whenText(payment.at, m_with.zone, m_with.clock.now()), words.join(QStringLiteral("  ")));
    }
}

void FeeAccountDetail::addLetters()
{
    if (m_shown->letters.empty()) {
        return;
    }
    addSection(tr("Letters"));
    for (std::size_t at = 0; at < std::min(m_shown->letters.size(), mostShownOfAKind); ++at) {
        const FeeLetter& letter = m_shown->letters[at];
        QStringList words{toQt(letter.number), feeLetterLabel(letter.kind), moneyText(letter.total),
                          toQt(letter.tracking)};
        if (letter.deliveredOn) {
            words += tr("delivered %1").arg(feeDayText(*letter.deliveredOn, today()));
        } else if (letter.returned) {
            words += tr("came back");
        }
        words += toQt(letter.proof).simplified();
        words.removeAll(QString());
        addRow(feeDayText(letter.day, today()), words.join(QStringLiteral("  ")));
    }
}

void FeeAccountDetail::showActs()
{
    for (const FeeActs::Row& row : FeeActs::all()) {
        KeyHintButton* const button = m_acts.value(static_cast<int>(row.act));
        button->setVisible(m_shown && FeeActs::isOffered(row.act, *m_shown, today()));
        if (m_shown) {
            button->setText(FeeActs::label(row.act, *m_shown, today()));
        }
    }
}

/// The next promise that is open, and how often one was broken before it.
void FeeAccountDetail::showPromised()
{
    const std::vector<PayPromise> open = m_shown->openPromises();
    if (open.empty()) {
        m_promise->say({}, {});
        return;
    }
    const PayPromise& next = open.front();
    QStringList words{tr("Promised by %1").arg(feeDayText(next.day, today())), FeeTexts::levelOf(next.level)};
    words.removeAll(QString());
    m_promise->say(words.join(QStringLiteral(" \u00b7 ")),
                   next.level > 0 ? QStringLiteral("near") : QStringLiteral("ok"));
}

void FeeAccountDetail::display(std::optional<ShownFeeAccount> shown)
{
    const FeeItem* const chosen = chosenItem();
    const std::int64_t before = chosen != nullptr ? chosen->id.value() : 0;
    m_shown = std::move(shown);
    m_items->setRows(m_shown ? m_shown->items : std::vector<FeeItem>{});
    m_table->setVisible(m_shown && !m_shown->items.empty());
    fitTable();
    if (const int row = m_items->rowOf(before); row >= 0) {
        m_table->selectRow(row);
    }
    showUnseen();
    if (m_rows != nullptr) {
        m_rowsLayout->removeWidget(m_rows);
        discard(m_rows);
    }
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 4);
    m_rowsLayout->addWidget(m_rows);
    showActs();
    m_sum->setVisible(m_shown.has_value());
    if (!m_shown) {
        m_title->setText(tr("Choose an account in the list, or look for one by room, name, telephone or plate."));
        for (Chip* const chip : {m_class, m_pause, m_promise}) {
            chip->say({}, {});
        }
        return;
    }
    m_title->setText(FeeTexts::whoOf(m_shown->account));
    const Money rest = m_shown->rest();
    m_sum->setText(rest.isZero() ? tr("Nothing is owed.") : tr("Owes %1").arg(moneyText(rest)));
    const FeeAccount& account = m_shown->account;
    m_class->say(account.feeClass == FeeClass::Unknown ? QString() : feeClassLabel(account.feeClass),
                 QStringLiteral("plain"));
    m_pause->say(account.isPausedOn(today()) ? tr("Reminders rest") : QString(), QStringLiteral("near"));
    showPromised();
    addAgeing();
    addLimitation();
    addAbout();
    addContacts();
    addPromises();
    addPayments();
    addLetters();
}

void FeeAccountDetail::retranslate()
{
    m_table->setAccessibleName(tr("Fees of the account"));
    m_items->retranslate();
    display(std::move(m_shown));
}

} // namespace frontdesk
