#include "panels/arrears/FeeContactForm.h"

#include "domain/TypedTime.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/KeyHintButton.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

QString wordOfFee(std::string_view word) { return toQt(word); }

} // namespace

FeeContactForm::FeeContactForm(const KeyBindings& keys, QWidget* parent) : QFrame(parent), m_reveal(new QTimer(this))
{
    setProperty("class", QStringLiteral("card"));
    build(keys);
    retranslate();
    follow();
}

bool FeeContactForm::isWritten() const
{
    return m_case.task.channel == FeeChannel::Message || m_case.task.channel == FeeChannel::Letter;
}

void FeeContactForm::showSaid(const QString& words) { m_said->setText(words); }

void FeeContactForm::begin(const FeeContactCase& with)
{
    m_case = with;
    m_touched = false;
    m_arranges = false;
    m_wishes.clear();
    m_title->setText(toQt(with.task.account.place + "  " + with.task.account.payer));
    m_who->setValue({});
    m_answer->setValue({});
    for (QLineEdit* const each : std::as_const(m_lines)) {
        each->clear();
    }
    m_lines[QStringLiteral("reason")]->setText(toQt(with.reason));
    m_message->setPlainText(toQt(with.message));
    QList<ChoiceChips::Choice> names;
    for (std::size_t at = 0; at < with.authorised.size(); ++at) {
        const AuthorisedContact& each = with.authorised[at];
        const QString told = toQt(each.mayBeTold);
        names += {toQt(each.name), told.isEmpty() ? toQt(each.name) : tr("%1 (%2)").arg(toQt(each.name), told),
                  QString::number(at + 1)};
    }
    m_names->setChoices(names);
    const QSignalBlocker quiet(m_items);
    m_items->clear();
    for (std::size_t at = 0; at < with.task.items.size(); ++at) {
        const FeeItem& item = with.task.items[at];
        //: a fee as it is read out: %1 its digit, %2 what, %3 for which time, %4 how much
        const QString text = tr("%1  %2 %3  %4")
                                 .arg(static_cast<int>(at + 1))
                                 .arg(toQt(item.kind), toQt(item.period), moneyText(item.rest()));
        auto* const row = new QListWidgetItem(text, m_items);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(isWritten() ? Qt::Checked : Qt::Unchecked);
    }
    m_items->setCurrentRow(0);
    follow();
}

FeeListener FeeContactForm::listener() const
{
    for (const auto& [value, word] : feeListenerWords) {
        if (m_who->value() == wordOfFee(word)) {
            return value;
        }
    }
    return FeeListener::Nobody;
}

FeeAnswer FeeContactForm::answer() const
{
    for (const auto& [value, word] : feeAnswerWords) {
        if (m_answer->value() == wordOfFee(word)) {
            return value;
        }
    }
    return FeeAnswer::None;
}

void FeeContactForm::whoChosen()
{
    m_touched = true;
    follow();
    const FeeListener who = listener();
    if (m_who->value() == QLatin1String(postponedWord)) {
        m_lines[QStringLiteral("reason")]->setFocus(Qt::OtherFocusReason);
    } else if (who == FeeListener::Authorised && m_names->count() > 0) {
        m_names->setFocus(Qt::OtherFocusReason);
    } else if (who == FeeListener::Payer) {
        m_items->setFocus(Qt::OtherFocusReason);
    } else {
        m_lines[QStringLiteral("words")]->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

void FeeContactForm::answerChosen()
{
    m_touched = true;
    const FeeAnswer is = answer();
    if (is == FeeAnswer::Promises && m_lines[QStringLiteral("pay_amount")]->text().isEmpty()) {
        m_lines[QStringLiteral("pay_amount")]->setText(toQt(toldTotal().toYuan()));
    }
    follow();
    const char* const first = is == FeeAnswer::Promises                            ? "pay_day"
                              : is == FeeAnswer::Hardship || is == FeeAnswer::Away ? "next_on"
                                                                                   : "words";
    m_lines[QLatin1String(first)]->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void FeeContactForm::follow()
{
    const bool postponed = m_who->value() == QLatin1String(postponedWord);
    const FeeListener who = listener();
    const bool reached = who == FeeListener::Payer || who == FeeListener::Authorised;
    const bool visits = m_case.task.channel == FeeChannel::Visit;
    const FeeAnswer is = reached ? answer() : FeeAnswer::None;
    const bool rests = is == FeeAnswer::Hardship || is == FeeAnswer::Away;
    const bool pays = is == FeeAnswer::Promises || rests;
    const bool arranges = m_arranges && reached && !visits && !isWritten();
    showRow("who", !isWritten());
    showRow("names", who == FeeListener::Authorised);
    showRow("items", reached || isWritten());
    m_total->setVisible(reached || isWritten());
    showRow("message", isWritten());
    showRow("answer", reached);
    showRow("words", !isWritten() && !m_who->value().isEmpty() && !postponed);
    showRow("pay_amount", pays);
    showRow("pay_day", pays);
    showRow("next_on", postponed || rests);
    showRow("reason", postponed || arranges || (visits && !m_who->value().isEmpty()));
    showRow("appointment", arranges);
    showRow("report_to", is == FeeAnswer::Disputes);
    m_instalments->setVisible(pays && !m_wishes.empty());
    m_more->setVisible(pays);
    m_visit->setVisible(reached && !visits && !isWritten() && !m_arranges);
    if (!reached && !isWritten()) { // nothing of what was ticked stays behind somebody else's back
        const QSignalBlocker quiet(m_items);
        for (int row = 0; row < m_items->count(); ++row) {
            m_items->item(row)->setCheckState(Qt::Unchecked);
        }
        m_answer->setValue({});
        m_wishes.clear();
        m_lines[QStringLiteral("pay_amount")]->clear();
    }
    showTotal();
    fitItems();
}

bool FeeContactForm::isTold() const
{
    for (int row = 0; row < m_items->count(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked) {
            return true;
        }
    }
    return false;
}

Money FeeContactForm::toldTotal() const
{
    Money total;
    for (int row = 0; row < m_items->count(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked) {
            total = total.plus(m_case.task.items[static_cast<std::size_t>(row)].rest()).value_or(total);
        }
    }
    return total;
}

void FeeContactForm::showTotal()
{
    m_total->setText(isTold() ? tr("Read out so far: %1").arg(moneyText(toldTotal()))
                              : tr("Tick each fee as it is read out."));
    QStringList made;
    for (const PayWish& wish : m_wishes) {
        made += tr("%1 on %2").arg(moneyText(wish.amount), toQt(toIso(wish.day)));
    }
    m_instalments->setText(tr("Promised already: %1").arg(made.join(QStringLiteral(", "))));
}

void FeeContactForm::toggle(int row)
{
    if (QListWidgetItem* const item = m_items->item(row)) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_items->setCurrentRow(row);
    }
}

void FeeContactForm::askVisit()
{
    if (!m_visit->isVisible()) {
        return;
    }
    m_arranges = true;
    follow();
    m_lines[QStringLiteral("reason")]->setFocus(Qt::OtherFocusReason);
}

void FeeContactForm::addInstalment()
{
    const auto wish = wishes();
    if (!m_more->isVisible() || !wish || wish->size() == m_wishes.size()) {
        return;
    }
    m_wishes = *wish;
    m_lines[QStringLiteral("pay_amount")]->clear();
    m_lines[QStringLiteral("pay_day")]->clear();
    m_lines[QStringLiteral("pay_amount")]->setFocus(Qt::OtherFocusReason);
    follow();
}

std::string FeeContactForm::typed(const char* field) const
{
    const QLineEdit* const line = m_lines.value(QLatin1String(field));
    return line->isVisibleTo(this) ? fromQt(line->text().trimmed()) : std::string{};
}

std::string FeeContactForm::reportTo() const { return typed("report_to"); }

Result<std::vector<PayWish>> FeeContactForm::wishes() const
{
    std::vector<PayWish> wishes = m_wishes;
    const std::string amount = typed("pay_amount");
    const std::string day = typed("pay_day");
    const bool isWanted = answer() == FeeAnswer::Promises && m_wishes.empty();
    if (day.empty() && (amount.empty() || !isWanted)) {
        return wishes;
    }
    const auto money = Money::parseYuan(amount);
    if (!money) {
        return fail(feeBadAmount, {amount});
    }
    const auto on = parseTypedDate(day);
    if (!on) {
        return fail(feeBadDay, {day});
    }
    wishes.push_back({*money, *on});
    return wishes;
}

Result<FeeContactToSave> FeeContactForm::read(FeeContactId id, UtcTime at, const TimeZone& zone, UtcTime now) const
{
    FeeContactToSave input{.id = id, .account = m_case.task.account.id, .at = at, .zone = zone};
    input.channel = m_case.task.channel;
    input.step = m_case.task.step;
    input.listener = isWritten() ? FeeListener::Nobody : listener();
    const bool postponed = m_who->value() == QLatin1String(postponedWord);
    input.outcome = postponed                                               ? FeeOutcome::Postponed
                    : !isWritten() && input.listener == FeeListener::Nobody ? FeeOutcome::NotReached
                                                                            : FeeOutcome::Done;
    input.who = input.listener == FeeListener::Authorised ? fromQt(m_names->value())
                : input.listener == FeeListener::Payer    ? m_case.task.account.payer
                                                          : std::string{};
    for (int row = 0; row < m_items->count(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked) {
            input.told.push_back(m_case.task.items[static_cast<std::size_t>(row)].id);
        }
    }
    input.answer = answer();
    input.words = isWritten() ? fromQt(m_message->toPlainText()) : typed("words");
    input.reason = typed("reason");
    if (const std::string day = typed("next_on"); !day.empty()) {
        const auto on = parseTypedDate(day);
        if (!on) {
            return fail(feeBadDay, {day});
        }
        input.nextOn = *on;
    }
    if (const std::string time = typed("appointment"); !time.empty()) {
        input.appointmentAt = readTypedTime(time, zone, now);
        if (!input.appointmentAt) {
            return fail(feeBadDay, {time});
        }
    } else if (m_arranges) {
        return fail(feeVisitNeedsAppointment);
    }
    return wishes().map([&](std::vector<PayWish> made) {
        input.promises = std::move(made);
        return input;
    });
}

void FeeContactForm::focusFirst()
{
    if (isWritten()) {
        m_items->setFocus(Qt::OtherFocusReason);
    } else {
        m_who->setFocus(Qt::OtherFocusReason);
    }
}

bool FeeContactForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_items && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isBare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isBare && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
            toggle(key->key() - Qt::Key_1);
            return true;
        }
        if (isBare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (isWritten()) {
                m_message->setFocus(Qt::OtherFocusReason);
            } else {
                m_answer->setFocus(Qt::OtherFocusReason);
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace frontdesk
