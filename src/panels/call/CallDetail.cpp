#include "panels/call/CallDetail.h"

#include "domain/call/CallRepository.h"
#include "domain/call/CallService.h"
#include "domain/call/CallStage.h"
#include "domain/guidance/BookGuide.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/promise/PromiseRepository.h"
#include "panels/call/CallFormWidget.h"
#include "panels/call/CallTexts.h"
#include "panels/call/OpenPromises.h"
#include "panels/support/Chip.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/Discard.h"
#include "panels/support/KeyHintButton.h"
#include "rules/Engine.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QFormLayout>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>

namespace frontdesk {

CallDetail::CallDetail(const Surroundings& around, QWidget* parent) : QFrame(parent), m_around(around)
{
    setObjectName(QStringLiteral("callDetail"));
    setProperty("class", QStringLiteral("card"));
    setFocusPolicy(Qt::ClickFocus);
    build();
    connect(&m_around.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        const auto concerns = [&](CallId id) {
            return records.contains(RecordRef{RecordKind::Call, id.value()}) || contains(records, RecordKind::Promise);
        };
        if (m_opening && concerns(m_opening->id)) {
            load(Opening(*m_opening)); // what was read may be older
        } else if (m_data && concerns(m_data->call.id)) {
            refresh();
        }
    });
    retranslate();
    hide();
}

std::optional<CallId> CallDetail::shownCall() const
{
    return m_data ? std::optional<CallId>{m_data->call.id} : std::nullopt;
}

const RuleBook& CallDetail::bookOfCall() const
{
    const RuleBook* taken = m_data ? m_around.books.find(m_data->call.ruleBook) : nullptr;
    return taken == nullptr ? m_around.books.current() : *taken;
}

// --- opening and leaving ---

void CallDetail::go(const Opening& opening)
{
    if (!m_editing) {
        load(opening);
    } else if (m_data->call.id == opening.id) {
        if (!opening.promise || !m_promises->focusPromise(*opening.promise)) {
            m_form->focusKeyPoints();
        }
        Q_EMIT opened();
    } else if (m_saving || m_form->form() != m_entered) {
        m_next = opening;
        write(Standing::AsItWas);
    } else {
        m_editing = false;
        load(opening);
    }
}

DeskLink::ReadJob<CallDetail::Data> CallDetail::jobOf(CallId id)
{
    return [id](const ReadView& view) -> Result<Data> {
        const RecordRef record{RecordKind::Call, id.value()};
        auto call = view.calls().find(id);
        if (!call) {
            return tl::make_unexpected(call.error());
        }
        auto promises = view.promises().ofOrigin(record);
        if (!promises) {
            return tl::make_unexpected(promises.error());
        }
        auto history = view.audit().historyOf(record);
        if (!history) {
            return tl::make_unexpected(history.error());
        }
        auto staff = KnownStaff::read(view);
        if (!staff) {
            return tl::make_unexpected(staff.error());
        }
        return Data{std::move(*call), std::move(*promises), std::move(*history),
                    UnitSettings::read(view.settings()).value_or(UnitSettings{}), std::move(*staff)};
    };
}

void CallDetail::load(const Opening& opening)
{
    m_opening = opening;
    m_around.desk.read<Data>(this, "call.detail", jobOf(opening.id),
                             [this, opening](Result<Data> read) { loaded(opening, std::move(read)); });
}

void CallDetail::loaded(const Opening& opening, Result<Data> read)
{
    if (!m_opening || m_opening->id != opening.id) {
        return;
    }
    m_opening.reset();
    if (!read) {
        return fail(read.error());
    }
    if (m_editing) {
        return; // a correction began while this was on its way: it stays
    }
    const bool wasOpen = isVisible() && m_data && m_data->call.id == opening.id;
    m_data = std::move(*read);
    m_voidRow->setVisible(false);
    m_reason->clear();
    showData();
    setVisible(!m_masked);
    if (m_masked) {
        return;
    }
    if (opening.toEdit) {
        edit();
    } else if ((!opening.promise || !m_promises->focusPromise(*opening.promise)) && !wasOpen) {
        m_close->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT opened();
}

void CallDetail::setMasked(bool masked)
{
    m_masked = masked;
    setVisible(m_data && !masked);
}

void CallDetail::refresh()
{
    if (m_data) {
        m_around.desk.read<Data>(this, "call.detail.refresh", jobOf(m_data->call.id),
                                 [this](Result<Data> read) { refreshed(std::move(read)); });
    }
}

void CallDetail::refreshed(Result<Data> read)
{
    if (!read) {
        return fail(read.error());
    }
    if (!m_data || m_data->call.id != read->call.id) {
        return;
    }
    if (m_editing) {
        // What is being corrected stays as typed; saving it will tell when somebody else was quicker.
        m_data->promises = std::move(read->promises);
        m_data->history = std::move(read->history);
    } else {
        m_data = std::move(*read);
    }
    showData();
}

void CallDetail::close()
{
    m_data.reset();
    m_opening.reset();
    hide();
    Q_EMIT closed();
}

void CallDetail::closeOrLeaveForm()
{
    if (m_saving || m_promises->foldAway()) {
        return;
    }
    if (m_voidRow->isVisible()) {
        m_voidRow->hide();
        m_void->setFocus(Qt::OtherFocusReason);
    } else if (!m_editing) {
        close();
    } else if (m_form->form() == m_entered) {
        leaveForm();
    } else {
        write(Standing::AsItWas); // nothing typed is thrown away
    }
}

void CallDetail::leaveForm()
{
    m_editing = false;
    showData();
    m_close->setFocus(Qt::OtherFocusReason);
}

// --- correcting ---

void CallDetail::edit()
{
    if (!m_data || m_editing || m_data->call.voided) {
        return;
    }
    m_editing = true;
    m_form->clearProblems();
    m_form->setForm(m_data->call.toForm());
    m_entered = m_form->form();
    showData();
    m_form->focusKeyPoints();
}

void CallDetail::save() { write(Standing::Complete); }

void CallDetail::saveToComplete() { write(Standing::ToComplete); }

void CallDetail::write(Standing standing)
{
    if (!m_data || !m_editing || m_saving) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    const Call& call = m_data->call;
    const bool toComplete = standing == Standing::AsItWas ? call.toComplete : standing == Standing::ToComplete;
    const CallForm form = m_form->form();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (hadFocus) {
        setFocus(Qt::OtherFocusReason); // keys stay here while the form takes none
    }
    m_saving = true;
    m_form->setEnabled(false);
    showData();
    m_around.desk.write<Call>(
        this,
        [id = call.id, version = call.version, form, toComplete, &book = bookOfCall(),
         now = m_around.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return CallService{}.change(uow, actor, id, version, form, toComplete, book, now);
        },
        [this, hadFocus](Result<Call> changed) { written(std::move(changed), hadFocus); });
}

void CallDetail::written(Result<Call> call, bool hadFocus)
{
    const auto next = std::exchange(m_next, std::nullopt);
    m_saving = false;
    m_form->setEnabled(true);
    if (!call) {
        showData();
        if (hadFocus) {
            m_form->focusKeyPoints();
        }
        const auto elsewhere = m_form->markProblems(call.error().problems);
        fail(call.error(), elsewhere);
        if (call.error().code == recordConflict) {
            // Told once; the next save is made upon what somebody else wrote.
            m_around.desk.read<Data>(this, "call.detail.refresh", jobOf(m_data->call.id), [this](Result<Data> read) {
                if (read && m_data && m_data->call.id == read->call.id) {
                    m_data = std::move(*read);
                    showData();
                }
            });
        }
        return;
    }
    m_data->call = std::move(*call);
    if (hadFocus) {
        leaveForm();
    } else {
        m_editing = false;
        showData();
    }
    if (next) {
        load(*next);
    } else {
        refresh();
    }
}

void CallDetail::chooseCategory(int index)
{
    if (m_editing && !m_saving) {
        m_form->chooseCategory(index);
    }
}

void CallDetail::fail(const Error& error, const std::vector<Problem>& elsewhere)
{
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    m_around.notices.say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

// --- showing ---

void CallDetail::redraw()
{
    if (m_data) {
        showData();
    }
    m_promises->retranslate();
}

void CallDetail::showData()
{
    const Call& call = m_data->call;
    m_title->setText(whenText(call.live.rangAt, m_around.zone, m_around.clock.now()) + QLatin1String("  ") +
                     CallTexts::caller(call));
    const auto result = CallTexts::resultOf(call);
    m_result->say(result.words, result.state);
    const bool voided = call.voided.has_value();
    const bool missed = call.live.outcome == CallOutcome::Missed;
    m_form->setVisible(m_editing);
    m_save->setVisible(m_editing);
    m_save->setEnabled(!m_saving);
    m_stillOpen->setVisible(m_editing);
    m_stillOpen->setEnabled(!m_saving);
    m_edit->setVisible(!m_editing && !voided);
    m_void->setVisible(!m_editing && !voided);
    m_restore->setVisible(voided);
    if (voided || m_editing) {
        m_voidRow->setVisible(false);
        m_reason->clear();
    }
    m_lateRow->setVisible(call.live.late && !missed && !voided && !m_editing);
    m_late->setValue(toQt(call.lateReason));
    m_missedRow->setVisible(missed && !voided && !m_editing);
    m_missed->setValue(call.dealtWith ? toQt(call.dealtWith->how) : QString());
    showPromises();

    // Built anew: a widget with a fresh layout is simpler than rows that come and go.
    delete m_facts->layout();
    for (QWidget* const old : m_facts->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        discard(old);
    }
    auto* rows = new QFormLayout(m_facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(4);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (!m_editing) {
        showFacts(rows);
    }
    showMore(rows);
}

Slots CallDetail::slotsOfCall(const RuleBook& book) const
{
    DeskFacts desk;
    desk.unit = m_data->unit.unitName;
    desk.department = m_data->unit.department;
    desk.titles = BookGuide::titles(book);
    return CallStage::slotsOf(m_data->call.toForm(), desk);
}

void CallDetail::showPromises()
{
    // What the desk says now counts, not what it said when the call was taken.
    const RuleBook& book = m_around.books.current();
    Facts facts;
    if (!m_data->call.category.empty()) {
        facts.set("category", m_data->call.category);
    }
    const Guidance guidance = Engine::guidance(book, moment::callCallbackDue, facts, slotsOfCall(book));
    const bool hadFocus = m_promises->isAncestorOf(QApplication::focusWidget());
    m_promises->display(m_data->promises, guidance,
                        std::chrono::minutes{BookGuide::most(book, "callback_minutes", facts)});
    if (hadFocus && !m_promises->isAncestorOf(QApplication::focusWidget()) && !m_promises->focusFirst()) {
        m_close->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace frontdesk
