#include "panels/call/CallPanel.h"

#include "domain/call/CallRepository.h"
#include "panels/call/CallActs.h"
#include "panels/call/CallDetail.h"
#include "panels/call/CallHistory.h"
#include "panels/call/CallList.h"
#include "panels/call/CallTexts.h"
#include "panels/call/CallerOwing.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KnownIssueLine.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"
#include "ui_CallPanel.h"

#include <QApplication>
#include <set>

namespace frontdesk {

namespace {

constexpr int mostListed = 2000;
constexpr std::chrono::seconds reloadRetry{5};

QString markWords(const GateMark& mark)
{
    return mark.problem.code == callGateRecap ? QCoreApplication::translate("frontdesk::CallPanel", "Not read back")
                                              : problemText(mark.problem);
}

} // namespace

void CallPanel::build()
{
    m_ui->setupUi(this);
    m_ui->callScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->callPage->setAutoFillBackground(false);
    m_ui->callFormWidget->setBooks(&m_books);
    m_issueLine = new KnownIssueLine({m_desk, m_hub, m_clock}, "call.issues", this);
    m_owing = new CallerOwing(m_desk, this);
    connect(m_owing, &CallerOwing::changed, this, &CallPanel::showOwing);
    m_ui->formLayout->insertWidget(m_ui->formLayout->indexOf(m_ui->callFormWidget), m_issueLine);
    m_ui->holdBar->setKeys(m_keys);
    m_keys.showOn(m_ui->itRingsKeyHintButton, DeskAct::LineKey);
    m_ui->callbackRow->setClocks(m_clock, m_zone);
    auto* actsLayout = new QVBoxLayout(m_ui->actsWidget);
    actsLayout->setContentsMargins(0, 0, 0, 0);
    m_acts = new CallActs(m_keys, m_ui->actsWidget);
    actsLayout->addWidget(m_acts);
    m_ui->marksWidget->setLayout(new FlowLayout);
    m_detail = new CallDetail({m_desk, m_hub, m_books, m_clock, m_zone, m_keys, *m_ui->callNoticeBar}, this);
    m_ui->detailLayout->addWidget(m_detail);
    m_list = new CallList(m_theme, m_zone, m_clock, m_keys, this);
    m_list->setObjectName(QStringLiteral("callList"));
    m_ui->listLayout->addWidget(m_list);
    m_inPlaceOfList = new QWidget(this);
    m_ui->listLayout->addWidget(m_inPlaceOfList, 1);
    m_inPlaceOfList->hide();
    m_ui->pageLayout->setStretch(m_ui->pageLayout->indexOf(m_ui->listLayout), 1);

    connect(&m_hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Call) || contains(records, RecordKind::Setting)) {
            reload();
        }
    });
    connect(m_list, &CallList::openRequested, m_detail, &CallDetail::open);
    connect(m_list, &CallList::dealtWith, m_detail, &CallDetail::dealWith);
    connect(m_list, &CallList::allRequested, this, &CallPanel::showHistory);
    connect(m_detail, &CallDetail::closed, this, &CallPanel::detailClosed);
    connect(m_detail, &CallDetail::opened, this, [this] { m_ui->callScrollArea->ensureWidgetVisible(m_detail, 0, 8); });
}

void CallPanel::connectCall()
{
    connect(m_ui->itRingsKeyHintButton, &QPushButton::clicked, this, &CallPanel::pressLineKey);
    connect(m_acts, &CallActs::lineKeyPressed, this, &CallPanel::pressLineKey);
    connect(m_acts, &CallActs::savePressed, this, &CallPanel::save);
    connect(m_acts, &CallActs::readBackPressed, this, &CallPanel::readBack);
    connect(m_acts, &CallActs::holdPressed, this, &CallPanel::toggleHold);
    connect(m_acts, &CallActs::callbackPressed, this, &CallPanel::promiseCallback);
    connect(m_acts, &CallActs::toCompletePressed, this, &CallPanel::saveToComplete);
    connect(m_acts, &CallActs::wrongNumberPressed, this, &CallPanel::markWrongNumber);
    connect(m_acts, &CallActs::cutOffPressed, this, &CallPanel::markCutOff);
    connect(m_ui->callFormWidget, &CallFormWidget::edited, this, &CallPanel::takeForm);
    connectEmergency();
    connect(m_ui->holdBar, &HoldBar::resumeRequested, this, &CallPanel::toggleHold);
    connect(m_ui->holdBar, &HoldBar::callbackRequested, this, &CallPanel::promiseCallback);
    connect(m_ui->holdBar, &HoldBar::reasonChosen, this,
            [this](const QString& reason) { m_board.setHoldReason(m_board.selected(), fromQt(reason)); });
    connect(m_ui->holdBar, &HoldBar::consentGiven, this,
            [this](bool consent) { m_board.setHoldConsent(m_board.selected(), consent); });
    connect(m_ui->callbackRow, &CallbackRow::edited, this, [this] {
        if (const auto promise = m_ui->callbackRow->promise(); promise && current() != nullptr) {
            m_board.promiseCallback(m_board.selected(), *promise);
        }
    });
    connect(m_ui->callbackRow, &CallbackRow::withdrawn, this, [this] {
        m_board.withdrawCallback(m_board.selected());
        m_ui->callFormWidget->focusKeyPoints();
    });
    connect(m_ui->lateReasonChoiceChips, &ChoiceChips::chosen, this, [this](const QString& reason) {
        CallForm form = m_ui->callFormWidget->form();
        form.lateReason = fromQt(reason);
        changeForm(form);
    });
    connect(m_ui->lateLaterPushButton, &QPushButton::clicked, this, [this] {
        if (const LineCall* call = current()) {
            m_lateSnoozed = call->id;
            showLine();
        }
    });
    connect(m_ui->lateAfterRow, &LateReasonRow::chosen, this, &CallPanel::setLateReason);
    connect(m_ui->callerCard, &CallerCard::openRequested, m_detail, &CallDetail::open);
    connect(m_ui->callerCard, &CallerCard::confirmed, this, [this](const Call& earlier) {
        if (const LineCall* call = current()) {
            CallForm form = m_ui->callFormWidget->form();
            form.callerName = earlier.caller.name;
            form.title = earlier.caller.title;
            form.place = form.place.empty() ? earlier.caller.place : form.place;
            CallerKnowledge knowledge = call->caller;
            knowledge.match = CallerKnowledge::Match::Known;
            m_board.setCaller(m_board.selected(), knowledge);
            changeForm(form);
            m_ui->callFormWidget->focusKeyPoints();
        }
    });
    connect(m_ui->callerCard, &CallerCard::partyConfirmed, this, [this](PartyId party) {
        m_recorder.confirmCaller(m_board.selected(), party);
        m_ui->callFormWidget->focusKeyPoints();
    });
}

void CallPanel::takeForm()
{
    if (current() != nullptr) {
        m_board.setForm(m_board.selected(), m_ui->callFormWidget->form());
    }
}

void CallPanel::changeForm(const CallForm& form)
{
    if (current() != nullptr) {
        m_board.setForm(m_board.selected(), form);
        showLine();
    }
}

void CallPanel::setMasked(bool masked)
{
    m_masked = masked;
    m_list->setVisible(!masked);
    m_inPlaceOfList->setVisible(masked); // the form keeps its height
    m_detail->setMasked(masked);
    if (masked) {
        m_ui->callNoticeBar->clear(); // what it says and undoes was somebody's
        m_savedWords.clear();
    }
    showOwing();
    showLine();
}

void CallPanel::showLine()
{
    const LineCall* call = current();
    if (call == nullptr && m_ui->formFrame->isAncestorOf(QApplication::focusWidget())) {
        setFocus(Qt::OtherFocusReason); // Qt would move it on to the filter, where typing must not land by mistake
    }
    m_ui->idleFrame->setVisible(call == nullptr);
    m_ui->callerCard->setVisible(call != nullptr && !m_masked);
    m_ui->formFrame->setVisible(call != nullptr);
    if (call != nullptr) {
        showCall(*call);
        followFocus(m_board.selected(), *call);
        return;
    }
    m_seen.erase(m_board.selected());
    m_ui->idleWordsLabel->setText(
        m_savedWords.isEmpty()
            ? tr("%1 when the telephone rings, once more to answer.").arg(m_keys.nameOf(DeskAct::LineKey))
            : m_savedWords);
}

void CallPanel::showCall(const LineCall& call)
{
    const int line = m_board.selected();
    const CallSnapshot& live = call.live.snapshot();
    if (const auto seen = m_seen.find(line); seen == m_seen.end() || seen->second.first != call.id.value()) {
        m_ui->callFormWidget->clearProblems();
    }
    m_ui->callFormWidget->setForm(call.form);
    m_issueLine->setAsked(
        AskedIssue{.place = call.form.place, .words = call.form.keyPoints + '\n' + call.form.requestedItems});
    showEmergency(call);
    m_ui->callFormWidget->setHeardNumber(phoneText(live.callerId));
    m_ui->callerCard->display(call, lineLabel(live.line, live.lineLabel, live.lineKind), m_recorder.found(line), m_zone,
                              m_clock.now());
    showOwing();
    m_ui->holdBar->display(call.live, m_clock.steady());
    m_ui->callbackRow->setVisible(call.callback.has_value());
    if (call.callback) {
        m_ui->callbackRow->display(*call.callback);
    }
    const bool askLate = live.late && !live.otherLineBusy && call.live.state() == CallState::Ended &&
                         m_lateSnoozed != std::optional<CallId>{call.id};
    constexpr int largeText = 150; // percent: the chips go below the question
    m_ui->lateLayout->setDirection(m_theme.textPercent() > largeText ? QBoxLayout::TopToBottom
                                                                     : QBoxLayout::LeftToRight);
    m_ui->lateRow->setVisible(askLate);
    m_ui->lateReasonChoiceChips->setValue(toQt(call.form.lateReason));
    m_acts->display(call, m_recorder.isSaving(line));
    showMarks(call);
    showDraft(line, call);
}

void CallPanel::showOwing()
{
    const LineCall* const call = current();
    if (call == nullptr || m_masked) {
        m_owing->forget();
        m_ui->callerCard->displayOwing({}, {});
        return;
    }
    m_owing->ask(call->id, call->form.place);
    m_ui->callerCard->displayOwing(m_owing->owing(), call->form.place);
}

void CallPanel::showDraft(int line, const LineCall& call)
{
    const auto kept = m_drafts.find(line);
    const bool mine = kept != m_drafts.end() && kept->second.first == call.id.value();
    m_ui->draftLabel->setText(mine            ? tr("Draft kept %1").arg(clockSecondsText(kept->second.second, m_zone))
                              : call.restored ? tr("Restored from a draft")
                                              : QString());
}

void CallPanel::showMarks(const LineCall& call)
{
    // Asked for only when they can be given: after the talk, and the read-back as soon as there is something to read.
    const bool ended = call.live.state() == CallState::Ended;
    QStringList marks;
    if (ended || (call.live.state() == CallState::Talking && !call.form.keyPoints.empty())) {
        for (const GateMark& mark : m_board.gates(m_board.selected())) {
            if (ended || mark.problem.code == callGateRecap) {
                marks += markWords(mark);
            }
        }
    }
    const QString key = marks.join(QLatin1Char('\n'));
    if (key == m_marks) {
        return;
    }
    m_marks = key;
    discardAll(*m_ui->marksWidget->layout());
    for (const QString& words : marks) {
        auto* chip = new Chip(words, QStringLiteral("near"), m_ui->marksWidget);
        chip->setObjectName(QStringLiteral("gateChip"));
        m_ui->marksWidget->layout()->addWidget(chip);
    }
}

void CallPanel::followFocus(int line, const LineCall& call)
{
    const auto before = m_seen.find(line);
    const bool answered = before != m_seen.end() && before->second.first == call.id.value() &&
                          before->second.second == CallState::Ringing && call.live.state() == CallState::Talking;
    m_seen[line] = {call.id.value(), call.live.state()};
    if (!answered) {
        return;
    }
    leaveHistory();
    if (call.caller.match == CallerKnowledge::Match::Known || !call.form.callerName.empty()) {
        m_ui->callFormWidget->focusKeyPoints();
    } else {
        m_ui->callFormWidget->focusName();
    }
    m_ui->callScrollArea->ensureWidgetVisible(m_ui->callerCard, 0, 16);
}

void CallPanel::retranslate()
{
    setAccessibleName(tr("Calls"));
    m_ui->retranslateUi(this);
    QList<ChoiceChips::Choice> reasons;
    for (const auto word : lateReasons) {
        reasons.append({toQt(word), lateReasonLabel(word), QString::number(reasons.size() + 1)});
    }
    m_ui->lateReasonChoiceChips->setChoices(reasons);
    m_ui->callNoticeBar->retranslate();
    m_ui->holdBar->retranslate();
    m_ui->callbackRow->retranslate();
    m_ui->emergencyBar->retranslate();
    m_acts->retranslate();
    m_detail->retranslate();
    m_list->retranslate();
    if (m_history != nullptr) {
        m_history->retranslate();
    }
    m_ui->lateAfterRow->retranslate();
    m_marks.clear();
    m_savedWords.clear();
    showLine();
}

void CallPanel::reload()
{
    const LocalDate today = m_zone.localDate(m_clock.now());
    m_day = today;
    const bool again = std::exchange(m_reloadAgain, std::nullopt).has_value();
    m_desk.read<std::vector<Call>>(
        this, "call.list",
        [from = m_zone.startOf(today),
         to = m_zone.startOf(plusDays(today, 1))](const ReadView& view) -> Result<std::vector<Call>> {
            std::vector<Call> calls;
            std::set<CallId> taken;
            const auto add = [&](const std::vector<Call>& more) {
                for (const Call& call : more) {
                    if (taken.insert(call.id).second) {
                        calls.push_back(call);
                    }
                }
            };
            return view.calls()
                .rangBetween(from, to, mostListed)
                .map(add)
                .and_then([&] { return view.calls().missedOpen(mostListed); })
                .map(add)
                .and_then([&] { return view.calls().toComplete(mostListed); })
                .map(add)
                .map([&] { return calls; });
        },
        [this, again](Result<std::vector<Call>> calls) {
            if (!calls) {
                m_reloadAgain = m_clock.steady() + reloadRetry;
                if (!again) {
                    m_ui->callNoticeBar->say({.words = errorText(calls.error()), .state = QStringLiteral("late")});
                }
                return;
            }
            for (const Call& call : *calls) {
                if (m_ui->lateAfterRow->asked() == std::optional<CallId>{call.id} &&
                    (call.voided || !call.lateReason.empty())) {
                    m_ui->lateAfterRow->putAway(); // told elsewhere
                }
            }
            m_list->setCalls(std::move(*calls));
        });
}

} // namespace frontdesk
