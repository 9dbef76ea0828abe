#include "panels/visitor/RollCallWindow.h"

#include "domain/visitor/RollCallNotes.h"
#include "exchange/InsideSheet.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RowTable.h"
#include "panels/support/SheetWindow.h"
#include "panels/support/Theme.h"
#include "panels/visitor/RollCallModel.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include <vector>

namespace frontdesk {

RollCallWindow::RollCallWindow(const Ports& ports, QWidget* parent)
    : QDialog(parent), m_with(ports), m_model(new RollCallModel(ports.zone, ports.clock, this))
{
    setObjectName(QStringLiteral("rollCallWindow"));
    setModal(false);
    build();
    bindKeys();
    retranslate();
    scale();
    connect(&m_with.theme, &Theme::changed, this, &RollCallWindow::scale);
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        // A closed window reads when it is opened again.
        if (isVisible() && (contains(records, RecordKind::Visit) || contains(records, RecordKind::Roster))) {
            reload();
        }
    });
    resize(m_with.theme.windowSize(*this, 1180, 740));
}

RollCallWindow::~RollCallWindow() = default;

SheetWindow* RollCallWindow::paper() const { return m_paper; }

void RollCallWindow::begin()
{
    const UtcTime now = m_with.clock.now();
    if (!m_call.hasTicks() || !m_tickedAt || now - *m_tickedAt > lasts) {
        m_call.beginAgain();
        m_lastTicked.reset();
        m_before.reset();
    }
    show();
    raise();
    activateWindow();
    m_table->setFocus(Qt::OtherFocusReason);
    reload();
}

void RollCallWindow::beginAgain()
{
    if (m_call.hasTicks()) {
        m_before = m_call; // one key must not lose who was found
        note(m_call.ticked(), false);
    }
    m_call.beginAgain();
    m_lastTicked.reset();
    m_hidesFound = false;
    m_filter->clear();
    reload();
}

void RollCallWindow::reload()
{
    struct Read {
        InsideNow now;
        RollCallNotes::Recalled recalled;
    };
    const UtcTime at = m_with.clock.now();
    m_with.desk.read<Read>(
        this, "roll-call",
        [now = m_with.zone.toLocal(at), known = m_call.ids(), recalls = !m_recalled,
         since = at - lasts](const ReadView& view) -> Result<Read> {
            auto inside = InsideNow::read(view, now, known);
            if (!inside) {
                return fail(inside.error());
            }
            Read read{.now = std::move(*inside), .recalled = {}};
            if (recalls) {
                auto recalled = RollCallNotes{}.recall(view, read.now.visits, since);
                if (!recalled) {
                    return fail(recalled.error());
                }
                read.recalled = std::move(*recalled);
            }
            return read;
        },
        [this, at](const Result<Read>& read) {
            m_failed.clear();
            if (!read) {
                m_failed = tr("This list is not fresh: %1").arg(errorText(read.error()));
                showCall();
                return;
            }
            m_at = at;
            m_call.follow(read->now);
            if (!std::exchange(m_recalled, true)) {
                m_tickedAt = std::max(m_tickedAt, read->recalled.last);
                for (const VisitId id : read->recalled.found) {
                    m_call.toggle(id); // nobody can have been ticked before this list was there
                }
            }
            showCall();
        });
}

void RollCallWindow::note(const std::vector<VisitId>& visits, bool found)
{
    m_with.desk.write<bool>(
        this,
        [visits, found, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return RollCallNotes{}.note(uow, actor, visits, found, now).map([] { return true; });
        },
        [this](const Result<bool>& done) {
            if (!done) {
                m_failed = tr("Ticks are shown here but not written down: %1").arg(errorText(done.error()));
                showCall();
            }
        });
}

void RollCallWindow::showCall()
{
    // The place in the list goes on to who stays after the chosen one.
    std::vector<std::int64_t> onwards;
    for (int row = std::max(m_table->currentIndex().row(), 0); row < m_model->rowCount({}); ++row) {
        if (!m_model->isHead(row)) {
            onwards.push_back(m_model->at(row).id);
        }
    }
    m_model->setRollCall(m_call, m_hidesFound, m_filter->text());
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount({}); ++row) {
        if (m_model->isHead(row)) {
            m_table->setSpan(row, 0, 1, m_model->columnCount({}));
        }
    }
    int row = onwards.empty() ? m_model->visitFrom(0) : -1;
    for (std::size_t next = 0; row < 0 && next < onwards.size(); ++next) {
        row = m_model->rowOf(onwards[next]);
    }
    if (row < 0) {
        row = m_model->visitFrom(m_model->rowCount({}));
    }
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_counts->setText(tr("Found %1 of %2").arg(m_call.accounted()).arg(m_call.people()));
    QString said = m_failed;
    if (said.isEmpty() && m_at) {
        said = m_before ? tr("Begun anew. Alt+U brings the ticks back.")
                        : tr("As of %1. Ticks are kept; two hours after the last one the roll-call is over.")
                              .arg(clockText(*m_at, m_with.zone));
    }
    m_said->setText(said);
    m_tick->setEnabled(chosen().has_value());
    m_hide->setText(m_hidesFound ? tr("Show found") : tr("Hide found"));
}

std::optional<VisitId> RollCallWindow::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount({}) || m_model->isHead(row) ? std::nullopt
                                                                           : std::optional{m_model->at(row).visit.id};
}

void RollCallWindow::toggle(VisitId id)
{
    m_call.toggle(id);
    m_tickedAt = m_with.clock.now();
    const auto ticked = m_call.ticked();
    note({id}, std::find(ticked.begin(), ticked.end(), id) != ticked.end());
    showCall();
}

void RollCallWindow::tick()
{
    if (const auto id = chosen()) {
        m_lastTicked = id;
        m_before.reset();
        toggle(*id);
    }
}

void RollCallWindow::takeBack()
{
    if (m_before) {
        m_call = *std::exchange(m_before, std::nullopt);
        m_tickedAt = m_with.clock.now();
        note(m_call.ticked(), true);
        reload();
    } else if (const auto id = std::exchange(m_lastTicked, std::nullopt)) {
        toggle(*id);
        if (const int row = m_model->rowOf(id->value()); row >= 0) {
            m_table->setCurrentIndex(m_model->index(row, 0));
        }
    }
}

void RollCallWindow::hideFound()
{
    m_hidesFound = !m_hidesFound;
    showCall();
}

void RollCallWindow::print()
{
    InsideContent content{.unit = m_with.settings().unitName,
                          .list = m_call.list(m_hidesFound),
                          .safety = m_call.safety(),
                          .found = std::pair{m_call.accounted(), m_call.people()},
                          .at = m_with.clock.now(),
                          .zone = m_with.zone};
    for (const Visit& visit : m_call.visits()) {
        if (RollCall::isAccounted(m_call.markOf(visit))) {
            content.accounted.insert(visit.id.value());
        }
    }
    if (m_paper) {
        m_paper->close();
    }
    const SheetChoice paper{.word = QStringLiteral("inside"),
                            .title = [] { return tr("Roll-call"); },
                            .make = [content = std::move(content)](int) { return InsideSheet::of(content); }};
    m_paper = new SheetWindow({paper}, m_with.sheets(), this);
    m_paper->show();
}

void RollCallWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

bool RollCallWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const auto* const key = static_cast<const QKeyEvent*>(event);
    const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_table && bare && (key->key() == Qt::Key_Space || enter)) {
        if (!key->isAutoRepeat()) {
            tick();
        }
        return true;
    }
    if (watched == m_filter && bare && (key->key() == Qt::Key_Down || enter)) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_filter && bare && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace frontdesk
