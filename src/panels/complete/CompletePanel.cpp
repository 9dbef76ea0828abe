#include "panels/complete/CompletePanel.h"

#include "panels/support/Chip.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordFormWidget.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QShortcut>
#include <QTableView>

namespace frontdesk {

namespace {

constexpr int mostToComplete = 500;
constexpr std::chrono::seconds completeReloadRetry{5};
constexpr int kindDigits = 9;

} // namespace

CompletePanel::CompletePanel(const Ports& ports, QWidget* parent)
    : Panel(parent), m_with(ports), m_model(new CompleteModel(ports.zone, ports.clock, this))
{
    build();
    bindFieldKeys();
    retranslate();
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Call) || contains(records, RecordKind::Matter) ||
            contains(records, RecordKind::Visit) || contains(records, RecordKind::Item) ||
            contains(records, RecordKind::Complaint)) {
            reload();
        }
    });
    reload();
}

void CompletePanel::bindFieldKeys()
{
    const auto bind = [this](QKeyCombination key, auto run) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (int index = 0; index < kindDigits; ++index) {
        bind(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index), [this, index] {
            if (m_item && !m_saving) {
                m_form->chooseKind(index);
            }
        });
    }
    bind(Qt::ALT | Qt::Key_M, [this] { m_form->chooseTitle(0); });
    bind(Qt::ALT | Qt::Key_W, [this] { m_form->chooseTitle(1); });
}

bool CompletePanel::act(DeskAct act)
{
    switch (act) {
    case DeskAct::Save:
        write(false);
        return true;
    case DeskAct::SaveToComplete:
        leave();
        return true;
    default:
        return false;
    }
}

void CompletePanel::enter()
{
    if (m_item) {
        m_form->focusKeyPoints();
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid()) {
        select(0);
    }
}

void CompletePanel::open(const RecordRef& record)
{
    if (const int row = m_model->rowOf(record.id); row >= 0 && !m_saving) {
        select(row);
        beginCurrent();
    }
}

void CompletePanel::start(const Prefill&) {}

void CompletePanel::second()
{
    m_notice->look(m_with.clock.steady());
    const LocalDate today = m_with.zone.localDate(m_with.clock.now());
    if (m_day != std::optional<LocalDate>{today}) {
        m_day = today;
        m_model->retranslate(); // dates are other words now
    }
    if (m_reloadAgain && m_with.clock.steady() >= *m_reloadAgain) {
        reload();
    }
}

// --- the list ---

void CompletePanel::reload()
{
    const bool again = std::exchange(m_reloadAgain, std::nullopt).has_value();
    m_with.desk.read<std::vector<ToCompleteItem>>(
        this, "complete.list", [](const ReadView& view) { return ToComplete::read(view, mostToComplete); },
        [this, again](Result<std::vector<ToCompleteItem>> items) {
            if (items) {
                listRead(std::move(*items));
                return;
            }
            m_reloadAgain = m_with.clock.steady() + completeReloadRetry;
            if (!again) {
                fail(items.error());
            }
        });
}

void CompletePanel::listRead(std::vector<ToCompleteItem> items)
{
    m_model->setRows(std::move(items));
    if (m_goOn && !m_item) {
        m_goOn = false;
        if (m_model->rows().empty()) {
            m_notice->say({.words = tr("Everything is complete."), .state = QStringLiteral("ok")});
            setFocus(Qt::OtherFocusReason);
        } else {
            select(m_atRow.value_or(0));
            if (m_model->at(m_table->currentIndex().row()).hasForm()) {
                beginCurrent();
            } else { // it is completed in its own panel: nobody is taken there without asking
                m_table->setFocus(Qt::OtherFocusReason);
            }
        }
    } else if (m_table->hasFocus() && !m_table->currentIndex().isValid()) {
        select(0); // the panel was entered before the list was there
    }
    showItem();
}

void CompletePanel::select(int row)
{
    if (m_model->rows().empty()) {
        return;
    }
    m_table->selectRow(qBound(0, row, static_cast<int>(m_model->rows().size()) - 1));
}

void CompletePanel::beginCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        begin(m_model->at(index.row()));
    }
}

// --- one of them ---

void CompletePanel::begin(const ToCompleteItem& item)
{
    if (m_saving || (m_item && m_item->ref() == item.ref())) {
        m_form->focusKeyPoints();
        return;
    }
    if (m_item && m_form->form() != m_entered) {
        write(true); // nothing typed is thrown away; then it is chosen again
        return;
    }
    if (!item.hasForm()) {
        leave();
        Q_EMIT openRequested(item.ref());
        return;
    }
    m_item = item;
    m_atRow = m_model->rowOf(item.ref().id);
    showItem();
    m_form->clearProblems();
    m_form->setForm(item.form());
    m_entered = m_form->form();
    m_form->focusKeyPoints();
}

void CompletePanel::write(bool stillOpen)
{
    if (!m_item || m_saving) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    m_saving = true;
    setFocus(Qt::OtherFocusReason); // keys stay here while the form takes none
    m_form->setEnabled(false);
    m_with.desk.write<ToCompleteItem>(
        this,
        [item = *m_item, form = m_form->form(), stillOpen, &books = m_with.books,
         now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return ToComplete::write(uow, actor, item, form, stillOpen, books, now);
        },
        [this, stillOpen](Result<ToCompleteItem> done) { written(std::move(done), stillOpen); });
}

void CompletePanel::written(Result<ToCompleteItem> done, bool stillOpen)
{
    m_saving = false;
    m_form->setEnabled(true);
    if (!done) {
        fail(done.error());
        if (done.error().code == recordConflict) {
            // Told once; the next save is made upon what somebody else wrote.
            m_with.desk.read<std::vector<ToCompleteItem>>(
                this, "complete.again", [](const ReadView& view) { return ToComplete::read(view, mostToComplete); },
                [this](Result<std::vector<ToCompleteItem>> items) {
                    for (const ToCompleteItem& item : items.value_or(std::vector<ToCompleteItem>{})) {
                        if (m_item && m_item->ref() == item.ref()) {
                            m_item = item;
                        }
                    }
                });
        }
        return;
    }
    m_item.reset();
    m_goOn = !stillOpen;
    showItem();
    if (stillOpen) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
    reload();
}

void CompletePanel::leave()
{
    if (!m_item || m_saving) {
        return;
    }
    if (m_form->form() != m_entered) {
        write(true);
        return;
    }
    m_item.reset();
    showItem();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CompletePanel::fail(const Error& error)
{
    QStringList words{error.problems.empty() ? errorText(error)
                                             : tr("Not saved yet: please look at the marked fields.")};
    if (m_item) {
        m_form->focusKeyPoints();
        for (const Problem& problem : m_form->markProblems(error.problems)) {
            words += problemText(problem);
        }
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

bool CompletePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            beginCurrent();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace frontdesk
