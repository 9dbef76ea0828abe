#include "panels/matter/MatterDetail.h"

#include "domain/matter/MatterRepository.h"
#include "domain/matter/MatterService.h"
#include "panels/matter/MatterTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RecordFormWidget.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QFormLayout>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds matterUndoTime{10};

QString joined(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" \u00B7 "));
}

void addFact(QFormLayout* rows, const QString& title, const QString& words)
{
    if (words.isEmpty()) {
        return;
    }
    auto* name = new QLabel(title);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("class", QStringLiteral("muted"));
    auto* value = new QLabel(words);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(title + QLatin1String(": ") + words);
    rows->addRow(name, value);
}

} // namespace

MatterDetail::MatterDetail(const Surroundings& around, QWidget* parent) : QFrame(parent), m_around(around)
{
    setObjectName(QStringLiteral("matterDetail"));
    setProperty("class", QStringLiteral("card"));
    setFocusPolicy(Qt::ClickFocus);
    build();
    connect(&m_around.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        const auto concerns = [&](MatterId id) { return records.contains(RecordRef{RecordKind::Matter, id.value()}); };
        if (m_opening && concerns(*m_opening)) {
            load(MatterId(*m_opening)); // what was read may be older
        } else if (m_data && concerns(m_data->matter.id)) {
            refresh();
        }
    });
    retranslate();
    hide();
}

// --- opening and leaving ---

void MatterDetail::open(MatterId id)
{
    if (!m_editing) {
        load(id);
    } else if (m_data->matter.id == id) {
        m_form->focusKeyPoints();
        Q_EMIT opened();
    } else if (m_saving || m_form->form() != m_entered) {
        m_next = id;
        write(m_data->matter.toComplete);
    } else {
        m_editing = false;
        load(id);
    }
}

DeskLink::ReadJob<MatterDetail::Data> MatterDetail::jobOf(MatterId id)
{
    return [id](const ReadView& view) -> Result<Data> {
        auto matter = view.matters().find(id);
        if (!matter) {
            return tl::make_unexpected(matter.error());
        }
        auto history = view.audit().historyOf({RecordKind::Matter, id.value()});
        if (!history) {
            return tl::make_unexpected(history.error());
        }
        auto staff = KnownStaff::read(view);
        if (!staff) {
            return tl::make_unexpected(staff.error());
        }
        return Data{std::move(*matter), std::move(*history), std::move(*staff)};
    };
}

void MatterDetail::load(MatterId id)
{
    m_opening = id;
    m_around.desk.read<Data>(this, "matter.detail", jobOf(id), [this, id](Result<Data> read) {
        if (m_opening != id) {
            return;
        }
        m_opening.reset();
        if (!read) {
            fail(read.error());
        } else if (!m_editing) { // a correction that began while this was on its way stays
            m_data = std::move(*read);
            m_voidRow->setVisible(false);
            m_reason->clear();
            showData();
            setVisible(!m_masked);
            if (!m_masked) {
                m_close->setFocus(Qt::OtherFocusReason);
                Q_EMIT opened();
            }
        }
    });
}

void MatterDetail::setMasked(bool masked)
{
    m_masked = masked;
    setVisible(m_data && !masked);
}

void MatterDetail::refresh()
{
    m_around.desk.read<Data>(this, "matter.detail.refresh", jobOf(m_data->matter.id), [this](Result<Data> read) {
        if (!read) {
            fail(read.error());
        } else if (m_data && m_data->matter.id == read->matter.id) {
            if (m_editing) {
                m_data->history = std::move(read->history); // what is being corrected stays as typed
            } else {
                m_data = std::move(*read);
            }
            showData();
        }
    });
}

void MatterDetail::closeOrLeaveForm()
{
    if (m_saving || !m_data) {
        return;
    }
    if (m_voidRow->isVisible()) {
        m_voidRow->hide();
        m_void->setFocus(Qt::OtherFocusReason);
    } else if (m_editing && m_form->form() != m_entered) {
        write(m_data->matter.toComplete); // nothing typed is thrown away
    } else if (m_editing) {
        m_editing = false;
        showData();
        m_close->setFocus(Qt::OtherFocusReason);
    } else {
        m_data.reset();
        m_opening.reset();
        hide();
        Q_EMIT closed();
    }
}

// --- correcting ---

void MatterDetail::edit()
{
    if (!m_data || m_editing || m_data->matter.voided) {
        return;
    }
    m_editing = true;
    m_form->clearProblems();
    m_form->setForm(m_data->matter.toForm());
    m_entered = m_form->form();
    showData();
    m_form->focusKeyPoints();
}

void MatterDetail::save() { write(false); }

void MatterDetail::saveToComplete() { write(true); }

void MatterDetail::write(bool toComplete)
{
    if (!m_data || !m_editing || m_saving) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    if (isAncestorOf(QApplication::focusWidget())) {
        setFocus(Qt::OtherFocusReason); // keys stay here while the form takes none
    }
    const Matter& matter = m_data->matter;
    const MatterForm form = m_form->form();
    m_saving = true;
    m_form->setEnabled(false);
    showData();
    m_around.desk.write<Matter>(
        this,
        [id = matter.id, version = matter.version, form, toComplete, &book = m_around.books.named(matter.ruleBook),
         now = m_around.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return MatterService{}.change(uow, actor, id, version, form, toComplete, book, now);
        },
        [this](Result<Matter> changed) { written(std::move(changed)); });
}

void MatterDetail::written(Result<Matter> matter)
{
    const auto next = std::exchange(m_next, std::nullopt);
    m_saving = false;
    m_form->setEnabled(true);
    if (!matter) {
        showData();
        m_form->focusKeyPoints();
        const auto elsewhere = m_form->markProblems(matter.error().problems);
        fail(matter.error(), elsewhere);
        if (matter.error().code == recordConflict) {
            // Told once; the next save is made upon what somebody else wrote.
            m_around.desk.read<Data>(this, "matter.detail.refresh", jobOf(m_data->matter.id),
                                     [this](Result<Data> read) {
                                         if (read && m_data && m_data->matter.id == read->matter.id) {
                                             m_data = std::move(*read);
                                             showData();
                                         }
                                     });
        }
        return;
    }
    m_data->matter = std::move(*matter);
    m_editing = false;
    showData();
    if (hasFocus()) {
        m_close->setFocus(Qt::OtherFocusReason);
    }
    if (next) {
        load(*next);
    } else {
        refresh();
    }
}

void MatterDetail::chooseKind(int index)
{
    if (m_editing && !m_saving) {
        m_form->chooseKind(index);
    }
}

void MatterDetail::run(Step step, std::function<void(const Matter&)> done)
{
    m_around.desk.write<Matter>(
        this,
        [step = std::move(step), now = m_around.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return step(uow, actor, now);
        },
        [this, done = std::move(done)](Result<Matter> result) {
            if (result) {
                done(*result);
            } else {
                fail(result.error());
            }
        });
}

void MatterDetail::offerUndo(const QString& words, std::function<void()> undo)
{
    m_around.notices.say(
        {.words = words, .act = tr("Undo"), .run = std::move(undo), .until = m_around.clock.steady() + matterUndoTime});
}

void MatterDetail::voidMatter()
{
    if (!m_data) {
        return;
    }
    run(
        [id = m_data->matter.id, reason = fromQt(m_reason->text())](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return MatterService{}.voidMatter(uow, actor, id, reason, now);
        },
        [this](const Matter& voided) {
            offerUndo(tr("The matter is voided. It stays in the list, struck through."),
                      [this, id = voided.id, version = voided.version] { restore(id, version); });
        });
}

void MatterDetail::restore(MatterId id, Version version)
{
    run([id, version](UnitOfWork& uow, const Actor& actor,
                      UtcTime now) { return MatterService{}.unvoid(uow, actor, id, version, now); },
        [this](const Matter& matter) { open(matter.id); });
}

void MatterDetail::fail(const Error& error, const std::vector<Problem>& elsewhere)
{
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    m_around.notices.say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

// --- showing ---

void MatterDetail::redraw()
{
    if (m_data) {
        showData();
    }
}

void MatterDetail::showData()
{
    const Matter& matter = m_data->matter;
    m_title->setText(whenText(matter.live.openedAt, m_around.zone, m_around.clock.now()) + QLatin1String("  ") +
                     MatterTexts::person(matter));
    const auto result = MatterTexts::resultOf(matter);
    m_result->say(result.words, result.state);
    const bool voided = matter.voided.has_value();
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
    showFacts();
}

void MatterDetail::showFacts()
{
    const Matter& matter = m_data->matter;
    const TimeZone& zone = m_around.zone;
    // Built anew: a widget with a fresh layout is simpler than rows that come and go.
    delete m_facts->layout();
    for (QWidget* const old : m_facts->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        discard(old);
    }
    m_facts->setVisible(!m_editing);
    auto* rows = new QFormLayout(m_facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(4);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addFact(rows, tr("Person"),
            joined({toQt(matter.name).isEmpty() ? QString() : MatterTexts::person(matter), toQt(matter.place),
                    matter.phone ? toQt(matter.phone->display()) : QString()}));
    addFact(rows, tr("Matter"), matterKindLabel(matter.kind));
    addFact(rows, tr("Key points"), toQt(matter.keyPoints));
    addFact(rows, tr("What is asked of us"), toQt(matter.requestedItems));
    addFact(
        rows, tr("At the counter"),
        joined({tr("served %1").arg(durationText(Milliseconds{matter.live.servedMillis})),
                matter.live.waits > 0 ? tr("waited %1").arg(durationText(Milliseconds{matter.live.waitedMillis}))
                                      : QString(),
                matter.live.overLimit ? tr("past the limit") : QString(),
                matter.live.endedAt ? tr("left %1").arg(clockSecondsText(*matter.live.endedAt, zone)) : QString()}));
    if (matter.voided) {
        addFact(rows, tr("Voided"),
                joined({whenText(matter.voided->at, zone, m_around.clock.now()), toQt(matter.voided->reason)}));
    }
    QStringList lines;
    for (const AuditEntry& entry : m_data->history) {
        lines += joined({whenText(entry.at, zone, m_around.clock.now()), auditActionLabel(entry.action),
                         m_data->staff.doneBy(entry.actor)});
    }
    addFact(rows, tr("History"), lines.join(QLatin1Char('\n')));
}

} // namespace frontdesk
