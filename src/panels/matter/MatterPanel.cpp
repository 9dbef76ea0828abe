#include "panels/matter/MatterPanel.h"

#include "domain/matter/MatterKind.h"
#include "domain/matter/MatterService.h"
#include "panels/matter/MatterDetail.h"
#include "panels/matter/MatterList.h"
#include "panels/matter/MatterTexts.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KnownIssueLine.h"
#include "panels/support/TicketPrefill.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"
#include "ui_MatterPanel.h"

#include <QApplication>
#include <QShortcut>

namespace frontdesk {

namespace {

/// As in every panel: text fields and input methods want the usual ones.
constexpr QKeyCombination counterUndoKey{Qt::AltModifier, Qt::Key_U};
constexpr int kindKeys = 8;
constexpr QKeyCombination releaseSlipKey{Qt::AltModifier, Qt::Key_G};

} // namespace

MatterPanel::MatterPanel(const Ports& ports, QWidget* parent)
    : Panel(parent), m_with(ports), m_ui(std::make_unique<Ui::MatterPanel>()),
      m_guidance(ports.board, ports.books, ports.roster)
{
    build();
    bindFieldKeys();
    retranslate();
    m_with.recorder.addWatcher(this);
    reload();
}

MatterPanel::~MatterPanel() { m_with.recorder.removeWatcher(this); }

const CounterMatter* MatterPanel::current() const
{
    const auto id = m_with.hand.person();
    return id ? m_with.board.find(*id) : nullptr;
}

bool MatterPanel::isDetailInFront() const
{
    return m_detail->isVisible() && (current() == nullptr || m_detail->isAncestorOf(QApplication::focusWidget()));
}

GuidanceSource* MatterPanel::guidance() { return current() == nullptr ? nullptr : &m_guidance; }

void MatterPanel::enter() { focusWork(); }

void MatterPanel::focusWork()
{
    const CounterMatter* matter = current();
    if (matter == nullptr) {
        setFocus(Qt::OtherFocusReason);
    } else if (matter->form.kind == matterEmergency) {
        focusEmergency();
    } else if (matter->form.kind.empty()) {
        m_ui->matterFormWidget->focusKind();
    } else if (matter->form.name.empty()) {
        m_ui->matterFormWidget->focusName();
    } else {
        m_ui->matterFormWidget->focusKeyPoints();
    }
}

// --- keys ---

void MatterPanel::bindFieldKeys()
{
    // The application's ImeGuard keeps these, too, from firing while an input method composes.
    const auto bind = [this](QKeyCombination key, auto run) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (int index = 0; index < kindKeys; ++index) {
        bind(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index), [this, index] {
            if (m_detail->isEditing() && isDetailInFront()) {
                m_detail->chooseKind(index);
            } else if (current() != nullptr) {
                m_ui->matterFormWidget->chooseKind(index);
            }
        });
    }
    bind(Qt::ALT | Qt::Key_M, [this] { m_ui->matterFormWidget->chooseTitle(0); });
    bind(Qt::ALT | Qt::Key_W, [this] { m_ui->matterFormWidget->chooseTitle(1); });
    bind(Qt::CTRL | Qt::Key_E, [this] { m_detail->edit(); });
    bind(releaseSlipKey, [this] { beginSlip(); });
    m_ui->matterNoticeBar->setActKey(counterUndoKey);
    bind(counterUndoKey, [this] { m_ui->matterNoticeBar->runAct(); });
}

/// Goods are to leave: the slip begins with what is known of the person, who stays at the counter.
void MatterPanel::beginSlip()
{
    takeForm();
    const CounterMatter* matter = current();
    if (matter == nullptr || matter->form.kind != matterRelease) {
        return;
    }
    const MatterForm form = matter->form;
    Q_EMIT startRequested(RecordKind::ReleaseSlip, {{QStringLiteral("caller_name"), toQt(form.name)},
                                                    {QStringLiteral("phone"), toQt(form.phone)},
                                                    {QStringLiteral("place"), toQt(form.place)}});
}

/// The person stays at the counter while the ticket is taken down.
bool MatterPanel::beginTicket()
{
    takeForm();
    const CounterMatter* const matter = current();
    if (matter == nullptr) {
        return false;
    }
    const MatterForm form = matter->form;
    Q_EMIT startRequested(RecordKind::Complaint, ticketPrefill("counter", {RecordKind::Matter, matter->id.value()},
                                                               {.name = form.name,
                                                                .title = form.title,
                                                                .phone = form.phone,
                                                                .place = form.place,
                                                                .words = form.keyPoints}));
    return true;
}

bool MatterPanel::act(DeskAct act)
{
    switch (act) {
    case DeskAct::Save:
        save();
        return true;
    case DeskAct::SaveToComplete:
        saveToComplete();
        return true;
    case DeskAct::Complaint:
        return beginTicket();
    case DeskAct::HoldOrResume:
        if (current() == nullptr) {
            return false; // a call on hold is meant, if there is one
        }
        askToWait();
        return true;
    case DeskAct::Filter:
        m_list->focusFilter();
        return true;
    default:
        return false;
    }
}

void MatterPanel::somebodyCame()
{
    takeForm();
    const auto id = m_with.hand.somebodyCame();
    if (!id) {
        m_ui->matterNoticeBar->say(
            {.words = tr("Six people stand at the counter already. Save one of them to complete, then try again.")});
    } else if (m_with.hand.person() == id) {
        m_ui->matterFormWidget->clearProblems();
        m_ui->matterFormWidget->focusKind();
        m_ui->matterScrollArea->ensureWidgetVisible(m_ui->formFrame, 0, 16);
    }
}

void MatterPanel::takeUp(std::optional<MatterId> person)
{
    takeForm();
    if (person ? m_with.hand.takeUp(*person) : m_with.hand.takeUpNext()) {
        focusWork();
    }
}

void MatterPanel::askToWait()
{
    takeForm();
    m_with.hand.askToWait();
}

void MatterPanel::save()
{
    if (m_detail->isEditing() && isDetailInFront()) {
        m_detail->save();
        return;
    }
    const CounterMatter* matter = current();
    if (matter == nullptr) {
        return;
    }
    takeForm();
    if (const auto passes = m_with.board.problemsOf(matter->id); !passes) {
        fail(passes.error()); // better said while the person can still be asked
        return;
    }
    saveMatter(matter->id, false);
}

void MatterPanel::saveToComplete()
{
    if (m_list->isAncestorOf(QApplication::focusWidget()) && m_list->clearFilter()) {
        return;
    }
    if (isDetailInFront()) {
        m_detail->closeOrLeaveForm();
        return;
    }
    const CounterMatter* matter = current();
    if (matter == nullptr) {
        (void)m_list->clearFilter();
        return;
    }
    takeForm();
    const MatterId id = matter->id;
    if (m_with.recorder.discard(id)) {
        m_savedWords = tr("Nothing was written down, so nothing is kept.");
        showHand();
    } else {
        saveMatter(id, true);
    }
}

void MatterPanel::saveMatter(MatterId id, bool toComplete)
{
    m_asked.insert_or_assign(id.value(), toComplete);
    m_with.recorder.save(id, toComplete);
}

void MatterPanel::second()
{
    m_ui->matterNoticeBar->look(m_with.clock.steady());
    m_issueLine->second();
    if (const CounterMatter* matter = current()) {
        showClock(*matter);
    }
    if (m_day != std::optional<LocalDate>{m_with.zone.localDate(m_with.clock.now())}) {
        m_list->retranslate(m_with.keys.nameOf(DeskAct::CounterOpen)); // "today" and dates are other words now
        m_detail->redraw();
        reload();
    } else if (m_reloadAgain && m_with.clock.steady() >= *m_reloadAgain) {
        reload();
    }
}

void MatterPanel::open(const RecordRef& record)
{
    if (const auto id = MatterId::fromValue(record.id); id && record.kind == RecordKind::Matter) {
        m_detail->open(*id);
    }
}

void MatterPanel::start(const Prefill& prefill)
{
    const auto before = m_with.hand.person();
    somebodyCame();
    if (!m_with.hand.person() || m_with.hand.person() == before) {
        return;
    }
    const auto value = [&](const char* field) { return fromQt(prefill.value(QLatin1String(field))); };
    MatterForm form;
    form.name = value("caller_name");
    form.phone = value("phone");
    form.place = value("place");
    form.kind = value("category");
    m_with.board.setForm(*m_with.hand.person(), form);
}

// --- what the recorder tells ---

void MatterPanel::matterChanged(MatterId)
{
    showHand();
    Q_EMIT guidanceChanged();
}

void MatterPanel::matterSaved(const Matter& matter)
{
    m_asked.erase(matter.id.value());
    m_drafts.erase(matter.id.value());
    const QString at = clockSecondsText(m_with.clock.now(), m_with.zone);
    m_savedWords = m_masked ? tr("Saved %1").arg(at) : tr("Saved %1: %2").arg(at, MatterTexts::person(matter));
    showHand();
}

void MatterPanel::matterSaveFailed(MatterId id, const Error& error)
{
    if (m_with.hand.person() == id) {
        fail(error);
        return;
    }
    m_ui->matterNoticeBar->say({.words = errorText(error) + QLatin1Char('\n') + tr("It stays at the counter."),
                                .state = QStringLiteral("late")});
}

void MatterPanel::fail(const Error& error)
{
    const auto elsewhere = m_ui->matterFormWidget->markProblems(error.problems);
    QStringList words{error.problems.empty() ? errorText(error)
                                             : tr("Not saved yet: please look at the marked fields.")};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    NoticeBar::Notice notice{.words = {}, .state = QStringLiteral("late")};
    if (const CounterMatter* matter = current(); matter != nullptr && error.problems.empty()) {
        words += tr("What you typed is kept here.");
        notice.act = tr("Save again");
        notice.run = [this, id = matter->id] {
            const auto asked = m_asked.find(id.value());
            saveMatter(id, asked != m_asked.end() && asked->second);
        };
    }
    notice.words = words.join(QLatin1Char('\n'));
    m_ui->matterNoticeBar->say(std::move(notice));
}

void MatterPanel::matterDraftFailed(const Error& error)
{
    m_ui->matterNoticeBar->say({.words = tr("Drafts cannot be kept at the moment: %1").arg(errorText(error)),
                                .state = QStringLiteral("late")});
}

void MatterPanel::matterDraftKept(MatterId id, UtcTime at)
{
    m_drafts.insert_or_assign(id.value(), at);
    if (const CounterMatter* matter = current(); matter != nullptr && matter->id == id) {
        showMatter(*matter);
    }
}

} // namespace frontdesk
