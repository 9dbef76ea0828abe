#include "panels/call/PromiseRow.h"

#include "panels/support/Chip.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/WhenEdit.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

QPushButton* rowButton(QWidget* parent, const char* name)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QWidget* flowOf(QWidget* parent, std::initializer_list<QWidget*> parts)
{
    auto* row = new QWidget(parent);
    auto* flow = new FlowLayout(row);
    flow->setSpacing(8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    for (QWidget* part : parts) {
        flow->addWidget(part);
    }
    return row;
}

} // namespace

PromiseRow::PromiseRow(const Promise& promise, const Clock& clock, const TimeZone& zone, QWidget* parent)
    : QFrame(parent), m_clock(clock), m_zone(zone), m_promise(promise)
{
    setObjectName(QStringLiteral("promiseRow"));
    setProperty("class", QStringLiteral("say"));
    build();
    retranslate();
}

void PromiseRow::build()
{
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("promiseWordsLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("class", QStringLiteral("section"));
    m_overdue = new Chip(this);
    m_overdue->setObjectName(QStringLiteral("promiseOverdueChip"));
    m_phone = new QLabel(this);
    m_phone->setObjectName(QStringLiteral("promisePhoneLabel"));
    m_phone->setTextFormat(Qt::PlainText);
    m_phone->setProperty("class", QStringLiteral("timer"));
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_what = new QLabel(this);
    m_what->setObjectName(QStringLiteral("promiseWhatLabel"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_kept = rowButton(this, "promiseKeptPushButton");
    m_told = rowButton(this, "promiseToldPushButton");
    m_withdraw = rowButton(this, "promiseWithdrawPushButton");
    m_nextWords = new QLabel(this);
    m_when = new WhenEdit(this);
    m_when->setObjectName(QStringLiteral("promiseWhenEdit"));
    m_when->setClocks(m_clock, m_zone);
    m_toldNow = rowButton(this, "promiseToldNowPushButton");
    m_toldRow = flowOf(this, {m_nextWords, m_when, m_toldNow});
    m_withdrawRow = new QWidget(this);
    m_reason = new QLineEdit(m_withdrawRow);
    m_reason->setObjectName(QStringLiteral("promiseReasonLineEdit"));
    m_withdrawNow = rowButton(m_withdrawRow, "promiseWithdrawNowPushButton");
    auto* withdrawLayout = new QHBoxLayout(m_withdrawRow);
    withdrawLayout->setContentsMargins(0, 0, 0, 0);
    withdrawLayout->addWidget(m_reason, 1);
    withdrawLayout->addWidget(m_withdrawNow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(flowOf(this, {m_words, m_overdue, m_phone}));
    layout->addWidget(m_what);
    layout->addWidget(flowOf(this, {m_kept, m_told, m_withdraw}));
    layout->addWidget(m_toldRow);
    layout->addWidget(m_withdrawRow);
    m_toldRow->hide();
    m_withdrawRow->hide();
    connect(m_kept, &QPushButton::clicked, this, &PromiseRow::kept);
    connect(m_told, &QPushButton::clicked, this, [this] {
        m_withdrawRow->hide();
        m_when->display(m_clock.now() + m_next);
        m_toldRow->show();
        m_when->focusTime();
    });
    connect(m_toldNow, &QPushButton::clicked, this, [this] {
        m_toldRow->hide();
        Q_EMIT progressTold(m_when->value());
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_toldRow->hide();
        m_withdrawRow->show();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    const auto withdrawNow = [this] { Q_EMIT withdrawn(m_reason->text()); };
    connect(m_withdrawNow, &QPushButton::clicked, this, withdrawNow);
    connect(m_reason, &QLineEdit::returnPressed, this, withdrawNow);
}

void PromiseRow::display(const Promise& promise, Milliseconds next)
{
    m_promise = promise;
    m_next = next;
    showWords();
}

bool PromiseRow::foldAway()
{
    const bool open = !m_toldRow->isHidden() || !m_withdrawRow->isHidden();
    m_toldRow->hide();
    m_withdrawRow->hide();
    if (open) {
        focusKept();
    }
    return open;
}

void PromiseRow::focusKept() { m_kept->setFocus(Qt::OtherFocusReason); }

void PromiseRow::showWords()
{
    const UtcTime now = m_clock.now();
    QStringList words{promiseKindLabel(m_promise.kind), tr("by %1").arg(whenText(m_promise.dueAt, m_zone, now))};
    if (!m_promise.toWhom.empty()) {
        words += toQt(m_promise.toWhom);
    }
    if (m_promise.progressCalls > 0) {
        words += tr("progress told %n time(s)", "", m_promise.progressCalls);
    }
    m_words->setText(words.join(QStringLiteral(" \u00B7 ")));
    m_overdue->say(m_promise.dueAt <= now ? tr("overdue") : QString(), QStringLiteral("late"));
    m_phone->setText(phoneText(m_promise.phone));
    m_phone->setVisible(!m_promise.phone.empty());
    m_phone->setAccessibleName(tr("Number to call back: %1").arg(m_phone->text()));
    m_what->setText(toQt(m_promise.what));
    m_what->setVisible(!m_promise.what.empty());
    m_kept->setAccessibleDescription(m_words->text());
}

void PromiseRow::retranslate()
{
    m_kept->setText(tr("Kept"));
    m_told->setText(tr("Told the progress \u2026"));
    m_withdraw->setText(tr("Withdraw \u2026"));
    m_nextWords->setText(tr("Calling again by"));
    m_when->setWhatFor(m_nextWords->text());
    m_when->retranslate();
    m_toldNow->setText(tr("Progress told, next time agreed"));
    m_reason->setPlaceholderText(tr("Why need it not be kept any more?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_withdrawNow->setText(tr("Withdraw with this reason"));
    showWords();
}

} // namespace frontdesk
