#include "panels/call/CallPanel.h"

#include "domain/call/CallService.h"
#include "domain/promise/PromiseRepository.h"
#include "panels/call/CallActs.h"
#include "panels/call/CallDetail.h"
#include "panels/call/CallGuidance.h"
#include "panels/call/CallHistory.h"
#include "panels/call/CallList.h"
#include "panels/call/CallTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KnownIssueLine.h"
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
                     const Theme& theme, const Clock& clock, const TimeZone& zone, const KeyBindings& keys,
                     QWidget* parent)
    : Panel(parent), m_board(board), m_recorder(recorder), m_desk(desk), m_hub(hub), m_books(books), m_theme(theme),
      m_clock(clock), m_zone(zone), m_keys(keys), m_ui(std::make_unique<Ui::CallPanel>()),
      m_guidance(std::make_unique<CallGuidance>(board, books))
{
    build();
    connectCall();
    bindFieldKeys();
    retranslate();
    connect(&m_keys, &KeyBindings::changed, this, &CallPanel::retranslate); // keys stand in sentences, too
    m_recorder.addWatcher(this);
    reload();
}

CallPanel::~CallPanel() { m_recorder.removeWatcher(this); }

GuidanceSource* CallPanel::guidance() { return m_guidance.get(); }

const LineCall* CallPanel::current() const { return m_board.call(m_board.selected()); }

bool CallPanel::isDetailInFront() const
{
    return m_detail->isVisible() && (current() == nullptr || m_detail->isAncestorOf(QApplication::focusWidget()));
}

void CallPanel::second()
{
    m_ui->callNoticeBar->look(m_clock.steady());
    m_issueLine->second();
    if (m_history != nullptr) {
        m_history->second();
    }
    if (const LineCall* call = current()) {
        m_ui->holdBar->display(call->live, m_clock.steady());
        showOwing(); // somebody else at the desk may hear of no amounts
    }
    const LocalDate today = m_zone.localDate(m_clock.now());
    if (m_day != std::optional<LocalDate>{today}) {
        m_list->retranslate(); // "today" and dates are other words now
        m_ui->callbackRow->retranslate();
        m_detail->redraw();
        showLine();
        reload();
    } else if (m_reloadAgain && m_clock.steady() >= *m_reloadAgain) {
        reload();
    }
}

// --- routing ---

void CallPanel::open(const RecordRef& record)
{
    leaveHistory();
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
            } else if (const auto call = CallId::fromValue(found->origin.id);
                       call && found->origin.kind == RecordKind::Call) {
                m_detail->openPromise(*call, found->id);
            }
        });
}

void CallPanel::start(const Prefill& prefill)
{
    if (current() == nullptr) {
        m_ui->callNoticeBar->say({.words = tr("No call is at hand. Once one is answered, this fills in who it is.")});
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
    const bool asked = m_asked.erase(call.id.value()) > 0;
    m_drafts.erase(line);
    const QString at = clockSecondsText(m_clock.now(), m_zone);
    m_savedWords = m_masked ? tr("Saved %1").arg(at) : tr("Saved %1: %2").arg(at, CallTexts::caller(call));
    if (call.live.outcome == CallOutcome::WrongNumber) {
        m_ui->callNoticeBar->say({.words = tr("Saved as a wrong number."),
                                  .act = tr("Undo"),
                                  .run = [this, call] { undoWrongNumber(call); },
                                  .until = m_clock.steady() + wrongNumberUndoTime});
    }
    askWhyLate(call);
    showLine();
    const QWidget* focused = QApplication::focusWidget();
    if (asked && current() == nullptr && !m_list->isAncestorOf(focused) && !m_detail->isAncestorOf(focused)) {
        setFocus(Qt::OtherFocusReason); // what is typed on by mistake must not land in the filter
    }
}

void CallPanel::askWhyLate(const Call& call)
{
    if (call.live.outcome == CallOutcome::Answered && call.live.late && call.lateReason.empty() &&
        m_lateSnoozed != std::optional<CallId>{call.id}) {
        m_ui->lateAfterRow->ask(call.id);
    }
}

void CallPanel::setLateReason(CallId call, const QString& reason)
{
    m_desk.write<Call>(
        this,
        [id = call, reason = fromQt(reason), now = m_clock.now()](UnitOfWork& uow, const Actor& actor) {
            return CallService{}.setLateReason(uow, actor, id, reason, now);
        },
        [this, call](Result<Call> done) {
            if (!done) {
                m_ui->lateAfterRow->ask(call);
                m_ui->callNoticeBar->say({.words = errorText(done.error()), .state = QStringLiteral("late")});
            }
        });
}

void CallPanel::undoWrongNumber(const Call& call)
{
    m_desk.write<Call>(
        this,
        [id = call.id, version = call.version, now = m_clock.now()](UnitOfWork& uow, const Actor& actor) {
            return CallService{}.undoWrongNumber(uow, actor, id, version, now);
        },
        [this](Result<Call> undone) {
            if (undone) {
                m_detail->openToComplete(undone->id);
            } else {
                m_ui->callNoticeBar->say({.words = errorText(undone.error()), .state = QStringLiteral("late")});
            }
        });
}

void CallPanel::saveFailed(int line, CallId call, const Error& error, bool retried)
{
    const LineCall* there = m_board.call(line);
    const bool onLine = there != nullptr && there->id == call;
    std::vector<Problem> elsewhere = error.problems;
    if (onLine && line == m_board.selected()) {
        elsewhere = m_ui->callFormWidget->markProblems(error.problems);
    }
    QStringList words{error.problems.empty() || !onLine ? errorText(error)
                                                        : tr("Not saved yet: please look at the marked fields.")};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    NoticeBar::Notice notice{.words = {}, .state = QStringLiteral("late")};
    if (retried) {
        words += tr("The call is kept and is tried again by itself.");
    } else if (onLine) {
        words += tr("What you typed is kept on its line.");
    }
    if (onLine && !retried && error.problems.empty()) {
        notice.act = tr("Save again");
        notice.run = [this, line, call] {
            const LineCall* now = m_board.call(line);
            const auto asked = m_asked.find(call.value());
            if (now != nullptr && now->id == call) {
                m_board.select(line);
                saveLine(line, asked != m_asked.end() && asked->second);
            }
        };
    }
    notice.words = words.join(QLatin1Char('\n'));
    m_ui->callNoticeBar->say(notice);
    showLine();
}

void CallPanel::draftFailed(const Error& error)
{
    m_ui->callNoticeBar->say({.words = tr("Drafts cannot be kept at the moment: %1").arg(errorText(error)),
                              .state = QStringLiteral("late")});
}

void CallPanel::draftKept(int line, UtcTime at)
{
    if (const LineCall* call = m_board.call(line)) {
        m_drafts[line] = {call->id.value(), at};
        if (line == m_board.selected()) {
            showDraft(line, *call);
        }
    }
}

void CallPanel::lastCallsFound(int line, const std::vector<Call>& /*calls*/)
{
    if (m_board.call(line) != nullptr) {
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
