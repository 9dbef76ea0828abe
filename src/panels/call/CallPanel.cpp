#include "panels/call/CallPanel.h"

#include "domain/call/CallService.h"
#include "domain/promise/PromiseRepository.h"
#include "panels/call/CallActs.h"
#include "panels/call/CallDetail.h"
#include "panels/call/CallList.h"
#include "panels/call/CallTexts.h"
#include "panels/support/Chip.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"
#include "ui_CallPanel.h"

#include <QApplication>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds wrongNumberUndoTime{10};

} // namespace

CallPanel::CallPanel(LineBoard& board, CallRecorder& recorder, DeskLink& desk, ChangeHub& hub, const RuleBooks& books,
                     const Theme& theme, const Clock& clock, const TimeZone& zone, QWidget* parent)
    : Panel(parent), m_board(board), m_recorder(recorder), m_desk(desk), m_books(books), m_theme(theme), m_clock(clock),
      m_zone(zone), m_ui(std::make_unique<Ui::CallPanel>())
{
    build(hub);
    connectCall();
    bindFieldKeys();
    retranslate();
    m_recorder.addWatcher(this);
    reload();
}

CallPanel::~CallPanel() { m_recorder.removeWatcher(this); }

const LineCall* CallPanel::current() const { return m_board.call(m_board.selected()); }

bool CallPanel::isDetailInFront() const
{
    return m_detail->isVisible() && (current() == nullptr || m_detail->isAncestorOf(QApplication::focusWidget()));
}

// --- keys ---

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
        m_ui->callNoticeBar->say({.words = tr("The caller is still on hold. F3 takes the call up again.")});
        return;
    }
    const int line = m_board.selected();
    takeForm();
    if (call->live.state() == CallState::Talking) {
        m_board.hangUp(line, EndedBy::Desk);
    }
    m_recorder.save(line, false);
}

void CallPanel::saveToComplete()
{
    if (m_list->clearFilter()) {
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
    if (call == nullptr || call->live.state() == CallState::Ringing) {
        return;
    }
    const int line = m_board.selected();
    takeForm();
    if (call->live.state() == CallState::Held) {
        m_board.resume(line);
    }
    if (call->live.state() == CallState::Talking) {
        m_board.hangUp(line, EndedBy::Desk);
    }
    m_recorder.save(line, true);
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
    m_recorder.save(line, false);
}

void CallPanel::markCutOff()
{
    takeForm();
    m_board.dropped(m_board.selected());
}

void CallPanel::focusFilter() { m_list->focusFilter(); }

void CallPanel::showMissed() { m_list->showMissed(); }

void CallPanel::showToComplete() { m_list->showToComplete(); }

void CallPanel::chooseCategory(int index)
{
    if (m_detail->isEditing() && isDetailInFront()) {
        m_detail->chooseCategory(index);
    } else if (current() != nullptr) {
        m_ui->callFormWidget->chooseCategory(index);
    }
}

void CallPanel::second()
{
    m_ui->callNoticeBar->look(m_clock.steady());
    if (const LineCall* call = current()) {
        m_ui->holdBar->display(call->live, m_clock.steady());
    }
    if (m_day && *m_day != m_zone.localDate(m_clock.now())) {
        reload();
    }
}

// --- routing ---

void CallPanel::open(const RecordRef& record)
{
    if (record.kind == RecordKind::Call) {
        if (const auto id = CallId::fromValue(record.id)) {
            m_detail->open(*id);
        }
        return;
    }
    const auto promise = PromiseId::fromValue(record.id);
    if (record.kind != RecordKind::Promise || !promise) {
        return;
    }
    m_desk.read<Promise>(
        this, "call.promise", [id = *promise](const ReadView& view) { return view.promises().find(id); },
        [this](Result<Promise> found) {
            if (!found) {
                m_ui->callNoticeBar->say({.words = errorText(found.error()), .state = QStringLiteral("late")});
            } else if (found->origin.kind == RecordKind::Call) {
                open(found->origin);
            }
        });
}

void CallPanel::start(const Prefill& prefill)
{
    if (current() == nullptr) {
        return;
    }
    CallForm form = m_ui->callFormWidget->form();
    const auto fillEmpty = [&](std::string& text, const char* field) {
        if (text.empty()) {
            text = fromQt(prefill.value(QLatin1String(field)));
        }
    };
    fillEmpty(form.callerName, "caller_name");
    fillEmpty(form.phone, "phone");
    fillEmpty(form.place, "place");
    fillEmpty(form.category, "category");
    changeForm(form);
}

// --- what the recorder tells ---

void CallPanel::callSaved(int line, const Call& call)
{
    m_draftWords.erase(line);
    m_savedWords = tr("Saved %1: %2").arg(clockSecondsText(m_clock.now(), m_zone), CallTexts::caller(call));
    if (call.live.outcome == CallOutcome::WrongNumber) {
        m_ui->callNoticeBar->say({.words = tr("Saved as a wrong number."),
                                  .act = tr("Undo"),
                                  .run = [this, call] { undoWrongNumber(call); },
                                  .until = m_clock.steady() + wrongNumberUndoTime});
    }
    showLine();
    if (current() == nullptr && !m_detail->isVisible()) {
        setFocus(Qt::OtherFocusReason); // what is typed on by mistake must not land in the filter
    }
}

void CallPanel::undoWrongNumber(const Call& call)
{
    CallForm form = call.toForm();
    form.category.clear();
    m_desk.write<Call>(
        this,
        [id = call.id, version = call.version, form, now = m_clock.now()](UnitOfWork& uow, const Actor& actor) {
            return CallService{}.change(uow, actor, id, version, form, true, now);
        },
        [this](Result<Call> undone) {
            if (undone) {
                m_detail->openToComplete(undone->id);
            } else {
                m_ui->callNoticeBar->say({.words = errorText(undone.error()), .state = QStringLiteral("late")});
            }
        });
}

void CallPanel::saveFailed(int line, CallId, const Error& error, bool)
{
    std::vector<Problem> elsewhere = error.problems;
    if (line == m_board.selected() && current() != nullptr) {
        elsewhere = m_ui->callFormWidget->markProblems(error.problems);
    }
    QStringList words{error.problems.empty() ? errorText(error)
                                             : tr("Not saved yet: please look at the marked fields.")};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    words += tr("What you typed is kept on its line.");
    const auto again = [this, line] {
        m_board.select(line);
        save();
    };
    m_ui->callNoticeBar->say({.words = words.join(QLatin1Char('\n')),
                              .state = QStringLiteral("late"),
                              .act = error.problems.empty() ? tr("Save again") : QString(),
                              .run = again});
    showLine();
}

void CallPanel::draftFailed(const Error& error)
{
    m_ui->callNoticeBar->say({.words = tr("Drafts cannot be kept at the moment: %1").arg(errorText(error)),
                              .state = QStringLiteral("late")});
}

void CallPanel::draftKept(int line, UtcTime at)
{
    m_draftWords[line] = tr("Draft kept %1").arg(clockSecondsText(at, m_zone));
    if (line == m_board.selected()) {
        m_ui->draftLabel->setText(m_draftWords[line]);
    }
}

void CallPanel::lastCallsFound(int line, const std::vector<Call>& calls)
{
    if (const LineCall* call = m_board.call(line)) {
        m_lastCalls[line] = {call->id.value(), calls};
        lineChanged(line);
    }
}

void CallPanel::lineChanged(int line)
{
    if (line == m_board.selected()) {
        showLine();
    } else if (const LineCall* call = m_board.call(line)) {
        m_seen[line] = {call->id.value(), call->live.state()};
    }
    Q_EMIT guidanceChanged();
}

} // namespace frontdesk
