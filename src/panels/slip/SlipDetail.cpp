#include "panels/slip/SlipDetail.h"

#include "panels/slip/SlipTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/IdentityLabels.h"
#include "text/ShownLanguage.h"
#include "text/SlipLabels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

QString keyOf(QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

} // namespace

SlipDetail::SlipDetail(const Ports& ports, QWidget* parent)
    : QFrame(parent), m_with(ports), m_title(new QLabel(this)), m_state(new Chip(this)), m_arrears(new Chip(this)),
      m_owing(new Chip(this)), m_lacking(new QLabel(this)), m_rowsLayout(new QVBoxLayout),
      m_next(new KeyHintButton(this)), m_refuse(new KeyHintButton(this)), m_print(new KeyHintButton(this)),
      m_check(new KeyHintButton(this)), m_withdraw(new KeyHintButton(this)), m_edit(new KeyHintButton(this)),
      m_reveal(new KeyHintButton(this)), m_void(new KeyHintButton(this))
{
    setProperty("class", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("slipTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_state->setObjectName(QStringLiteral("slipStateChip"));
    m_arrears->setObjectName(QStringLiteral("slipArrearsChip"));
    m_arrears->setWordWrap(true);
    m_owing->setObjectName(QStringLiteral("slipOwingChip"));
    m_owing->setWordWrap(true);
    m_lacking->setObjectName(QStringLiteral("slipLackingLabel"));
    m_lacking->setProperty("class", QStringLiteral("problem"));
    for (QLabel* const label : {m_title, m_lacking}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    const struct {
        KeyHintButton* button;
        const char* name;
        QKeyCombination key;
        void (SlipDetail::*asked)();
    } acts[] = {
        {m_next, "slipNextKeyHintButton", Qt::Key_Return, &SlipDetail::nextRequested},
        {m_refuse, "slipRefuseKeyHintButton", Qt::ALT | Qt::Key_R, &SlipDetail::refuseRequested},
        {m_print, "slipPrintKeyHintButton", Qt::ALT | Qt::Key_P, &SlipDetail::printRequested},
        {m_check, "slipCheckKeyHintButton", Qt::ALT | Qt::Key_G, &SlipDetail::checkRequested},
        {m_withdraw, "slipWithdrawKeyHintButton", Qt::ALT | Qt::Key_W, &SlipDetail::withdrawRequested},
        {m_edit, "slipEditKeyHintButton", Qt::CTRL | Qt::Key_E, &SlipDetail::editRequested},
        {m_reveal, "slipRevealKeyHintButton", Qt::ALT | Qt::Key_I, &SlipDetail::revealRequested},
    };
    m_next->setProperty("class", QStringLiteral("primary"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_state, 0, Qt::AlignLeft); // below: numbers are long, and large text has no room beside them
    auto* const row = new QWidget(this);
    auto* const flow = new FlowLayout(row);
    flow->setSpacing(6);
    for (const auto& act : acts) {
        act.button->setObjectName(QLatin1String(act.name));
        act.button->setKeyHint(keyOf(act.key));
        flow->addWidget(act.button);
        connect(act.button, &QPushButton::clicked, this, act.asked);
    }
    m_void->setObjectName(QStringLiteral("slipVoidKeyHintButton"));
    flow->addWidget(m_void);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    row->setSizePolicy(flowing);
    layout->addWidget(row);
    layout->addWidget(m_lacking);
    layout->addWidget(m_owing);
    layout->addWidget(m_arrears);
    layout->addLayout(m_rowsLayout);
    layout->addStretch(1);
    connect(m_void, &QPushButton::clicked, this, [this] {
        if (m_shown && m_shown->slip.voided) {
            Q_EMIT restoreRequested();
        } else {
            Q_EMIT voidRequested();
        }
    });
    display({});
}

QString SlipDetail::when(UtcTime at) const { return whenText(at, m_with.zone, m_with.clock.now()); }

void SlipDetail::addRow(const QString& label, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    auto* const grid = static_cast<QGridLayout*>(m_rows->layout());
    const int row = grid->rowCount();
    auto* const name = new QLabel(label, m_rows);
    name->setProperty("class", QStringLiteral("section"));
    auto* const text = new QLabel(value, m_rows);
    for (QLabel* const each : {name, text}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    constexpr int largeText = 150; // percent: a number of a document has no room beside its name
    if (m_with.theme.textPercent() > largeText) {
        grid->addWidget(name, row, 0, 1, 2);
        grid->addWidget(text, row + 1, 0, 1, 2);
        return;
    }
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
}

void SlipDetail::addWritten()
{
    const ReleaseSlip& slip = m_shown->slip;
    QString whose = goodsOwnerLabel(slip.goodsOf);
    if (!slip.owner.empty()) {
        whose += QLatin1Char(' ') + toQt(slip.owner);
    }
    addRow(tr("Whose goods"), whose);
    QStringList goods;
    for (std::size_t at = 0; at < slip.lines.size(); ++at) {
        QString line = slipLineLabel(slip.lines[at]);
        if (const int gone = slip.goneOf(at); gone > 0) {
            line += QStringLiteral("  ") + tr("%1 gone").arg(gone);
        }
        goods += line;
    }
    addRow(tr("Goods"), goods.join(QLatin1Char('\n')));
    QString taker = toQt(slip.taker);
    if (slip.phone) {
        taker += QStringLiteral("  ") + phoneText(slip.phone->display());
    }
    addRow(tr("Taken out by"), taker);
    if (slip.agent) {
        QString document = slip.document ? identityKindLabel(*slip.document) : tr("no document looked at yet");
        if (m_shown->document) {
            document += QStringLiteral("  ") + toQt(m_shown->document->masked);
        }
        addRow(tr("As an agent"), document);
    }
    addRow(tr("Number plate"), toQt(slip.plate));
    if (!slip.consentBy.empty()) {
        QStringList consent{toQt(slip.consentBy)};
        if (!slip.consentHow.empty()) {
            consent += consentWayLabel(slip.consentHow);
        }
        if (slip.consentAt) {
            consent += when(*slip.consentAt);
        }
        addRow(tr("Proprietor agreed"), consent.join(QStringLiteral("  ")));
    }
    addRow(tr("Valid"), tr("%1 to %2").arg(when(slip.validFrom), when(slip.validUntil)));
    addRow(tr("Remark"), toQt(slip.remark));
}

void SlipDetail::addMark(const QString& label, const std::optional<SlipMark>& mark)
{
    if (!mark) {
        return;
    }
    QStringList words{when(mark->at), m_shown->staff.nameOf(mark->by), toQt(mark->reason)};
    words.removeAll(QString());
    addRow(label, words.join(QStringLiteral("  ")));
}

void SlipDetail::addCourse()
{
    const ReleaseSlip& slip = m_shown->slip;
    addMark(tr("Asked for"), SlipMark{.at = slip.requestedAt, .by = slip.operatorId});
    addMark(tr("Approved"), slip.approved);
    addMark(tr("Refused"), slip.refused);
    addMark(tr("Printed"), slip.printed);
    for (std::size_t at = 0; at < slip.checks.size(); ++at) {
        const SlipCheck& check = slip.checks[at];
        const QString differs = slipDifferences(slip, at);
        addMark(check.passed ? tr("Let out") : tr("Stopped at the gate"), SlipMark{.at = check.at, .by = check.by});
        addRow(QString(), differs);
    }
    addMark(tr("Withdrawn"), slip.withdrawn);
    if (slip.voided) {
        addMark(tr("Voided"), SlipMark{.at = slip.voided->at, .by = slip.voided->by, .reason = slip.voided->reason});
    }
}

void SlipDetail::showLacking()
{
    QStringList lacking;
    if (m_shown && m_shown->slip.isOpen() && m_shown->slip.state() == SlipState::Requested) {
        for (const ErrorCode& code : SlipCourse::lacking(m_shown->slip)) {
            lacking += errorText(Error{.code = code});
        }
    }
    m_lacking->setText(lacking.join(QLatin1Char('\n')));
    m_lacking->setVisible(!lacking.isEmpty());
    const bool owes = m_shown && !m_shown->slip.arrears.empty();
    m_arrears->say(owes ? tr("Arrears: %1").arg(toQt(m_shown->slip.arrears)) : QString(), QStringLiteral("near"));
}

/// What the accounts of fees say of the room. It is told and stops nothing: goods leave whatever is owed.
void SlipDetail::showOwing()
{
    const std::optional<RoomOwing> owing = m_shown ? m_shown->owing : std::nullopt;
    if (!owing) {
        m_owing->say({}, {});
    } else if (owing->items == 0 || !owing->oldest) {
        m_owing->say(tr("This room owes no fees."), QStringLiteral("plain"));
    } else {
        //: %1 a sum, %2 how many, %3 a day
        m_owing->say(tr("This room owes %1 (fees: %2, the oldest due %3). It stops nothing.")
                         .arg(moneyText(owing->rest), QString::number(owing->items), toQt(toIso(*owing->oldest))),
                     QStringLiteral("near"));
    }
}

void SlipDetail::showActs()
{
    const bool open = m_shown && m_shown->slip.isOpen();
    const SlipStep next = m_shown ? SlipCourse::next(m_shown->slip, m_with.clock.now()) : SlipStep::Nothing;
    m_next->setVisible(next != SlipStep::Nothing);
    m_next->setText(slipStepLabel(next));
    m_next->setKeyHint(keyOf(Qt::Key_Return)); // keys have names, too
    const bool requested = open && m_shown->slip.state() == SlipState::Requested;
    m_refuse->setVisible(requested);
    m_print->setVisible(open && !requested && next == SlipStep::Check);
    m_check->setVisible(open && next == SlipStep::Print);
    m_withdraw->setVisible(open);
    m_edit->setVisible(requested);
    m_reveal->setVisible(m_shown && m_shown->document);
    m_void->setVisible(m_shown.has_value());
    m_refuse->setText(tr("Refuse"));
    m_print->setText(tr("Print again"));
    m_check->setText(slipStepLabel(SlipStep::Check));
    m_withdraw->setText(tr("Withdraw"));
    m_edit->setText(tr("Correct"));
    m_reveal->setText(tr("Document in full"));
    m_void->setText(m_shown && m_shown->slip.voided ? tr("Restore") : tr("Void"));
}

void SlipDetail::display(std::optional<ShownSlip> shown)
{
    m_shown = std::move(shown);
    if (m_rows != nullptr) {
        m_rowsLayout->removeWidget(m_rows);
        discard(m_rows);
    }
    m_rows = new QWidget(this);
    auto* const grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 3);
    m_rowsLayout->addWidget(m_rows);
    showActs();
    showLacking();
    showOwing();
    if (!m_shown) {
        m_title->setText(tr("Choose a slip in the list, or begin with a key."));
        m_state->say({}, {});
        return;
    }
    m_title->setText(toQt(m_shown->slip.number) + QStringLiteral("  ") + toQt(m_shown->slip.place));
    const SlipTexts::State state = SlipTexts::stateOf(m_shown->slip, m_with.clock.now());
    m_state->say(state.words, state.state);
    addWritten();
    addCourse();
}

void SlipDetail::retranslate() { display(std::move(m_shown)); }

} // namespace frontdesk
