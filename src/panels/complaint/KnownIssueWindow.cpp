#include "panels/complaint/KnownIssueWindow.h"

#include "domain/complaint/ComplaintRepository.h"
#include "domain/knownissue/KnownIssueRepository.h"
#include "domain/knownissue/KnownIssueService.h"
#include "domain/people/Rights.h"
#include "panels/complaint/KnownIssueFormWidget.h"
#include "panels/complaint/KnownIssueListModel.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTableView>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds issueUndoTime{15};
constexpr int mostIssuesShown = 1000;
/// Another desk may have written one.
constexpr std::chrono::seconds issueListEvery{30};

} // namespace

KnownIssueWindow::KnownIssueWindow(const Ports& ports, QWidget* parent)
    : QDialog(parent), m_with(ports), m_model(new KnownIssueListModel(ports.zone, ports.clock, this))
{
    setObjectName(QStringLiteral("knownIssueWindow"));
    setModal(false);
    build();
    bindKeys();
    retranslate();
    scale();
    startNew();
    connect(&m_with.theme, &Theme::changed, this, &KnownIssueWindow::scale);
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        // A closed window reads when it is opened again.
        if (isVisible() && (contains(records, RecordKind::KnownIssue) || contains(records, RecordKind::Complaint))) {
            reload();
        }
    });
    resize(m_with.theme.windowSize(*this, 980, 700));
}

KnownIssueWindow::~KnownIssueWindow() = default;

bool KnownIssueWindow::mayWrite() const { return Rights::has(m_with.desk.actor().roles, Right::SuperviseComplaints); }

const KnownIssueRow* KnownIssueWindow::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void KnownIssueWindow::begin(std::optional<Complaint> about)
{
    m_form->setAbout(std::move(about));
    followRight();
    show();
    raise();
    activateWindow();
    m_table->setFocus(Qt::OtherFocusReason);
    reload();
}

void KnownIssueWindow::choose(KnownIssueId id)
{
    m_wanted = id;
    begin({});
}

void KnownIssueWindow::second()
{
    m_notice->look(m_with.clock.steady());
    if (isVisible() && m_with.clock.steady() >= m_reloadAt) {
        reload();
    }
}

void KnownIssueWindow::reload()
{
    m_reloadAt = m_with.clock.steady() + issueListEvery;
    m_with.desk.read<std::vector<KnownIssueRow>>(
        this, "issue.list",
        [](const ReadView& view) -> Result<std::vector<KnownIssueRow>> {
            auto issues = view.knownIssues().all(mostIssuesShown);
            if (!issues) {
                return fail(issues.error());
            }
            std::vector<KnownIssueRow> rows;
            for (KnownIssue& issue : *issues) {
                KnownIssueRow row{.issue = std::move(issue)};
                const auto id = row.issue.ticket && row.issue.ticket->kind == RecordKind::Complaint
                                    ? ComplaintId::fromValue(row.issue.ticket->id)
                                    : Result<ComplaintId>{fail(recordNotFound)};
                if (const auto leader = id.and_then([&](ComplaintId each) { return view.complaints().find(each); })) {
                    const auto linked = view.complaints().linkedTo(leader->id);
                    if (!linked) {
                        return fail(linked.error());
                    }
                    row.leader = leader->number;
                    row.bundled = 1;
                    for (const Complaint& other : *linked) {
                        row.bundled += other.parent == std::optional{leader->id} && !other.voided ? 1 : 0;
                    }
                }
                rows.push_back(std::move(row));
            }
            return rows;
        },
        [this](Result<std::vector<KnownIssueRow>> rows) {
            if (!rows) {
                tell(rows.error());
                return;
            }
            m_model->setIssues(std::move(*rows));
            if (const int row = m_editing ? m_model->rowOf(m_editing->id.value()) : -1;
                row >= 0 && std::exchange(m_overtaken, false)) {
                const KnownIssue& now = m_model->at(row).issue;
                KnownIssueForm typed = m_form->form();
                if (typed.ticket == m_editing->ticket) {
                    typed.ticket = now.ticket; // who leads the bundle was not what was typed about
                }
                showForm(now, typed); // it is seen in the list; saved again, this one counts
            }
            const int wanted = m_wanted ? m_model->rowOf(m_wanted->value()) : -1;
            if (wanted >= 0) {
                m_table->selectRow(wanted);
                m_wanted.reset();
            } else if (!m_table->currentIndex().isValid()) {
                m_table->selectRow(0);
            }
            showChosen();
        });
}

// --- the form ---

void KnownIssueWindow::startNew()
{
    m_editing.reset();
    m_newId.reset();
    m_form->setForm({}, {});
    m_form->hide();
}

/// The form takes room only while somebody writes.
void KnownIssueWindow::showForm(const std::optional<KnownIssue>& editing, const KnownIssueForm& typed)
{
    m_editing = editing;
    m_form->setForm(typed, editing ? editing->title : std::string{});
    m_form->show();
}

bool KnownIssueWindow::isTouched() const
{
    return m_form->form() != (m_editing ? m_editing->toForm(m_with.zone) : KnownIssueForm{});
}

void KnownIssueWindow::startNewByKey()
{
    if (!mayWrite()) {
        return;
    }
    if (m_editing) {
        leaveForm(); // what was typed there is offered back
    }
    m_form->show();
    m_form->focusTitle();
}

void KnownIssueWindow::edit()
{
    const KnownIssueRow* const row = chosen();
    if (row == nullptr || !mayWrite()) {
        return;
    }
    if (row->issue.voided) {
        run(
            [id = row->issue.id, version = row->issue.version](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                return KnownIssueService{}.unvoid(uow, actor, id, version, now);
            },
            [this](const KnownIssue&) { say(tr("It counts again.")); });
        return;
    }
    if (isTouched()) {
        say(tr("Something is half typed. Save it first, or leave it with Esc."));
        m_form->focusTitle();
        return;
    }
    showForm(row->issue, row->issue.toForm(m_with.zone));
    m_form->focusWords();
}

void KnownIssueWindow::save()
{
    if (!mayWrite() || !m_form->hasFocusWithin()) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    if (!m_editing && !m_newId) {
        m_newId = m_with.ids.next<KnownIssueTag>();
    }
    const auto before = m_editing;
    run(
        [known = m_editing, id = m_editing ? m_editing->id : *m_newId, typed = m_form->form(),
         zone = m_with.zone](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return known ? KnownIssueService{}.change(uow, actor, id, known->version, typed, zone, now)
                         : KnownIssueService{}.add(uow, actor, id, typed, zone, now);
        },
        [this, before](const KnownIssue& kept) {
            m_table->setFocus(Qt::OtherFocusReason);
            startNew();
            m_wanted = kept.id;
            const auto id = kept.id;
            const Version version = kept.version;
            if (before) {
                say(tr("Corrected."), tr("Undo"), [this, id, version, typed = before->toForm(m_with.zone)] {
                    run(
                        [id, version, typed, zone = m_with.zone](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                            return KnownIssueService{}.change(uow, actor, id, version, typed, zone, now);
                        },
                        [this](const KnownIssue&) { say(tr("As it was.")); });
                });
            } else {
                say(tr("Kept, and shown at the desk while it runs: %1").arg(toQt(kept.title).simplified()), tr("Undo"),
                    [this, id, version] { voidIssue(id, version); });
            }
        });
}

void KnownIssueWindow::leave()
{
    if (m_form->hasFocusWithin()) {
        leaveForm();
    } else {
        close();
    }
}

/// What was typed is offered back.
void KnownIssueWindow::leaveForm()
{
    const KnownIssueForm typed = m_form->form();
    const auto editing = m_editing;
    const bool offersBack = isTouched();
    m_table->setFocus(Qt::OtherFocusReason);
    startNew();
    if (offersBack) {
        say(tr("Thrown away."), tr("Undo"), [this, typed, editing] {
            showForm(editing, typed);
            m_form->focusTitle();
        });
    }
}

// --- acts on the chosen one ---

void KnownIssueWindow::end()
{
    const KnownIssueRow* const row = chosen();
    if (row == nullptr || !mayWrite() || row->issue.voided) {
        return;
    }
    endIssue(row->issue.id, row->issue.version, !row->issue.endedAt);
}

void KnownIssueWindow::endIssue(KnownIssueId id, Version version, bool ends)
{
    run(
        [id, version, ends](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return ends ? KnownIssueService{}.end(uow, actor, id, version, now)
                        : KnownIssueService{}.resume(uow, actor, id, version, now);
        },
        [this, ends](const KnownIssue& kept) {
            m_wanted = kept.id;
            say(ends ? tr("Over: the desk does not say it any more.") : tr("It goes on."), tr("Undo"),
                [this, id = kept.id, version = kept.version, ends] { endIssue(id, version, !ends); });
        });
}

void KnownIssueWindow::voidChosen()
{
    const KnownIssueRow* const row = chosen();
    if (row != nullptr && mayWrite() && !row->issue.voided) {
        voidIssue(row->issue.id, row->issue.version);
    }
}

void KnownIssueWindow::voidIssue(KnownIssueId id, Version version)
{
    run(
        [id, version, why = fromQt(tr("Entered by mistake"))](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return KnownIssueService{}.voidIssue(uow, actor, id, version, why, now);
        },
        [this](const KnownIssue& gone) {
            say(tr("Voided."), tr("Undo"), [this, id = gone.id, version = gone.version] {
                run([id, version](UnitOfWork& uow, const Actor& actor,
                                  UtcTime now) { return KnownIssueService{}.unvoid(uow, actor, id, version, now); },
                    [this](const KnownIssue&) { say(tr("It counts again.")); });
            });
        });
}

void KnownIssueWindow::run(Step step, std::function<void(const KnownIssue&)> done)
{
    if (std::exchange(m_writing, true)) {
        return;
    }
    m_with.desk.write<KnownIssue>(
        this,
        [step = std::move(step), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return step(uow, actor, now);
        },
        [this, done = std::move(done)](const Result<KnownIssue>& kept) {
            m_writing = false;
            if (kept) {
                done(*kept);
            } else {
                tell(kept.error()); // what was typed stays
            }
        });
}

void KnownIssueWindow::say(const QString& words, const QString& act, std::function<void()> undo)
{
    m_notice->say({.words = words,
                   .state = QStringLiteral("ok"),
                   .act = act,
                   .run = std::move(undo),
                   .until = m_with.clock.steady() + issueUndoTime});
}

void KnownIssueWindow::tell(const Error& error)
{
    const auto elsewhere = m_form->markProblems(error.problems);
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    if (error.code == recordConflict && m_editing) {
        words += tr("The list has it as it is now. Saved once more, yours counts.");
        m_overtaken = true;
        reload();
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

} // namespace frontdesk
