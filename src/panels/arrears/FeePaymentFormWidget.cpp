#include "panels/arrears/FeePaymentFormWidget.h"

#include "domain/arrears/FeeDamages.h"
#include "panels/arrears/FeeApprovalRow.h"
#include "panels/arrears/FeeTicks.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FieldGrid.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PlainLabel.h"
#include "panels/support/RowTable.h"
#include "text/ErrorText.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace frontdesk {

namespace {

constexpr const char* payingContext = "frontdesk::FeePaymentFormWidget";
using PayingShape = GridField::Shape;

/// In the order in which it goes at the counter: how much, how, what is given; then what is rare.
constexpr GridField payingFields[] = {
    {"paid_amount", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "How much is paid, in yuan"),
     PayingShape::Line, false, true},
    {"tendered", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Cash given, in yuan"), PayingShape::Line, false,
     true},
    {"payment_method", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Paid by (Alt+1 to Alt+4)"),
     PayingShape::Chips},
    {"reference", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Number of the card slip or transfer"),
     PayingShape::Line, false, true},
    {"payer", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Received from")},
    {"from_prepaid", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "From what was paid ahead"),
     PayingShape::Line, false, true},
    {"damages", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Of it late-payment damages"), PayingShape::Line,
     false, true},
    {"waiver", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Waived"), PayingShape::Line, false, true},
    {"waiver_reason", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Waived because"), PayingShape::Line, true},
    {"invoice_title", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Invoice to (title)")},
    {"tax_number", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Tax number"), PayingShape::Line, false, true},
    {"note", QT_TRANSLATE_NOOP("frontdesk::FeePaymentFormWidget", "Remark"), PayingShape::Line, true},
};

constexpr std::array payingWidths{32, 0, 80, 84, 88, 64};
constexpr int payingRows = 3;

std::vector<QString> payingFieldNames()
{
    std::vector<QString> names;
    for (const GridField& field : payingFields) {
        names.push_back(QLatin1String(field.field));
    }
    return names;
}

} // namespace

FeePaymentFormWidget::FeePaymentFormWidget(Ports ports, QWidget* parent)
    : QFrame(parent), m_with(std::move(ports)), m_title(plainLabel("feePayingTitleLabel", "title", this)),
      m_total(plainLabel("feePayingTotalLabel", "timer", this)),
      m_change(plainLabel("feePayingChangeLabel", "timer", this)),
      m_about(plainLabel("feePayingAboutLabel", "muted", this)), m_table(new QTableView(this)),
      m_ticks(new FeeTicks(this)), m_take(new KeyHintButton(this)), m_paper(new KeyHintButton(this)),
      m_leave(new KeyHintButton(this)), m_discard(new KeyHintButton(this)),
      m_grid(new FieldGrid(payingFields, payingContext, m_with.theme, this)),
      m_approval(new FeeApprovalRow(m_with.people, this))
{
    setProperty("class", QStringLiteral("card"));
    build();
    retranslate(); // chips before the binder looks for them
    m_binder = new FormBinder(this, payingFieldNames());
    connect(m_binder, &FormBinder::edited, this, qOverload<const QString&>(&FeePaymentFormWidget::follow));
    m_grid->orderTabs(m_approval->fields() + QList<QWidget*>{m_take, m_paper, m_leave, m_discard});
    scale();
}

void FeePaymentFormWidget::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    auto* const sums = new QHBoxLayout;
    sums->addWidget(m_total, 1);
    sums->addWidget(m_change, 1);
    layout->addLayout(sums);
    layout->addWidget(m_about);
    buildActs();
    m_table->setObjectName(QStringLiteral("feeTickTableView"));
    m_table->setModel(m_ticks);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    layout->addWidget(m_table);
    layout->addWidget(m_grid);
    layout->addWidget(m_approval);
    layout->addStretch(1);
    connect(m_approval, &FeeApprovalRow::given, this, &FeePaymentFormWidget::takeRequested);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 0) {
            m_ticks->toggle(index.row());
            follow();
        }
    });
}

void FeePaymentFormWidget::buildActs()
{
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    m_take->setObjectName(QStringLiteral("feeTakeKeyHintButton"));
    m_take->setProperty("class", QStringLiteral("primary"));
    m_paper->setObjectName(QStringLiteral("feeBreakdownKeyHintButton"));
    m_paper->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_P).toString(QKeySequence::NativeText));
    m_leave->setObjectName(QStringLiteral("feePayingLeaveKeyHintButton"));
    m_discard->setObjectName(QStringLiteral("feePayingDiscardKeyHintButton"));
    m_discard->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_X).toString(QKeySequence::NativeText));
    m_with.keys.showOn(m_take, DeskAct::Save);
    m_with.keys.showOn(m_leave, DeskAct::SaveToComplete);
    for (KeyHintButton* const button : {m_take, m_paper, m_leave, m_discard}) {
        flow->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout()->addWidget(acts);
    connect(m_take, &QPushButton::clicked, this, &FeePaymentFormWidget::takeRequested);
    connect(m_paper, &QPushButton::clicked, this, &FeePaymentFormWidget::paperRequested);
    connect(m_leave, &QPushButton::clicked, this, &FeePaymentFormWidget::leaveRequested);
    connect(m_discard, &QPushButton::clicked, this, &FeePaymentFormWidget::discardRequested);
}

/// Space ticks a fee and takes the tick away; Enter goes on to the amount.
bool FeePaymentFormWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key(); // NOLINT: Qt tells the type by the event's
        if (key == Qt::Key_Space) {
            m_ticks->toggle(m_table->currentIndex().row());
            follow();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_binder->widget(QStringLiteral("paid_amount"))->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FeePaymentFormWidget::begin(const FeeAccount& account, const std::vector<FeeItem>& items,
                                 std::optional<std::int64_t> rate)
{
    m_account = account;
    m_items = items;
    m_rate = rate;
    m_damagesTyped = false;
    m_approval->clear();
    clearProblems();
    m_ticks->setItems(items, m_with.zone.localDate(m_with.clock.now()));
    for (const QString& field : payingFieldNames()) {
        m_binder->fill(field, {});
    }
    m_binder->fill(QStringLiteral("payment_method"), QLatin1String(nameOf(PaymentMethod::Cash).data()));
    m_binder->fill(QStringLiteral("payer"), toQt(account.payer));
    m_grid->setShown("from_prepaid", !account.prepaid.isZero());
    m_table->setVisible(!m_ticks->rows().empty());
    if (!m_ticks->rows().empty()) {
        m_table->selectRow(0);
    }
    fillDamages();
    retranslate();
}

void FeePaymentFormWidget::setForm(const FeePaymentForm& form)
{
    for (const QString& field : payingFieldNames()) {
        m_binder->fill(field, toQt(form.field(fromQt(field))));
    }
    m_damagesTyped = !form.damages.empty();
    m_ticks->setTicked(form.ticked);
    showSums();
}

QString FeePaymentFormWidget::value(const char* field) const { return m_binder->value(QLatin1String(field)); }

FeePaymentForm FeePaymentFormWidget::typed() const
{
    RecordImage image;
    for (const QString& field : payingFieldNames()) {
        image.set(fromQt(field), fromQt(m_binder->value(field)));
    }
    FeePaymentForm form = FeePaymentForm::readFrom(image, "");
    form.ticked = m_ticks->ticked();
    return form;
}

FeePaymentForm FeePaymentFormWidget::form() const
{
    FeePaymentForm form = typed();
    if (toQt(form.amount).trimmed().isEmpty()) {
        form.amount = wholeAmount().toYuan();
    }
    return form;
}

/// What is ticked comes to, without what is waived and what the balance pays, with damages.
Money FeePaymentFormWidget::wholeAmount() const
{
    FeePaymentForm form = typed();
    form.amount.clear();
    form.tendered.clear();
    const auto read = form.read();
    const FeeMoney money = read ? read->money : FeeMoney{};
    Result<Money> sum = money.damages;
    for (const FeeItem& item : m_ticks->tickedItems()) {
        sum = sum.and_then([&](Money so) { return so.plus(item.rest()); });
    }
    sum = sum.and_then([&](Money so) { return so.minus(money.waived); }).and_then([&](Money so) {
        return so.minus(money.fromPrepaid);
    });
    return sum && !sum->isNegative() ? *sum : Money{};
}

Money FeePaymentFormWidget::damages() const
{
    const auto read = Money::parseYuan(fromQt(value("damages")));
    return read && !read->isNegative() ? *read : Money{};
}

std::vector<FeeItem> FeePaymentFormWidget::tickedItems() const { return m_ticks->tickedItems(); }

Result<FeePaymentPlan> FeePaymentFormWidget::plan(FeePaymentId id, std::optional<StaffId> approver, UtcTime at) const
{
    return m_account ? FeePaymentPlan::of(id, *m_account, m_items, form(), approver, at)
                     : Result<FeePaymentPlan>{fail(recordNotFound, {id.toString()})};
}

/// As the packs' rate says, until somebody types another sum.
void FeePaymentFormWidget::fillDamages()
{
    if (!m_rate || m_damagesTyped) {
        return;
    }
    const auto sum = FeeDamages::of(m_ticks->tickedItems(), m_with.zone.localDate(m_with.clock.now()), *m_rate);
    m_binder->fill(QStringLiteral("damages"), sum && !sum->isZero() ? toQt(sum->toYuan()) : QString());
}

void FeePaymentFormWidget::follow(const QString& field)
{
    m_damagesTyped = m_damagesTyped || field == QLatin1String("damages");
    QWidget* const chips = m_binder->widget(field);
    if (qobject_cast<ChoiceChips*>(chips) != nullptr && chips->isAncestorOf(focusWidget()) &&
        !m_binder->value(field).isEmpty()) {
        chips->setFocus(Qt::OtherFocusReason); // to the chip that was chosen, and on from there
        focusNextChild();
    }
    follow();
}

void FeePaymentFormWidget::follow()
{
    fillDamages();
    showSums();
    Q_EMIT edited();
}

void FeePaymentFormWidget::showSums()
{
    m_approval->setWanted(!value("waiver").trimmed().isEmpty() && !m_with.mayWaive());
    auto* const amount = qobject_cast<QLineEdit*>(m_binder->widget(QStringLiteral("paid_amount")));
    amount->setPlaceholderText(toQt(wholeAmount().toYuan()));
    const auto anyId = FeePaymentId::fromValue(1); // only sums are shown
    const auto now = plan(*anyId, {}, m_with.clock.now());
    if (!now) {
        m_total->setText(tr("To take: %1").arg(QStringLiteral("\u2014")));
        m_change->setText({});
        m_about->setText(now.error().problems.empty() ? errorText(now.error())
                                                      : problemText(now.error().problems.front()));
        return;
    }
    const FeePayment& payment = now->payment;
    m_total->setText(tr("To take: %1").arg(moneyText(payment.total)));
    m_change->setText(payment.method == PaymentMethod::Cash ? tr("Change: %1").arg(moneyText(payment.change))
                                                            : QString());
    QStringList about{
        tr("Owed on what is ticked: %1, after it: %2").arg(moneyText(now->owed), moneyText(now->owedAfter))};
    if (!now->prepaidAfter.isZero() || !m_account->prepaid.isZero()) {
        about += tr("Paid ahead: %1, after it: %2").arg(moneyText(m_account->prepaid), moneyText(now->prepaidAfter));
    }
    m_about->setText(about.join(QStringLiteral(" \u00b7 ")));
}

std::vector<Problem> FeePaymentFormWidget::markProblems(const std::vector<Problem>& problems)
{
    auto elsewhere = m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    m_binder->focusFirstProblem();
    return elsewhere;
}

void FeePaymentFormWidget::clearProblems() { m_binder->clearMarks(); }

void FeePaymentFormWidget::focusFirst()
{
    m_binder->widget(QStringLiteral("paid_amount"))->setFocus(Qt::OtherFocusReason);
}

void FeePaymentFormWidget::chooseMethod(int index)
{
    const QString word = QLatin1String(paymentMethodWords.at(static_cast<std::size_t>(index)).second.data());
    if (m_grid->chips("payment_method")->value() != word) { // pressed again it would be taken back
        m_grid->chips("payment_method")->choose(index);
    }
}

QString FeePaymentFormWidget::labelOf(const std::string& field)
{
    for (const GridField& each : payingFields) {
        if (field == each.field) {
            return QCoreApplication::translate(payingContext, each.label);
        }
    }
    return {};
}

void FeePaymentFormWidget::scale() { scaleRowTable(*m_table, payingWidths, m_with.theme, payingRows); }

void FeePaymentFormWidget::retranslate()
{
    m_grid->retranslate();
    m_approval->retranslate();
    ChoiceChips* const methods = m_grid->chips("payment_method");
    const QString chosen = methods->value();
    QList<ChoiceChips::Choice> choices;
    for (const auto& [method, word] : paymentMethodWords) {
        choices.append({QLatin1String(word.data(), static_cast<int>(word.size())), paymentMethodLabel(method),
                        QString::number(choices.size() + 1)});
    }
    methods->setChoices(choices);
    methods->setValue(chosen);
    m_table->setAccessibleName(tr("What is owed: Space ticks what is paid"));
    m_take->setText(tr("Take the money"));
    m_paper->setText(tr("Breakdown"));
    m_leave->setText(tr("Later"));
    m_discard->setText(tr("Throw away"));
    m_ticks->retranslate();
    if (m_account) {
        //: %1 room and payer
        m_title->setText(tr("Money from %1").arg(toQt(m_account->place + ' ' + m_account->payer).simplified()));
        showSums();
    }
}

} // namespace frontdesk
