// What the keys of the desk do to the call at hand.
#include "domain/call/CallWords.h"
#include "panels/call/CallDetail.h"
#include "panels/call/CallList.h"
#include "panels/call/CallPanel.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/TicketPrefill.h"
#include "text/ErrorText.h"
#include "ui_CallPanel.h"

#include <QApplication>
#include <QShortcut>

namespace frontdesk {

namespace {

/// Text fields take Ctrl+Z and Ctrl+Shift+Z for themselves, input methods Ctrl+Shift+U.
constexpr QKeyCombination undoKey{Qt::AltModifier, Qt::Key_U};
/// Alt+1 … Alt+9, and Alt+0 for the tenth.
constexpr int categoryKeys = 10;

} // namespace

void CallPanel::bindFieldKeys()
{
    // The application's ImeGuard keeps these, too, from firing while an input method composes.
    const auto bind = [this](QKeyCombination key, auto run) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (int index = 0; index < categoryKeys; ++index) {
        const auto digit = index == 9 ? Qt::Key_0 : static_cast<Qt::Key>(Qt::Key_1 + index);
        bind(Qt::ALT | digit, [this, index] { chooseCategory(index); });
    }
    bind(Qt::ALT | Qt::Key_M, [this] { m_ui->callFormWidget->chooseTitle(0); });
    bind(Qt::ALT | Qt::Key_W, [this] { m_ui->callFormWidget->chooseTitle(1); });
    bind(Qt::ALT | Qt::Key_X, [this] { m_ui->callFormWidget->refuseName(); });
    bind(Qt::ALT | Qt::Key_Y, [this] { m_ui->callerCard->confirm(); });
    bind(Qt::ALT | Qt::Key_N, [this] { m_ui->callerCard->decline(); });
    bind(Qt::CTRL | Qt::Key_E, [this] { m_detail->edit(); });
    m_ui->callNoticeBar->setActKey(undoKey);
    bind(undoKey, [this] { m_ui->callNoticeBar->runAct(); });
}

bool CallPanel::act(DeskAct act)
{
    if (isHistoryInFront() && actInHistory(act)) {
        return true;
    }
    switch (act) {
    case DeskAct::AllCalls:
        showHistory();
        return true;
    case DeskAct::HoldOrResume:
        toggleHold();
        return true;
    case DeskAct::Callback:
        promiseCallback();
        return true;
    case DeskAct::Complaint:
        return beginTicket();
    case DeskAct::ReadBack:
        readBack();
        return true;
    case DeskAct::Save:
        save();
        return true;
    case DeskAct::SaveToComplete:
        saveToComplete();
        return true;
    case DeskAct::WrongNumber:
        markWrongNumber();
        return true;
    case DeskAct::CutOff:
        markCutOff();
        return true;
    case DeskAct::NewestMissed:
        showMissed();
        return true;
    case DeskAct::Filter:
        focusFilter();
        return true;
    default:
        return false;
    }
}

/// Out of the call at hand, or the recorded one in front.
bool CallPanel::beginTicket()
{
    const auto begin = [this](CallId id, const CallForm& form) {
        Q_EMIT startRequested(RecordKind::Complaint, ticketPrefill("call", {RecordKind::Call, id.value()},
                                                                   {.name = form.callerName,
                                                                    .title = form.title,
                                                                    .phone = form.phone,
                                                                    .place = form.place,
                                                                    .words = form.keyPoints}));
        return true;
    };
    if (const Call* const shown = m_detail->shown(); shown != nullptr && isDetailInFront()) {
        return begin(shown->id, shown->toForm());
    }
    takeForm();
    const LineCall* const call = current();
    return call != nullptr && begin(call->id, call->form);
}

void CallPanel::pressLineKey() { m_board.lineKey(m_board.selected()); }

void CallPanel::toggleHold()
{
    if (const LineCall* call = current()) {
        const int line = m_board.selected();
        if (call->live.state() == CallState::Held) {
            m_board.resume(line);
        } else {
            m_board.hold(line, {});
        }
    }
}

void CallPanel::save()
{
    if (m_detail->isEditing() && isDetailInFront()) {
        m_detail->save();
        return;
    }
    const LineCall* call = current();
    if (call == nullptr || call->live.state() == CallState::Ringing) {
        return;
    }
    if (call->live.state() == CallState::Held) {
        m_ui->callNoticeBar->say({.words = tr("The caller is still on hold. %1 takes the call up again.")
                                               .arg(m_keys.nameOf(DeskAct::HoldOrResume))});
        return;
    }
    takeForm();
    if (const auto passes = m_board.problemsOf(m_board.selected()); !passes) {
        // Better said while the caller can still be asked.
        const auto elsewhere = m_ui->callFormWidget->markProblems(passes.error().problems);
        QStringList words{tr("Not saved yet: please look at the marked fields.")};
        for (const Problem& problem : elsewhere) {
            words += problemText(problem);
        }
        m_ui->callNoticeBar->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
        return;
    }
    saveLine(m_board.selected(), false);
}

void CallPanel::saveLine(int line, bool toComplete)
{
    const LineCall* call = m_board.call(line);
    if (call == nullptr || call->live.state() == CallState::Ringing) {
        return;
    }
    const CallId id = call->id;
    if (call->live.state() != CallState::Ended) {
        m_board.hangUp(line, EndedBy::Desk); // on hold too: taking it up first would park another talk
    }
    m_asked.insert_or_assign(id.value(), toComplete);
    m_recorder.save(line, toComplete);
}

void CallPanel::saveToComplete()
{
    if (m_list->isAncestorOf(QApplication::focusWidget()) && m_list->clearFilter()) {
        return;
    }
    if (isDetailInFront()) {
        m_detail->closeOrLeaveForm();
        return;
    }
    if (m_ui->callbackRow->isAncestorOf(QApplication::focusWidget())) {
        m_ui->callFormWidget->focusKeyPoints();
        return;
    }
    const LineCall* call = current();
    if (call == nullptr) {
        (void)m_list->clearFilter();
        return;
    }
    takeForm();
    saveLine(m_board.selected(), true);
}

void CallPanel::readBack()
{
    if (const LineCall* call = current(); call != nullptr && call->live.state() != CallState::Ringing) {
        CallForm form = m_ui->callFormWidget->form();
        form.recapConfirmed = !form.recapConfirmed;
        changeForm(form);
    }
}

void CallPanel::promiseCallback()
{
    const LineCall* call = current();
    if (call == nullptr || call->live.state() == CallState::Ringing) {
        return;
    }
    takeForm();
    if (!call->callback) {
        m_board.promiseCallback(m_board.selected(), m_board.callbackFor(m_board.selected()));
    }
    m_ui->callbackRow->focusTime();
}

void CallPanel::markWrongNumber()
{
    const LineCall* call = current();
    if (call == nullptr || call->live.state() == CallState::Ringing) {
        return;
    }
    const int line = m_board.selected();
    takeForm();
    m_board.wrongNumber(line);
    saveLine(line, false);
}

void CallPanel::markCutOff()
{
    takeForm();
    m_board.dropped(m_board.selected());
}

void CallPanel::focusFilter() { m_list->focusFilter(); }

void CallPanel::showMissed()
{
    leaveHistory();
    m_list->showMissed();
}

void CallPanel::chooseCategory(int index)
{
    if (m_detail->isEditing() && isDetailInFront()) {
        m_detail->chooseCategory(index);
    } else if (current() != nullptr) {
        m_ui->callFormWidget->chooseCategory(index);
        if (const LineCall* call = current(); call != nullptr && call->form.category == categoryEmergency) {
            m_ui->emergencyBar->focusNext();
        }
    }
}

} // namespace frontdesk
