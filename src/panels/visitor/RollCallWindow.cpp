#include "panels/visitor/RollCallWindow.h"

#include "domain/visitor/RollCallNotes.h"
#include "exchange/InsideSheet.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
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

namespace {

const QKeySequence hideFoundKey{Qt::ALT | Qt::Key_H};
const QKeySequence rollCallPrintKey{Qt::ALT | Qt::Key_P};
const QKeySequence rollCallAgainKey{Qt::ALT | Qt::Key_N};
const QKeySequence rollCallBackKey{Qt::ALT | Qt::Key_U};
const QKeySequence rollCallFindKey{Qt::CTRL | Qt::Key_F};
/// Widths at 100 % text; the company takes what is left.
constexpr int rollCallWidths[] = {110, 170, 130, 90, 0, 104, 80, 56};
constexpr int rollCallRowHeight = 40;
constexpr int rollCallWidestColumn = 4;

} // namespace

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

void RollCallWindow::build()
{
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("rollCallCountsLabel"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("class", QStringLiteral("timer"));
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("rollCallSaidLabel"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setProperty("class", QStringLiteral("muted"));
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("rollCallFilterLineEdit"));
    m_filter->setProperty("class", QStringLiteral("big"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &RollCallWindow::showCall);
    buildTable();
    const auto button = [this](const char* name, auto run) {
        auto* const made = new KeyHintButton(this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_tick = button("rollCallTickKeyHintButton", [this] { tick(); });
    m_tick->setProperty("class", QStringLiteral("primary"));
    m_hide = button("rollCallHideKeyHintButton", [this] { hideFound(); });
    m_print = button("rollCallPrintKeyHintButton", [this] { print(); });
    m_again = button("rollCallAgainKeyHintButton", [this] { beginAgain(); });
    m_close = button("rollCallCloseKeyHintButton", [this] { reject(); });
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(8);
    for (KeyHintButton* const each : {m_tick, m_hide, m_print, m_again, m_close}) {
        flow->addWidget(each);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addWidget(m_filter);
    auto* const layout = new QVBoxLayout(this);
    const Theme& theme = m_with.theme;
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addLayout(head);
    layout->addWidget(m_said);
    layout->addWidget(m_table, 1);
    layout->addWidget(acts);
}

void RollCallWindow::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("rollCallTableView"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(rollCallWidestColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { tick(); });
    auto* const empty = new EmptyHint(m_table);
    empty->setObjectName(QStringLiteral("rollCallEmptyHint"));
}

void RollCallWindow::bindKeys()
{
    // The application's ImeGuard keeps these from firing while an input method composes.
    const auto bind = [this](const QKeySequence& key, auto run) {
        auto* const shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    bind(hideFoundKey, [this] { hideFound(); });
    bind(rollCallPrintKey, [this] { print(); });
    bind(rollCallAgainKey, [this] { beginAgain(); });
    bind(rollCallBackKey, [this] { takeBack(); });
    bind(rollCallFindKey, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_tick->setKeyHint(keyText(QKeySequence(Qt::Key_Space)));
    m_hide->setKeyHint(keyText(hideFoundKey));
    m_print->setKeyHint(keyText(rollCallPrintKey));
    m_again->setKeyHint(keyText(rollCallAgainKey));
    m_close->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
}

void RollCallWindow::scale()
{
    const Theme& theme = m_with.theme;
    QFont large = theme.titleFont();
    large.setWeight(QFont::Normal);
    m_table->setFont(large);
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(rollCallRowHeight));
    for (int column = 0; column < static_cast<int>(std::size(rollCallWidths)); ++column) {
        if (rollCallWidths[column] > 0) {
            m_table->setColumnWidth(column, theme.px(rollCallWidths[column]));
        }
    }
    m_filter->setMinimumWidth(theme.px(330));
}

void RollCallWindow::retranslate()
{
    setWindowTitle(tr("Roll-call"));
    m_filter->setPlaceholderText(tr("Name, host, room, plate (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Look for somebody"));
    m_table->setAccessibleName(tr("Everybody inside"));
    m_tick->setText(tr("Found / not found"));
    m_hide->setText(m_hidesFound ? tr("Show found") : tr("Hide found"));
    m_print->setText(tr("Print\u2026"));
    m_again->setText(tr("Begin anew"));
    m_again->setToolTip(tr("Takes all ticks back and lists whoever is inside now"));
    m_close->setText(tr("Close"));
    findChild<EmptyHint*>(QStringLiteral("rollCallEmptyHint"))->setText(tr("Nobody is left to be found here."));
    m_model->retranslate();
    showCall();
}

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
